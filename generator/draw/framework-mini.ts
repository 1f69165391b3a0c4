import { MARK, marksAt } from './component-mark.ts';
import { type FrameworkFigure, legend } from './framework-figure.ts';
import type { FigureItem } from './framework-layout.ts';
import { el, frame, INK, label, lines, SOFT, WASH } from './svg.ts';
import { textWidth, wrap } from './text.ts';

const SIZE = 13.5;
const STEP = 18;
const PAD = 10;
const CELL = MARK + 5;
/** From a mark's left edge to its number. */
const BESIDE = MARK + 4;

/**
 * The figure small: a band for each layer with its parts, and one mark for each component and for each
 * gap, or one with a number where a block has too many. It shows where there is much and where there is
 * nothing; the names are on the page it leads to.
 */
export function frameworkMini(input: FrameworkFigure): string {
  let y = 0;
  const bands = input.layers.map((layer) => {
    const drawn = band(layer, y, input.width);
    y += drawn.height + 6;
    return drawn.svg;
  });
  const key = legend({ ...input, legend: input.legend.filter(({ mark }) => mark) }, y + 16);
  const { height } = key;
  return frame({ ...input, height, role: 'group', kind: 'framework-mini' }, ...bands, key.svg);
}

function band(layer: FrameworkFigure['layers'][number], y: number, width: number) {
  const beside = width >= 560;
  const column = beside ? Math.round(width * 0.42) : width;
  const name = wrap(layer.name, column - 2 * PAD, SIZE, true);
  const says = wrap(layer.says, column - 2 * PAD, SIZE);
  const words = PAD + (name.length + says.length) * STEP + PAD - 4;
  const marks = layer.parts.flatMap(({ blocks }) =>
    blocks.flatMap(({ mark, items }) => [...(mark ? [{ mark }] : []), ...items]),
  );
  const left = beside ? column : PAD;
  const top = beside ? y + PAD + 2 : y + words;
  const placed = inRows(marks, width - left - PAD);
  const rows = (placed.at(-1)?.row ?? -1) + 1;
  const own = (beside ? PAD + 2 : words) + rows * CELL + (rows ? PAD - 3 : 0);
  const height = Math.max(words, own);
  const svg =
    el('rect', { x: 0, y, width, height, rx: 2, fill: WASH }) +
    lines(name, PAD, y + PAD + 12, STEP, { 'font-size': SIZE, 'font-weight': 600, fill: INK }) +
    lines(says, PAD, y + PAD + 12 + name.length * STEP, STEP, { 'font-size': SIZE, fill: SOFT }) +
    marksAt(
      placed.map(({ mark, x, row }) => ({
        mark,
        x: left + x + MARK / 2,
        y: top + row * CELL + MARK / 2,
      })),
    ) +
    placed
      .map(
        ({ count = '', x, row }) =>
          count &&
          label(count, left + x + BESIDE, top + row * CELL + 11, { 'font-size': SIZE, fill: SOFT }),
      )
      .join('');
  return { svg: layer.href ? el('a', { href: layer.href }, svg) : svg, height };
}

type Counted = Pick<FigureItem, 'mark' | 'count'>;

/** Marks one after another, each with its number, in rows no wider than `room`. */
function inRows(marks: readonly Counted[], room: number) {
  let [x, row] = [0, 0];
  return marks.map(({ mark, count }) => {
    const own = count ? BESIDE + textWidth(count, SIZE) + CELL - MARK : CELL;
    if (x > 0 && x + own > room) [x, row] = [0, row + 1];
    const at = { mark, count, x, row };
    x += own;
    return at;
  });
}
