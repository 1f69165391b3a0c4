import {
  type AreaReach,
  areasNear,
  type ClosePair,
  type EntityKey,
  type LatLon,
  type PlacedSite,
  type PlanningRadius,
  type SitingCount,
  type UnitSiting,
} from './data.ts';

/** What every page on stations says of the plan: whose shapes, what radius, which day. */
type Common = Pick<UnitSiting, 'day' | 'operators' | 'radii'>;

/** A site with the pairs it is in and the masts around it. */
export type SiteSiting = Common & {
  readonly placed: PlacedSite;
  readonly pairs: readonly ClosePair[];
  /** Other sites in the square of `AROUND` metres, by key. */
  readonly near: readonly PlacedSite[];
  /** Reach of the areas that it and its neighbours stand in. */
  readonly around: readonly (readonly [EntityKey, AreaReach | undefined])[];
  /** Areas within whose planning radius it stands, by key. */
  readonly areas: readonly Omit<AreaReach, 'now' | 'planned'>[];
};

/** An area with its reach, its counts and the sites in it. */
export type AreaSiting = Common & {
  readonly reach: AreaReach | undefined;
  readonly count: SitingCount | undefined;
  readonly sites: readonly PlacedSite[];
  readonly pairs: readonly ClosePair[];
};

export type SitingIndex = {
  readonly units: ReadonlyMap<string, UnitSiting>;
  readonly siteOf: (key: EntityKey) => SiteSiting | undefined;
  readonly areaOf: (key: EntityKey) => AreaSiting | undefined;
};

/** Half the side of the piece of map that a site's page shows, in metres. */
export const AROUND = 1500;
const DEGREE = 111_195;

/** Gathered once, so that ten thousand pages of sites do not each search the whole plan. */
export function sitingIndex(all: readonly UnitSiting[]): SitingIndex {
  const units = new Map(all.map((siting) => [siting.unit, siting]));
  const parts = new Map(all.map((siting) => [siting.unit, partsIn(siting)]));
  const find = (key: EntityKey) => {
    const unit = key.slice(key.indexOf(':') + 1, key.indexOf('/'));
    const [siting, within] = [units.get(unit), parts.get(unit)];
    return siting && within ? { siting, within } : undefined;
  };
  return {
    units,
    siteOf: (key) => {
      const found = find(key);
      const placed = found?.within.sites.get(key);
      if (!found || !placed) return undefined;
      const pairs = found.within.pairs.get(key) ?? [];
      const near = nearOf(found.within, placed);
      const areas = (found.within.areas().get(key) ?? []).map(
        ({ now: _, planned: __, ...one }) => one,
      );
      const keys = new Set([placed, ...near].flatMap(({ area }) => area ?? []));
      const around = [...keys].sort().map((area) => [area, found.within.reach.get(area)] as const);
      return { ...commonOf(found.siting), placed, pairs, near, around, areas };
    },
    areaOf: (key) => {
      const found = find(key);
      if (!found) return undefined;
      const { reach, counts, inArea, pairs } = found.within;
      const sites = inArea.get(key) ?? [];
      const close = new Set(sites.flatMap((site) => pairs.get(site.key) ?? []));
      const own = { reach: reach.get(key), count: counts.get(key), sites, pairs: [...close] };
      return { ...commonOf(found.siting), ...own };
    },
  };
}

const commonOf = ({
  day,
  operators,
  radii,
}: UnitSiting): Common & { radii: readonly PlanningRadius[] } => ({
  day,
  operators,
  radii,
});

type Parts = ReturnType<typeof partsIn>;

function partsIn(siting: UnitSiting) {
  const { sites, pairs, reach, counts } = siting;
  let areas: ReturnType<typeof areasNear> | undefined;
  const byKey = new Map<EntityKey, ClosePair[]>();
  for (const pair of pairs)
    for (const key of [pair.asked, pair.other]) byKey.set(key, [...(byKey.get(key) ?? []), pair]);
  return {
    sites: new Map(sites.map((site) => [site.key, site])),
    pairs: byKey,
    reach: new Map(reach.map((one) => [one.area, one])),
    counts: new Map(
      counts.flatMap((one) => (one.area && !one.operator ? [[one.area, one] as const] : [])),
    ),
    inArea: Map.groupBy(
      sites.filter(({ area }) => area),
      ({ area }) => area as EntityKey,
    ),
    cells: Map.groupBy(sites, cellOf),
    areas: () => {
      areas ??= areasNear(siting);
      return areas;
    },
  };
}

/** Cells a little larger than `AROUND` from north to south; from west to east wider still is enough. */
const CELL = (AROUND / DEGREE) * 1.25;
const steps = ({ lat, lon }: LatLon) => [Math.floor(lat / CELL), Math.floor(lon / CELL)] as const;
const cellOf = (at: LatLon) => steps(at).join(' ');

function nearOf({ cells }: Parts, placed: PlacedSite): readonly PlacedSite[] {
  const [row, column] = steps(placed);
  const near: PlacedSite[] = [];
  for (const dRow of [-1, 0, 1])
    for (const dColumn of [-1, 0, 1])
      near.push(...(cells.get(`${row + dRow} ${column + dColumn}`) ?? []));
  const east = Math.cos((placed.lat * Math.PI) / 180);
  const within = (one: PlacedSite) =>
    Math.abs(one.lat - placed.lat) * DEGREE <= AROUND &&
    Math.abs(one.lon - placed.lon) * DEGREE * east <= AROUND;
  return near
    .filter((one) => one.key !== placed.key && within(one))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
