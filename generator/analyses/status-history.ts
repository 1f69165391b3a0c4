import { type Day, monthEndOf } from '../core/day.ts';
import type { Spell } from '../core/facts.ts';
import type { At } from './context.ts';
import type { Standing } from './network.ts';

/** Something whose state on a day can be told, and the days on which that state may change. */
export type Course = {
  /** First day that has a cell, and the last: the unit's as-of. */
  readonly from: Day;
  readonly to: Day;
  readonly knownAt: Day;
  readonly graceDays: number;
  readonly standingAt: (at: At) => Standing;
  /** In any order, repeated or outside the history; between two of them nothing may change. */
  readonly turns: readonly Day[];
};

export type Known = { readonly knownThen: readonly Spell[]; readonly knownNow: readonly Spell[] };

/** How it stood from a month end on, with what a network of work needs to know of it. */
export type Stand = { readonly from: Day; readonly standing: Standing };

export type Stands = { readonly then: readonly Stand[]; readonly now: readonly Stand[] };

/**
 * The state at the end of every month, as known on that day and as known at known-at. A status
 * changes on few days only (an observation, its recording, a deadline, the end of a patience), so
 * it is judged in the months that have one instead of in every month: 30 times less work for a
 * target of ten years.
 */
export function standsOf(course: Course): Stands {
  const { graceDays, knownAt, standingAt } = course;
  const [then, now]: [Stand[], Stand[]] = [[], []];
  for (const day of cellsOf(course)) {
    now.push({ from: day, standing: standingAt({ asOf: day, knownAt, graceDays }) });
    const knownThen = Math.min(day, knownAt);
    then.push({ from: day, standing: standingAt({ asOf: day, knownAt: knownThen, graceDays }) });
  }
  return { then, now };
}

/** Stands as the runs of one state. */
export function spellsOf({ then, now }: Stands): Known {
  const spells = (stands: readonly Stand[]) => {
    const runs: Spell[] = [];
    for (const { from, standing } of stands) push(runs, from, standing.state);
    return runs;
  };
  return { knownThen: spells(then), knownNow: spells(now) };
}

/** The cells that may differ from the one before, in order; the first cell always. */
function cellsOf({ from, to, turns }: Course): readonly Day[] {
  const first = Math.min(monthEndOf(Math.min(from, to)), to);
  const cells = new Set([first]);
  for (const day of turns) if (day > first && day <= to) cells.add(Math.min(monthEndOf(day), to));
  return [...cells].sort((a, b) => a - b);
}

/** Adds a state where it differs from the one before. */
export function push(spells: Spell[], from: Day, state: Spell['state']): void {
  if (spells.at(-1)?.state !== state) spells.push({ from, state });
}
