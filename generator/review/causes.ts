import type { EntityKey } from '../core/entity.ts';
import type { Cause, Change } from '../core/review.ts';
import type { Finding, Snapshot } from '../core/snapshot.ts';

/**
 * The base judged otherwise than it was, for telling causes apart: with the head's day, and with
 * the head's rules and day. Absent where the base is a snapshot, which cannot be judged again.
 */
export type Rejudged = { readonly onHeadDay?: Snapshot; readonly byHeadRules?: Snapshot };

/**
 * Why a finding is new. Where the base was judged again, by what that found; otherwise by what
 * changed: near its record the content, else the day, else the rules.
 */
export function causesOf(
  base: Snapshot,
  head: Snapshot,
  changes: readonly Change[],
  rejudged: Rejudged,
): (finding: Finding) => Cause {
  const onHeadDay = fingerprintsOf(rejudged.onHeadDay);
  const byHeadRules = fingerprintsOf(rejudged.byHeadRules);
  const touched = touchedIn(base, head, changes);
  const dayMoved = base.asOf !== head.asOf || base.knownAt !== head.knownAt;
  return ({ fingerprint, path }) => {
    if (onHeadDay?.has(fingerprint)) return 'calendar';
    if (byHeadRules?.has(fingerprint)) return 'rule';
    if (onHeadDay && byHeadRules) return 'content';
    const key = path.split('#')[0] as EntityKey;
    if (touched.has(key) || !touched.known(key)) return 'content';
    if (onHeadDay || !dayMoved) return dayMoved || changes.length > 0 ? 'content' : 'rule';
    return 'calendar';
  };
}

function fingerprintsOf(snapshot: Snapshot | undefined): ReadonlySet<string> | undefined {
  return snapshot && new Set(snapshot.findings.map(({ fingerprint }) => fingerprint));
}

/** Records that changed, and those that name one or are named by one. */
function touchedIn(base: Snapshot, head: Snapshot, changes: readonly Change[]) {
  const changed = new Set(changes.map(({ entity }) => entity));
  const near = new Set(changed);
  for (const { from, to } of [...base.model.links, ...head.model.links]) {
    if (changed.has(from)) near.add(to);
    if (changed.has(to)) near.add(from);
  }
  const records = new Set(head.model.entities.map(({ key }) => key));
  return { has: (key: EntityKey) => near.has(key), known: (key: EntityKey) => records.has(key) };
}
