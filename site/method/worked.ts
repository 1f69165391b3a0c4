import { type Bilingual, type CoursePoint, dayOf, LANGS, printDay, progressOf } from '../data.ts';
import type { Cell } from './section.ts';

/** A day and a value; the day as year, month, day. */
export type At = readonly [day: readonly [number, number, number], value: number];

/** A course as an example states it, and the figure that is held against it. */
export type Worked = {
  readonly from: At;
  readonly to: At;
  readonly seen: At;
  readonly declared?: readonly At[];
};

/** What the tool itself makes of an example, so that the page cannot say anything else. */
export function worked({ from, to, seen, declared = [] }: Worked) {
  const course = { baseline: point(from), target: point(to), declared: declared.map(point) };
  const progress = progressOf(course, point(seen));
  if (!progress) throw new Error('an example of the method page has no course');
  const { part, earnedDays, actualDays, ratio, lagDays, finish } = progress;
  return {
    p: rounded(part, 3),
    earned: rounded(earnedDays, 2),
    actual: actualDays,
    r: rounded(ratio, 4),
    lag: rounded(lagDays, 1),
    finish: finish === undefined ? ({ vi: '–', en: '–' } satisfies Cell) : daySaid(finish),
  };
}

function point([[year, month, day], value]: At): CoursePoint {
  return { day: dayOf(year, month, day), value };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function daySaid(day: number): Bilingual {
  const [vi, en] = LANGS.map((lang) => printDay(day, lang));
  return { vi: vi ?? '', en: en ?? '' };
}
