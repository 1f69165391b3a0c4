import { type Day, dayOf, isoDay } from '../core/day.ts';
import type { Spell } from '../core/facts.ts';
import type { State } from '../core/status-words.ts';

/** A state that holds from one month to another, the last one excluded; months count from year 0. */
export type Run = { readonly state: State; readonly from: number; readonly to: number };

/** The month a day lies in, counted from January of year 0. */
export function monthOf(day: Day): number {
  const [year = 0, month = 1] = isoDay(day).split('-').map(Number);
  return year * 12 + month - 1;
}

/** Where a day lies among the months, with its part of the month. */
export function placeOf(day: Day): number {
  const month = monthOf(day);
  const first = firstOf(month);
  return month + (day - first) / (firstOf(month + 1) - first);
}

function firstOf(month: number): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

/**
 * Spells as runs of months up to the month of `to`. A spell is dated by the month's end on which it
 * was first seen, and so fills that month.
 */
export function runsOf(spells: readonly Spell[], to: Day): readonly Run[] {
  const end = monthOf(to) + 1;
  return spells.map(({ from, state }, at) => {
    const next = spells[at + 1];
    return { state, from: monthOf(from), to: next ? monthOf(next.from) : end };
  });
}

/** True when two lists of runs say the same of every month. */
export function sameRuns(a: readonly Run[], b: readonly Run[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ state, from }, at) => state === b[at]?.state && from === b[at]?.from)
  );
}
