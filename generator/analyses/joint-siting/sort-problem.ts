import { by, compare } from '../../core/compare.ts';
import type { Demand, Goal, Problem, ProblemSite } from './problem.ts';

/** A seat with places in the sorted lists instead of ids. */
export type SortedSeat = {
  readonly site: number;
  readonly operator: string;
  /** Sorted, each once. */
  readonly reaches: readonly number[];
  readonly taken: boolean;
  readonly held: boolean;
};

/** A problem with every list sorted by id and every reference a place in a list. */
export type Sorted = {
  readonly demands: readonly Demand[];
  readonly sites: readonly ProblemSite[];
  readonly seats: readonly SortedSeat[];
  /** For each site the sites that it may not stand beside, sorted. */
  readonly apart: readonly (readonly number[])[];
  readonly everyone: boolean;
  readonly goals: readonly Goal[];
  /** Infinite where there is no limit. */
  readonly masts: number;
  readonly budget: number;
};

/** The same problem whatever the order in which it was written. What names no site or demand is dropped. */
export function sortProblem(problem: Problem): Sorted {
  const demands = [...problem.demands].sort(by(({ id }) => id));
  const sites = [...problem.sites].sort(by(({ id }) => id));
  const demandAt = placesOf(demands);
  const siteAt = placesOf(sites);
  const seats = [...problem.seats]
    .sort((a, b) => compare(a.site, b.site) || compare(a.operator, b.operator))
    .flatMap(({ site, operator, reaches, taken, held }) => {
      const at = siteAt.get(site);
      if (at === undefined) return [];
      const reached = reaches.flatMap((id) => demandAt.get(id) ?? []);
      return [{ site: at, operator, reaches: ascending(reached), taken: !!taken, held: !!held }];
    });
  const { everyone, goals, masts = Number.POSITIVE_INFINITY } = problem;
  const apart = apartOf(problem.conflicts, siteAt, sites.length);
  const { budget = Number.POSITIVE_INFINITY } = problem;
  return { demands, sites, seats, apart, everyone, goals, masts, budget };
}

function placesOf(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, at) => [id, at]));
}

export function ascending(numbers: Iterable<number>): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function apartOf(
  pairs: Problem['conflicts'],
  siteAt: ReadonlyMap<string, number>,
  count: number,
): readonly (readonly number[])[] {
  const apart = Array.from({ length: count }, () => new Set<number>());
  for (const [a, b] of pairs) {
    const [i, j] = [siteAt.get(a), siteAt.get(b)];
    if (i === undefined || j === undefined || i === j) continue;
    apart[i]?.add(j);
    apart[j]?.add(i);
  }
  return apart.map(ascending);
}
