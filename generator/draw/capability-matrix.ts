import type { Lang } from '../core/lang.ts';
import { printNumber } from '../core/print.ts';
import { classFill } from './class-fill.ts';
import { type Glyph, glyphAt } from './glyph.ts';
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
import { el, INK, label, SOFT } from './svg.ts';
import { textWidth, wrap } from './text.ts';

/** How many components of one class. */
export type ClassCount = { readonly glyph: Glyph; readonly count: number };

export type CapabilityMatrixCell = {
  readonly row: number;
  readonly column: number;
  /** One line each; their sum is the number of distinct components. */
  readonly classes: readonly ClassCount[];
  /** Where its list is. */
  readonly href: string;
  /** What it counts, class by class: the marks themselves say nothing aloud. */
  readonly says: string;
};

export type CapabilityMatrix = {
  readonly title: string;
  readonly desc?: string;
  /** Depth moves a name to the right. */
  readonly rows: readonly { readonly name: string; readonly depth: number }[];
  readonly columns: readonly string[];
  readonly cells: readonly CapabilityMatrixCell[];
  readonly corner: string;
  readonly lang: Lang;
};

const LINE = 17;
const INDENT = 14;

/** Capabilities (rows) by agencies (columns); each cell counts its components by class, with a mark on the fill of the class. */
export function capabilityMatrix(input: CapabilityMatrix): DrawnMatrix {
  const { lang, cells } = input;
  const indents = input.rows.map(({ depth }) => Math.min(depth, 6) * INDENT);
  const names = input.rows.map(({ name }, at) => wrap(name, NAME - (indents[at] ?? 0), SIZE));
  const heads = input.columns.map((name) => wrap(name, HEAD, SIZE));
  const counts = cells.flatMap(({ classes }) => classes.map(({ count }) => count));
  const widest = textWidth(printNumber(Math.max(0, ...counts), lang), SIZE, true) + 26;
  const heights = input.rows.map((_, row) => {
    const own = cells.filter((cell) => cell.row === row);
    return Math.max(1, ...own.map(({ classes }) => classes.length)) * LINE + 12;
  });
  const left = Math.max(textWidth(input.corner, SIZE), NAME);
  const grid = gridOf(names, heads, left, widest, heights);
  const beside = [
    label(input.corner, 0, grid.top - 8, { 'font-size': SIZE, fill: SOFT }),
    ...names.map((name, at) => nameOf(name, grid, at, indents[at])),
  ];
  const field = [
    rules(grid),
    ...heads.map((name, at) => headOf(name, grid, at)),
    ...cells.map((cell) => cellOf(cell, grid, lang)),
  ];
  return drawnMatrix({ ...input, kind: 'capabilities' }, grid, beside.join(''), field.join(''));
}

function cellOf(
  { row, column, classes, href, says }: CapabilityMatrixCell,
  grid: Grid,
  lang: Lang,
) {
  const [left, width] = [grid.xs[column] as number, sizeOf(grid.xs, grid.right, column)];
  const [top, height] = [grid.ys[row] as number, sizeOf(grid.ys, grid.bottom, row)];
  const texts = classes.map(({ count }) => printNumber(count, lang));
  const own = Math.max(...texts.map((text) => textWidth(text, SIZE, true))) + 18;
  const x = left + (width - own) / 2;
  const first = top + (height - classes.length * LINE) / 2 + LINE / 2;
  const lines = classes.map(({ glyph }, at) => {
    const y = first + at * LINE;
    const text = label(texts[at] ?? '', x + 18, y + 4.5, {
      'font-size': SIZE,
      'font-weight': 600,
      fill: INK,
    });
    return glyphAt(glyph, x + 6, y) + text;
  });
  const fills = bandsOf(classes, first, { left, width, top, height });
  // The whole cell answers a click, not only its marks.
  const field = el('rect', {
    ...{ x: left + 1, y: top + 1, width: width - 2, height: height - 2 },
    ...{ fill: INK, 'fill-opacity': 0 },
  });
  // The numbers lie beneath the link, not in it: `says` tells them with their classes.
  const marks = el('g', { 'aria-hidden': 'true' }, ...fills, ...lines);
  return `${marks}${el('a', { href, 'aria-label': says }, field)}`;
}

type Cell = Readonly<Record<'left' | 'width' | 'top' | 'height', number>>;

/** A band behind each line; together they fill the cell up to its rules. */
function bandsOf(classes: readonly ClassCount[], first: number, cell: Cell): readonly string[] {
  const edges = classes.map((_, at) => (at === 0 ? cell.top + 0.5 : first + (at - 0.5) * LINE));
  return classes.map(({ glyph }, at) => {
    const [y, end] = [edges[at] as number, edges[at + 1] ?? cell.top + cell.height - 0.5];
    const box = { x: cell.left + 0.5, y, width: cell.width - 1, height: end - y };
    return el('rect', { ...box, fill: classFill(glyph) });
  });
}
