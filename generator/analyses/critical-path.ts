import type { Day } from '../core/day.ts';
import { from, type Order, past, topologicalOrder } from './topological-order.ts';

/** A piece of work in a network: what it waits for and how long it takes. Days are points in time. */
export type Activity = {
  readonly key: string;
  readonly duration: number;
  readonly predecessors: readonly Wait[];
  /** It cannot start before: as-of for unfinished work. */
  readonly earliest?: Day;
  /** When it did finish; predecessors no longer matter. */
  readonly finished?: Day;
  /** When it will finish by its own forecast, unless predecessors push it later. */
  readonly forecast?: Day;
  /** Its own last good day. */
  readonly deadline?: Day;
};

/** Days between the end of the predecessor and the start of what waits for it. */
export type Wait = { readonly key: string; readonly lag: number };

export type Scheduled = {
  readonly earlyStart: number;
  readonly earlyFinish: number;
  readonly lateStart: number;
  readonly lateFinish: number;
  /** LF − EF: days to spare; negative when a deadline downstream is already lost. */
  readonly slack: number;
  /** Nothing in the network has less slack. */
  readonly critical: boolean;
  /** The predecessor that decides its start, where one does. */
  readonly heldBy?: string;
};

export type Schedule = {
  /** What lies on a cycle, or waits for one, has no schedule. */
  readonly scheduled: ReadonlyMap<string, Scheduled>;
  readonly cycles: readonly (readonly string[])[];
};

/**
 * Critical path method (METHODS A3): a forward pass from actual or forecast finishes, a backward
 * pass from own deadlines and successors. `end` is when all must be over; by default when the last
 * finishes. Predecessors that are not in the list count as done.
 */
export function criticalPath(activities: readonly Activity[], end?: number): Schedule {
  const order = topologicalOrder(activities);
  const early = forward(activities, order);
  const late = backward(activities, order, end ?? latest(early.finish, order.sorted));
  const scheduled = new Map<string, Scheduled>();
  let least = Number.POSITIVE_INFINITY;
  for (const at of order.sorted) least = Math.min(least, slackAt(early, late, at));
  for (const at of order.sorted) {
    const { key, duration } = activities[at] as Activity;
    const slack = slackAt(early, late, at);
    const holder = activities[early.heldBy[at] as number];
    const times = {
      earlyStart: early.start[at] as number,
      earlyFinish: early.finish[at] as number,
      lateStart: (late[at] as number) - duration,
      lateFinish: late[at] as number,
      slack,
      critical: slack === least,
    };
    // Copying by spread would take longer than both passes.
    scheduled.set(key, holder ? Object.assign(times, { heldBy: holder.key }) : times);
  }
  return { scheduled, cycles: order.cycles };
}

type Early = {
  readonly start: Float64Array;
  readonly finish: Float64Array;
  readonly heldBy: Int32Array;
};

function latest(finish: Float64Array, places: Int32Array): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const at of places) last = Math.max(last, finish[at] as number);
  return last;
}

function slackAt({ finish }: Early, late: Float64Array, at: number): number {
  return (late[at] as number) - (finish[at] as number);
}

function forward(activities: readonly Activity[], { sorted, waits }: Order): Early {
  const start = new Float64Array(activities.length);
  const finish = new Float64Array(activities.length);
  const heldBy = new Int32Array(activities.length).fill(-1);
  for (const at of sorted) {
    const { earliest, duration, finished, forecast } = activities[at] as Activity;
    let begin = earliest ?? 0;
    let holder = -1;
    for (let edge = from(waits, at); edge < past(waits, at); edge++) {
      const before = waits.ends[edge] as number;
      const free = (finish[before] as number) + (waits.lags[edge] as number);
      if (free > begin) [begin, holder] = [free, before];
    }
    const own = Math.max(begin + duration, forecast ?? Number.NEGATIVE_INFINITY);
    start[at] = finished === undefined ? begin : finished - duration;
    finish[at] = finished ?? own;
    // Where its own finish or forecast decides, no predecessor holds it up.
    if (finished === undefined && own === begin + duration) heldBy[at] = holder;
  }
  return { start, finish, heldBy };
}

function backward(
  activities: readonly Activity[],
  { sorted, waits }: Order,
  end: number,
): Float64Array {
  const late = new Float64Array(activities.length).fill(end);
  for (let place = sorted.length - 1; place >= 0; place--) {
    const at = sorted[place] as number;
    const { deadline = Number.POSITIVE_INFINITY, duration } = activities[at] as Activity;
    late[at] = Math.min(late[at] as number, deadline);
    for (let edge = from(waits, at); edge < past(waits, at); edge++) {
      const before = waits.ends[edge] as number;
      const limit = (late[at] as number) - duration - (waits.lags[edge] as number);
      late[before] = Math.min(late[before] as number, limit);
    }
  }
  return late;
}
