import type { Answer, Infeasible, Problem } from './problem.ts';
import { fixedCost, type Reduced } from './reduce.ts';

/** What makes a question unanswerable before anything is solved. */
export function standingIn(reduced: Reduced): readonly Infeasible[] {
  const { sorted, unreachable, money } = reduced;
  const found: Infeasible[] = [];
  const pairs = standingPairs(reduced);
  if (pairs.length > 0) found.push({ why: 'standing-conflict', pairs });
  if (money < 0)
    found.push({ why: 'budget-below-fixed', fixed: fixedCost(sorted), budget: sorted.budget });
  if (sorted.everyone && unreachable.length > 0) {
    const demands = unreachable.map((at) => sorted.demands[at]?.id as string);
    found.push({ why: 'unreachable', demands });
  }
  return found;
}

function standingPairs({ sorted }: Reduced): readonly (readonly [string, string])[] {
  const stands = (at: number) => sorted.sites[at]?.kind === 'standing';
  return sorted.sites.flatMap((site, at) =>
    (sorted.apart[at] ?? []).flatMap((other) =>
      other > at && stands(at) && stands(other)
        ? [[site.id, sorted.sites[other]?.id as string] as const]
        : [],
    ),
  );
}

/**
 * Why everyone cannot be reached though each could be: too few masts (then how many would do), or slots,
 * distances and money (then whom they leave out at the least, counted by demands).
 */
export function explain(
  problem: Problem,
  solve: (other: Problem) => Answer,
): readonly Infeasible[] {
  const { masts, ...rest } = problem;
  if (masts !== undefined) {
    const freely = solve({ ...rest, goals: ['masts'] });
    if (freely.status !== 'infeasible') {
      const least = freely.status === 'optimal' ? freely.sites.length : undefined;
      return [{ why: 'too-few-masts', masts, least }];
    }
  }
  const demands = problem.demands.map(({ id }) => ({ id, weight: 1 }));
  const most = solve({ ...problem, demands, everyone: false, goals: ['population'] });
  if (most.status !== 'optimal' && most.status !== 'not-proved') return [];
  const reached = new Set(most.reached);
  const left = demands.flatMap(({ id }) => (reached.has(id) ? [] : [id]));
  return [{ why: 'left-out', demands: left }];
}
