import { ACCENT, type Attributes, el, INK, LATE, PAPER, px, SOFT } from './svg.ts';

/**
 * Marks of a framework figure. What is the unit's own is a circle, what it uses of others a diamond;
 * the filling says how far it has come, so that shape and not colour carries the meaning.
 */
export type Mark =
  | { readonly sort: 'own' | 'shared'; readonly state: string | undefined }
  | { readonly sort: 'task' | 'late' | 'gap' | 'excused' | 'unmatched' | 'plain' };

/** Width and height of a mark in pixels. */
export const MARK = 12;

/** A mark around its middle. */
export function markAt(mark: Mark, x: number, y: number): string {
  if (mark.sort === 'own' || mark.sort === 'shared') return stateMark(mark.sort, mark.state, x, y);
  return OTHER[mark.sort](x, y);
}

/** The same key for marks that look the same. */
export function markKey(mark: Mark): string {
  return 'state' in mark ? `${mark.sort} ${mark.state ?? 'unknown'}` : mark.sort;
}

function stateMark(sort: 'own' | 'shared', state: string | undefined, x: number, y: number) {
  const colour = sort === 'own' ? INK : ACCENT;
  const outline = shape(sort, x, y, 5);
  const line: Attributes = { fill: PAPER, stroke: colour, 'stroke-width': 1.5 };
  if (state === 'operating') return el('path', { d: shape(sort, x, y, 5.5), fill: colour });
  if (state === 'planned') return el('path', { d: outline, ...line, 'stroke-dasharray': '1.6 2' });
  const inner = innerMark(sort, state, x, y, colour);
  return el('path', { d: outline, ...line }) + inner;
}

/** What is drawn inside the outline of a state. */
function innerMark(
  sort: 'own' | 'shared',
  state: string | undefined,
  x: number,
  y: number,
  colour: string,
): string {
  const stroke = { stroke: colour, 'stroke-width': 1.5, fill: 'none' };
  if (state === 'building') return '';
  if (state === 'trial') return el('path', { d: shape(sort, x, y, 2.2), fill: colour });
  const filled = state === undefined ? undefined : HALVES[state];
  if (filled) return el('path', { d: half(sort, filled, x, y), fill: colour });
  if (state === 'retired') {
    return el('path', { d: `M${px(x - 3)} ${px(y - 3)}l6 6m0-6l-6 6`, ...stroke });
  }
  return el('path', { d: `M${px(x - 2.2)} ${px(y)}h4.4`, ...stroke });
}

function shape(sort: 'own' | 'shared', x: number, y: number, r: number): string {
  if (sort === 'own') {
    return `M${px(x - r)} ${px(y)}a${r} ${r} 0 1 1 ${px(2 * r)} 0a${r} ${r} 0 1 1 ${px(-2 * r)} 0Z`;
  }
  const d = px(r * 1.15);
  return `M${px(x)} ${px(y - r * 1.15)}l${d} ${d}l-${d} ${d}l-${d}-${d}Z`;
}

/** What is on the way to become something else is half filled; which half says what it becomes. */
const HALVES: Readonly<Record<string, 'left' | 'lower' | 'right'>> = {
  upgrading: 'left',
  merging: 'lower',
  replacing: 'right',
};

/** Where each half begins, from the middle, and how it goes on. */
const OWN_HALVES = {
  left: [0, -5, 'a5 5 0 0 0 0 10Z'],
  lower: [-5, 0, 'a5 5 0 0 0 10 0Z'],
  right: [0, -5, 'a5 5 0 0 1 0 10Z'],
} as const;
const SHARED_HALVES = {
  left: [0, -5.7, 'l-5.7 5.7l5.7 5.7Z'],
  lower: [-5.7, 0, 'l5.7 5.7l5.7-5.7Z'],
  right: [0, -5.7, 'l5.7 5.7l-5.7 5.7Z'],
} as const;

function half(sort: 'own' | 'shared', side: keyof typeof OWN_HALVES, x: number, y: number): string {
  const [dx, dy, path] = (sort === 'own' ? OWN_HALVES : SHARED_HALVES)[side];
  return `M${px(x + dx)} ${px(y + dy)}${path}`;
}

const OTHER: Readonly<Record<'task' | 'late' | 'gap' | 'excused' | 'unmatched' | 'plain', Draw>> = {
  task: (x, y) => arrow(x, y, SOFT),
  late: (x, y) => arrow(x, y, LATE),
  plain: (x, y) => el('rect', { x: x - 3, y: y - 3, width: 6, height: 6, fill: SOFT }),
  gap: (x, y) => square(x, y, { stroke: INK, 'stroke-width': 1.5, 'stroke-dasharray': '2.5 2' }),
  unmatched: (x, y) =>
    square(x, y, { stroke: SOFT }) +
    el('path', { d: `M${px(x - 2.5)} ${px(y)}h5`, stroke: SOFT, 'stroke-width': 1.5 }),
  excused: (x, y) =>
    square(x, y, { stroke: SOFT }) +
    el('path', { d: `M${px(x - 5)} ${px(y + 5)}l10-10`, stroke: SOFT, 'stroke-width': 1.5 }),
};

type Draw = (x: number, y: number) => string;

function square(x: number, y: number, stroke: Attributes): string {
  return el('rect', { x: x - 5, y: y - 5, width: 10, height: 10, fill: 'none', ...stroke });
}

/** Work that leads somewhere. */
function arrow(x: number, y: number, fill: string): string {
  return el('path', { d: `M${px(x - 5)} ${px(y - 5)}l10 5l-10 5l3-5Z`, fill });
}
