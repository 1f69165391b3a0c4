import { compare } from '../../core/compare.ts';
import type { UnitSiting } from '../../core/siting.ts';
import type {
  AreaOperator,
  MastCount,
  SiteCosts,
  SitingAnswer,
  SitingComparison,
  SitingPlan,
  SitingQuestion,
} from '../../core/siting-plan.ts';
import type { Solver } from '../../core/solver.ts';
import { answerOf, countOf } from './answer-of.ts';
import { EVERY_AREA, type Problem } from './problem.ts';
import { reduce } from './reduce.ts';
import { solveSiting } from './solve-siting.ts';
import { sortProblem } from './sort-problem.ts';
import { areaOperatorOf, demandId, inputOf, problemOf, type UnitInput } from './unit-problem.ts';

/** All operators together (METHODS C2): which masts to share, upgrade and build. */
export function planSiting(
  siting: UnitSiting,
  costs: SiteCosts,
  question: SitingQuestion,
  solver: Solver,
): SitingPlan {
  const input = inputOf(siting, costs, question);
  const whole = problemOf(input, input.operators, false);
  const unreachable = new Set(unreachableOf(whole));
  const problem = { ...whole, demands: whole.demands.filter(({ id }) => !unreachable.has(id)) };
  return {
    unit: siting.unit,
    day: siting.day,
    question,
    operators: input.operators,
    answer: answerOf(input, problem, solveSiting(problem, solver)),
    unreachable: [...unreachable].sort(compare).map(areaOperatorOf),
    ...assumptionsOf(input),
  };
}

/** Demands that no site could reach, whatever the limits on masts and money. */
function unreachableOf(problem: Problem): readonly string[] {
  const { masts: _, budget: __, ...unlimited } = problem;
  const { sorted, unreachable } = reduce(sortProblem(unlimited));
  return unreachable.map((at) => sorted.demands[at]?.id as string);
}

function assumptionsOf(input: UnitInput) {
  const { sites, pairs, reach } = input.siting;
  const states = new Map(sites.map(({ key, state }) => [key, state]));
  const keys = (list: typeof sites) => list.map(({ key }) => key);
  return {
    barred: pairs.flatMap(({ asked, other }) =>
      states.get(asked) === 'proposed' && states.get(other) === 'existing'
        ? [[asked, other] as const]
        : [],
    ),
    unknownSlots: keys(
      sites.filter(
        ({ state, slots }) =>
          (state === 'existing' || state === 'to-upgrade') && slots === undefined,
      ),
    ),
    openSlots: keys(
      sites.filter(({ state, slots }) => state === 'proposed' && slots === undefined),
    ),
    unknownCosts: keys(
      sites.filter(
        ({ key, state }) =>
          (state === 'proposed' || state === 'to-upgrade') && !input.costs.has(key),
      ),
    ),
    uncounted: reach.flatMap(({ area, persons }) => (persons === undefined ? [area] : [])),
  };
}

/**
 * Each operator alone, then all together for exactly the areas that each reaches alone: what the second
 * takes less is avoided by sharing. Areas that only one side could reach count on neither; what the joint
 * plan has to leave out for want of room on the masts is left out of both and named.
 */
export function compareSiting(
  siting: UnitSiting,
  costs: SiteCosts,
  question: SitingQuestion,
  solver: Solver,
): SitingComparison {
  const input = inputOf(siting, costs, question);
  const first = compareFor(input, [], solver);
  const leftOut = leftOutOf(first.joint);
  if (leftOut.length === 0) return first;
  const second = compareFor(input, leftOut, solver);
  return second.avoided ? second : first;
}

function leftOutOf(joint: SitingAnswer): readonly AreaOperator[] {
  if (joint.status !== 'infeasible') return [];
  return joint.because.flatMap((each) => (each.why === 'left-out' ? each.demands : []));
}

function compareFor(
  input: UnitInput,
  leftOut: readonly AreaOperator[],
  solver: Solver,
): SitingComparison {
  const { masts: _, budget: __, ...jointly } = problemOf(input, input.operators, false);
  const left = leftOut.map(([area, operator]) => demandId(area, operator));
  const never = new Set([...unreachableOf(jointly), ...left]);
  const reached: string[] = [];
  const alone = input.operators.map((operator) => {
    const whole = problemOf(input, [operator], true);
    for (const id of unreachableOf(whole)) never.add(id);
    const problem = { ...whole, demands: whole.demands.filter(({ id }) => !never.has(id)) };
    const solved = solveSiting(problem, solver);
    if ('reached' in solved) reached.push(...solved.reached);
    const answer = answerOf(input, problem, solved);
    return { operator, answer, ...counted('count', countOf(answer)) };
  });
  const wanted = new Set(reached);
  const demands = jointly.demands.filter(({ id }) => wanted.has(id));
  const problem = { ...jointly, demands, everyone: true, goals: EVERY_AREA };
  const joint = answerOf(input, problem, solveSiting(problem, solver));
  const { unit, day } = input.siting;
  return {
    ...{ unit, day, question: input.question, operators: input.operators, alone, leftOut, joint },
    ...counted('jointCount', countOf(joint)),
    ...avoidedBy(alone, joint),
  };
}

function counted<K extends string>(name: K, count: MastCount | undefined) {
  return (count ? { [name]: count } : {}) as { readonly [key in K]?: MastCount };
}

function avoidedBy(
  alone: SitingComparison['alone'],
  joint: SitingAnswer,
): Pick<SitingComparison, 'avoided'> {
  const counts = alone.flatMap(({ count }) => count ?? []);
  const together = countOf(joint);
  if (!together || counts.length < alone.length) return {};
  const sum = (of: (count: MastCount) => number) => counts.reduce((all, each) => all + of(each), 0);
  const known = [...counts, together].every(({ buildCost }) => buildCost !== undefined);
  const buildCost = sum((each) => each.buildCost ?? 0) - (together.buildCost ?? 0);
  return {
    avoided: {
      masts: sum(({ masts }) => masts) - together.masts,
      builds: sum(({ builds }) => builds) - together.builds,
      ...(known && { buildCost }),
      proved: [joint, ...alone.map(({ answer }) => answer)].every(
        ({ status }) => status === 'optimal',
      ),
    },
  };
}
