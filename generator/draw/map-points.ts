import type { Attributes } from './svg.ts';
import { ACCENT, el, INK, PAPER, WARN } from './svg.ts';

/** How far a mast is: transmits 5G, stands without it, must be upgraded, or is only proposed. */
export type MastStage = 'on-air' | 'standing' | 'to-upgrade' | 'proposed';

export const STAGES: readonly MastStage[] = ['on-air', 'standing', 'to-upgrade', 'proposed'];

/** A mark on paper: where, whose (the number of its shape), and how far. */
export type Spot = {
  readonly x: number;
  readonly y: number;
  readonly shape: number;
  readonly stage: MastStage;
  readonly close: boolean;
};

/** Half a mark's size in tenths of a pixel; what is only proposed is smaller. */
const SIZE = 34;
const SMALL = 24;

/** Outlines about a centre, in relative steps; the last is for masts with several operators. */
const OUTLINES: readonly ((r: number) => string)[] = [
  (r) => `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0${-2 * r} 0z`,
  (r) => `m${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
  (r) => `m0 ${-r}l${r} ${2 * r}h${-2 * r}z`,
  (r) => `m0 ${-r - 8}l${r + 8} ${r + 8}l${-r - 8} ${r + 8}l${-r - 8} ${-r - 8}z`,
  (r) => `m0 ${r}l${r} ${-2 * r}h${-2 * r}z`,
];
const SHARED = (r: number): string => {
  const [arm, long] = [Math.round(r / 2.2), r + 6];
  const step = long - arm;
  return `m${-arm} ${-long}h${2 * arm}v${step}h${step}v${2 * arm}h${-step}v${step}h${-2 * arm}v${-step}h${-step}v${-2 * arm}h${step}z`;
};

/** Operators beyond these share the last outline. */
export const MOST_SHAPES = OUTLINES.length;
/** The number of the shape of a mast with several operators. */
export const SHARED_SHAPE = -1;

const LOOKS: Readonly<Record<MastStage, Attributes>> = {
  'on-air': { fill: INK, stroke: PAPER, 'stroke-width': 5 },
  standing: { fill: PAPER, stroke: INK, 'stroke-width': 9 },
  'to-upgrade': { fill: PAPER, stroke: INK, 'stroke-width': 22 },
  proposed: { fill: PAPER, stroke: ACCENT, 'stroke-width': 10 },
};

/** Marks by class, one path a class: ten thousand elements would be too many for a phone. */
export function spotPaths(spots: readonly Spot[]): string {
  const classes = Map.groupBy(spots, ({ shape, stage }) => `${stage} ${shape}`);
  const order = STAGES.toReversed();
  const groups = order.flatMap((stage) =>
    [...classes].filter(([name]) => name.startsWith(`${stage} `)).map(([, of]) => of),
  );
  return groups.map((of) => spotPath(of)).join('');
}

/** Marks of one class. */
export function spotPath(spots: readonly Spot[]): string {
  const [first] = spots;
  if (!first) return '';
  const { stage, shape } = first;
  const size = stage === 'proposed' ? SMALL : SIZE;
  const outline = (SHARED_SHAPE === shape ? SHARED : OUTLINES[shape])?.(size) ?? '';
  const name = `m-${stage} o-${shape === SHARED_SHAPE ? 'shared' : shape}`;
  const d = steps(spots, outline);
  return el('path', { class: name, ...LOOKS[stage], transform: 'scale(.1)', d });
}

/** Rings around masts that stand closer than a rule allows. */
export function closeRings(spots: readonly Spot[]): string {
  const close = spots.filter(({ close }) => close);
  const d = steps(close, OUTLINES[0]?.(68) ?? '');
  const look = { fill: 'none', stroke: WARN, 'stroke-width': 13 };
  return close.length ? el('path', { class: 'm-close', ...look, transform: 'scale(.1)', d }) : '';
}

/**
 * Path data in whole tenths of a pixel. After `z` the pen is back where the outline began, so each
 * step is counted from the start of the one before: short numbers, and an outline that compresses.
 */
function steps(spots: readonly Spot[], outline: string): string {
  const start = /^m(-?\d+) (-?\d+)/.exec(outline);
  const [dx, dy] = [Number(start?.[1] ?? 0), Number(start?.[2] ?? 0)];
  const rest = outline.slice(start?.[0].length ?? 0);
  let [x, y] = [0, 0];
  let d = '';
  for (const spot of alongRows(spots)) {
    const [toX, toY] = [Math.round(spot.x * 10) + dx, Math.round(spot.y * 10) + dy];
    d += `${d ? 'm' : 'M'}${toX - x} ${toY - y}${rest}`;
    [x, y] = [toX, toY];
  }
  return d;
}

/** Row by row of 12 pixels, so that steps are short. */
function alongRows(spots: readonly Spot[]): readonly Spot[] {
  const row = ({ y }: Spot) => Math.floor(y / 12);
  return spots.toSorted((a, b) => row(a) - row(b) || a.x - b.x || a.y - b.y);
}
