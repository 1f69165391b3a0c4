import { columnLayout } from './column-layout.ts';
import { LINE_SORTS, type LineSort, strokeOf, tip } from './lines.ts';
import type { Box } from './place.ts';
import { ACCENT, el, frame, INK, LINE, lines, PAPER, px, SOFT, WASH } from './svg.ts';
import { wrap } from './text.ts';
import type { Layout, Point, WebArrow, WebBox } from './web.ts';

/** A thing with its name in full, a line of what it is, and where it leads. */
export type WebNode = {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly href?: string;
  readonly column?: number;
  /** The one that the drawing is about. */
  readonly chosen?: boolean;
};

export type WebLine = WebArrow & {
  readonly sort: LineSort;
  /** Something flows the other way as well. */
  readonly both?: boolean;
};

export type WebPicture = {
  readonly title: string;
  readonly desc: string;
  readonly nodes: readonly WebNode[];
  readonly arrows: readonly WebLine[];
  /** Width of a box; 190 by default. */
  readonly boxWidth?: number;
};

const SIZE = 15;
const STEP = 20;
const SMALL = 13.5;
const SMALL_STEP = 18;
const PAD = 10;
const EDGE = 2;

type Lines = { readonly name: readonly string[]; readonly says: readonly string[] };

/** Names wrapped, never cut. */
function linesOf({ name, says, chosen }: WebNode, width: number): Lines {
  const room = width - 2 * PAD;
  return { name: wrap(name, room, SIZE, chosen), says: says ? wrap(says, room, SMALL) : [] };
}

/** The boxes of a picture, as large as their words need. */
export function webBoxes({ nodes, boxWidth = 190 }: WebPicture): readonly WebBox[] {
  return nodes.map((node) => {
    const { name, says } = linesOf(node, boxWidth);
    const height = name.length * STEP + says.length * SMALL_STEP + 2 * PAD - 2;
    const { id, column } = node;
    return { id, width: boxWidth, height, ...(column === undefined ? {} : { column }) };
  });
}

/** A picture of things in columns, as in the explorer around one component. */
export function columnPicture(picture: WebPicture): string {
  return drawWeb(picture, columnLayout(webBoxes(picture), picture.arrows));
}

/** Kinds of line that are drawn, in the order of a key. It stands beside the picture, which may scroll. */
export function sortsOf(arrows: readonly WebLine[]): readonly LineSort[] {
  return LINE_SORTS.filter((sort) => arrows.some((arrow) => arrow.sort === sort));
}

/** A picture after its layout: arrows first, then boxes as links, by column and downward. */
export function drawWeb({ arrows, nodes, title, desc }: WebPicture, layout: Layout): string {
  const body = [
    ...arrows.map((arrow, at) => arrowOf(layout.routes[at] as readonly Point[], arrow)),
    ...inReadingOrder(layout).map((at) => nodeOf(nodes[at] as WebNode, layout.boxes[at] as Box)),
  ];
  const [width, height] = [layout.width + 2 * EDGE, layout.height + 2 * EDGE];
  return frame(
    { title, desc, width, height, role: 'group', kind: 'web' },
    el('g', { transform: `translate(${EDGE} ${EDGE})` }, ...body),
  );
}

/** The Tab key goes down each column, and through the columns from the left. */
function inReadingOrder({ boxes }: Layout): readonly number[] {
  const middle = ({ x, width }: Box) => x + width / 2;
  return [...boxes]
    .map((box, at) => ({ box, at }))
    .sort((a, b) => middle(a.box) - middle(b.box) || a.box.y - b.box.y)
    .map(({ at }) => at);
}

function nodeOf(node: WebNode, box: Box): string {
  const { name, says } = linesOf(node, box.width);
  const { chosen, href, id } = node;
  const x = box.x + PAD;
  const look = chosen
    ? { fill: WASH, stroke: INK, 'stroke-width': 1.5 }
    : { fill: PAPER, stroke: LINE };
  const content =
    el('rect', { ...box, rx: 2, ...look }) +
    lines(name, x, box.y + PAD + 12, STEP, {
      'font-size': SIZE,
      'font-weight': chosen ? 600 : undefined,
      fill: href && !chosen ? ACCENT : INK,
    }) +
    lines(says, x, box.y + PAD + 12 + name.length * STEP, SMALL_STEP, {
      'font-size': SMALL,
      fill: SOFT,
    });
  const current = chosen ? 'true' : undefined;
  return href ? el('a', { href, 'data-node': id, 'aria-current': current }, content) : content;
}

const CORNER = 5;

/** A line with rounded corners and, where something flows, a tip. */
function arrowOf(route: readonly Point[], { sort, both }: WebLine): string {
  const [start, after] = [route[0] as Point, route[1] as Point];
  const end = route.at(-1) as Point;
  const before = route.at(-2) ?? end;
  const way = wayOf(before, end);
  const stop = sort === 'missing' ? end : toward(end, before, 7);
  const first = both ? toward(start, after, 7) : start;
  const points = [first, ...route.slice(1, -1), stop];
  const d = points.map((point, at) => cornerOf(points, point, at)).join('');
  const back = both ? tip(start.x, start.y, wayOf(after, start), sort) : '';
  return el('path', { d, ...strokeOf(sort) }) + tip(end.x, end.y, way, sort) + back;
}

function wayOf(from: Point, to: Point): 'left' | 'right' | 'up' | 'down' {
  if (Math.abs(to.x - from.x) >= Math.abs(to.y - from.y)) return to.x < from.x ? 'left' : 'right';
  return to.y < from.y ? 'up' : 'down';
}

function cornerOf(points: readonly Point[], point: Point, at: number): string {
  const [before, after] = [points[at - 1], points[at + 1]];
  if (!before) return `M${px(point.x)} ${px(point.y)}`;
  if (!after) return `L${px(point.x)} ${px(point.y)}`;
  const [a, b] = [toward(point, before, CORNER), toward(point, after, CORNER)];
  return `L${px(a.x)} ${px(a.y)}Q${px(point.x)} ${px(point.y)} ${px(b.x)} ${px(b.y)}`;
}

/** A point on the way from one to another, at most half of it away. */
function toward(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length ? Math.min(distance, length / 2) / length : 0;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
