import { compare } from '../../core/compare.ts';
import type { Entity, EntityKey } from '../../core/entity.ts';
import { numberOf } from '../../core/fields.ts';
import type { AreaReach, PlacedSite, UnitSiting } from '../../core/siting.ts';
import type { AreaOperator, SiteCosts, SitingQuestion } from '../../core/siting-plan.ts';
import { indexOf } from '../siting/distance.ts';
import { EVERY_AREA, MOST_PEOPLE, type Problem, type ProblemSite, type Seat } from './problem.ts';

/** A unit's siting as the questions about it read it. */
export type UnitInput = {
  readonly siting: UnitSiting;
  readonly costs: SiteCosts;
  readonly question: SitingQuestion;
  readonly operators: readonly EntityKey[];
  /** For each site the areas within whose radius it stands. */
  readonly near: ReadonlyMap<EntityKey, readonly AreaReach[]>;
};

export function inputOf(siting: UnitSiting, costs: SiteCosts, question: SitingQuestion): UnitInput {
  const operators = [...(question.operators ?? siting.operators)].sort(compare);
  return { siting, costs, question, operators, near: areasNear(siting, question.radius) };
}

/** For each site the areas within whose planning radius, or one given instead, it stands. */
export function areasNear(
  { sites, reach }: UnitSiting,
  radius?: number,
): ReadonlyMap<EntityKey, readonly AreaReach[]> {
  const near = new Map<EntityKey, AreaReach[]>(sites.map(({ key }) => [key, []]));
  const index = indexOf(sites);
  for (const area of reach)
    index.near(area.point, radius ?? area.radius, (at) =>
      near.get((sites[at] as PlacedSite).key)?.push(area),
    );
  return near;
}

const KINDS: Readonly<Record<string, ProblemSite['kind']>> = {
  existing: 'standing',
  'to-upgrade': 'upgrade',
  proposed: 'build',
};

export function kindOf({ state }: PlacedSite): ProblemSite['kind'] | undefined {
  return KINDS[state];
}

/** An area and an operator as one demand, and back. */
export const demandId = (area: EntityKey, operator: EntityKey) => `${area} ${operator}`;
export const areaOperatorOf = (id: string) => id.split(' ') as unknown as AreaOperator;

/** Đồng of each site whose record states it. */
export function costsIn(records: Iterable<Entity>): SiteCosts {
  const sites = [...records].filter(({ kind }) => kind === 'site');
  return new Map(
    sites.flatMap(({ key, data }) => {
      const cost = numberOf(data.cost);
      return cost === undefined ? [] : [[key, cost] as const];
    }),
  );
}

/**
 * The model of METHODS C2 for some operators. Together they use every mast that has room; one `alone` uses
 * its own masts and the places proposed, as if those of others were not there.
 */
export function problemOf(
  input: UnitInput,
  operators: readonly EntityKey[],
  alone: boolean,
): Problem {
  const { siting, question } = input;
  const usable = siting.sites.filter(
    (site) => kindOf(site) && (!alone || isOpenTo(site, operators)),
  );
  const known = new Set(usable.map(({ key }) => key));
  const { masts, budget } = question;
  return {
    demands: siting.reach.flatMap(({ area, persons = 0 }) =>
      operators.map((operator) => ({ id: demandId(area, operator), weight: persons })),
    ),
    sites: usable.map((site) => siteOf(input, site)),
    seats: usable.flatMap((site) => seatsOf(input, site, operators)),
    conflicts: siting.pairs.flatMap(({ asked, other, standing }) =>
      standing || !known.has(asked) || !known.has(other) ? [] : [[asked, other] as const],
    ),
    everyone: question.goal === 'every-area',
    goals: question.goal === 'every-area' ? EVERY_AREA : MOST_PEOPLE,
    ...(masts !== undefined && { masts }),
    ...(budget !== undefined && { budget }),
  };
}

function isOpenTo(site: PlacedSite, operators: readonly EntityKey[]): boolean {
  if (site.state === 'proposed') return true;
  return operators.some((each) => site.owner === each || site.operators.includes(each));
}

/** What stands is paid for. Where nobody states the slots of a standing mast, it has no room for others. */
function siteOf(input: UnitInput, site: PlacedSite): ProblemSite {
  const kind = kindOf(site) as ProblemSite['kind'];
  const cost = kind === 'standing' ? undefined : input.costs.get(site.key);
  const slots = site.slots ?? (kind === 'build' ? undefined : site.operators.length);
  return {
    id: site.key,
    kind,
    ...(cost !== undefined && { cost }),
    ...(slots !== undefined && { slots }),
  };
}

/** A place for each operator asked about, and the taken or held places of all others. */
function seatsOf(
  { near }: UnitInput,
  site: PlacedSite,
  operators: readonly EntityKey[],
): readonly Seat[] {
  const others = site.operators.filter((each) => !operators.includes(each));
  const areas = near.get(site.key) ?? [];
  const stands = site.state !== 'proposed';
  return [...operators, ...(stands ? others : [])].map((operator) => ({
    site: site.key,
    operator,
    reaches: operators.includes(operator) ? areas.map(({ area }) => demandId(area, operator)) : [],
    ...(site.on5g.includes(operator)
      ? { taken: true as const }
      : stands && site.operators.includes(operator) && { held: true as const }),
  }));
}
