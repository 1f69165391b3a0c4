import { expect, test } from 'vitest';
import { cutsBetween, sliced } from '../../generator/draw/paper-slices.ts';
import { windows } from './slice-faults.ts';

const drawing = (height: number) =>
  `<svg class="draw" viewBox="0 0 720 ${height}" width="720" height="${height}"><title>T</title><desc>D</desc><path d="M0 0"/></svg>`;

test('a cut is a height that no stretch contains, between the two that it parts', () => {
  const stretches = [
    [0, 20],
    [10, 30],
    [40, 60],
    [60, 70],
    [50, 55],
    [72, 80],
  ] as const;
  expect(cutsBetween(stretches)).toEqual([35, 71]);
  expect(cutsBetween(stretches.toReversed())).toEqual([35, 71]);
  expect(cutsBetween([])).toEqual([]);
});

test('a high drawing is a group that windows show, the head apart, without its name a second time', () => {
  const { svg, head, slices } = sliced(drawing(1000), 'x', [40, 300, 310, 620, 980], {
    height: 40,
    content: '<path d="M1 1"/>',
  });
  expect(svg).toBe(drawing(1000).replace('<path d="M0 0"/>', '<g id="x"><path d="M0 0"/></g>'));
  expect(windows([head])).toEqual([[0, 40]]);
  // A cut close to another, or to the end, would make a slice too low to be worth a page of its own.
  expect(windows(slices)).toEqual([
    [40, 300.6],
    [300, 620.6],
    [620, 1000],
  ]);
  expect(head).toContain('<path d="M1 1"/>');
  for (const slice of slices) {
    expect(slice).toContain('<use href="#x"/>');
    expect(slice).not.toContain('title');
  }
});

test('a low drawing, or one that cannot be parted, stays whole', () => {
  const whole = (height: number) => ({ svg: drawing(height), head: '', slices: [] });
  expect(sliced(drawing(300), 'x', [100, 200])).toEqual(whole(300));
  expect(sliced(drawing(1000), 'x', [])).toEqual(whole(1000));
});
