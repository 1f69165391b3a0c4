import { expect, test } from 'vitest';
import { type Mark, markAt, marksAt } from '../../generator/draw/component-mark.ts';

const STATES = ['operating', 'upgrading', 'trial', 'retired', 'planned', 'building', undefined];
const MARKS: readonly Mark[] = [
  ...STATES.map((state): Mark => ({ sort: 'own', state })),
  ...STATES.map((state): Mark => ({ sort: 'shared', state })),
  ...(['task', 'late', 'gap', 'excused', 'unmatched', 'plain'] as const).map((sort) => ({ sort })),
];

const pathsOf = (svg: string) =>
  [...svg.matchAll(/<path d="([^"]*)"([^>]*)\/>/g)].map(([, d = '', look = '']) => ({ d, look }));

test('many marks are drawn with all their parts, each in its look', () => {
  const placed = MARKS.map((mark, at) => ({ mark, x: 6 + 17 * at, y: 6 }));
  const together = pathsOf(marksAt(placed));
  for (const { mark, x, y } of placed) {
    for (const { d, look } of pathsOf(markAt(mark, x, y))) {
      expect(together.some((path) => path.look === look && path.d.includes(d))).toBe(true);
    }
  }
  expect(together.length).toBeLessThan(
    pathsOf(placed.map((one) => markAt(one.mark, one.x, one.y)).join('')).length,
  );
});

test('no outline hides what is drawn inside another mark, whatever stands before it', () => {
  for (const first of MARKS) {
    for (const second of MARKS) {
      const paths = pathsOf(
        marksAt([
          { mark: first, x: 6, y: 6 },
          { mark: second, x: 23, y: 6 },
        ]),
      );
      const [outline, ...inside] = pathsOf(markAt(second, 23, 6));
      const placeOf = (part: { d: string; look: string }) =>
        paths.findLastIndex(({ d, look }) => look === part.look && d.includes(part.d));
      for (const part of inside) expect(placeOf(part)).toBeGreaterThan(placeOf(outline ?? part));
    }
  }
});
