import { canonical } from '../core/item-name.ts';
import type { AreaReach, ReachTotals, UnitSiting } from '../core/siting.ts';

/**
 * A station plan of which a part is internal: its sites and counts are of the public ones, and only
 * those areas, pairs and faults are told that internal sites, rules or plans do not change. An area
 * is not said to be out of reach because the mast that reaches it is internal.
 */
export function agreeingSiting(each: UnitSiting, full: UnitSiting | undefined): UnitSiting {
  const reach = same(each.reach, full?.reach);
  return {
    ...each,
    radii: same(each.radii, full?.radii),
    unplaced: same(each.unplaced, full?.unplaced),
    pairs: same(each.pairs, full?.pairs),
    unruled: same(each.unruled, full?.unruled),
    reach,
    totals: {
      now: totalsOf(reach, ({ now }) => now.grade),
      planned: totalsOf(reach, ({ planned }) => planned.grade),
    },
  };
}

function same<T>(reduced: readonly T[], whole: readonly T[] = []): readonly T[] {
  const held = new Set(whole.map(canonical));
  return reduced.filter((item) => held.has(canonical(item)));
}

function totalsOf(
  reach: readonly AreaReach[],
  gradeOf: (area: AreaReach) => AreaReach['now']['grade'],
): ReachTotals {
  const people = { none: 0, some: 0, all: 0 };
  const areas = { none: 0, some: 0, all: 0 };
  for (const area of reach) {
    const grade = gradeOf(area);
    areas[grade] += 1;
    people[grade] += area.persons ?? 0;
  }
  const uncounted = reach.filter(({ persons }) => persons === undefined).length;
  return { ...people, areas, uncounted };
}
