import { type Day, dayOf, isoDay } from './day.ts';
import type { Spell } from './facts.ts';

/** Last days of the months from `from` on, and `to` in place of the last. */
export function monthEnds(from: Day, to: Day): readonly Day[] {
  return periodEnds(from, to, 1);
}

/** Last days of the quarters from `from` on, and `to` in place of the last. */
export function quarterEnds(from: Day, to: Day): readonly Day[] {
  return periodEnds(from, to, 3);
}

/** The state that holds on a day; undefined before the first spell. */
export function stateOn(spells: readonly Spell[], day: Day): Spell['state'] | undefined {
  return spells.findLast(({ from }) => from <= day)?.state;
}

/** Ends of periods of so many months, counted from January. */
function periodEnds(from: Day, to: Day, months: number): readonly Day[] {
  const [year = 0, first = 1] = isoDay(from).split('-').map(Number);
  const ends: Day[] = [];
  for (let month = Math.ceil(first / months) * months; ; month += months) {
    const end = dayOf(year, month + 1, 0);
    if (end >= to) return [...ends, to];
    ends.push(end);
  }
}
