import { compare } from '../../core/compare.ts';
import type { EntityKey } from '../../core/entity.ts';
import type {
  AreaReach,
  LatLon,
  PlacedSite,
  Reach,
  ReachGrade,
  ReachTotals,
} from '../../core/siting.ts';
import { indexOf, type PointIndex, tenth } from './distance.ts';

/** An area to be reached, without the answer. */
export type Demand = Omit<AreaReach, 'now' | 'planned'>;

/** Who is within the planning radius of each area: by what is on air, and with what is planned. */
export function reachOf(
  demands: readonly Demand[],
  sites: readonly PlacedSite[],
  operators: readonly EntityKey[],
): readonly AreaReach[] {
  const now = sites.filter(({ on5g }) => on5g.length > 0);
  const planned = sites.filter(({ state, onAir }) => onAir || isPlanned(state));
  const [onAir, later] = [indexOf(now), indexOf(planned)];
  return demands.map((demand) => ({
    ...demand,
    now: within(demand, onAir, now, operators, ({ on5g }) => on5g),
    planned: within(demand, later, planned, operators, plannedOperators),
  }));
}

export function isPlanned(state: PlacedSite['state']): boolean {
  return state === 'proposed' || state === 'to-upgrade';
}

/** On a mast to come all that are to use it; on a standing one those on air. */
export function plannedOperators({ state, operators, on5g }: PlacedSite): readonly EntityKey[] {
  return isPlanned(state) ? operators : on5g;
}

function within(
  { point, radius }: { readonly point: LatLon; readonly radius: number },
  index: PointIndex,
  sites: readonly PlacedSite[],
  all: readonly EntityKey[],
  operatorsOf: (site: PlacedSite) => readonly EntityKey[],
): Reach {
  const best = new Map<EntityKey, readonly [EntityKey, number]>();
  index.near(point, radius, (i, metres) => {
    const site = sites[i] as PlacedSite;
    for (const operator of operatorsOf(site)) {
      const before = best.get(operator);
      const closer =
        !before || metres < before[1] || (metres === before[1] && site.key < before[0]);
      if (closer) best.set(operator, [site.key, metres]);
    }
  });
  const operators = [...best.keys()].filter((key) => all.includes(key)).sort(compare);
  const nearest = operators.map((key) => {
    const [site, metres] = best.get(key) as readonly [EntityKey, number];
    return [site, tenth(metres)] as const;
  });
  return { grade: gradeOf(operators.length, all.length), operators, nearest };
}

function gradeOf(found: number, all: number): ReachGrade {
  if (found === 0) return 'none';
  return found === all ? 'all' : 'some';
}

/** People and areas by grade. */
export function totalsOf(reach: readonly AreaReach[], when: 'now' | 'planned'): ReachTotals {
  const persons = { none: 0, some: 0, all: 0 };
  const areas = { none: 0, some: 0, all: 0 };
  let uncounted = 0;
  for (const each of reach) {
    const { grade } = each[when];
    areas[grade]++;
    if (each.persons === undefined) uncounted++;
    else persons[grade] += each.persons;
  }
  return { ...persons, areas, uncounted };
}
