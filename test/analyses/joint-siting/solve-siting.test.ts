import { beforeAll, describe, expect, test } from 'vitest';
import { greedy, swap } from '../../../generator/analyses/joint-siting/heuristics.ts';
import type { Answer, Choice, Problem } from '../../../generator/analyses/joint-siting/problem.ts';
import { reduce } from '../../../generator/analyses/joint-siting/reduce.ts';
import { solveSiting } from '../../../generator/analyses/joint-siting/solve-siting.ts';
import { sortProblem } from '../../../generator/analyses/joint-siting/sort-problem.ts';
import { type Verified, verify } from '../../../generator/analyses/joint-siting/verify.ts';
import type { Solver } from '../../../generator/core/solver.ts';
import { loadSolver } from '../../../generator/host/load-solver.ts';
import { classical, seeded, shuffled, smallProblem } from '../../support/random-siting.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

type Solved = Extract<Answer, { reached: unknown }>;

function solved(problem: Problem, by: Solver = solver): Solved {
  const answer = solveSiting(problem, by);
  if (!('reached' in answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

const HAND = classical(
  { a: 6, b: 5, c: 5, d: 6, e: 2 },
  { X: ['b', 'c', 'e'], Y: ['a', 'b'], Z: ['c', 'd'] },
  { masts: 2 },
);

describe('values of METHODS C3', () => {
  test('by hand: greedy 18, optimum 22, by Y and Z', () => {
    const reduced = reduce(sortProblem(HAND));
    const weight = [...greedy(reduced).chosen].flatMap((at) => reduced.columns[at]?.rows ?? []);
    const people = [...new Set(weight)].reduce(
      (sum, row) => sum + (reduced.rows[row]?.weight ?? 0),
      0,
    );
    expect(people).toBe(18);
    const answer = solved(HAND);
    expect(answer.sites).toEqual(['Y', 'Z']);
    expect(answer.status).toBe('optimal');
    expect(answer.proofs[0]).toEqual({
      goal: 'population',
      value: 22,
      bound: 22,
      gap: 0,
      proved: true,
    });
  });
});

/** Every choice of sites and places that keeps the rules, each with its figures. */
function everyChoice(problem: Problem): Verified[] {
  const open = problem.seats.filter(({ taken }) => !taken);
  const kinds = new Map(problem.sites.map(({ id, kind }) => [id, kind]));
  return Array.from({ length: 2 ** open.length }, (_, bits) => {
    const seats = open.filter((_, at) => bits & (1 << at));
    const sites = [...new Set(seats.map(({ site }) => site))];
    return verify(problem, { seats, sites: sites.filter((id) => kinds.get(id) !== 'standing') });
  }).filter(({ faults }) => faults.length === 0);
}

/** The best by population, then masts, then builds. */
function best(problem: Problem): readonly number[] {
  const ranks = everyChoice(problem).map((each) => [-each.population, each.masts, each.builds]);
  return (
    ranks.sort((a, b) => a.reduce((order, n, at) => order || n - (b[at] as number), 0))[0] ?? []
  );
}

describe('against trying everything', () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);

  test('population, masts and builds are the best there are; slots, distances and limits are kept', () => {
    const differing = seeds.filter((seed) => {
      const problem = smallProblem(seed);
      const answer = solved(problem);
      const { population, masts, builds, faults } = verify(problem, answer);
      expect(faults).toEqual([]);
      expect(answer.status).toBe('optimal');
      return String([-population, masts, builds]) !== String(best(problem));
    });
    expect(differing).toEqual([]);
  });

  test('every area: the fewest masts, or infeasible exactly where nothing reaches everyone', () => {
    const differing = seeds.filter((seed) => {
      const { budget: _, ...rest } = smallProblem(seed);
      const problem: Problem = { ...rest, everyone: true, goals: ['masts', 'builds'] };
      const all = everyChoice(problem);
      const answer = solveSiting(problem, solver);
      if (all.length === 0) return answer.status !== 'infeasible';
      const fewest = Math.min(...all.map(({ masts }) => masts));
      return !('reached' in answer) || answer.sites.length !== fewest;
    });
    expect(differing).toEqual([]);
  });

  test('greedy and swap are never above the optimum', () => {
    for (const seed of seeds) {
      const problem = smallProblem(seed);
      const optimum = solved(problem).proofs[0]?.value ?? 0;
      const reduced = reduce(sortProblem(problem));
      const first = greedy(reduced);
      const rows = (picks: typeof first) =>
        [...new Set([...picks.chosen].flatMap((at) => reduced.columns[at]?.rows ?? []))].reduce(
          (sum, row) => sum + (reduced.rows[row]?.weight ?? 0),
          reduced.certain,
        );
      const byGreedy = rows(first);
      const bySwap = rows(swap(reduced, first));
      expect(bySwap).toBeGreaterThanOrEqual(byGreedy);
      expect(optimum).toBeGreaterThanOrEqual(bySwap);
    }
  });

  test('another site never reaches fewer people', () => {
    for (const seed of seeds) {
      const { conflicts, ...problem } = smallProblem(seed);
      const without = (id: string): Problem => ({
        ...problem,
        conflicts: conflicts.filter((pair) => !pair.includes(id)),
        sites: problem.sites.filter((site) => site.id !== id),
      });
      const whole = solved({ ...problem, conflicts }).proofs[0]?.value ?? 0;
      const added = problem.sites.find(({ kind }) => kind !== 'standing');
      if (!added) continue;
      const close = conflicts.some((pair) => pair.includes(added.id));
      const fewer = solved(without(added.id)).proofs[0]?.value ?? 0;
      if (!close) expect(whole).toBeGreaterThanOrEqual(fewer);
    }
  });
});

describe('the same answer', () => {
  test('in whatever order sites, demands, seats and pairs are written', () => {
    const random = seeded(7);
    for (let seed = 1; seed <= 20; seed++) {
      const problem = smallProblem(seed);
      const mixed: Problem = {
        ...problem,
        demands: shuffled(problem.demands, random),
        sites: shuffled(problem.sites, random),
        seats: shuffled(problem.seats, random).map((seat) => ({
          ...seat,
          reaches: shuffled(seat.reaches, random),
        })),
        conflicts: shuffled(problem.conflicts, random).map(([a, b]) => [b, a] as const),
      };
      expect(solveSiting(mixed, solver)).toEqual(solveSiting(problem, solver));
    }
  });
});

/** Three sites of which two must be opened to reach everyone, so that a solver is really asked. */
describe('a solver that fails', () => {
  test('the heuristics answer, and say why', () => {
    const answer = solved(HAND, () => ({ status: 'failed', why: 'RuntimeError: unreachable' }));
    expect(answer.status).toBe('not-proved');
    expect(answer.failure).toBe('RuntimeError: unreachable');
    expect(verify(HAND, answer)).toMatchObject({ faults: [], population: 22 });
  });

  test('an answer that breaks a rule is refused', () => {
    const wrong: Solver = ({ columns }) => ({
      status: 'optimal',
      values: columns.map(() => 1),
      bound: -1000,
      nodes: 0,
    });
    const answer = solved(HAND, wrong);
    expect(answer.failure).toContain('more than 2 masts');
    expect(answer.sites).toHaveLength(2);
  });

  test('a real crash is caught, in one line, and the next question is answered too', async () => {
    const broken = await loadSolver();
    const bad = { columns: [{ cost: Number.NaN, upper: 1, whole: true }], rows: [], start: [] };
    const answer = broken({ ...bad, gap: 0, nodes: 1 });
    expect(answer.status).toBe('failed');
    expect(JSON.stringify(answer).length).toBeLessThan(300);
    expect(solved(HAND, broken).reached).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('infeasible, said why', () => {
  const because = (problem: Problem) => {
    const answer = solveSiting(problem, solver);
    return answer.status === 'infeasible' ? answer.because : answer;
  };
  const everyone = { everyone: true, goals: ['masts', 'builds'] } as const;

  test('demands that nobody can reach', () => {
    const problem = classical({ a: 1, b: 1 }, { X: ['a'] }, everyone);
    expect(because(problem)).toEqual([{ why: 'unreachable', demands: ['b'] }]);
  });

  test('a budget below what stands', () => {
    const sites = [{ id: 'X', kind: 'standing' as const, cost: 5 }];
    const problem = classical({ a: 1 }, { X: ['a'] }, { sites, budget: 3 });
    expect(because(problem)).toEqual([{ why: 'budget-below-fixed', fixed: 5, budget: 3 }]);
  });

  test('sites that stand too close to each other', () => {
    const sites = ['X', 'Y'].map((id) => ({ id, kind: 'standing' as const }));
    const problem = classical({ a: 1 }, { X: ['a'], Y: [] }, { sites, conflicts: [['Y', 'X']] });
    expect(because(problem)).toEqual([{ why: 'standing-conflict', pairs: [['X', 'Y']] }]);
  });

  test('too few masts, and how many would do', () => {
    const reaches = { X: ['a'], Y: ['b'], Z: ['c'] };
    const problem = classical({ a: 1, b: 1, c: 1 }, reaches, { ...everyone, masts: 2 });
    expect(because(problem)).toEqual([{ why: 'too-few-masts', masts: 2, least: 3 }]);
  });

  test('two sites that may not stand together: whom they leave out', () => {
    const conflicts = [['X', 'Y']] as const;
    const problem = classical({ a: 1, b: 1 }, { X: ['a'], Y: ['b'] }, { ...everyone, conflicts });
    const [found] = because(problem) as { why: string; demands: string[] }[];
    expect(found?.why).toBe('left-out');
    expect(found?.demands).toHaveLength(1);
  });
});

test('what is chosen never holds a place that reaches nothing more', () => {
  const choice: Choice = solved(classical({ a: 1 }, { X: ['a'], Y: ['a'] }));
  expect(choice.sites).toEqual(['X']);
});
