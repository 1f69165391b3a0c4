import type { Lang } from '../core/lang.ts';
import { printNumber } from '../core/print.ts';
import {
  type Grid,
  gridOf,
  HEAD,
  headOf,
  NAME,
  nameOf,
  rules,
  SIZE,
  sizeOf,
} from './matrix-grid.ts';
import { type DrawnMatrix, drawnMatrix } from './matrix-paper.ts';
import { ACCENT, el, INK, label, PAPER, SOFT } from './svg.ts';
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

/**
 * Who provides (rows) and who uses (columns), with the number of flows in each cell; square and
 * outlined where some of them bypass the platform. Names stand in full, those of columns upright.
 */
export function countMatrix(input: CountMatrix): DrawnMatrix {
  const rows = input.rows.map((name) => wrap(name, NAME, SIZE));
  const heads = input.columns.map((name) => wrap(name, HEAD, SIZE));
  const most = Math.max(0, ...input.cells.map(({ count }) => count));
  const pill = pillWidth(printNumber(most, input.lang));
  const grid = gridOf(rows, heads, textWidth(input.corner, SIZE), pill);
  const names = [
    label(input.corner, 0, grid.top - 8, { 'font-size': SIZE, fill: SOFT }),
    ...rows.map((name, at) => nameOf(name, grid, at)),
  ];
  const field = [
    rules(grid),
    ...heads.map((name, at) => headOf(name, grid, at)),
    ...input.cells.map((cell) => cellOf(cell, grid, input.lang)),
  ];
  return drawnMatrix({ ...input, kind: 'counts' }, grid, names.join(''), field.join(''));
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
