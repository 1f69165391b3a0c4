import type { DateValue, Day } from '../core/day.ts';
import type { StatusFlag, TargetState, TaskState } from '../core/facts.ts';
import { datedOf, dateOf, type Fields, itemsOf, stringOf, stringsOf } from '../core/fields.ts';
import type { PublishedSince } from './observations.ts';

export type WorkState = 'not-started' | 'in-progress' | 'done' | 'cancelled';

/** What was reported of a milestone or a task at a day: its observations, done or not done. */
export type Report = {
  /** Place in `states`. */
  readonly index: number;
  readonly day: Day;
  readonly recorded: Day;
  readonly state: WorkState;
  /** The date as written, for people. */
  readonly when: DateValue;
  /** How many records prove it. */
  readonly evidence: number;
  /** An agency verified it. */
  readonly verified: boolean;
};

/** A piece of work without a number, as it is judged. */
export type WorkInput = {
  /** In the order of `readReports`. */
  readonly reports: readonly Report[];
  /** Last good day; absent when nobody stated it. */
  readonly deadline?: Day;
  readonly start?: Day;
  /** Age in days beyond which the last report says nothing about today. */
  readonly staleAfterDays?: number;
};

/** A status in numbers; words are made from it by `explainWork`. */
export type WorkVerdict = {
  readonly state: TargetState | TaskState;
  readonly flags: readonly StatusFlag[];
  readonly seen: readonly Report[];
  readonly last?: Report;
  /** First of the last unbroken run of reports that it is done. */
  readonly reached?: Report;
  readonly crossing?: readonly [Day, Day];
  readonly lastKnown?: TargetState;
};

/** Reported states by day; those without a possible date are left out. See `readObservations`. */
export function readReports(
  data: Fields,
  publishedSince: PublishedSince = () => undefined,
): readonly Report[] {
  const read = itemsOf(data.states).flatMap(([index, item]) => {
    const report = reportOf(index, item, (day) =>
      publishedSince(item.sources ?? data.sources, day),
    );
    return report ? [report] : [];
  });
  return read.sort((a, b) => a.day - b.day || a.recorded - b.recorded || a.index - b.index);
}

function reportOf(
  index: number,
  item: Fields,
  published: (earliest: Day) => Day | undefined,
): Report | undefined {
  const [dated, when] = [datedOf(item.asOf), dateOf(item.asOf)];
  const state = stringOf(item.state) as WorkState | undefined;
  if (!dated || when === undefined || !state) return undefined;
  const known = datedOf(item.recorded)?.last ?? published(dated.first) ?? dated.last;
  const recorded = Math.max(known, dated.first);
  return {
    index,
    day: Math.min(dated.last, recorded),
    recorded,
    state,
    when,
    evidence: stringsOf(item.evidence).length,
    verified: stringOf(item.verifiedBy) !== undefined,
  };
}

/** The report with which the last unbroken run of "done" begins, and the one before it. */
export function doneRun(seen: readonly Report[]): { reached?: Report; before?: Report } {
  const open = seen.findLastIndex((report) => report.state !== 'done');
  const [before, reached] = [seen[open], seen[open + 1]];
  return { ...(reached && { reached }), ...(before && { before }) };
}
