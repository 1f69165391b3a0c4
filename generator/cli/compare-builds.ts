import type { EditionName } from '../core/edition.ts';
import type { Host } from '../core/host.ts';
import type { Comparison } from '../core/review.ts';
import type { KeptBuild, KeptBuilds } from '../host/kept-builds.ts';
import { REVIEW_CODES, type Run, rulesOf } from '../pipeline.ts';
import { comparisonOf, review, type Side } from '../review/review.ts';
import { baseInEdition, isComparable } from './base-in-edition.ts';
import { type Arguments, InputError, type Io } from './command.ts';
import { optionOf } from './report-options.ts';
import { comparable, daysFor, judge, openSide, refuseBroken } from './review-sides.ts';

/** What a build tells of its changes, and what is to be kept for the next one. */
export type Compared = {
  readonly comparison?: Comparison;
  /** Made when asked for: as text it is too large to be held while pages are rendered. */
  readonly builds: () => KeptBuilds;
};

/**
 * Chooses what a site is compared with: what `--since` names, else the build before. Whatever else
 * may be a base, such as the newest version, has its place between the two.
 */
export function baseOf(
  args: Arguments,
  io: Io,
  before?: Side,
  edition?: EditionName,
): Side | undefined {
  const since = optionOf(args, 'since');
  if (since === undefined) return before;
  const base = judge(openSide(since, args, io), daysFor(args, false), io, edition);
  refuseBroken(base);
  return base;
}

/** The head as a review takes it. */
export function headOf(host: Host, done: Run): Side {
  return { name: '', snapshot: comparable(host, done), rules: rulesOf(host) };
}

/**
 * Compares what is built with the base that is named, or with the last build here that said
 * something else. A build that only the calendar, the order of lines or a file's name tells from the
 * one before leaves the base as it was, so that a daily build does not hide last week's changes.
 */
export function compareBuilds(
  args: Arguments,
  io: Io,
  head: Side,
  { last, before }: KeptBuilds,
  { packBroken, left, edition }: Pick<Run, 'packBroken' | 'left' | 'edition'>,
): Compared {
  const content = contentOf(head, io);
  const since = (base: Side | undefined) =>
    base && compare(baseInEdition(mayCompare(base, head), head, left), head, packBroken);
  const same = last?.content === content;
  const latest = same ? undefined : since(sideOf(last, head));
  const moved = latest !== undefined && latest.changes.length > 0;
  const kept = moved ? last : before;
  const chosen = baseOf(args, io, sideOf(kept, head), edition);
  const comparison = moved && optionOf(args, 'since') === undefined ? latest : since(chosen);
  const builds = () => ({ last: { content, text: JSON.stringify(head) }, before: kept });
  return { ...(comparison && { comparison }), builds };
}

export function compare(base: Side, head: Side, packBroken: boolean): Comparison {
  const given = { base, head, codes: REVIEW_CODES, unread: false, packBroken };
  return comparisonOf(review(given));
}

/** Digest of what people wrote: the same on another day and at another commit. */
export function contentOf(side: Side, io: Io): string {
  return io.hash(contentPieces(side));
}

/** Records one by one: all of them as one text would take several times their memory. */
function* contentPieces({ snapshot, rules }: Side): Generator<string> {
  const { settings, frameworks, glossary, model } = snapshot;
  const { entities, links, ...rest } = model;
  yield JSON.stringify({ settings, frameworks, glossary, rest, rules });
  for (const each of entities) yield JSON.stringify(each);
  for (const each of links) yield JSON.stringify(each);
}

/** A build that was kept, unless it was for other readers. */
function sideOf(build: KeptBuild | undefined, head: Side): Side | undefined {
  const side = build && (JSON.parse(build.text) as Side);
  return side && isComparable(side, head) ? side : undefined;
}

function mayCompare(base: Side, head: Side): Side {
  if (isComparable(base, head)) return base;
  throw new InputError({
    vi: `“${base.name}” là bản nội bộ, không so được với bản công khai; hãy so với nhánh git, thư mục hoặc bản công khai.`,
    en: `“${base.name}” is an internal edition and cannot be compared with a public one; compare with a git ref, a folder or a public edition.`,
  });
}
