import { scaleLinear } from 'd3-scale';
import { type Day, dayOf, isoDay } from '../core/day.ts';
import type { Lang } from '../core/lang.ts';
import { textWidth } from './text.ts';

/** Days to pixels. */
export type DateScale = (day: Day) => number;
export type Tick = { readonly day: Day; readonly x: number; readonly text: string };

/** A linear scale from days to pixels. */
export function dateScale(
  domain: readonly [Day, Day],
  range: readonly [number, number],
): DateScale {
  return scaleLinear().domain(domain).range(range);
}

/** Steps between ticks in months, the finest first. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240];

/**
 * Round dates of a span as ticks: months as "7/2019" where years are too coarse. The finest step
 * is taken whose texts stand clear of each other and within the drawing.
 */
export function dateTicks(
  domain: readonly [Day, Day],
  scale: DateScale,
  frame: readonly [number, number],
  lang: Lang,
  size: number,
): readonly Tick[] {
  for (const step of STEPS) {
    const ticks = everyMonths(step, domain).map((day) => ({
      day,
      x: scale(day),
      text: tickText(day, step, lang),
    }));
    if (apart(ticks, size)) return ticks.filter((tick) => inside(tick, frame, size));
  }
  return [];
}

function everyMonths(step: number, [first, last]: readonly [Day, Day]): readonly Day[] {
  const [year, month] = isoDay(first).split('-').map(Number) as [number, number];
  const days: Day[] = [];
  for (let at = Math.ceil((year * 12 + month - 1) / step) * step; ; at += step) {
    const day = dayOf(Math.floor(at / 12), (at % 12) + 1, 1);
    if (day > last) return days;
    if (day >= first) days.push(day);
  }
}

function apart(ticks: readonly Tick[], size: number): boolean {
  return ticks.every((tick, at) => {
    const before = ticks[at - 1];
    if (!before) return true;
    const room = (textWidth(before.text, size) + textWidth(tick.text, size)) / 2 + size;
    return tick.x - before.x >= room;
  });
}

function inside({ x, text }: Tick, frame: readonly [number, number], size: number): boolean {
  const half = textWidth(text, size) / 2;
  return x - half >= frame[0] && x + half <= frame[1];
}

function tickText(day: Day, step: number, lang: Lang): string {
  const [year, month] = isoDay(day).split('-') as [string, string];
  if (step >= 12) return year;
  return lang === 'vi' ? `${+month}/${year}` : `${year}-${month}`;
}
