import type { EntityKey } from '../../core/entity.ts';
import { fieldsOf, itemsOf, stringOf } from '../../core/fields.ts';
import type { AreaReach, PlacedSite, SitingCount, SitingTarget } from '../../core/siting.ts';
import { type Context, findKey, ofKind } from '../context.ts';
import { plannedOperators } from './reach.ts';

/** What counts are made of: placed sites, and the reach of communes. */
export type Counted = {
  readonly sites: readonly PlacedSite[];
  readonly reach: readonly AreaReach[];
};

type Of = { readonly operator?: EntityKey; readonly area?: EntityKey };

/** Stations (output) and people within the radius (outcome), of one operator or all, in one area or all. */
export function countOf({ sites, reach }: Counted, of: Of): SitingCount {
  const here = of.area ? sites.filter(({ area }) => area === of.area) : sites;
  const areas = of.area ? reach.filter(({ area }) => area === of.area) : reach;
  const has = (operators: readonly EntityKey[]) =>
    of.operator ? operators.includes(of.operator) : operators.length > 0;
  const persons = (when: 'now' | 'planned') =>
    areas.reduce((sum, each) => sum + (has(each[when].operators) ? (each.persons ?? 0) : 0), 0);
  return {
    ...of,
    stations: here.filter(({ on5g }) => has(on5g)).length,
    stationsPlanned: here.filter((site) => has(plannedOperators(site))).length,
    persons: persons('now'),
    personsPlanned: persons('planned'),
  };
}

/** The whole unit, each operator, each commune: sites and areas are sorted into communes once. */
export function countsOf(
  counted: Counted,
  operators: readonly EntityKey[],
): readonly SitingCount[] {
  const sites = Map.groupBy(counted.sites, ({ area }) => area);
  return [
    countOf(counted, {}),
    ...operators.map((operator) => countOf(counted, { operator })),
    ...counted.reach.map((each) =>
      countOf({ sites: sites.get(each.area) ?? [], reach: [each] }, { area: each.area }),
    ),
  ];
}

/** Indicators of a unit that measure the roll-out, each with what the records themselves give. */
export function targetsOf(
  context: Context,
  unit: string,
  counted: Counted,
): readonly SitingTarget[] {
  return ofKind(context, 'indicator').flatMap(({ key, unit: own, data }) => {
    const { measures, operator, area } = fieldsOf(data.siting);
    if (own !== unit || (measures !== 'stations' && measures !== 'population')) return [];
    const of: Of = {
      ...given('operator', findKey(context, unit, operator, 'operator')),
      ...given('area', findKey(context, unit, area, 'area')),
    };
    const { stations, persons } = countOf(counted, of);
    const ids = itemsOf(data.targets).flatMap(([, { id }]) => stringOf(id) ?? []);
    const statuses = ids.map((id) => `${key}#${id}`).sort();
    const onRecord = measures === 'stations' ? stations : persons;
    return [{ measures, indicator: key, statuses, ...of, onRecord }];
  });
}

function given<K extends string>(name: K, value: EntityKey | undefined): { [k in K]?: EntityKey } {
  return value === undefined ? {} : ({ [name]: value } as { [k in K]?: EntityKey });
}
