import { type Day, dayOf } from '../core/day.ts';
import { type Course, daysDue, type Point, partOf, trajectoryOf } from './trajectory.ts';

/** How far a course has come (METHODS A2). Days may be broken numbers. */
export type Progress = {
  /** p: part of the way from the baseline to the target. */
  readonly part: number;
  /** ES: days after which the plan has this part due. */
  readonly earnedDays: number;
  /** AT: days that have in fact passed. */
  readonly actualDays: number;
  /** r = ES / AT. */
  readonly ratio: number;
  /** AT − ES: positive when late. */
  readonly lagDays: number;
  /** Day the target is reached at the pace so far; absent when it never is. */
  readonly finish?: Day;
};

/** Two ratios nearer than this are equal: 0.6 computed in binary is not 0.6. */
export const TOLERANCE = 1e-9;
const LAST_DAY = dayOf(9999, 12, 31);

/** Earned schedule over actual time. */
export function scheduleRatio(earnedDays: number, actualDays: number): number {
  return earnedDays / actualDays;
}

/**
 * Progress at the last observation. Undefined when no time has passed since the baseline, or when
 * the course goes nowhere (target at the level or the day of the baseline): never divide by it.
 */
export function progressOf(course: Course, last: Point): Progress | undefined {
  const actualDays = last.day - course.baseline.day;
  const length = course.target.day - course.baseline.day;
  if (actualDays <= 0 || length <= 0) return undefined;
  if (course.target.value === course.baseline.value) return undefined;
  const part = partOf(course, last.value);
  const earnedDays = daysDue(trajectoryOf(course), part, actualDays);
  const ratio = scheduleRatio(earnedDays, actualDays);
  const lagDays = actualDays - earnedDays;
  return { part, earnedDays, actualDays, ratio, lagDays, ...finishOf(course, ratio) };
}

/** Straight-line finish t0 + (tT − t0) / r, down to the day; none when the course runs backwards. */
function finishOf(course: Course, ratio: number): { finish?: Day } {
  if (ratio <= 0) return {};
  const days = (course.target.day - course.baseline.day) / ratio;
  const finish = Math.floor(course.baseline.day + days + 1e-6);
  return finish <= LAST_DAY ? { finish } : {};
}

/** Pace needed from now on, in units a day: (yT − yn) / (tT − tn). None when no day is left. */
export function paceNeeded(target: Point, last: Point): number | undefined {
  const days = target.day - last.day;
  return days > 0 ? (target.value - last.value) / days : undefined;
}
