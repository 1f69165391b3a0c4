import type { Problem, ProblemSite, Seat } from '../../generator/analyses/joint-siting/problem.ts';

/** Numbers in [0, 1) from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A list in another order. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** The classical problem of one operator: each site reaches some demands. */
export function classical(
  weights: Readonly<Record<string, number>>,
  reaches: Readonly<Record<string, readonly string[]>>,
  rest: Partial<Problem> = {},
): Problem {
  return {
    demands: Object.entries(weights).map(([id, weight]) => ({ id, weight })),
    sites: Object.keys(reaches).map((id) => ({ id, kind: 'build' })),
    seats: Object.entries(reaches).map(([site, list]) => ({ site, operator: 'o', reaches: list })),
    conflicts: [],
    everyone: false,
    goals: ['population', 'masts', 'builds'],
    ...rest,
  };
}

/** A small joint problem with operators, slots, distances, costs and a limit, small enough to try all. */
export function smallProblem(seed: number): Problem {
  const random = seeded(seed);
  const whole = (most: number) => Math.floor(random() * most);
  const operators = ['a', 'b', 'c'].slice(0, 1 + whole(3));
  const areas = Array.from({ length: 3 + whole(4) }, (_, at) => `area${at}`);
  const kinds = ['build', 'build', 'upgrade', 'standing'] as const;
  const sites = Array.from({ length: 2 + whole(3) }, (_, at): ProblemSite => {
    const slots = random() < 0.6 ? { slots: 1 + whole(3) } : {};
    const kind = kinds[whole(4)] as ProblemSite['kind'];
    return { id: `s${at}`, kind, cost: kind === 'standing' ? 0 : 1 + whole(9), ...slots };
  });
  const near = sites.map(() => areas.filter(() => random() < 0.4));
  const seats = sites.flatMap((site, at) =>
    operators.map(
      (operator, n): Seat => ({
        site: site.id,
        operator,
        reaches: (near[at] ?? []).map((area) => `${area}/${operator}`),
        ...(site.kind === 'standing' && n === 0 && random() < 0.5 && { taken: true as const }),
        ...(site.kind !== 'build' && n === 1 && random() < 0.5 && { held: true as const }),
      }),
    ),
  );
  const pairs = sites.flatMap((a, i) => sites.slice(i + 1).map((b) => [a, b] as const));
  const free = pairs.filter(([a, b]) => a.kind !== 'standing' || b.kind !== 'standing');
  const conflicts = free.filter(() => random() < 0.2).map(([a, b]) => [a.id, b.id] as const);
  const demands = areas.flatMap((area) => {
    const weight = whole(20);
    return operators.map((operator) => ({ id: `${area}/${operator}`, weight }));
  });
  const limit = random() < 0.5 ? { masts: whole(4) } : { budget: whole(20) };
  const goals = ['population', 'masts', 'builds'] as const;
  return { demands, sites, seats, conflicts, everyone: false, goals, ...limit };
}
