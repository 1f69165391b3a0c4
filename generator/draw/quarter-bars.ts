import type { Day } from '../core/day.ts';
import type { Tally, TallyPart } from '../core/facts.ts';
import type { Lang } from '../core/lang.ts';
import { printNumber } from '../core/print.ts';
import { dateScale, dateTicks } from './date-axis.ts';
import { ACCENT, el, frame, INK, LATE, LINE, label, px, SOFT } from './svg.ts';
import { textWidth } from './text.ts';

/** What an agency had at the end of a quarter. */
export type Quarter = { readonly day: Day; readonly knownThen: Tally; readonly knownNow: Tally };

export type QuarterBars = {
  readonly title: string;
  readonly desc?: string;
  /** One for every quarter, by day. */
  readonly quarters: readonly Quarter[];
  /** What each part is called beside its bars. */
  readonly words: Readonly<Record<Part | 'knownThen', string>>;
  readonly lang: Lang;
  readonly width: number;
};

/** From the foot of a bar upwards: what is late stands on the base, where heights compare best. */
const STACK = ['overdue', 'inTime', 'late', 'onTime'] as const satisfies readonly TallyPart[];
export type Part = (typeof STACK)[number];

type Fill = { readonly colour: string; readonly dash?: string; readonly hollow?: boolean };

/** Textures as in the status ribbon: a ladder for overdue, hollow for open, split for done late. */
const FILLS: Readonly<Record<Part, Fill>> = {
  overdue: { colour: LATE, dash: '1.4 1.8', hollow: true },
  inTime: { colour: SOFT, hollow: true },
  late: { colour: ACCENT, dash: '3 1.4' },
  onTime: { colour: ACCENT },
};

type Plot = {
  readonly quarters: readonly Quarter[];
  readonly left: number;
  readonly step: number;
  readonly base: number;
  /** Pixels for one item. */
  readonly unit: number;
};

const GAP = 1;

/** A word-sized trend: a bar a quarter. The numbers stand beside it. */
export function quarterSpark(title: string, quarters: readonly Quarter[]): string {
  const [width, height] = [120, 30];
  const step = Math.min(10, width / Math.max(1, quarters.length));
  const unit = (height - 2) / highest(quarters);
  const plot = { quarters, left: 0, step, base: height - 1, unit };
  return frame(
    { width, height, title, role: 'img', kind: 'spark' },
    el('path', { d: `M0 ${px(plot.base + 0.5)}H${width}`, stroke: SOFT, 'stroke-width': 0.5 }),
    ...STACK.map((part) => bars(plot, part)),
  );
}

const TOP = 12;
const BASE = 180;
const SIZE = 13;
const QUARTER = 90;

/**
 * What became of what was given, a bar a quarter, as is known now; each part is named beside the
 * last bar. Where more or less was known then to be overdue, a tick across the bar says how much.
 */
export function quarterBars(input: QuarterBars): string {
  const { quarters, lang } = input;
  const most = highest(quarters);
  const number = textWidth(printNumber(most, lang), SIZE) + 8;
  const left = number + 4;
  const widest = Math.max(...Object.values(input.words).map((word) => textWidth(word, SIZE)));
  const room = input.width - left - GAP - number - widest - 12;
  const step = Math.min(26, room / Math.max(1, quarters.length));
  const plot = { quarters, left, step, base: BASE, unit: (BASE - TOP) / most };
  return frame(
    { ...input, height: BASE + 28, role: 'img', kind: 'quarters' },
    scale(plot, printNumber(most, lang), most),
    ...STACK.map((part) => bars(plot, part)),
    years(plot, input),
    earlierTicks(plot),
    names(input, plot),
  );
}

function years({ quarters, left, step }: Plot, { lang, width }: QuarterBars): string {
  const [first, last] = [quarters[0]?.day, quarters.at(-1)?.day];
  if (first === undefined || last === undefined || first === last) return '';
  const ends = [left + 0.5 * step, left + (quarters.length - 0.5) * step] as const;
  const x = dateScale([first, last], ends);
  const under = { 'text-anchor': 'middle', 'font-size': SIZE, fill: SOFT };
  return dateTicks([first - QUARTER, last], x, [0, width], lang, SIZE)
    .map((tick) => label(tick.text, tick.x, BASE + 20, under))
    .join('');
}

function highest(quarters: readonly Quarter[]): number {
  const heights = quarters.map(({ knownNow, knownThen }) =>
    Math.max(stacked(knownNow, STACK.length), knownThen.overdue),
  );
  return Math.max(1, ...heights);
}

/** How high the first so many parts stand on one another. */
function stacked(tally: Tally, parts: number): number {
  return STACK.slice(0, parts).reduce((sum, part) => sum + tally[part], 0);
}

function bars({ quarters, left, step, base, unit }: Plot, part: Part): string {
  const { colour, dash, hollow } = FILLS[part];
  const at = STACK.indexOf(part);
  const [columns, boxes]: [string[], string[]] = [[], []];
  for (const [place, { knownNow }] of quarters.entries()) {
    if (knownNow[part] === 0) continue;
    const x = left + (place + 0.5) * step;
    const foot = base - stacked(knownNow, at) * unit;
    const top = base - stacked(knownNow, at + 1) * unit;
    columns.push(`M${px(x)} ${px(foot)}V${px(top)}`);
    const half = Math.max(0.5, (step - GAP) / 2 - 0.4);
    boxes.push(
      `M${px(x - half)} ${px(foot - 0.4)}V${px(top + 0.4)}H${px(x + half)}V${px(foot - 0.4)}Z`,
    );
  }
  if (columns.length === 0) return '';
  const thick = { 'stroke-width': Math.max(1, step - GAP), fill: 'none', stroke: colour };
  const body = el('path', { d: columns.join(''), ...thick, 'stroke-dasharray': dash });
  const outline = el('path', {
    d: boxes.join(''),
    fill: 'none',
    stroke: colour,
    'stroke-width': 0.8,
  });
  return `${hollow && !dash ? '' : body}${hollow ? outline : ''}`;
}

/** Zero, and the highest number of items, said at the axis. */
function scale({ base, unit, left, step, quarters }: Plot, said: string, most: number): string {
  const right = left + quarters.length * step;
  const text = { 'font-size': SIZE, fill: SOFT, 'text-anchor': 'end' };
  return (
    el('path', { d: `M${left} ${px(base - most * unit)}H${px(right)}`, stroke: LINE }) +
    el('path', { d: `M${left} ${base}H${px(right)}`, stroke: SOFT }) +
    label(said, left - 6, base - most * unit + 5, text) +
    label('0', left - 6, base + 1, text)
  );
}

function earlierTicks({ quarters, left, step, base, unit }: Plot): string {
  const ticks = quarters.flatMap(({ knownThen, knownNow }, place) => {
    if (knownThen.overdue === knownNow.overdue) return [];
    return `M${px(left + place * step)} ${px(base - knownThen.overdue * unit)}h${px(step)}`;
  });
  return ticks.length ? el('path', { d: ticks.join(''), stroke: INK, 'stroke-width': 2 }) : '';
}

const STEP = 17;

/** The parts of the last bar by name and number, from its foot upwards, pushed apart. */
function names({ quarters, words, lang }: QuarterBars, plot: Plot): string {
  const last = quarters.at(-1)?.knownNow;
  if (!last) return '';
  const said = STACK.filter((part) => quarters.some(({ knownNow }) => knownNow[part] > 0)).map(
    (part) => {
      const at = STACK.indexOf(part);
      const middle = (stacked(last, at) + stacked(last, at + 1)) / 2;
      return {
        text: `${printNumber(last[part], lang)} ${words[part]}`,
        y: plot.base - middle * plot.unit + 4,
      };
    },
  );
  const differs = quarters.some((one) => one.knownThen.overdue !== one.knownNow.overdue);
  if (differs) said.push({ text: `— ${words.knownThen}`, y: TOP });
  const x = plot.left + quarters.length * plot.step + 8;
  const ys = apart(said.map(({ y }) => y));
  return said.map(({ text }, at) => label(text, x, ys[at] ?? 0, { 'font-size': SIZE })).join('');
}

/** Baselines from below upwards, moved up where they would touch, and down again from the top. */
function apart(wanted: readonly number[]): readonly number[] {
  let edge = Number.POSITIVE_INFINITY;
  const up = wanted.map((y) => {
    edge = Math.min(y, edge - STEP);
    return edge;
  });
  let limit = TOP;
  return up
    .toReversed()
    .map((y) => {
      const at = Math.max(y, limit);
      limit = at + STEP;
      return at;
    })
    .reverse();
}
