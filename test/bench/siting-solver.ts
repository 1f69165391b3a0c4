import type { Problem } from '../../generator/analyses/joint-siting/problem.ts';
import { solveSiting } from '../../generator/analyses/joint-siting/solve-siting.ts';
import { loadSolver } from '../../generator/host/load-solver.ts';
import { seeded } from '../support/random-siting.ts';
import type { Bench, Row } from './table.ts';

const SEEDS = [1, 2, 3, 4, 5];

/** The solver of joint siting: 1,000 demands and 500 sites at random in a square, 50 masts. */
export const sitingSolver: Bench = {
  name: 'siting-solver',
  run: async () => {
    const rows: Row[] = [];
    for (const radius of [0.04, 0.05, 0.06, 0.07]) rows.push(await row(radius));
    return rows;
  },
};

async function row(radius: number): Promise<Row> {
  const solver = await loadSolver();
  const times = SEEDS.map((seed) => {
    const problem = squareProblem(seed, radius);
    const started = performance.now();
    const answer = solveSiting(problem, solver);
    if (answer.status !== 'optimal') throw new Error(`not proved: seed ${seed}`);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  const [ms, most] = [
    times[Math.floor(SEEDS.length / 2)] ?? Number.NaN,
    times.at(-1) ?? Number.NaN,
  ];
  return {
    what: `MCLP 1,000 × 500, p = 50, radius ${radius} of the side, all goals proved within 0.01 %`,
    bar: '< 2 s',
    measured: `median ${(ms / 1000).toFixed(1)} s, worst ${(most / 1000).toFixed(1)} s`,
    met: ms < 2000,
    command: 'npm run bench siting-solver',
  };
}

function squareProblem(seed: number, radius: number): Problem {
  const random = seeded(seed);
  const points = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: String(at), x: random(), y: random() }));
  const [demands, sites] = [points(1000), points(500)];
  return {
    demands: demands.map(({ id }) => ({ id, weight: 1 + Math.floor(random() * 1000) })),
    sites: sites.map(({ id }) => ({ id, kind: 'build' })),
    seats: sites.map(({ id, x, y }) => ({
      site: id,
      operator: 'o',
      reaches: demands.flatMap((each) =>
        Math.hypot(each.x - x, each.y - y) <= radius ? [each.id] : [],
      ),
    })),
    conflicts: [],
    everyone: false,
    goals: ['population', 'masts', 'builds'],
    masts: 50,
  };
}
