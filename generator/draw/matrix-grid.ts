import { el, LINE, label, px, WASH } from './svg.ts';
import { textWidth } from './text.ts';

/** Size of the words of a matrix, and widths to which names of rows and columns are broken. */
export const SIZE = 13;
export const NAME = 230;
export const HEAD = 170;
const STEP = 16;
const CELL = 34;

/** Edges of a matrix in pixels. */
export type Grid = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Edges wide enough for the lines of the names, and rows at least as high as `heights` says. */
export function gridOf(
  rows: readonly (readonly string[])[],
  heads: readonly (readonly string[])[],
  corner: number,
  pill: number,
  heights: readonly number[] = [],
): Grid {
  const widest = (names: readonly (readonly string[])[]) =>
    Math.max(0, ...names.flat().map((line) => textWidth(line, SIZE)));
  const left = Math.max(corner, widest(rows)) + 12;
  const top = Math.max(40, widest(heads)) + 10;
  const [xs, right] = edges(left, heads, () => pill + 10);
  const [ys, bottom] = edges(top, rows, (at) => heights[at] ?? CELL);
  return { xs, ys, left, top, right, bottom };
}

function edges(
  start: number,
  names: readonly (readonly string[])[],
  least: (at: number) => number,
) {
  let at = start;
  const places = names.map((name, n) => {
    const place = at;
    at += Math.max(CELL, least(n), name.length * STEP + 8);
    return place;
  });
  return [places, at] as const;
}

export function rules({ xs, ys, left, top, right, bottom }: Grid): string {
  const across = [...ys, bottom].map((y) => `M0 ${px(y)}H${px(right)}`);
  const down = [...xs, right].map((x) => `M${px(x)} ${px(top)}V${px(bottom)}`);
  const field = el('rect', {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    fill: WASH,
    'fill-opacity': 0.5,
  });
  return field + el('path', { d: [...across, ...down].join(''), stroke: LINE });
}

/** Width of a column or height of a row. */
export function sizeOf(places: readonly number[], end: number, at: number): number {
  return (places[at + 1] ?? end) - (places[at] as number);
}

/** A column's name, upright. */
export function headOf(name: readonly string[], { xs, top, right }: Grid, at: number): string {
  const middle = (xs[at] as number) + sizeOf(xs, right, at) / 2;
  const first = middle - ((name.length - 1) * STEP) / 2 + SIZE * 0.35;
  return name
    .map((line, n) => {
      const x = first + n * STEP;
      const turn = `rotate(-90 ${px(x)} ${px(top - 6)})`;
      return label(line, x, top - 6, { 'font-size': SIZE, transform: turn });
    })
    .join('');
}

/** A row's name, in full. */
export function nameOf(name: readonly string[], { ys, bottom }: Grid, at: number, x = 0): string {
  const middle = (ys[at] as number) + sizeOf(ys, bottom, at) / 2;
  const first = middle - ((name.length - 1) * STEP) / 2 + SIZE * 0.35;
  return name.map((line, n) => label(line, x, first + n * STEP, { 'font-size': SIZE })).join('');
}
