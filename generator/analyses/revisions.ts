import type { DateValue, Day } from '../core/day.ts';
import { lastGoodDay } from '../core/day.ts';
import { dateOf, type Fields, fieldsOf, itemsOf, lastDayOf, numberOf } from '../core/fields.ts';
import type { Seen } from './observations.ts';

/** What must be reached by when; `written` is the deadline as the source writes it. */
export type Aim = {
  readonly value?: number;
  readonly deadline?: Day;
  readonly written?: DateValue;
  /** Said to be unknown, or not to apply, instead of left out. */
  readonly missing?: 'unknown' | 'not-applicable';
};

/** A decided change of an aim; what it does not name stays as it was. */
export type Change = Aim & { readonly decidedOn: Day };

/**
 * `original`: as first decided. `current`: after every change known. `binding`: what the status is
 * held against. A change decided after the deadline that bound until then moves `current` only, and
 * so do all that follow it: no revision erases a miss (METHODS A3, Re-baselining).
 */
export type Aims = {
  readonly original: Aim;
  readonly binding: Aim;
  readonly current: Aim;
  /** How many changes were known. */
  readonly changes: number;
};

/** An aim from fields named `value` and `deadline`. */
export function readAim(fields: Fields): Aim {
  const value = numberOf(fields.value);
  const written = dateOf(fields.deadline);
  const deadline = written === undefined ? undefined : lastGoodDay(written);
  const limit = deadline === undefined || written === undefined ? {} : { deadline, written };
  return {
    ...(value === undefined ? {} : { value }),
    ...(written === undefined ? whyMissing(fields.deadline) : limit),
  };
}

function whyMissing(deadline: unknown): Pick<Aim, 'missing'> {
  const { unknown, notApplicable } = fieldsOf(deadline);
  if (unknown !== undefined) return { missing: 'unknown' };
  return notApplicable === undefined ? {} : { missing: 'not-applicable' };
}

/** Changes in the order of their decisions; one without a day cannot be placed and is left out. */
export function readChanges(revisions: unknown): readonly Change[] {
  return itemsOf(revisions)
    .flatMap(([, item]) => {
      const decidedOn = lastDayOf(item.decidedOn);
      return decidedOn === undefined ? [] : [{ ...readAim(item), decidedOn }];
    })
    .sort((a, b) => a.decidedOn - b.decidedOn);
}

/** The aims as they stood at as-of, of what was known at known-at. */
export function aimsAt(original: Aim, changes: readonly Change[], at: Seen): Aims {
  let [binding, current] = [original, original];
  let late = false;
  let count = 0;
  for (const { decidedOn, ...change } of changes) {
    if (decidedOn > Math.min(at.asOf, at.knownAt)) break;
    late ||= binding.deadline !== undefined && decidedOn > binding.deadline;
    current = { ...current, ...change };
    if (!late) binding = current;
    count++;
  }
  return { original, binding, current, changes: count };
}
