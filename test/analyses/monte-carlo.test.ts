import { describe, expect, test } from 'vitest';
import { chanceOf, randomOf } from '../../generator/analyses/monte-carlo.ts';
import { rollUpBy } from '../../generator/analyses/roll-up.ts';
import type { Status } from '../../generator/core/facts.ts';
import { seen } from './support.ts';

/** A count every 30 days, adding these. */
function totals(...increments: readonly number[]) {
  let value = 0;
  return [0, ...increments].map((each, at) => {
    value += each;
    return seen(30 * at, value, { index: at });
  });
}

describe('Monte Carlo (METHODS A3)', () => {
  const steady = totals(10, 10, 10, 10, 10, 10, 10, 10);
  test('certain when every past period suffices, nothing when none does', () => {
    expect(chanceOf(steady, 100, 300, 'x')).toEqual({ probability: 1, reading: 'on-track' });
    expect(chanceOf(steady, 200, 300, 'x')).toBeUndefined();
  });
  test('needs eight increments and a period to come', () => {
    expect(chanceOf(steady.slice(1), 100, 300, 'x')).toBeUndefined();
    expect(chanceOf(steady, 80, 240, 'x')).toBeUndefined();
  });
  test('between even and likely it is at risk', () => {
    const uneven = totals(0, 20, 0, 20, 0, 20, 20, 20);
    const chance = chanceOf(uneven, 160, 240 + 150, 'x');
    expect(chance?.reading).toBe('at-risk');
    expect(chance?.probability).toBeGreaterThan(0.5);
    expect(chance?.probability).toBeLessThan(0.85);
  });
  test('the same seed gives the same figure, another one nearly', () => {
    const uneven = totals(0, 20, 0, 20, 0, 20, 20, 20);
    const of = (seed: string) => chanceOf(uneven, 160, 390, seed)?.probability as number;
    expect(of('a')).toBe(of('a'));
    expect(Math.abs(of('a') - of('b'))).toBeLessThan(0.06);
  });
  test('the generator is even over [0, 1)', () => {
    const random = randomOf('khung');
    const drawn = Array.from({ length: 10_000 }, random);
    const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
    expect(mean).toBeCloseTo(0.5, 1);
    expect(drawn.every((each) => each >= 0 && each < 1)).toBe(true);
  });
});

test('roll-ups by group, sorted, without what has none', () => {
  const status = (state: Status['state'], owner?: string) => ({ state, owner }) as Status;
  const groups = rollUpBy(
    [status('missed', 'b'), status('on-track', 'a'), status('at-risk', 'b'), status('stale')],
    ({ owner }) => owner,
  );
  expect([...groups.keys()]).toEqual(['a', 'b']);
  expect(groups.get('b')).toEqual({
    counts: { missed: 1, 'at-risk': 1 },
    total: 2,
    worst: 'missed',
  });
});
