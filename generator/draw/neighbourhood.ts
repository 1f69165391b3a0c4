import type { Lang } from '../core/lang.ts';
import { LINE_SORTS, LINE_WORDS, type LineSort, lineKey, strokeOf, tip } from './lines.ts';
import type { Box } from './place.ts';
import { ACCENT, el, frame, INK, LINE, label, lines, PAPER, px, SOFT, WASH } from './svg.ts';
import { wrap } from './text.ts';

/** One thing at the other end of an arrow. */
export type Neighbour = {
  readonly name: string;
  readonly href?: string | undefined;
  /** What flows and through which channel, and the state where it is not in operation. */
  readonly says: string;
  readonly sort: LineSort;
};

export type Neighbourhood = {
  readonly title: string;
  readonly desc: string;
  readonly name: string;
  /** Heads of the columns: what comes in, what goes out. */
  readonly heads: { readonly left: string; readonly right: string };
  readonly left: readonly Neighbour[];
  readonly right: readonly Neighbour[];
  readonly lang: Lang;
  readonly width: number;
};

type Node = {
  readonly of: Neighbour;
  readonly box: Box;
  readonly name: readonly string[];
  readonly says: readonly string[];
};

const SIZE = 15;
const STEP = 20;
const SMALL = 13.5;
const SMALL_STEP = 18;
const PAD = 10;
const GAP = 14;
/** Below this width the columns stand one under another. */
const NARROW = 620;
/** On a phone each kind of line runs down an edge of its own. */
const LANES = { via: 16, direct: 12, plain: 8, missing: 4 };

/**
 * What feeds a component and what it feeds, in three columns with arrows that say what flows and
 * through which channel. Names are wrapped, never cut; on a narrow page the columns are stacked.
 */
export function neighbourhood(input: Neighbourhood): string {
  return input.width < NARROW ? stacked(input) : columns(input);
}

function columns(input: Neighbourhood): string {
  const side = Math.round(input.width * 0.29);
  const middle = Math.round(input.width * 0.2);
  const top = 26;
  const left = column(input.left, 0, side, top);
  const right = column(input.right, input.width - side, side, top);
  const tall = Math.max(bottomOf(left, top), bottomOf(right, top));
  const name = wrap(input.name, middle - 2 * PAD, SIZE, true);
  const own = name.length * STEP + 2 * PAD + 6;
  const height = Math.max(tall, top + own);
  const cx = (input.width - middle) / 2;
  const centre = { x: cx, y: top + (height - top - own) / 2, width: middle, height: own };
  const legend = key(input, height + 24);
  return frame(
    { ...input, height: legend.bottom + 4, role: 'group', kind: 'neighbourhood' },
    left.length ? head(input.heads.left, 0) : '',
    right.length ? head(input.heads.right, input.width - side) : '',
    ...left.map((node, at) =>
      arrow(edge(node.box, 'right'), port(centre, 'left', at, left.length), node.of.sort),
    ),
    ...right.map((node, at) =>
      arrow(port(centre, 'right', at, right.length), edge(node.box, 'left'), node.of.sort),
    ),
    ...[...left, ...right].map(nodeBox),
    centreBox(centre, name),
    legend.drawn,
  );
}

/** A phone's way: what comes in, the component, what goes out, each arrow pointing down. */
function stacked(input: Neighbourhood): string {
  const inset = 26;
  const width = input.width - inset;
  const left = column(input.left, inset, width, 26);
  const name = wrap(input.name, input.width - 2 * PAD, SIZE, true);
  const y = left.length ? bottomOf(left, 0) + 22 : 0;
  const centre = { x: 0, y, width: input.width, height: name.length * STEP + 2 * PAD + 2 };
  const under = y + centre.height + 22;
  const right = column(input.right, inset, width, under + 26);
  const height = bottomOf(right, y + centre.height);
  const legend = key(input, height + 24);
  return frame(
    { ...input, height: legend.bottom + 4, role: 'group', kind: 'neighbourhood' },
    left.length ? head(input.heads.left, inset) : '',
    right.length ? head(input.heads.right, inset, under + 4) : '',
    ...left.map((node) => elbow(node, centre.y, true)),
    ...right.map((node) => elbow(node, y + centre.height, false)),
    ...[...left, ...right].map(nodeBox),
    centreBox(centre, name),
    legend.drawn,
  );
}

function column(
  list: readonly Neighbour[],
  x: number,
  width: number,
  top: number,
): readonly Node[] {
  let y = top;
  return list.map((of) => {
    const name = wrap(of.name, width - 2 * PAD, SIZE);
    const says = wrap(of.says, width - 2 * PAD, SMALL);
    const height = name.length * STEP + says.length * SMALL_STEP + 2 * PAD - 2;
    const box = { x, y, width, height };
    y += height + GAP;
    return { of, box, name, says };
  });
}

function bottomOf(nodes: readonly Node[], otherwise: number): number {
  const last = nodes.at(-1);
  return last ? last.box.y + last.box.height : otherwise;
}

function head(text: string, x: number, y = 0): string {
  return label(text, x, y + 14, { 'font-size': SMALL, fill: SOFT });
}

type Point = { readonly x: number; readonly y: number };

function edge(box: Box, side: 'left' | 'right'): Point {
  return { x: side === 'left' ? box.x : box.x + box.width, y: box.y + box.height / 2 };
}

/** Arrows meet the component at points of their own, spread over its side. */
function port(box: Box, side: 'left' | 'right', at: number, of: number): Point {
  const y = box.y + (box.height * (at + 1)) / (of + 1);
  return { x: side === 'left' ? box.x : box.x + box.width, y };
}

function arrow(from: Point, to: Point, sort: LineSort): string {
  const bend = (to.x - from.x) / 2;
  const end = to.x - 7;
  const d = `M${px(from.x)} ${px(from.y)}C${px(from.x + bend)} ${px(from.y)} ${px(to.x - bend)} ${px(to.y)} ${px(end)} ${px(to.y)}`;
  return el('path', { d, ...strokeOf(sort) }) + tip(to.x, to.y, 'right', sort);
}

/** On a phone: along the left edge, from a box down to the component or from it to a box. */
function elbow({ box, of }: Node, y: number, into: boolean): string {
  const middle = box.y + box.height / 2;
  const { sort } = of;
  const x = LANES[sort];
  const d = into
    ? `M${px(box.x)} ${px(middle)}H${x}V${px(y - 7)}`
    : `M${x} ${px(y)}V${px(middle)}H${px(box.x - 7)}`;
  const at = into ? tip(x, y, 'down', sort) : tip(box.x, middle, 'right', sort);
  return el('path', { d, ...strokeOf(sort) }) + at;
}

function nodeBox({ of, box, name, says }: Node): string {
  const x = box.x + PAD;
  const content =
    el('rect', { ...box, rx: 2, fill: PAPER, stroke: LINE }) +
    lines(name, x, box.y + PAD + 12, STEP, { 'font-size': SIZE, fill: of.href ? ACCENT : INK }) +
    lines(says, x, box.y + PAD + 12 + name.length * STEP, SMALL_STEP, {
      'font-size': SMALL,
      fill: SOFT,
    });
  return of.href ? el('a', { href: of.href }, content) : content;
}

function centreBox(box: Box, name: readonly string[]): string {
  const middle = box.x + box.width / 2;
  const first = box.y + (box.height - name.length * STEP) / 2 + 15;
  return (
    el('rect', { ...box, rx: 2, fill: WASH, stroke: INK, 'stroke-width': 1.5 }) +
    lines(name, middle, first, STEP, {
      'font-size': SIZE,
      'font-weight': 600,
      'text-anchor': 'middle',
      fill: INK,
    })
  );
}

/** What the kinds of line mean; not needed where all of them lead through a platform. */
function key({ left, right, lang, width }: Neighbourhood, y: number) {
  const found = new Set([...left, ...right].map(({ sort }) => sort));
  if (found.size === 0 || (found.size === 1 && found.has('via'))) return { drawn: '', bottom: y };
  const kinds = LINE_SORTS.filter((sort) => found.has(sort));
  return lineKey(
    kinds.map((sort) => [sort, LINE_WORDS[sort][lang]] as const),
    width,
    y,
  );
}
