import type { EntityKey } from '../core/entity.ts';
import type { Cause, Change } from '../core/review.ts';
import type { Finding, Snapshot } from '../core/snapshot.ts';

/**
 * The base judged otherwise than it was, for telling causes apart: with the head's day, and with
 * the head's rules and day. Absent where the base is a snapshot, which cannot be judged again.
 */
export type Rejudged = { readonly onHeadDay?: Snapshot; readonly byHeadRules?: Snapshot };

/** Why a finding came, or why it is gone. */
export type Causes = {
  readonly ofNew: (finding: Finding) => Cause;
  /** Undefined where the content was mended. */
  readonly ofGone: (finding: Finding) => Cause | undefined;
};

/**
 * Tells what content, rules and calendar did. Where the base was judged again, by what that found;
 * otherwise by what changed: near the finding's record the content, else the day, else the rules.
 */
export function causesOf(
  base: Snapshot,
  head: Snapshot,
  changes: readonly Change[],
  rejudged: Rejudged,
): Causes {
  const onHeadDay = fingerprintsOf(rejudged.onHeadDay);
  const byHeadRules = fingerprintsOf(rejudged.byHeadRules);
  const touched = touchedIn(base, head, changes);
  const elsewhere = base.asOf !== head.asOf || base.knownAt !== head.knownAt ? 'calendar' : 'rule';
  const guess = ({ path }: Finding): Cause => {
    return touched(path.split('#')[0] as EntityKey) ? 'content' : elsewhere;
  };
  if (!onHeadDay || !byHeadRules) {
    const ofGone = (finding: Finding) => unlessMended(guess(finding));
    return { ofNew: guess, ofGone };
  }
  const tell = ({ fingerprint }: Finding, found: boolean): Cause => {
    if (onHeadDay.has(fingerprint) === found) return 'calendar';
    return byHeadRules.has(fingerprint) === found ? 'rule' : 'content';
  };
  const ofGone = (finding: Finding) => unlessMended(tell(finding, false));
  return { ofNew: (finding) => tell(finding, true), ofGone };
}

function unlessMended(cause: Cause): Cause | undefined {
  return cause === 'content' ? undefined : cause;
}

function fingerprintsOf(snapshot: Snapshot | undefined): ReadonlySet<string> | undefined {
  return snapshot && new Set(snapshot.findings.map(({ fingerprint }) => fingerprint));
}

/** Records that changed, and those that name one or are named by one. */
function touchedIn(
  base: Snapshot,
  head: Snapshot,
  changes: readonly Change[],
): (key: EntityKey) => boolean {
  const changed = new Set(changes.map(({ entity }) => entity));
  const near = new Set(changed);
  for (const { from, to } of [...base.model.links, ...head.model.links]) {
    if (changed.has(from)) near.add(to);
    if (changed.has(to)) near.add(from);
  }
  const [before, after] = [base, head].map(({ model }) => {
    return new Set(model.entities.map(({ key }) => key));
  }) as [Set<EntityKey>, Set<EntityKey>];
  // What is no record of both sides, such as a file, came or went with the content.
  return (key: EntityKey) => near.has(key) || !before.has(key) || !after.has(key);
}
