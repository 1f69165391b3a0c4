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
  return strokesOf(mark, x, y)
    .map(({ d, look }) => el('path', { d, ...look }))
    .join('');
}

/**
 * Many marks: what looks the same is one path, so that a hundred marks take little room. All outlines come
 * before what is drawn inside any of them, which they would hide.
 */
export function marksAt(
  marks: readonly { readonly mark: Mark; readonly x: number; readonly y: number }[],
): string {
  const drawn = marks.map(({ mark, x, y }) => strokesOf(mark, x, y));
  return (
    onePathEach(drawn.flatMap(([first]) => first ?? [])) +
    onePathEach(drawn.flatMap(([, ...inside]) => inside))
  );
}

function onePathEach(strokes: readonly Stroke[]): string {
  const alike = Map.groupBy(strokes, ({ look }) => el('path', look));
  return [...alike.values()]
    .map((same) => el('path', { d: same.map(({ d }) => d).join(''), ...same[0]?.look }))
    .join('');
}

/** The same key for marks that look the same. */
export function markKey(mark: Mark): string {
  return 'state' in mark ? `${mark.sort} ${mark.state ?? 'unknown'}` : mark.sort;
}

/** A part of a mark; of marks that lie apart, parts of one look may be one path. */
type Stroke = { readonly d: string; readonly look: Attributes };

function strokesOf(mark: Mark, x: number, y: number): readonly Stroke[] {
  if (mark.sort === 'own' || mark.sort === 'shared') return ofState(mark.sort, mark.state, x, y);
  return OTHER[mark.sort](x, y);
}

function ofState(
  sort: 'own' | 'shared',
  state: string | undefined,
  x: number,
  y: number,
): readonly Stroke[] {
  const colour = sort === 'own' ? INK : ACCENT;
  if (state === 'operating') return [{ d: shape(sort, x, y, 5.5), look: { fill: colour } }];
  const line: Attributes = { fill: PAPER, stroke: colour, 'stroke-width': 1.5 };
  const d = shape(sort, x, y, 5);
  if (state === 'planned') return [{ d, look: { ...line, 'stroke-dasharray': '1.6 2' } }];
  return [{ d, look: line }, ...inner(sort, state, x, y, colour)];
}

/** What is drawn inside the outline of a state. */
function inner(
  sort: 'own' | 'shared',
  state: string | undefined,
  x: number,
  y: number,
  colour: string,
): readonly Stroke[] {
  const look = { stroke: colour, 'stroke-width': 1.5, fill: 'none' };
  if (state === 'building') return [];
  if (state === 'trial') return [{ d: shape(sort, x, y, 2.2), look: { fill: colour } }];
  const filled = state === undefined ? undefined : HALVES[state];
  if (filled) return [{ d: half(sort, filled, x, y), look: { fill: colour } }];
  if (state === 'retired') return [{ d: `M${px(x - 3)} ${px(y - 3)}l6 6m0-6l-6 6`, look }];
  return [{ d: `M${px(x - 2.2)} ${px(y)}h4.4`, look }];
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
  task: (x, y) => [arrow(x, y, SOFT)],
  late: (x, y) => [arrow(x, y, LATE)],
  plain: (x, y) => [{ d: `M${px(x - 3)} ${px(y - 3)}h6v6h-6Z`, look: { fill: SOFT } }],
  gap: (x, y) => [square(x, y, { stroke: INK, 'stroke-width': 1.5, 'stroke-dasharray': '2.5 2' })],
  unmatched: (x, y) => [
    square(x, y, { stroke: SOFT }),
    { d: `M${px(x - 2.5)} ${px(y)}h5`, look: THIN },
  ],
  excused: (x, y) => [
    square(x, y, { stroke: SOFT }),
    { d: `M${px(x - 5)} ${px(y + 5)}l10-10`, look: THIN },
  ],
};

type Draw = (x: number, y: number) => readonly Stroke[];

const THIN: Attributes = { stroke: SOFT, 'stroke-width': 1.5 };

function square(x: number, y: number, stroke: Attributes): Stroke {
  return { d: `M${px(x - 5)} ${px(y - 5)}h10v10h-10Z`, look: { fill: 'none', ...stroke } };
}

/** Work that leads somewhere. */
function arrow(x: number, y: number, fill: string): Stroke {
  return { d: `M${px(x - 5)} ${px(y - 5)}l10 5l-10 5l3-5Z`, look: { fill } };
}
