import type { Day } from '../core/day.ts';
import type { StatusFlag, TargetState } from '../core/facts.ts';
import { type Bar, type Comparator, meets } from './comparator.ts';
import type { At } from './context.ts';
import { type Progress, paceNeeded, progressOf, TOLERANCE } from './earned-schedule.ts';
import { type Observation, runningTotals, usable } from './observations.ts';
import type { Point } from './trajectory.ts';

/** One target as it is judged: a value to reach by a day. Revisions make several of one. */
export type TargetInput = {
  /** In the order of `readObservations`. */
  readonly observations: readonly Observation[];
  readonly comparator: Comparator;
  /** Value to reach; absent when nobody stated it. */
  readonly value?: number;
  /** Last good day; absent when nobody stated it. */
  readonly deadline?: Day;
  readonly baseline?: Point;
  /** First day of the plan, where there is no baseline. */
  readonly start?: Day;
  readonly declared?: readonly Point[];
  /** In per cent: 100 is then reached only by n = N. */
  readonly percent?: boolean;
  /** A level to hold instead of a way to go. */
  readonly keep?: boolean;
  /** A flow is summed from this day on. */
  readonly flowFrom?: Day;
  /** Age in days beyond which the last observation says nothing about today. */
  readonly staleAfterDays?: number;
  /** Somebody has to report it periodically: after the grace period silence is a miss. */
  readonly reported?: boolean;
};

/** A target without a deadline is only done or open. */
export type Outcome = TargetState | 'done-undated' | 'open-undated';

/** A status in numbers; words are made from it by `explainTarget`. */
export type Verdict = {
  readonly state: Outcome;
  readonly flags: readonly StatusFlag[];
  /** What the status rests on, in order of day. */
  readonly seen: readonly Observation[];
  readonly last?: Observation;
  /** First of the last unbroken run of met observations. */
  readonly reached?: Observation;
  /** Last day it was seen unmet and first day it was seen met, when the day between is unknown. */
  readonly crossing?: readonly [Day, Day];
  readonly baseline?: Point;
  readonly progress?: Progress;
  readonly pacePerDay?: number;
  readonly lastKnown?: Outcome;
};

export const ON_TRACK = 0.95;
export const AT_RISK = 0.6;

/** Status of a target at a day, in the order of METHODS A3: the first that matches holds. */
export function judgeTarget(target: TargetInput, at: At): Verdict {
  const start = target.baseline?.day ?? target.start;
  if (start !== undefined && at.asOf < start) return bare('not-due', []);
  const seen = seenOf(target, at);
  const last = seen.at(-1);
  if (!last) return bare(isPast(target, at) ? 'overdue-unverified' : 'no-data', []);
  if (target.value === undefined) return { ...bare('insufficient-data', seen), last };
  const bar = barOf(target, target.value);
  const holding = keeps(target) && !isPast(target, at);
  if (!holding && meets(bar, last)) return achieved(target, bar, seen, last);
  const verdict = open(target, bar, at, seen, last);
  const fell = !meets(bar, last) && seen.some((each) => meets(bar, each));
  return fell ? { ...verdict, flags: ['regressed', ...verdict.flags] } : verdict;
}

function bare(state: Outcome, seen: readonly Observation[]): Verdict {
  return { state, flags: [], seen };
}

function barOf(target: TargetInput, value: number): Bar {
  return { comparator: target.comparator, value, percent: target.percent === true };
}

function isPast(target: TargetInput, at: At): boolean {
  return target.deadline !== undefined && at.asOf > target.deadline;
}

/** A3.7: keeping a level has no way to go, so it is achieved only when its time is over. */
function keeps(target: TargetInput): boolean {
  return target.baseline ? target.baseline.value === target.value : target.keep === true;
}

function seenOf(target: TargetInput, at: At): readonly Observation[] {
  const seen = usable(target.observations, at);
  if (target.flowFrom === undefined) return seen;
  const before = target.baseline?.value ?? 0;
  const totals = runningTotals(seen, target.flowFrom);
  return before === 0 ? totals : totals.map((each) => ({ ...each, value: each.value + before }));
}

/** A3.3: when it was reached, and whether that was in time. */
function achieved(
  target: TargetInput,
  bar: Bar,
  seen: readonly Observation[],
  last: Observation,
): Verdict {
  const unmet = seen.findLastIndex((each) => !meets(bar, each));
  const reached = seen[unmet + 1] as Observation;
  const found = { seen, last, reached, flags: [] };
  if (target.deadline === undefined) return { ...found, state: 'done-undated' };
  if (reached.day <= target.deadline) return { ...found, state: 'achieved-on-time' };
  const before = seen[unmet]?.day ?? target.baseline?.day ?? target.start;
  return { ...found, state: 'achieved-late', ...uncertain(target.deadline, before, reached.day) };
}

/** Between the last day it was unmet and the first it was met, the deadline may have been kept. */
export function uncertain(deadline: Day, before: Day | undefined, reached: Day) {
  if (before === undefined) return { flags: ['timing-uncertain'] as const };
  if (before >= deadline) return {};
  return { flags: ['timing-uncertain'] as const, crossing: [before, reached] as const };
}

/** A3.5 and A3.6, then how it is going. */
function open(
  target: TargetInput,
  bar: Bar,
  at: At,
  seen: readonly Observation[],
  last: Observation,
): Verdict {
  const found = { seen, last, flags: [] };
  if (target.deadline !== undefined && at.asOf > target.deadline) {
    if (last.day >= target.deadline) return { ...found, state: 'missed' };
    const silent = target.reported === true && at.asOf > target.deadline + at.graceDays;
    return silent
      ? { ...found, state: 'missed', flags: ['unreported'] }
      : { ...found, state: 'overdue-unverified' };
  }
  const going = ongoing(target, bar, seen, last);
  const old = target.staleAfterDays !== undefined && at.asOf - last.day > target.staleAfterDays;
  return old ? { ...going, state: 'stale', lastKnown: going.state } : going;
}

/** A3.7 to A3.9: compared at the last observation, never at as-of. */
function ongoing(
  target: TargetInput,
  bar: Bar,
  seen: readonly Observation[],
  last: Observation,
): Verdict {
  const found = { seen, last, flags: [] };
  const baseline = target.baseline ?? (seen.length > 1 ? seen[0] : undefined);
  if (keeps(target) || (baseline && meets(bar, baseline))) {
    return { ...found, state: meets(bar, last) ? 'on-track' : 'off-track' };
  }
  if (target.deadline === undefined) return { ...found, state: 'open-undated' };
  const goal = { day: target.deadline, value: bar.value };
  const pacePerDay = paceNeeded(goal, last);
  const pace = pacePerDay === undefined ? {} : { pacePerDay };
  const course = baseline && { baseline, target: goal, declared: target.declared ?? [] };
  const progress = course && progressOf(course, approaching(bar, baseline, last));
  if (!baseline || !progress) return { ...found, ...pace, state: 'insufficient-data' };
  const flags: StatusFlag[] = target.baseline ? [] : ['assumed-baseline'];
  if (progress.ratio < 0) flags.push('deteriorating');
  return { ...found, ...pace, flags, baseline, progress, state: stateOf(progress.ratio) };
}

/** Past an exact target is as far from it as the same distance before it. */
function approaching(bar: Bar, baseline: Point, last: Point): Point {
  const over = (last.value - bar.value) * (bar.value - baseline.value) > 0;
  return bar.comparator === 'equal' && over
    ? { day: last.day, value: 2 * bar.value - last.value }
    : last;
}

/** A3.9 with the cuts of METHODS. */
export function stateOf(ratio: number): 'on-track' | 'at-risk' | 'off-track' {
  if (ratio >= ON_TRACK - TOLERANCE) return 'on-track';
  return ratio >= AT_RISK - TOLERANCE ? 'at-risk' : 'off-track';
}
