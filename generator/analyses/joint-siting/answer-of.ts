import { by, compare } from '../../core/compare.ts';
import type { EntityKey } from '../../core/entity.ts';
import type { PlacedSite } from '../../core/siting.ts';
import type {
  ChosenSite,
  MastCount,
  NoPlan,
  OperatorGain,
  SitingAnswer,
} from '../../core/siting-plan.ts';
import type { Answer, Choice, Infeasible, Problem } from './problem.ts';
import { areaOperatorOf, demandId, kindOf, type UnitInput } from './unit-problem.ts';

/** The answer to a problem in the words of the unit: sites, areas and people. */
export function answerOf(input: UnitInput, problem: Problem, answer: Answer): SitingAnswer {
  if (answer.status === 'failed')
    return { status: 'infeasible', because: [{ why: 'failed', failure: answer.failure }] };
  if (answer.status === 'infeasible')
    return { status: 'infeasible', because: answer.because.map(noPlanOf) };
  const { status, proofs, failure } = answer;
  const before = reachedToday(problem);
  return {
    status,
    chosen: chosenOf(input, answer, before),
    gains: gainsOf(input, problem, before, new Set(answer.reached)),
    proofs,
    ...(failure !== undefined && { failure }),
  };
}

function noPlanOf(because: Infeasible): NoPlan {
  if ('demands' in because)
    return { why: because.why, demands: because.demands.map(areaOperatorOf) };
  if (because.why !== 'too-few-masts') return because;
  const { why, masts, least } = because;
  return { why, masts, ...(least !== undefined && { least }) };
}

function reachedToday({ seats }: Problem): ReadonlySet<string> {
  return new Set(seats.flatMap(({ taken, reaches }) => (taken ? reaches : [])));
}

function chosenOf(
  input: UnitInput,
  { seats }: Choice,
  before: ReadonlySet<string>,
): readonly ChosenSite[] {
  const sites = new Map(input.siting.sites.map((site) => [site.key, site]));
  return [...Map.groupBy(seats, ({ site }) => site)]
    .map(([key, places]) => {
      const operators = places.map(({ operator }) => operator).sort(compare);
      const areas = (input.near.get(key) ?? []).filter(({ area }) =>
        operators.some((operator) => !before.has(demandId(area, operator))),
      );
      const cost = input.costs.get(key);
      return {
        site: key,
        kind: kindOf(sites.get(key) as PlacedSite) as ChosenSite['kind'],
        operators,
        areas: areas.map(({ area }) => area).sort(compare),
        persons: areas.reduce((sum, { persons = 0 }) => sum + persons, 0),
        uncounted: areas.filter(({ persons }) => persons === undefined).length,
        ...(cost !== undefined && { cost }),
      };
    })
    .sort(by(({ site }) => site));
}

function gainsOf(
  { siting }: UnitInput,
  { demands }: Problem,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): readonly OperatorGain[] {
  const operators = new Set(demands.map(({ id }) => areaOperatorOf(id)[1]));
  const count = (operator: EntityKey, reached: ReadonlySet<string>) => {
    const areas = siting.reach.filter(({ area }) => reached.has(demandId(area, operator)));
    return {
      areas: areas.length,
      persons: areas.reduce((sum, each) => sum + (each.persons ?? 0), 0),
    };
  };
  return [...operators].sort(compare).map((operator) => ({
    operator,
    before: count(operator, before),
    after: count(operator, new Set([...before, ...after])),
  }));
}

/** Masts of an answer, and what the new ones cost where each states it. */
export function countOf(answer: SitingAnswer): MastCount | undefined {
  if (answer.status === 'infeasible') return undefined;
  const builds = answer.chosen.filter(({ kind }) => kind === 'build');
  const upgrades = answer.chosen.filter(({ kind }) => kind === 'upgrade').length;
  const known = builds.every(({ cost }) => cost !== undefined);
  const buildCost = builds.reduce((sum, { cost = 0 }) => sum + cost, 0);
  return {
    masts: builds.length + upgrades,
    upgrades,
    builds: builds.length,
    ...(known && { buildCost }),
  };
}
