import { describe, expect, test } from 'vitest';
import { cyclesOf } from '../../generator/link/cycles.ts';

const edges = (text: string) => {
  const map = new Map<string, string[]>();
  for (const pair of text.split(' ').filter(Boolean)) {
    const [from = '', to = ''] = pair.split('>');
    map.set(from, [...(map.get(from) ?? []), to]);
  }
  return map;
};

describe('cyclesOf', () => {
  test.each([
    ['', []],
    ['a>b b>c a>c', []],
    ['a>b b>a', ['a b']],
    ['b>c c>a a>b x>a c>y', ['a b c']],
    ['a>b b>a a>c c>a', ['a b', 'c a']],
    ['a>b b>a c>d d>c b>c', ['a b', 'c d']],
    ['a>b b>c c>b', ['b c']],
  ])('%s', (text, rings) => {
    expect(cyclesOf(edges(text)).map((ring) => ring.join(' '))).toEqual(rings);
  });

  test('a ring of 20,000 records takes no deep recursion', () => {
    const size = 20_000;
    const ring = new Map(
      Array.from({ length: size }, (_, i) => [`n${i}`, [`n${(i + 1) % size}`]] as const),
    );
    expect(cyclesOf(ring).map(({ length }) => length)).toEqual([size]);
  });
});
