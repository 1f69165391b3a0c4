import type { Day } from '../core/day.ts';

export type Point = { readonly day: Day; readonly value: number };

/** Days since the baseline and the part of the way that is due by then, from (0, 0) to (T, 1). */
export type Knot = { readonly days: number; readonly part: number };

/** Where something starts, what it must reach, and the values declared on the way. */
export type Course = {
  readonly baseline: Point;
  readonly target: Point;
  readonly declared?: readonly Point[];
};

/** Part of the way from the baseline to the target: works for rising and falling targets alike. */
export function partOf(course: Course, value: number): number {
  return (value - course.baseline.value) / (course.target.value - course.baseline.value);
}

/**
 * The planned trajectory Q (METHODS A2): piecewise linear through the declared points, a straight
 * line without any. Points outside the course say nothing about it; a plan that falls back asks
 * for no less than before.
 */
export function trajectoryOf(course: Course): readonly Knot[] {
  const length = course.target.day - course.baseline.day;
  const knots: Knot[] = [{ days: 0, part: 0 }];
  let highest = 0;
  for (const point of inOrder(course.declared)) {
    const days = point.day - course.baseline.day;
    if (days <= (knots.at(-1) as Knot).days || days >= length) continue;
    highest = Math.min(1, Math.max(highest, partOf(course, point.value)));
    knots.push({ days, part: highest });
  }
  return [...knots, { days: length, part: 1 }];
}

function inOrder(points: readonly Point[] = []): readonly Point[] {
  return points.length < 2 ? points : points.toSorted((a, b) => a.day - b.day);
}

/** Q: the part of the way due after so many days. */
export function partDue(knots: readonly Knot[], days: number): number {
  const next = knots.findIndex((knot) => knot.days > days);
  const [a, b] = segment(knots, next < 0 ? knots.length - 1 : next);
  return a.part + ((days - a.days) / (b.days - a.days)) * (b.part - a.part);
}

/**
 * Q⁻¹: after how many days that part is due. Before the start and beyond the end the first or the
 * last rising segment is extended. Where the plan rests on one level, every day of the rest fits:
 * the one nearest to `actual` is taken, so that resting as planned is neither early nor late.
 */
export function daysDue(knots: readonly Knot[], part: number, actual: number): number {
  const from = knots.findIndex((knot) => knot.part >= part);
  const to = knots.findLastIndex((knot) => knot.part <= part);
  if (to < 0) return part / slope(knots, rise(knots, 0));
  if (from < 0) return (knots.at(-1) as Knot).days + (part - 1) / slope(knots, rise(knots, 1));
  const [first, last] = [knots[from] as Knot, knots[to] as Knot];
  if (from <= to) return Math.min(last.days, Math.max(first.days, actual));
  return last.days + (part - last.part) / slope(knots, from);
}

/** The segment that ends at this knot, never the one before the first. */
function segment(knots: readonly Knot[], end: number): readonly [Knot, Knot] {
  const at = Math.max(1, end);
  return [knots[at - 1] as Knot, knots[at] as Knot];
}

function slope(knots: readonly Knot[], end: number): number {
  const [a, b] = segment(knots, end);
  return (b.part - a.part) / (b.days - a.days);
}

/** End of the first rising segment (`at` 0) or of the one that reaches the target (`at` 1). */
function rise(knots: readonly Knot[], at: 0 | 1): number {
  return knots.findIndex((knot) => (at === 0 ? knot.part > 0 : knot.part >= 1));
}
