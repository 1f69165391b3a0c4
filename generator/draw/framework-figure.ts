import { MARK, type Mark, markAt } from './component-mark.ts';
import {
  arrangeParts,
  bottomOf,
  type FigureLayer,
  INDENT,
  PAD,
  type PlacedBlock,
  type PlacedItem,
  type PlacedPart,
  TYPE,
} from './framework-layout.ts';
import { cutsBetween, type SlicedDrawing, type Stretch, sliced } from './paper-slices.ts';
import type { Box } from './place.ts';
import { ACCENT, el, frame, INK, LATE, LINE, label, lines, PAPER, px, SOFT, WASH } from './svg.ts';
import { textWidth, wrap } from './text.ts';

export type FrameworkFigure = {
  readonly title: string;
  readonly desc: string;
  /** From top to bottom. */
  readonly layers: readonly FigureLayer[];
  /** What runs through all layers. */
  readonly side: readonly { readonly name: string; readonly href?: string | undefined }[];
  readonly legend: readonly { readonly mark?: Mark; readonly text: string }[];
  readonly width: number;
};

/** Below this width everything stands under one another. */
const NARROW = 560;
/** Above it there are four columns of blocks instead of two. */
const WIDE = 1000;
const BAR = 31;
const INSET = 12;
const SPACE = 12;

/**
 * A unit in the layers of a reference framework: parts with their blocks inside, what runs through all
 * layers beside them. Names are wrapped and never cut. `framework-view.ts` says what stands where.
 */
export function frameworkFigure(input: FrameworkFigure): string {
  return framed(input, frameworkBody(input));
}

/** The same with slices for paper, which part it between blocks; `id` must be the page's only one. */
export function frameworkSlices(input: FrameworkFigure, id: string): SlicedDrawing {
  const body = frameworkBody(input);
  return sliced(framed(input, body), id, body.cuts);
}

function framed(input: FrameworkFigure, { height, svg }: Body): string {
  return frame({ ...input, height, role: 'group', kind: 'framework' }, svg);
}

type Body = { readonly svg: string; readonly height: number; readonly cuts: readonly number[] };

/** The figure without its frame, for a sheet that prints more around it; from y = 0 on. */
export function frameworkBody(input: FrameworkFigure): Body {
  const narrow = input.width < NARROW;
  const aside = narrow ? 0 : input.side.length * (BAR + 6) + (input.side.length ? 4 : 0);
  const stacked = stackLayers(input, input.width - aside);
  const needed = narrow ? 0 : longest(input.side.map(({ name }) => name)) + 28;
  const tall = Math.max(stacked.height, needed);
  const side = narrow ? rows(input, tall + SPACE) : bars(input, tall);
  const under = narrow ? side.height : tall;
  const key = legend(input, under + 22);
  // Names of the bars stand upright from the top and must not be cut either.
  const held: Stretch[] = [...stacked.held, [0, needed], [under + 4, key.height]];
  return { svg: stacked.svg + side.svg + key.svg, height: key.height, cuts: cutsBetween(held) };
}

function longest(names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => textWidth(name, TYPE.name.size)));
}

function stackLayers(input: FrameworkFigure, width: number) {
  const columns = input.width < NARROW ? 1 : input.width >= WIDE ? 4 : 2;
  let y = 0;
  const held: Stretch[] = [];
  const svg = input.layers.map((layer) => {
    const drawn = drawLayer(layer, y, width, columns);
    held.push(...drawn.held);
    y += drawn.height + SPACE;
    return drawn.svg;
  });
  return { svg: svg.join(''), height: y - (svg.length ? SPACE : 0), held };
}

function drawLayer(layer: FigureLayer, y: number, width: number, columns: number) {
  const inner = width - 2 * INSET;
  const full = layer.code ? `${layer.code} · ${layer.name}` : layer.name;
  const name = wrap(full, inner, TYPE.layer.size, true);
  const says = wrap(layer.says, inner, TYPE.name.size);
  const first = y + INSET + 13;
  const under = first + (name.length - 1) * TYPE.layer.step + 20;
  const top = under + (says.length - 1) * TYPE.name.step + 14;
  const parts = arrangeParts(layer.parts, { x: INSET, y: top }, inner, columns);
  const bottom = Math.max(bottomOf(parts), top - 8) + INSET;
  const box: Box = { x: 0, y, width, height: bottom - y };
  const head =
    lines(name, INSET, first, TYPE.layer.step, {
      'font-size': TYPE.layer.size,
      'font-weight': 600,
      fill: INK,
    }) + soft(says, INSET, under);
  const svg =
    el('rect', { ...box, rx: 2, fill: WASH }) + linked(layer.href, head) + parts.map(part).join('');
  const held: Stretch[] = [[y, top + 1], ...parts.flatMap(heldIn), [bottomOf(parts) - 1, bottom]];
  return { svg, height: box.height, held };
}

/** What of a part no page may cut: its head with what begins below, each block, its last words. */
function heldIn({ box, name, blocks, spare }: PlacedPart): readonly Stretch[] {
  const tops = blocks.map((one) => one.box.y);
  const ends = blocks.map((one): Stretch => [one.box.y, one.box.y + one.box.height]);
  const first = Math.min(box.y + box.height, ...tops);
  const last = Math.max(box.y, ...ends.map(([, to]) => to));
  return [
    ...(name.length > 0 ? [[box.y, first + 1] as const] : []),
    ...ends,
    ...(spare.length > 0 ? [[last - 1, box.y + box.height] as const] : []),
  ];
}

function linked(href: string | undefined, content: string): string {
  return href === undefined || content === '' ? content : el('a', { href }, content);
}

function soft(texts: readonly string[], x: number, y: number): string {
  if (texts.length === 0) return '';
  return lines(texts, x, y, TYPE.name.step, { 'font-size': TYPE.name.size, fill: SOFT });
}

function part({ of, box, name, blocks, spare }: PlacedPart): string {
  const head = name.length
    ? lines(name, box.x, box.y + 14, TYPE.part.step, {
        'font-size': TYPE.part.size,
        'font-weight': 600,
        fill: INK,
      })
    : '';
  const rest = box.y + box.height - (spare.length - 1) * TYPE.name.step - 4;
  return (
    linked(of.href, head) + blocks.map(block).join('') + linked(of.href, soft(spare, box.x, rest))
  );
}

function block({ of, box, name, items, says }: PlacedBlock): string {
  const empty = of.items.length === 0;
  const indent = of.mark ? INDENT : 0;
  const x = box.x + PAD;
  const y = box.y + PAD + 11;
  const last = box.y + box.height - PAD + 2 - (says.length - 1) * TYPE.name.step - 4;
  const head =
    (of.mark ? markAt(of.mark, x + MARK / 2, y - 4.5) : '') +
    (name.length
      ? lines(name, x + indent, y, TYPE.name.step, {
          'font-size': TYPE.name.size,
          fill: empty ? INK : SOFT,
        })
      : '');
  return (
    el('rect', {
      ...box,
      rx: 2,
      fill: of.mark?.sort === 'gap' ? 'none' : PAPER,
      stroke: of.mark?.sort === 'gap' ? SOFT : LINE,
      'stroke-dasharray': of.mark?.sort === 'gap' && '4 3',
    }) +
    linked(of.href, head) +
    items.map((one) => item(one, x)).join('') +
    linked(of.href, soft(says, x + indent, last))
  );
}

function item({ mark, lines: texts, href, y }: PlacedItem, x: number): string {
  return linked(
    href,
    markAt(mark, x + MARK / 2, y - 5) +
      lines(texts, x + INDENT, y, TYPE.item.step, {
        'font-size': TYPE.item.size,
        fill: mark.sort === 'late' ? LATE : INK,
      }),
  );
}

/** Upright bars beside the layers, as high as all of them; their names stand where reading starts. */
function bars({ side, width }: FrameworkFigure, height: number): { svg: string; height: number } {
  const svg = side.map(({ name, href }, at) => {
    const x = width - (side.length - at) * (BAR + 6) + 6;
    const middle = x + BAR / 2 + 4.5;
    const box = { x, y: 0, width: BAR, height };
    const turn = `rotate(-90 ${px(middle)} 14)`;
    return linked(
      href,
      el('rect', { ...box, rx: 2, fill: 'none', stroke: ACCENT }) +
        label(name, middle, 14, {
          transform: turn,
          'text-anchor': 'end',
          'font-size': TYPE.name.size,
          fill: INK,
        }),
    );
  });
  return { svg: svg.join(''), height };
}

/** On a phone they lie under the layers. */
function rows({ side, width }: FrameworkFigure, top: number): { svg: string; height: number } {
  let y = top;
  const svg = side.map(({ name, href }) => {
    const texts = wrap(name, width - 2 * PAD, TYPE.name.size);
    const box = { x: 0, y, width, height: texts.length * TYPE.name.step + 2 * PAD - 4 };
    y += box.height + 6;
    return linked(
      href,
      el('rect', { ...box, rx: 2, fill: 'none', stroke: ACCENT }) +
        lines(texts, PAD, box.y + PAD + 11, TYPE.name.step, {
          'font-size': TYPE.name.size,
          fill: INK,
        }),
    );
  });
  return { svg: svg.join(''), height: y };
}

/** What the marks mean, in rows as wide as the figure; sentences without a mark have their own. */
export function legend(
  { legend: entries, width }: Pick<FrameworkFigure, 'legend' | 'width'>,
  top: number,
): { svg: string; height: number } {
  let [x, y] = [0, top];
  const svg = entries.map(({ mark, text }) => {
    const indent = mark ? INDENT : 0;
    const texts = wrap(text, width - indent, TYPE.name.size);
    const own = indent + Math.max(...texts.map((line) => textWidth(line, TYPE.name.size))) + 22;
    if (x > 0 && (x + own - 22 > width || !mark)) [x, y] = [0, y + 22];
    const drawn = (mark ? markAt(mark, x + MARK / 2, y - 4.5) : '') + soft(texts, x + indent, y);
    y += (texts.length - 1) * TYPE.name.step;
    [x, y] = mark ? [x + own, y] : [0, y + 22];
    return drawn;
  });
  return { svg: svg.join(''), height: entries.length ? y + (x > 0 ? 8 : -12) : top - 22 };
}
