import { type Day, monthEndOf } from '../core/day.ts';
import type { Spell } from '../core/facts.ts';
import type { At } from './context.ts';

/** Something whose state on a day can be told, and the days on which that state may change. */
export type Course = {
  /** First day that has a cell, and the last: the unit's as-of. */
  readonly from: Day;
  readonly to: Day;
  readonly knownAt: Day;
  readonly graceDays: number;
  readonly stateAt: (at: At) => Spell['state'];
  /** In any order, repeated or outside the history; between two of them nothing may change. */
  readonly turns: readonly Day[];
};

export type Known = { readonly knownThen: readonly Spell[]; readonly knownNow: readonly Spell[] };

/**
 * The state at the end of every month, as known on that day and as known at known-at. A status
 * changes on few days only (an observation, its recording, a deadline, the end of a patience), so
 * it is judged in the months that have one instead of in every month: 30 times less work for a
 * target of ten years.
 */
export function spellsOf(course: Course): Known {
  const { graceDays, knownAt, stateAt } = course;
  const [knownThen, knownNow]: [Spell[], Spell[]] = [[], []];
  for (const day of cellsOf(course)) {
    push(knownNow, day, stateAt({ asOf: day, knownAt, graceDays }));
    push(knownThen, day, stateAt({ asOf: day, knownAt: Math.min(day, knownAt), graceDays }));
  }
  return { knownThen, knownNow };
}

/** The cells that may differ from the one before, in order; the first cell always. */
function cellsOf({ from, to, turns }: Course): readonly Day[] {
  const first = Math.min(monthEndOf(Math.min(from, to)), to);
  const cells = new Set([first]);
  for (const day of turns) if (day > first && day <= to) cells.add(Math.min(monthEndOf(day), to));
  return [...cells].sort((a, b) => a - b);
}

function push(spells: Spell[], from: Day, state: Spell['state']): void {
  if (spells.at(-1)?.state !== state) spells.push({ from, state });
}
