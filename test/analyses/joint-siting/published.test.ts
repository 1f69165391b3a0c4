import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../../generator/analyses/joint-siting/problem.ts';
import { solveSiting } from '../../../generator/analyses/joint-siting/solve-siting.ts';
import type { Solver } from '../../../generator/core/solver.ts';
import { loadSolver } from '../../../generator/host/load-solver.ts';

/** The published instances lie beside the project, not in it. */
const DATA = join(import.meta.dirname, '../../../../shared/data/siting');
const FOUND = existsSync(DATA);
if (!FOUND)
  console.warn(`\n*** NOT TESTED: the published siting instances are absent (${DATA}) ***\n`);

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const read = (name: string) => readFileSync(join(DATA, name), 'utf8');

/** San Francisco: 205 census tracts, 16 stores, road distances; a radius of 5,000 m. */
function sanFrancisco(rest: Partial<Problem>): Problem {
  const rows = read('sf-distance.csv').trim().split('\n').slice(1);
  const cells = rows.map((row) => row.split(',') as [string, string, string, string]);
  const demands = new Map(cells.map(([, , id, weight]) => [id, Number(weight)]));
  const near = cells.filter(([metres]) => Number(metres) <= 5000);
  const bySite = Map.groupBy(near, ([, site]) => site);
  return {
    demands: [...demands].map(([id, weight]) => ({ id, weight })),
    sites: [...bySite.keys()].map((id) => ({ id, kind: 'build' })),
    seats: [...bySite].map(([site, list]) => ({
      site,
      operator: 'o',
      reaches: list.map(([, , id]) => id),
    })),
    conflicts: [],
    everyone: false,
    goals: ['population', 'masts', 'builds'],
    ...rest,
  };
}

describe.skipIf(!FOUND)('San Francisco (PySAL spopt)', () => {
  test('LSCP: 8 stores reach everyone', () => {
    const answer = solveSiting(
      sanFrancisco({ everyone: true, goals: ['masts', 'builds'] }),
      solver,
    );
    expect(answer).toMatchObject({ status: 'optimal' });
    expect('sites' in answer && answer.sites).toHaveLength(8);
  });

  const PUBLISHED = [448255, 671938, 791499, 875247, 927402, 941462, 950428, 955113];
  test.each(PUBLISHED.map((value, at) => [at + 1, value]))(
    'MCLP: %i stores reach %i',
    (masts, value) => {
      const answer = solveSiting(sanFrancisco({ masts }), solver);
      expect(answer.status).toBe('optimal');
      expect('proofs' in answer && answer.proofs[0]?.value).toBe(value);
    },
  );
});

/** Rows, columns, the cost of each column, then for each row how many columns reach it, and which. */
function orLibrary(name: string): Problem {
  const numbers = read(name).trim().split(/\s+/).map(Number);
  const [rows = 0, columns = 0] = numbers.splice(0, 2);
  const costs = numbers.splice(0, columns);
  const reaches = costs.map(() => [] as string[]);
  for (let row = 0; row < rows; row++) {
    const [count = 0] = numbers.splice(0, 1);
    for (const column of numbers.splice(0, count)) reaches[column - 1]?.push(`r${row}`);
  }
  return {
    demands: Array.from({ length: rows }, (_, row) => ({ id: `r${row}`, weight: 1 })),
    sites: costs.map((cost, at) => ({ id: `c${at}`, kind: 'build', cost })),
    seats: reaches.map((list, at) => ({ site: `c${at}`, operator: 'o', reaches: list })),
    conflicts: [],
    everyone: true,
    goals: ['cost'],
  };
}

describe.skipIf(!FOUND)('OR-Library set covering (Beasley)', () => {
  test.each([
    ['scp41.txt', 429],
    ['scp42.txt', 512],
    ['scp51.txt', 253],
    ['scp61.txt', 138],
    ['scpa1.txt', 253],
  ])('%s costs %i', (name, cost) => {
    const answer = solveSiting(orLibrary(name), solver);
    expect(answer).toMatchObject({ status: 'optimal', proofs: [{ value: cost, proved: true }] });
  });
});
