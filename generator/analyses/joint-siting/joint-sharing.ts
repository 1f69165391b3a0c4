import type { JointSharing, SharingInputs } from '../../core/joint-sharing.ts';
import type { UnitSiting } from '../../core/siting.ts';
import type { SitingComparison, SitingQuestion } from '../../core/siting-plan.ts';
import type { Solver } from '../../core/solver.ts';
import { compareSiting } from './plan-siting.ts';
import { kindOf } from './unit-problem.ts';

/** Sites times operators that a build still solves: 10,000 sites of four operators take about six seconds. */
export const MOST_PLACES = 60_000;

/** What sharing avoids in a unit, by the question that its plan asks: pure, and the same on every machine. */
export function jointSharing({ siting, costs }: SharingInputs, solver: Solver): JointSharing {
  const { sites, reach, operators } = siting;
  const open = sites.some((site) => kindOf(site) !== undefined && kindOf(site) !== 'standing');
  if (reach.length === 0 || operators.length === 0 || !open) return { state: 'nothing' };
  const places = sites.length * operators.length;
  if (places > MOST_PLACES) return { state: 'too-large', places, most: MOST_PLACES };
  const comparison = compareSiting(siting, new Map(costs), questionOf(siting), solver);
  const failure = failureIn(comparison);
  if (failure !== undefined && !comparison.avoided) return { state: 'failed', failure };
  return { state: 'compared', comparison, ...(failure !== undefined && { failure }) };
}

/** The first failure of the solver among all answers. */
function failureIn({ alone, joint }: SitingComparison): string | undefined {
  for (const answer of [...alone.map((each) => each.answer), joint]) {
    if (answer.status !== 'infeasible') {
      if (answer.failure !== undefined) return answer.failure;
      continue;
    }
    const failed = answer.because.find((each) => each.why === 'failed');
    if (failed) return failed.failure;
  }
  return undefined;
}

/** Within the limits that a plan states as many people as can be; without any, every area. */
function questionOf({ unit, limits }: UnitSiting): SitingQuestion {
  if (!limits) return { unit, goal: 'every-area' };
  const { masts, budget } = limits;
  return {
    unit,
    goal: 'population',
    ...(masts !== undefined && { masts }),
    ...(budget !== undefined && { budget }),
  };
}
