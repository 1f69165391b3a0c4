import { MARK, marksAt } from './component-mark.ts';
import { type FrameworkFigure, legend } from './framework-figure.ts';
import { el, frame, INK, lines, SOFT, WASH } from './svg.ts';
import { wrap } from './text.ts';

const SIZE = 13.5;
const STEP = 18;
const PAD = 10;
const CELL = MARK + 5;

/**
 * The figure small: a band for each layer with its parts, and one mark for each component and for each
 * gap. It shows where there is much and where there is nothing; the names are on the page it leads to.
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
    blocks.flatMap(({ mark, items }) => [...(mark ? [mark] : []), ...items.map((one) => one.mark)]),
  );
  const left = beside ? column : PAD;
  const across = Math.max(1, Math.floor((width - left - PAD) / CELL));
  const top = beside ? y + PAD + 2 : y + words;
  const rows = Math.ceil(marks.length / across);
  const own = (beside ? PAD + 2 : words) + rows * CELL + (rows ? PAD - 3 : 0);
  const height = Math.max(words, own);
  const svg =
    el('rect', { x: 0, y, width, height, rx: 2, fill: WASH }) +
    lines(name, PAD, y + PAD + 12, STEP, { 'font-size': SIZE, 'font-weight': 600, fill: INK }) +
    lines(says, PAD, y + PAD + 12 + name.length * STEP, STEP, { 'font-size': SIZE, fill: SOFT }) +
    marksAt(
      marks.map((mark, at) => ({
        mark,
        x: left + (at % across) * CELL + MARK / 2,
        y: top + Math.floor(at / across) * CELL + MARK / 2,
      })),
    );
  return { svg: layer.href ? el('a', { href: layer.href }, svg) : svg, height };
}
