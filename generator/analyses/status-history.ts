import { type Day, dayOf, isoDay } from '../core/day.ts';
import { aimsAt } from './revisions.ts';
import type { StatedTarget } from './target-input.ts';
import { judgeTarget, type Outcome } from './target-status.ts';

/** Status at the end of a month: as was known on that day, and as is known now. */
export type Month = { readonly day: Day; readonly knownThen: Outcome; readonly knownNow: Outcome };

/**
 * The status of a target at the end of every month from `from` to as-of, so that one sees when it
 * went wrong and when that was known. The last entry is as-of itself.
 */
export function historyOf(
  target: Pick<StatedTarget, 'input' | 'aim' | 'changes'>,
  from: Day,
  at: { readonly asOf: Day; readonly knownAt: Day; readonly graceDays: number },
): readonly Month[] {
  const stateAt = (asOf: Day, knownAt: Day): Outcome => {
    const { binding } = aimsAt(target.aim, target.changes, { asOf, knownAt });
    const when = { asOf, knownAt, graceDays: at.graceDays };
    return judgeTarget({ ...target.input, ...binding }, when).state;
  };
  return monthEnds(from, at.asOf).map((day) => ({
    day,
    knownThen: stateAt(day, Math.min(day, at.knownAt)),
    knownNow: stateAt(day, at.knownAt),
  }));
}

/** Last days of the months from `from` on, and `to` in place of the last. */
export function monthEnds(from: Day, to: Day): readonly Day[] {
  const [year = 0, first = 1] = isoDay(from).split('-').map(Number);
  const ends: Day[] = [];
  for (let month = first + 1; ; month++) {
    const end = dayOf(year, month, 0);
    if (end >= to) return [...ends, to];
    ends.push(end);
  }
}
