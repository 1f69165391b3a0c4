import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, nearest } from '../../generator/core/nearest.ts';

describe('nearest', () => {
  test.each([
    ['so-ttt', ['ubnd-tinh', 'so-tttt', 'so-khcn'], 'so-tttt'],
    ['lgps', ['lgsp', 'ndxp'], 'lgsp'],
    ['componets', ['components', 'exchanges'], 'components'],
    ['x', ['y', 'lgsp'], 'y'],
    ['so-tai-chinh', ['so-khcn', 'ubnd-tinh'], undefined],
    ['a', [], undefined],
  ])('%s among %j is %s', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });

  test('of equally near candidates the first', () => {
    expect(nearest('so-tx', ['so-ta', 'so-tb'])).toBe('so-ta');
  });

  test('finds what a search without short cuts finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 12 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 8 }), (asked, candidates) => {
        const limit = (c: string) =>
          Math.min(4, Math.max(1, Math.floor(Math.max(asked.length, c.length) / 3)));
        const near = candidates.filter((c) => distance(asked, c) <= limit(c));
        const least = Math.min(...near.map((c) => distance(asked, c)));
        expect(nearest(asked, candidates)).toBe(near.find((c) => distance(asked, c) === least));
      }),
    );
  });
});

test('distance counts a swap of neighbours as one edit', () => {
  expect(distance('lgsp', 'lgps')).toBe(1);
  expect(distance('kitten', 'sitting')).toBe(3);
  expect(distance('', 'abc')).toBe(3);
});
