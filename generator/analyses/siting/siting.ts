import { by, compare } from '../../core/compare.ts';
import type { Day } from '../../core/day.ts';
import type { Entity, EntityKey } from '../../core/entity.ts';
import { datedOf, itemsOf, numberOf, stringOf } from '../../core/fields.ts';
import type { LatLon, PlacedSite, PlanningRadius, UnitSiting, Unruled } from '../../core/siting.ts';
import { atOf, type Context, findKey, ofKind } from '../context.ts';
import { type Boundaries, boundariesOf, centroidOf } from './boundaries.ts';
import { countsOf, targetsOf } from './counts.ts';
import { closePairs, type SpacedMast } from './duplicates.ts';
import { isPlace, type PlaceProblem, placeOf } from './projection.ts';
import { limitsOf, radiiOf } from './radii.ts';
import { type Demand, reachOf, totalsOf } from './reach.ts';
import { areaTypeOn, holdsOn, isMast, populationsOn, stateOn, tenantsOf } from './records.ts';
import { ruleFor, rulesOn, type SpacingRule } from './spacing.ts';

/** A unit's sites, areas and rules on its day, and what is worked out once for facts and findings. */
export type SitingWork = {
  readonly unit: string;
  readonly day: Day;
  readonly areas: readonly Entity[];
  readonly places: readonly Placement[];
  readonly rules: readonly SpacingRule[];
  readonly facts: UnitSiting;
  readonly boundaries: Boundaries;
};

/** A site and where it is, or why that is not known. */
export type Placement = {
  readonly site: Entity;
  readonly place: LatLon | PlaceProblem;
  /** The commune that the record names. */
  readonly named: EntityKey | undefined;
  /** Communes whose boundary holds the point. */
  readonly holding: readonly EntityKey[];
  readonly placed: PlacedSite | undefined;
};

const known = new WeakMap<Context, readonly SitingWork[]>();

/** The 5G station plan of every unit that has sites or areas; worked out once a run. */
export function sitingWork(context: Context): readonly SitingWork[] {
  const before = known.get(context);
  if (before) return before;
  const units = [...ofKind(context, 'site'), ...ofKind(context, 'area')].map(({ unit }) => unit);
  const work = [...new Set(units)].sort(compare).map((unit) => workOf(context, unit));
  known.set(context, work);
  return work;
}

/** The facts of it, sorted by unit. */
export function sitingOf(context: Context): readonly UnitSiting[] {
  return sitingWork(context).map(({ facts }) => facts);
}

function workOf(context: Context, unit: string): SitingWork {
  const of = (kind: string) => ofKind(context, kind).filter((each) => each.unit === unit);
  const day = atOf(context, unit).asOf;
  const areas = of('area').filter(({ data }) => holdsOn(data.validFrom, data.validTo, day));
  const communes = areas.filter(({ data }) => data.level === 'commune');
  const boundaries = boundariesOf(communes.map(({ key, data }) => [key, data.geometry]));
  const rules = rulesOn(of('spacing-rule'), day);
  const unruled: Unruled[] = [];
  const places = of('site').map((site) =>
    placementOf({ context, day, boundaries, rules, unruled }, site),
  );
  const sites = places.flatMap(({ placed }) => placed ?? []);
  const operators = operatorsOf(context, of('operator'), sites);
  const radii = radiiOf(of('plan'), day);
  const limits = limitsOf(of('plan'), day);
  const demanded = communes.length > 0 ? communes : areas;
  const populations = populationsOn(context, of('population'), day);
  const demands = demanded.flatMap(
    (area) => demandOf(context, area, day, radii, populations) ?? [],
  );
  const reach = reachOf(demands, sites, operators);
  const counted = { sites, reach };
  const facts: UnitSiting = {
    unit,
    day,
    radii,
    ...(limits && { limits }),
    operators,
    sites,
    unplaced: places.flatMap(({ site, placed }) => (placed ? [] : [site.key])),
    pairs: closePairs(spacedMasts(places, rules)),
    unruled: unruled.sort(by(({ site }) => site)),
    reach,
    totals: { now: totalsOf(reach, 'now'), planned: totalsOf(reach, 'planned') },
    counts: countsOf(counted, operators),
    targets: targetsOf(context, unit, counted),
  };
  return { unit, day, areas, places, rules, facts, boundaries };
}

type Setting = {
  readonly context: Context;
  readonly day: Day;
  readonly boundaries: Boundaries;
  readonly rules: readonly SpacingRule[];
  readonly unruled: Unruled[];
};

function placementOf(setting: Setting, site: Entity): Placement {
  const { context, boundaries } = setting;
  const place = placeOf(site.data.location);
  const named = findKey(context, site.unit, site.data.commune, 'area');
  if (!isPlace(place)) return { site, place, named, holding: [], placed: undefined };
  const holding = boundaries.holding(place);
  const area = holding.find((key) => key === named) ?? holding[0] ?? named;
  return { site, place, named, holding, placed: placedSite(setting, site, place, area) };
}

function placedSite(
  { context, day, rules, unruled }: Setting,
  site: Entity,
  { lat, lon }: LatLon,
  area: EntityKey | undefined,
): PlacedSite {
  const state = stateOn(site, day, context.knownAt);
  const tenants = tenantsOf(context, site, day);
  const on5g = state === 'existing' ? sorted(tenants.filter((each) => each.on5g)) : [];
  const areaType = areaTypeOn(context, area, day);
  const { mastClass, height, slots } = site.data;
  const mast = { areaType, mastClass: stringOf(mastClass), height: numberOf(height) };
  const rule = isMast(state) ? ruleFor(rules, mast) : undefined;
  if (typeof rule === 'string') unruled.push({ site: site.key, why: rule });
  const optional = {
    owner: findKey(context, site.unit, site.data.owner, 'operator'),
    slots: numberOf(slots),
    area,
    areaType,
    rule: typeof rule === 'object' ? rule.key : undefined,
  };
  const plain = { key: site.key, lat, lon, state, onAir: on5g.length > 0, on5g };
  return { ...plain, operators: sorted(tenants), ...stated(optional) };
}

function sorted(tenants: readonly { readonly operator: EntityKey }[]): readonly EntityKey[] {
  return [...new Set(tenants.map(({ operator }) => operator))].sort(compare);
}

/** Without the fields that nobody states: a snapshot holds no undefined. */
function stated<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}

function spacedMasts(
  places: readonly Placement[],
  rules: readonly SpacingRule[],
): readonly SpacedMast[] {
  const byKey = new Map(rules.map((rule) => [rule.key, rule]));
  return places.flatMap(({ site, placed }) => {
    if (!placed || !isMast(placed.state)) return [];
    const days = itemsOf(site.data.states).flatMap(([, { asOf }]) => datedOf(asOf)?.first ?? []);
    const { key, lat, lon, state } = placed;
    const rule = placed.rule === undefined ? undefined : byKey.get(placed.rule);
    return [{ key, lat, lon, stands: state !== 'proposed', since: Math.min(...days), rule }];
  });
}

/** Those of the unit that run a network, and those of other units on its masts. */
function operatorsOf(
  context: Context,
  own: readonly Entity[],
  sites: readonly PlacedSite[],
): readonly EntityKey[] {
  const keys = new Set([...own.map(({ key }) => key), ...sites.flatMap((site) => site.operators)]);
  const network = (key: EntityKey) => context.entities.get(key)?.data.role === 'network';
  return [...keys].filter(network).sort(compare);
}

/** An area without centre and boundary has no point to measure from, and is not judged. */
function demandOf(
  context: Context,
  { key, data }: Entity,
  day: Day,
  radii: readonly PlanningRadius[],
  populations: ReturnType<typeof populationsOn>,
): Demand | undefined {
  const centre = placeOf(data.centre);
  const point = isPlace(centre) ? centre : centroidOf(data.geometry);
  if (!point) return undefined;
  const areaType = areaTypeOn(context, key, day);
  const radius = areaType
    ? (radii.find((each) => each.areaType === areaType)?.metres ?? 0)
    : Math.min(...radii.map(({ metres }) => metres));
  const counted = populations.get(key);
  const optional = { areaType, persons: counted?.persons, population: counted?.key };
  const pointFrom = isPlace(centre) ? 'centre' : 'centroid';
  return { area: key, point, pointFrom, radius, ...stated(optional) };
}
