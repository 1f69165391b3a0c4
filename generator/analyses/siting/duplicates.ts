import { compare } from '../../core/compare.ts';
import type { Day } from '../../core/day.ts';
import type { EntityKey } from '../../core/entity.ts';
import type { ClosePair, LatLon } from '../../core/siting.ts';
import { indexOf, tenth } from './distance.ts';
import type { SpacingRule } from './spacing.ts';

/** A mast as pairs are found among: how new it is decides which of two has to give way. */
export type SpacedMast = LatLon & {
  readonly key: EntityKey;
  /** Stands already, also when it is to be upgraded. */
  readonly stands: boolean;
  /** Day of its first state, for two masts that both stand or are both planned. */
  readonly since: Day;
  readonly rule: SpacingRule | undefined;
};

/**
 * Pairs of masts closer than a rule asks, sorted. The newer one is asked to give way: by its own rule, or
 * where that is content (or missing) by the other's. Distances to the limit itself are allowed.
 */
export function closePairs(masts: readonly SpacedMast[]): readonly ClosePair[] {
  const widest = Math.max(0, ...new Set(masts.map(({ rule }) => rule?.distance ?? 0)));
  if (widest === 0) return [];
  const index = indexOf(masts);
  const pairs: ClosePair[] = [];
  masts.forEach((mast, i) => {
    index.near(mast, widest, (j, distance) => {
      if (j <= i) return;
      const pair = pairOf(mast, masts[j] as SpacedMast, distance);
      if (pair) pairs.push(pair);
    });
  });
  return pairs.sort((a, b) => compare(a.asked, b.asked) || compare(a.other, b.other));
}

function pairOf(a: SpacedMast, b: SpacedMast, distance: number): ClosePair | undefined {
  const [asked, other] = isNewer(a, b) ? [a, b] : [b, a];
  const rule = [asked.rule, other.rule].find((each) => each && distance < each.distance);
  if (!rule) return undefined;
  const standing = asked.stands && other.stands;
  const { key, asks, distance: limit } = rule;
  return {
    asked: asked.key,
    other: other.key,
    distance: tenth(distance),
    rule: key,
    asks,
    limit,
    standing,
  };
}

function isNewer(a: SpacedMast, b: SpacedMast): boolean {
  if (a.stands !== b.stands) return b.stands;
  if (a.since !== b.since) return a.since > b.since;
  return compare(a.key, b.key) > 0;
}
