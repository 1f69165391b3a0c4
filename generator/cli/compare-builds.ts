import type { Host } from '../core/host.ts';
import type { Comparison } from '../core/review.ts';
import type { KeptBuild, KeptBuilds } from '../host/kept-builds.ts';
import { REVIEW_CODES, type Run, rulesOf } from '../pipeline.ts';
import { comparisonOf, review, type Side } from '../review/review.ts';
import type { Arguments, Io } from './command.ts';
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
export function baseOf(args: Arguments, io: Io, before?: Side): Side | undefined {
  const since = optionOf(args, 'since');
  if (since === undefined) return before;
  const base = judge(openSide(since, args, io), daysFor(args, false), io);
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
  packBroken: boolean,
): Compared {
  const content = contentOf(head, io);
  const since = (base: Side | undefined) => base && compare(base, head, packBroken);
  const same = last?.content === content;
  const latest = same ? undefined : since(sideOf(last));
  const moved = latest !== undefined && latest.changes.length > 0;
  const kept = moved ? last : before;
  const chosen = baseOf(args, io, sideOf(kept));
  const comparison = moved && optionOf(args, 'since') === undefined ? latest : since(chosen);
  const builds = () => ({ last: { content, text: JSON.stringify(head) }, before: kept });
  return { ...(comparison && { comparison }), builds };
}

export function compare(base: Side, head: Side, packBroken: boolean): Comparison {
  const given = { base, head, codes: REVIEW_CODES, unread: false, packBroken };
  return comparisonOf(review(given));
}

/** Digest of what people wrote: the same on another day and at another commit. */
export function contentOf({ snapshot, rules }: Side, io: Io): string {
  const { settings, frameworks, glossary, model } = snapshot;
  return io.hash([JSON.stringify({ settings, frameworks, glossary, model, rules })]);
}

function sideOf(build: KeptBuild | undefined): Side | undefined {
  return build && (JSON.parse(build.text) as Side);
}
