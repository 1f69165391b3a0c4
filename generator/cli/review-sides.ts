import type { Day } from '../core/day.ts';
import type { EditionName } from '../core/edition.ts';
import type { Host } from '../core/host.ts';
import type { Bilingual } from '../core/lang.ts';
import { GitError, type GitFault } from '../host/git-command.ts';
import { mergeBase } from '../host/git-host.ts';
import { gitBlobs, openRef, openSource, type ReviewSource } from '../host/review-source.ts';
import { type Days, REVIEW_CODES, type Run, rulesOf, run } from '../pipeline.ts';
import type { Rejudged, Side } from '../review/review.ts';
import { readSnapshot } from '../snapshot/read.ts';
import { type Arguments, InputError, type Io, UsageError } from './command.ts';
import { daysOf, rootOf } from './common-options.ts';

/** A side that was opened: named as it was written. */
export type Opened = { readonly name: string; readonly source: ReviewSource };

/** Both sides: `BASE..HEAD`, `BASE...HEAD` (since they parted) or two refs, folders or files. */
export function openSides(args: Arguments, io: Io): { base: Opened; head: Opened } {
  const root = rootOf(args, io);
  // What base and head have in common is read and parsed once.
  const blobs = gitBlobs(root);
  const [first = '', second, ...more] = args.words;
  const range = /^(.+?)(\.{2,3})([^.].*)?$/s.exec(first);
  if (second !== undefined && more.length === 0) {
    return {
      base: openSide(first, args, io, blobs),
      head: openSide(second, args, io, blobs),
    };
  }
  if (second !== undefined || !range) throw new UsageError(USAGE);
  const [, base = '', dots, head = ''] = range;
  const from = () => (dots === '...' ? mergeBase(root, base, head || 'HEAD') : base);
  return {
    base: { name: base, source: asking(base, () => openRef(root, from(), blobs)) },
    head: { name: head, source: asking(head, () => openRef(root, head, blobs)) },
  };
}

/** One side: a git ref, a folder or a snapshot file. */
export function openSide(
  name: string,
  args: Arguments,
  io: Io,
  blobs = gitBlobs(rootOf(args, io)),
): Opened {
  return { name, source: asking(name, () => openSource(rootOf(args, io), io.cwd, name, blobs)) };
}

const USAGE: Bilingual = {
  vi: 'Hãy ghi: khung review NỀN..NHÁNH, hoặc khung review NỀN NHÁNH (nhánh git, thư mục hoặc tệp snapshot).',
  en: 'Write: khung review BASE..HEAD, or khung review BASE HEAD (git refs, folders or snapshot files).',
};

/** Turns what git says into a sentence: a base that is not there is never taken for an empty one. */
function asking<T>(name: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof GitError) throw new InputError(FAULTS[error.fault](name, error.message));
    throw error;
  }
}

const FAULTS: Readonly<Record<GitFault, (name: string, said: string) => Bilingual>> = {
  'no-git': () => ({
    vi: 'Không chạy được git; hãy cài git, hoặc so hai thư mục hay hai tệp snapshot.',
    en: 'Git cannot be run; install it, or compare two folders or two snapshot files.',
  }),
  'no-repository': (name) => ({
    vi: `“${name}” không phải thư mục hay tệp, và ở đây không có kho git để tìm nhánh đó.`,
    en: `“${name}” is no folder or file, and there is no git repository here to find it in.`,
  }),
  'no-such-ref': (name) => ({
    vi: `Kho git không có “${name}”. Nếu kho được tải nông (shallow), hãy tải đủ lịch sử (fetch-depth: 0).`,
    en: `The repository has no “${name}”. If the clone is shallow, fetch its history (fetch-depth: 0).`,
  }),
  failed: (name, said) => ({
    vi: `Git không đọc được “${name}”: ${said}`,
    en: `Git cannot read “${name}”: ${said}`,
  }),
};

/** A side with what else is known of it. */
export type Judged = Side & {
  readonly unread: boolean;
  /** True when a rule pack has a fault, so that its rules were not all asked. */
  readonly packBroken: boolean;
  /** The same content on other days or by other rules; undefined for a snapshot. */
  readonly again?: (days: Days, rules?: Opened) => Side['snapshot'];
};

/** Runs the pipeline on a workspace, or reads the snapshot. */
export function judge(
  { name, source }: Opened,
  days: (side: Opened) => Days,
  io: Io,
  edition?: EditionName,
): Judged {
  if (source.kind === 'workspace') {
    const { host } = source;
    const whole = run(host, io.hash, days({ name, source }));
    const done = edition === undefined ? whole : whole.inEdition(edition);
    return {
      name,
      snapshot: comparable(host, done),
      rules: rulesOf(host),
      unread: done.unread,
      packBroken: done.packBroken,
      again: (other, rules) => {
        const mixed =
          rules?.source.kind === 'workspace' ? byRulesOf(host, rules.source.host) : host;
        return comparable(mixed, run(mixed, io.hash, other));
      },
    };
  }
  const text = source.kind === 'snapshot' ? source.text : '';
  const [snapshot, diagnostics] = readSnapshot({ path: name, text }, io.hash);
  if (snapshot && diagnostics.length === 0)
    return { name, snapshot, unread: isUnread(snapshot), packBroken: false };
  const said = diagnostics[0]?.message ?? { vi: name, en: name };
  throw new InputError(said);
}

/** The content of one workspace, to be judged by the packs and settings of another. */
function byRulesOf(content: Host, rules: Host): Host {
  return {
    ...content,
    asset: rules.asset,
    assets: rules.assets,
    read: (path, limit) => (path === 'khung.yaml' ? rules : content).read(path, limit),
  };
}

/** What a review asks of a snapshot: neither the further facts nor the digest, which cost a second. */
export function comparable(host: Host, done: Run): Side['snapshot'] {
  const {
    unread: _,
    packBroken: __,
    allFacts: ___,
    inEdition: ____,
    left: _____,
    ruleInfos: ______,
    ...parts
  } = done;
  return { format: 1, ...parts, revision: host.revision(), digest: '' };
}

function isUnread({ findings }: Pick<Run, 'findings'>): boolean {
  return findings.some(({ rule }) => REVIEW_CODES.missing.has(rule));
}

/** A base that was not read whole would make everything look new, or nothing. */
export function refuseBroken(base: Judged): void {
  if (!base.unread) return;
  const first = base.snapshot.findings.find(({ rule }) => REVIEW_CODES.missing.has(rule));
  throw new InputError({
    vi: `Không đọc được trọn nền “${base.name}”, nên không so sánh được: ${first?.message.vi ?? ''}`,
    en: `The base “${base.name}” cannot be read whole, so nothing can be compared: ${first?.message.en ?? ''}`,
  });
}

/** The base on the head's day and by its rules, where either differs: tells causes apart. */
export function judgeAgain(base: Judged, head: Judged, headSource: Opened): Rejudged {
  if (!base.again) return {};
  const { asOf, knownAt } = head.snapshot;
  const sameDay = base.snapshot.asOf === asOf && base.snapshot.knownAt === knownAt;
  const sameRules = rulesIn(base) === rulesIn(head);
  const onHeadDay = sameDay ? base.snapshot : base.again({ asOf, knownAt });
  // On the same day the base as it is found nothing new: only the rules are left to differ.
  const byHeadRules =
    sameRules || !head.rules ? onHeadDay : base.again({ asOf, knownAt }, headSource);
  return { onHeadDay, byHeadRules };
}

/**
 * The head by the rules and settings of the base, so that a change cannot loosen what it is judged by.
 * Its own rules and settings are still compared with those of the base.
 */
export function judgedByBase(base: Judged, head: Judged, baseSource: Opened): Judged {
  const { asOf, knownAt, settings } = head.snapshot;
  const again = head.again;
  if (!again || rulesIn(base) === rulesIn(head)) return head;
  const byBase = (days: Days) => ({ ...again(days, baseSource), settings });
  return { ...head, snapshot: byBase({ asOf, knownAt }), again: byBase };
}

/** The head on later days, with what is known now. */
export function headOn(days: readonly Day[], { again, snapshot }: Judged): Side['snapshot'][] {
  if (days.length === 0) return [];
  if (again) return days.map((asOf) => again({ asOf, knownAt: snapshot.knownAt }));
  throw new UsageError({
    vi: 'Không dự báo được từ tệp snapshot; hãy ghi nhánh git hoặc thư mục.',
    en: 'Nothing can be forecast from a snapshot file; give a git ref or a folder.',
  });
}

function rulesIn({ rules, snapshot: { settings } }: Judged): string {
  return JSON.stringify([rules, settings]);
}

/** Days of a side: `--base-as-of` for the base, otherwise those that every command takes. */
export function daysFor(args: Arguments, isBase: boolean) {
  return ({ source }: Opened): Days => {
    if (source.kind !== 'workspace') throw new Error('only a workspace is judged');
    const { options } = args;
    const asOf = isBase ? options['base-as-of'] : undefined;
    const own = asOf === undefined ? options : { ...options, 'as-of': asOf };
    return daysOf({ words: [], options: own }, source.host);
  };
}
