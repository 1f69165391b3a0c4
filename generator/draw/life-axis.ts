import type { Day } from '../core/day.ts';
import type { Lang } from '../core/lang.ts';
import { printDay } from '../core/print.ts';
import { type DateScale, dateScale, dateTicks } from './date-axis.ts';
import { el, HALO, LINE, label, px, SOFT } from './svg.ts';
import { textWidth } from './text.ts';

const SIZE = 13;
const STEP = 18;
const YEAR = 365;

/** Columns of a drawing along time: names beside the tracks, or above them where it is narrow. */
export type LifeLayout = {
  readonly beside: boolean;
  readonly nameWidth: number;
  readonly left: number;
  readonly right: number;
  readonly x: DateScale;
  readonly domain: readonly [Day, Day];
  /** Upper edge of the first row. */
  readonly top: number;
};

/** A day that is marked across all rows, such as the one the drawing speaks of. */
export type DayLine = { readonly day: Day; readonly says: string };

const SPLIT = 600;
const EDGE = 16;

export function lifeLayout(
  days: readonly Day[],
  marked: readonly DayLine[],
  width: number,
): LifeLayout {
  const beside = width >= SPLIT;
  const nameWidth = beside ? Math.round(width * 0.32) : width;
  const left = beside ? nameWidth + EDGE : 0;
  const all = [...days, ...marked.map(({ day }) => day)];
  const [first, last] = all.reduce(([a, b], day) => [Math.min(a, day), Math.max(b, day)], [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as [Day, Day]);
  const pad = Math.max(0, YEAR - (last - first));
  const domain: [Day, Day] = [first - Math.ceil(pad / 2), last + Math.ceil(pad / 2)];
  const x = dateScale(domain, [left + EDGE, width - EDGE]);
  return { beside, nameWidth, left, right: width, x, domain, top: (marked.length + 1) * STEP + 10 };
}

/** Round dates as thin lines, and the marked days dotted, each named on a line of its own. */
export function lifeAxis(
  layout: LifeLayout,
  marked: readonly DayLine[],
  bottom: number,
  lang: Lang,
): string {
  const { x, left, right, top, domain } = layout;
  const ticks = dateTicks(domain, x, [left, right], lang, SIZE);
  const foot = marked.length * STEP;
  const soft = { 'font-size': SIZE, fill: SOFT };
  const rules = ticks.map((tick) => `M${px(tick.x)} ${px(top - 4)}V${px(bottom)}`).join('');
  return (
    el('path', { d: rules, stroke: LINE }) +
    ticks
      .map((tick) => label(tick.text, tick.x, foot + 14, { ...soft, 'text-anchor': 'middle' }))
      .join('') +
    marked.map((one, at) => dayLine(one, at, layout, bottom, lang)).join('')
  );
}

function dayLine(
  { day, says }: DayLine,
  at: number,
  { x, left, right }: LifeLayout,
  bottom: number,
  lang: Lang,
): string {
  const text = `${says} ${printDay(day, lang)}`;
  const own = textWidth(text, SIZE);
  const start = Math.max(Math.min(left, right - own), Math.min(right - own, x(day) - own / 2));
  const d = `M${px(x(day))} ${px(at * STEP + 16)}V${px(bottom)}`;
  return (
    el('path', { d, stroke: SOFT, 'stroke-width': 1.5, 'stroke-dasharray': '1 3' }) +
    label(text, Math.max(0, start), at * STEP + 13, { ...HALO, 'font-size': SIZE, fill: SOFT })
  );
}
