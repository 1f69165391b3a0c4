import type { Lang } from '../core/lang.ts';
import { printNumber } from '../core/print.ts';
import { ACCENT, el, frame, INK, LINE, label, PAPER, px, SOFT, WASH } from './svg.ts';
import { textWidth, wrap } from './text.ts';

/** What passes from one row to one column. */
export type CountCell = {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  /** Some of it runs point to point. */
  readonly direct: boolean;
  /** Where its list is. */
  readonly href: string;
  readonly says: string;
};

export type CountMatrix = {
  readonly title: string;
  readonly desc?: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly CountCell[];
  readonly corner: string;
  readonly lang: Lang;
};

/** More rows or columns than this are put together before they are drawn. */
export const MOST_SIDES = 40;

const SIZE = 13;
const STEP = 16;
const NAME = 230;
const HEAD = 170;
const CELL = 34;

type Grid = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * Who provides (rows) and who uses (columns), with the number of flows in each cell; square and
 * outlined where some of them bypass the platform. Names stand in full, those of columns upright.
 */
export function countMatrix(input: CountMatrix): string {
  const rows = input.rows.map((name) => wrap(name, NAME, SIZE));
  const heads = input.columns.map((name) => wrap(name, HEAD, SIZE));
  const most = Math.max(0, ...input.cells.map(({ count }) => count));
  const pill = pillWidth(printNumber(most, input.lang));
  const grid = gridOf(rows, heads, textWidth(input.corner, SIZE), pill);
  return frame(
    { ...input, width: grid.right, height: grid.bottom + 2, role: 'group', kind: 'counts' },
    label(input.corner, 0, grid.top - 8, { 'font-size': SIZE, fill: SOFT }),
    rules(grid),
    ...heads.map((name, at) => headOf(name, grid, at)),
    ...rows.map((name, at) => nameOf(name, grid, at)),
    ...input.cells.map((cell) => cellOf(cell, grid, input.lang)),
  );
}

/** Left edges of columns and top edges of rows, wide enough for the lines of their names. */
function gridOf(
  rows: readonly (readonly string[])[],
  heads: readonly (readonly string[])[],
  corner: number,
  pill: number,
): Grid {
  const widest = (names: readonly (readonly string[])[]) =>
    Math.max(0, ...names.flat().map((line) => textWidth(line, SIZE)));
  const left = Math.max(corner, widest(rows)) + 12;
  const top = Math.max(40, widest(heads)) + 10;
  const [xs, right] = edges(left, heads, pill + 10);
  const [ys, bottom] = edges(top, rows, CELL);
  return { xs, ys, left, top, right, bottom };
}

function edges(start: number, names: readonly (readonly string[])[], least: number) {
  let at = start;
  const places = names.map((name) => {
    const place = at;
    at += Math.max(CELL, least, name.length * STEP + 8);
    return place;
  });
  return [places, at] as const;
}

function rules({ xs, ys, left, top, right, bottom }: Grid): string {
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

function sizeOf(places: readonly number[], end: number, at: number): number {
  return (places[at + 1] ?? end) - (places[at] as number);
}

function headOf(name: readonly string[], { xs, top, right }: Grid, at: number): string {
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

function nameOf(name: readonly string[], { ys, bottom }: Grid, at: number): string {
  const middle = (ys[at] as number) + sizeOf(ys, bottom, at) / 2;
  const first = middle - ((name.length - 1) * STEP) / 2 + SIZE * 0.35;
  return name.map((line, n) => label(line, 0, first + n * STEP, { 'font-size': SIZE })).join('');
}

function pillWidth(text: string): number {
  return Math.max(24, textWidth(text, SIZE, true) + 8);
}

function cellOf({ row, column, count, direct, href, says }: CountCell, grid: Grid, lang: Lang) {
  const x = (grid.xs[column] as number) + sizeOf(grid.xs, grid.right, column) / 2;
  const y = (grid.ys[row] as number) + sizeOf(grid.ys, grid.bottom, row) / 2;
  const text = printNumber(count, lang);
  const width = pillWidth(text);
  const look = direct ? { fill: PAPER, stroke: INK, 'stroke-width': 2 } : { fill: ACCENT, rx: 11 };
  const middle = { 'text-anchor': 'middle', 'font-size': SIZE, 'font-weight': 600 };
  return el(
    'a',
    { href, 'aria-label': says },
    el('rect', { x: x - width / 2, y: y - 11, width, height: 22, ...look }),
    label(text, x, y + 4.5, { ...middle, fill: direct ? INK : PAPER }),
  );
}
