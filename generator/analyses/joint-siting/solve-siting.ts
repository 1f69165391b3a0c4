import { compare } from '../../core/compare.ts';
import type { Solver } from '../../core/solver.ts';
import { explain, standingIn } from './explain-infeasible.ts';
import { greedy, swap } from './heuristics.ts';
import { chosenIn, type Kept, mipOf } from './mip-of.ts';
import { type Answer, type Choice, GAP, type Goal, type Problem, type Proof } from './problem.ts';
import { type Reduced, reduce } from './reduce.ts';
import { type Relaxed, relax } from './relaxed-bound.ts';
import { type SortedSeat, sortProblem } from './sort-problem.ts';
import { type Verified, verify } from './verify.ts';

/** What is known while the goals are sought one after the other. */
type Search = {
  /** The best choice of columns so far; absent while none keeps all rules. */
  chosen: ReadonlySet<number> | undefined;
  readonly proofs: Proof[];
  readonly kept: Kept[];
  nodes: number;
  failure: string | undefined;
  infeasible: boolean;
  /** What holds of all answers that reach as much weight as is known. */
  relaxed: Relaxed | undefined;
};

/**
 * Answers a siting question (METHODS C2): reduced, solved goal by goal from what greedy and swap found, and
 * recounted outside the solver. What the solver cannot do, the heuristics answer, and the answer says so.
 */
export function solveSiting(problem: Problem, solver: Solver): Answer {
  const reduced = reduce(sortProblem(problem));
  const because = standingIn(reduced);
  if (because.length > 0) return { status: 'infeasible', because };
  const search = begin(reduced);
  for (const goal of problem.goals) {
    seek({ problem, reduced, solver, search }, goal);
    const rest = goal === 'population' ? reachingAll(problem, reduced, search, solver) : undefined;
    if (rest) return rest;
  }
  if (search.infeasible)
    return {
      status: 'infeasible',
      because: explain(problem, (other) => solveSiting(other, solver)),
    };
  if (!search.chosen) return { status: 'failed', failure: search.failure ?? 'no answer' };
  const choice = choiceOf(reduced, search.chosen);
  const { reached, faults } = verify(problem, choice);
  if (faults.length > 0) return { status: 'failed', failure: faults.join('; ') };
  const { proofs, nodes, failure } = search;
  const status = proofs.every(({ proved }) => proved) ? 'optimal' : 'not-proved';
  return { status, ...choice, reached, proofs, nodes, ...(failure !== undefined && { failure }) };
}

/**
 * Where all who can be reached are reached, what is left is to reach them with least: a question that
 * reduces much further. Nothing when that does not hold, or finds no answer.
 */
function reachingAll(
  problem: Problem,
  reduced: Reduced,
  { chosen, proofs, nodes }: Search,
  solver: Solver,
): Answer | undefined {
  const [proof] = proofs;
  if (!chosen || proof?.value !== plainBound(reduced, 'population')) return undefined;
  const reached = new Set(verify(problem, choiceOf(reduced, chosen)).reached);
  const demands = problem.demands.filter(({ id, weight }) => weight > 0 && reached.has(id));
  const goals = problem.goals.filter((goal) => goal !== 'population');
  const answer = solveSiting({ ...problem, demands, everyone: true, goals }, solver);
  if (answer.status !== 'optimal' && answer.status !== 'not-proved') return undefined;
  const all = verify(problem, answer).reached;
  return {
    ...answer,
    reached: all,
    proofs: [proof, ...answer.proofs],
    nodes: nodes + answer.nodes,
  };
}

function begin(reduced: Reduced): Search {
  const picks = swap(reduced, greedy(reduced));
  const whole = !reduced.sorted.everyone || picks.isComplete;
  const chosen = whole ? picks.chosen : undefined;
  return {
    chosen,
    proofs: [],
    kept: [],
    nodes: 0,
    failure: undefined,
    infeasible: false,
    relaxed: undefined,
  };
}

type Setting = {
  readonly problem: Problem;
  readonly reduced: Reduced;
  readonly solver: Solver;
  readonly search: Search;
};

/** Betters the choice for one goal, or proves that it cannot be bettered; keeps it for the next. */
function seek(setting: Setting, goal: Goal): void {
  const { reduced, search } = setting;
  if (search.infeasible) return;
  const reaches = search.chosen && countOf(setting, 'population', search.chosen);
  if (
    setting.problem.goals[0] === 'population' &&
    reaches !== undefined &&
    search.failure === undefined
  )
    search.relaxed = relax(reduced, reaches) ?? search.relaxed;
  const limit = goal === 'population' ? plainBound(reduced, goal) : leastOf(setting, goal);
  const known = search.chosen && countOf(setting, goal, search.chosen);
  const settled = known !== undefined && known === limit;
  const bound = settled || search.failure !== undefined ? limit : ask(setting, goal, limit);
  if (!search.chosen) return;
  const value = countOf(setting, goal, search.chosen);
  search.proofs.push(proofOf(goal, value, tight(setting, goal, value, bound)));
  const fixed =
    goal === 'population' ? reduced.certain : goal === 'cost' ? standingCost(reduced) : 0;
  search.kept.push({ goal, value: value - fixed });
}

/** Asks the solver; gives the bound that it proves. */
function ask({ problem, reduced, solver, search }: Setting, goal: Goal, limit: number): number {
  const start = search.chosen ?? new Set<number>();
  const answer = solver(mipOf(reduced, goal, search.kept, start, search.relaxed));
  if (answer.status === 'infeasible' && !search.chosen) {
    search.infeasible = true;
    return limit;
  }
  if (answer.status === 'failed' || answer.status === 'infeasible') {
    search.failure =
      answer.status === 'failed' ? answer.why : 'infeasible, though an answer is known';
    return limit;
  }
  search.nodes += answer.nodes;
  const chosen = new Set(chosenIn(reduced, answer.values));
  const { faults } = verify(problem, choiceOf(reduced, chosen));
  if (faults.length > 0) {
    search.failure = `the answer breaks a rule: ${faults[0]}`;
    return limit;
  }
  const before = search.chosen;
  const value = (of: ReadonlySet<number>) => countOf({ problem, reduced }, goal, of);
  const better =
    !before ||
    (goal === 'population' ? value(chosen) >= value(before) : value(chosen) <= value(before));
  if (better) search.chosen = chosen;
  if (goal === 'population') return reduced.certain - answer.bound;
  return answer.bound + (goal === 'cost' ? standingCost(reduced) : 0);
}

function standingCost({ sorted, money }: Reduced): number {
  if (sorted.budget < Number.POSITIVE_INFINITY) return sorted.budget - money;
  return sorted.sites.reduce(
    (sum, { kind, cost }) => sum + (kind === 'standing' ? (cost ?? 0) : 0),
    0,
  );
}

/** Masts by the relaxation; new ones are at least those masts less all that could be upgraded instead. */
function leastOf({ reduced, search }: Setting, goal: Goal): number {
  if (goal === 'masts') return search.kept.length > 0 ? (search.relaxed?.masts ?? 0) : 0;
  if (goal === 'cost') return plainBound(reduced, goal);
  const { columns, sorted } = reduced;
  const upgrades = columns.filter(({ site }) => sorted.sites[site]?.kind === 'upgrade');
  const masts = search.proofs.find((proof) => proof.goal === 'masts')?.bound ?? 0;
  return Math.max(0, masts - new Set(upgrades.map(({ site }) => site)).size);
}

/** What no answer can better, without solving anything. */
function plainBound(reduced: Reduced, goal: Goal): number {
  if (goal === 'population')
    return reduced.rows.reduce((sum, { weight }) => sum + weight, reduced.certain);
  return goal === 'cost' ? standingCost(reduced) : 0;
}

function countOf(
  { problem, reduced }: Pick<Setting, 'problem' | 'reduced'>,
  goal: Goal,
  chosen: ReadonlySet<number>,
): number {
  return figureOf(verify(problem, choiceOf(reduced, chosen)), goal);
}

function figureOf(verified: Verified, goal: Goal): number {
  return verified[goal];
}

/** Whole numbers cannot lie between two whole numbers: a bound of 7.2 masts says 8. */
function tight({ problem, reduced }: Setting, goal: Goal, value: number, bound: number): number {
  const numbers =
    goal === 'population'
      ? problem.demands.map(({ weight }) => weight)
      : goal === 'cost'
        ? reduced.sorted.sites.map(({ cost }) => cost ?? 0)
        : [];
  const slack = 1e-6 * Math.max(1, Math.abs(bound));
  const whole = numbers.every(Number.isInteger) && slack < 0.5;
  if (goal === 'population') return Math.max(value, whole ? Math.floor(bound + slack) : bound);
  return Math.min(value, whole ? Math.ceil(bound - slack) : bound);
}

function proofOf(goal: Goal, value: number, bound: number): Proof {
  const gap = value === bound ? 0 : Math.abs(value - bound) / Math.max(Math.abs(value), 1e-9);
  return { goal, value, bound, gap, proved: gap <= GAP };
}

/** Sites and places in ids, without places that reach nothing more. */
function choiceOf(reduced: Reduced, chosen: ReadonlySet<number>): Choice {
  const { columns, sorted, free } = reduced;
  const picked = [...chosen].flatMap((at) => columns[at]?.seats ?? []);
  const seats = needed(sorted.seats, [...free, ...picked]);
  const used = new Set(seats.map((at) => sorted.seats[at]?.site as number));
  const opened = [...used].filter((at) => sorted.sites[at]?.kind !== 'standing');
  const id = (at: number) => sorted.sites[at]?.id as string;
  return {
    sites: opened.map(id).sort(compare),
    seats: seats.map((at) => {
      const { site, operator } = sorted.seats[at] as SortedSeat;
      return { site: id(site), operator };
    }),
  };
}

/** Those of the places without which something would not be reached; later ones go first. */
function needed(all: readonly SortedSeat[], picked: readonly number[]): readonly number[] {
  const count = new Map<number, number>();
  const add = ({ reaches }: SortedSeat, by: number) => {
    for (const at of reaches) count.set(at, (count.get(at) ?? 0) + by);
  };
  for (const seat of all) if (seat.taken) add(seat, 1);
  const order = [...new Set(picked)].sort((a, b) => a - b);
  for (const at of order) add(all[at] as SortedSeat, 1);
  const idle = new Set<number>();
  for (const at of order.toReversed()) {
    const seat = all[at] as SortedSeat;
    if (!seat.reaches.every((demand) => (count.get(demand) ?? 0) > 1)) continue;
    add(seat, -1);
    idle.add(at);
  }
  return order.filter((at) => !idle.has(at));
}
