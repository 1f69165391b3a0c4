import type { ReachGrade } from '../core/siting.ts';
import { closeRings, type MastStage, SHARED_SHAPE, STAGES, spotPath } from './map-points.ts';
import { ACCENT, el, INK, label, lines, PAPER, SOFT } from './svg.ts';
import { textWidth, wrap } from './text.ts';

/** What the parts of a map are called. */
export type MapWords = {
  readonly stages: Readonly<Record<MastStage, string>>;
  readonly reach: Readonly<Record<ReachGrade, string>>;
  readonly unknownReach: string;
  readonly shared: string;
  readonly others: string;
  readonly close: string;
  readonly north: string;
  readonly gathered: string;
};

/** A sign and what it means. */
type Sign = { readonly draw: (x: number, y: number) => string; readonly says: string };

export const FILLS: Readonly<Record<ReachGrade | 'unknown', (id: string) => string>> = {
  none: (id) => `url(#${id}-none)`,
  some: (id) => `url(#${id}-some)`,
  all: (id) => `url(#${id}-all)`,
  unknown: () => PAPER,
};

/** Patterns of the grades of reach: hatched, dotted, tinted; told apart without colour. */
export function patterns(id: string): string {
  const tile = (name: string, size: number, ...inside: readonly string[]) =>
    el(
      'pattern',
      { id: `${id}-${name}`, width: size, height: size, patternUnits: 'userSpaceOnUse' },
      el('rect', { width: size, height: size, fill: PAPER }),
      ...inside,
    );
  return el(
    'defs',
    {},
    tile('none', 7, el('path', { d: 'M-1 8L8-1M-2 2L2-2M5 9L9 5', stroke: SOFT, opacity: 0.5 })),
    tile('some', 7, el('circle', { cx: 3.5, cy: 3.5, r: 0.9, fill: SOFT, opacity: 0.7 })),
    tile('all', 7, el('rect', { width: 7, height: 7, fill: ACCENT, opacity: 0.2 })),
  );
}

export type Legend = {
  readonly id: string;
  readonly words: MapWords;
  /** Names by number of shape. */
  readonly shapes: readonly string[];
  readonly shared: boolean;
  readonly stages: ReadonlySet<MastStage>;
  readonly grades: ReadonlySet<ReachGrade | 'unknown'>;
  readonly close: boolean;
  readonly gathered: boolean;
};

/** The legend from `top` downwards, and where it ends. Only what is on the map is in it. */
export function drawLegend(legend: Legend, width: number, top: number) {
  let [x, y] = [0, top];
  let svg = '';
  for (const group of groupsOf(legend)) {
    for (const { draw, says } of group) {
      const texts = wrap(says, width - 26, 13);
      const wide = 26 + Math.max(...texts.map((text) => textWidth(text, 13))) + 18;
      if (x > 0 && x + wide > width) [x, y] = [0, y + 22];
      svg += draw(x + 9, y + 9) + lines(texts, x + 24, y + 14, 18, { 'font-size': 13 });
      x += wide;
      y += (texts.length - 1) * 18;
    }
    if (group.length > 0) [x, y] = [0, y + 24];
  }
  return { svg, bottom: y };
}

function groupsOf(legend: Legend): readonly (readonly Sign[])[] {
  const { id, words, shapes, stages, grades, gathered } = legend;
  const order = ['none', 'some', 'all', 'unknown'] as const;
  const reach = order
    .filter((grade) => grades.has(grade))
    .map((grade) => ({
      says: grade === 'unknown' ? words.unknownReach : words.reach[grade],
      draw: (x: number, y: number) =>
        el('rect', {
          x: x - 9,
          y: y - 7,
          width: 18,
          height: 14,
          fill: FILLS[grade](id),
          stroke: SOFT,
        }),
    }));
  if (gathered) return [reach, [{ says: words.gathered, draw: gatheredSign }]];
  const operators = [...shapes.keys(), ...(legend.shared ? [SHARED_SHAPE] : [])].map((shape) => ({
    says: shape === SHARED_SHAPE ? words.shared : (shapes[shape] as string),
    draw: spotAt(shape, 'on-air'),
  }));
  const states = STAGES.filter((stage) => stages.has(stage)).map((stage) => ({
    says: words.stages[stage],
    draw: spotAt(0, stage),
  }));
  const ring = (x: number, y: number) =>
    closeRings([{ x, y, shape: 0, stage: 'on-air', close: true }]) + spotAt(0, 'on-air')(x, y);
  return [
    reach,
    operators,
    [...states, ...(legend.close ? [{ says: words.close, draw: ring }] : [])],
  ];
}

const spotAt = (shape: number, stage: MastStage) => (x: number, y: number) =>
  spotPath([{ x, y, shape, stage, close: false }]);

function gatheredSign(x: number, y: number): string {
  return el('circle', { cx: x, cy: y, r: 8, fill: PAPER, stroke: INK });
}

/** A bar of round length and the arrow to the north. */
export function drawScale(scale: number, width: number, y: number, north: string): string {
  const most = (width * 0.3) / scale;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = [5, 2, 1].map((n) => n * power).find((n) => n <= most) ?? power;
  const long = metres * scale;
  const says = metres < 1000 ? `${metres} m` : `${metres / 1000} km`;
  return (
    el('path', { d: `M1 ${y - 5}v5H${Math.round(long + 1)}v-5`, fill: 'none', stroke: INK }) +
    label(says, long + 8, y + 1, { 'font-size': 13 }) +
    el('path', { d: `M${width - 10} ${y - 14}l5 14-5-4-5 4z`, fill: INK }) +
    label(north, width - 20, y + 1, { 'font-size': 13, 'text-anchor': 'end' })
  );
}

/** Lines under a map. */
export function drawNotes(notes: readonly string[], width: number, top: number) {
  const texts = notes.flatMap((note) => wrap(note, width, 13));
  const spans = texts.map((text, i) =>
    label(text, 0, top + 13 + i * 18, { 'font-size': 13, fill: SOFT }),
  );
  return { svg: spans.join(''), bottom: top + texts.length * 18 + 4 };
}
