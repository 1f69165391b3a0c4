import type { Dated, Day } from './day.ts';
import { type StateTold, statesOf } from './lifecycle.ts';

/** One state over time, as far as its sources vouch for it (METHODS D, lifecycle at a date). */
export type LifeSpan = {
  readonly state: string;
  /** First and last day a source vouches for, as precise as the source speaks. */
  readonly from: Day;
  readonly to: Day;
  /** First day on which it may have begun, where a source tells a beginning less exact than a day. */
  readonly mayBegin?: Day;
  /** Last day on which it may still have held, where another state is told after it. */
  readonly mayLast?: Day;
  /** Nobody says when it began. */
  readonly openStart: boolean;
  /** Nobody says that it ended. */
  readonly openEnd: boolean;
};

/**
 * States of a component's `lifecycle` over time. A beginning that was told starts a span; a state
 * that was only stated holds on the day of the statement, and what came before it stays open. It
 * lasts until the beginning of the next one, or else until the last day somebody stated it.
 */
export function lifeSpans(lifecycle: unknown): readonly LifeSpan[] {
  const told = statesOf(lifecycle);
  return told.map((one, at) => spanOf(one, told[at + 1]));
}

function spanOf({ state, since, begun, stated }: StateTold, next: StateTold | undefined): LifeSpan {
  const from = begun ? since.last : since.first;
  const until = lastTold(since, stated, next);
  const after = next?.begun ? next.since.last - 1 : next && next.since.first - 1;
  return {
    state,
    from,
    to: Math.max(from, until),
    ...(begun && since.first < from && { mayBegin: since.first }),
    ...(after !== undefined && after > until && { mayLast: after }),
    openStart: !begun,
    openEnd: next === undefined && state !== 'retired',
  };
}

function lastTold(since: Dated, stated: Dated | undefined, next: StateTold | undefined): Day {
  if (next?.begun) return Math.max(since.first, next.since.first - 1);
  const last = Math.max(since.last, stated?.last ?? since.last);
  return next ? Math.min(last, Math.max(since.first, next.since.first - 1)) : last;
}
