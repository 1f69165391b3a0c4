import { compare } from '../core/compare.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import { idPathOf, recordOf, renamedPath } from '../core/id-path.ts';
import type { Cause, FindingState, ReviewedFinding } from '../core/review.ts';
import type { Finding, Snapshot } from '../core/snapshot.ts';
import { holds, type WaiverBook } from '../core/waivers.ts';
import { type Blind, blindIn, type FindingCodes, isLost } from './blind.ts';
import type { Causes } from './causes.ts';
import { pendingKey } from './waivers.ts';

export type FindingsInput = {
  readonly base: Snapshot;
  readonly head: Snapshot;
  readonly codes: FindingCodes;
  readonly governing: WaiverBook;
  readonly pending: WaiverBook;
  readonly causes: Causes;
  /** Key of a record in the other snapshot, where it was renamed. */
  readonly renames: ReadonlyMap<EntityKey, EntityKey>;
  /** Rules that the head may not have asked, as a pack of it is broken. */
  readonly unasked: ReadonlySet<string>;
};

/** The findings with their states, and how many of them each waiver covers. */
export type ReviewedFindings = {
  readonly findings: readonly ReviewedFinding[];
  readonly covered: ReadonlyMap<string, number>;
};

/** METHODS E: every finding of both sides with its state, by fingerprint. */
export function reviewFindings(input: FindingsInput): ReviewedFindings {
  const { base, head, codes } = input;
  const before = new Map(base.findings.map((each) => [each.fingerprint, each]));
  const now = new Set(head.findings.map(({ fingerprint }) => fingerprint));
  const renamed = renamedFindings(input, now);
  const [blindBase, blindHead] = [blindIn(base, codes), blindIn(head, codes)];
  const covered = new Map<string, number>();
  const count = (key: string) => covered.set(key, (covered.get(key) ?? 0) + 1);
  const baseRecords = new Map(base.model.entities.map((entity) => [entity.key, entity]));
  const ofHead = head.findings.map((finding) => {
    const known = before.has(finding.fingerprint) || renamed.of(finding);
    const unseen = !known && isBlind(finding, blindBase, baseRecords, codes);
    const stood = before.get(finding.fingerprint) ?? baseRecords.get(recordOf(finding.path));
    const there = stood && { base: { file: stood.file, line: stood.line } };
    const said = stood ? finding : { ...finding, message: finding.added ?? finding.message };
    return { ...headState(said, known, unseen, input, count), ...there };
  });
  const headRecords = new Map(head.model.entities.map((entity) => [entity.key, entity]));
  const gone = base.findings.filter((each) => !now.has(each.fingerprint) && !renamed.has(each));
  const ofBase = gone.map((finding): ReviewedFinding => {
    const unseen = isBlind(finding, blindHead, headRecords, codes);
    const { covered: _, added: __, ...said } = finding;
    const plain = { ...said, base: { file: finding.file, line: finding.line } };
    if (unseen || input.unasked.has(finding.rule)) return { ...plain, state: 'undetermined' };
    const cause = input.causes.ofGone(finding);
    return { ...plain, state: 'fixed', ...(cause && { cause }) };
  });
  return { findings: [...ofHead, ...ofBase].sort(byUrgency), covered };
}

/**
 * Findings of renamed records: their fingerprints change with the id, so rule and id path tell that
 * they are the same.
 */
function renamedFindings({ base, head, renames }: FindingsInput, now: ReadonlySet<string>) {
  const [old, fresh] = [dataIn(base), dataIn(head)];
  const waiting = new Map<string, Finding[]>();
  for (const finding of base.findings) {
    const { rule, path, fingerprint } = finding;
    if (!renames.has(recordOf(path)) || now.has(fingerprint)) continue;
    const key = `${rule}\n${renamedPath(idPathOf(path, old(path)), renames)}`;
    waiting.set(key, [...(waiting.get(key) ?? []), finding]);
  }
  const matched = new Set<Finding>();
  const of = ({ rule, path }: Finding): boolean => {
    if (waiting.size === 0) return false;
    const twin = waiting.get(`${rule}\n${idPathOf(path, fresh(path))}`)?.shift();
    if (twin) matched.add(twin);
    return twin !== undefined;
  };
  return { of, has: (finding: Finding) => matched.has(finding) };
}

function dataIn({ model }: Snapshot): (path: string) => unknown {
  const records = new Map(model.entities.map((entity) => [entity.key, entity.data]));
  return (path) => records.get(recordOf(path));
}

function headState(
  finding: Finding,
  known: boolean,
  unseen: boolean,
  input: FindingsInput,
  count: (key: string) => void,
): ReviewedFinding {
  const waiver = input.governing.of(finding);
  const pending = input.pending.of(finding);
  if (waiver) count(waiver.entity.key);
  if (pending) count(pendingKey(pending));
  const { covered: _, added: __, ...plain } = finding;
  const said = {
    ...plain,
    ...(waiver && { waiver: waiver.entity.key }),
    ...(pending && { pendingWaiver: pending.entity.key }),
  };
  if (input.codes.undetermined.has(finding.rule)) return { ...said, state: 'undetermined' };
  if (waiver && holds(waiver, input.head.asOf)) return { ...said, state: 'waived' };
  if (waiver) return { ...said, state: 'new', cause: 'expired-waiver' };
  if (known) return { ...said, state: 'unchanged' };
  if (unseen) return { ...said, state: 'undetermined' };
  return { ...said, state: 'new', cause: input.causes.ofNew(finding) };
}

/**
 * Whether the other side could not have had the finding, as it did not look there. The complaints
 * about a broken record are seen on both sides; only what comes after them is not.
 */
function isBlind(
  { rule, file, path }: Finding,
  blind: Blind,
  records: ReadonlyMap<EntityKey, Entity>,
  { unread, broken }: FindingCodes,
): boolean {
  if (unread.has(rule)) return false;
  const key = recordOf(path);
  const record = records.get(key);
  if (record ? isLost(record, blind) : blind.files.has(file)) return true;
  return !broken.has(rule) && blind.records.has(key);
}

const STATES: readonly FindingState[] = ['new', 'undetermined', 'unchanged', 'waived', 'fixed'];
const CAUSES: readonly (Cause | undefined)[] = [
  'content',
  'expired-waiver',
  'rule',
  'calendar',
  undefined,
];
const SEVERITIES = ['error', 'warning', 'note'];

/** What the change itself brings first, and in it the worst. */
function byUrgency(a: ReviewedFinding, b: ReviewedFinding): number {
  return (
    STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause) ||
    compare(a.file, b.file) ||
    a.line - b.line ||
    compare(a.fingerprint, b.fingerprint)
  );
}
