import type { At } from './context.ts';
import { usable } from './observations.ts';
import { uncertain } from './target-status.ts';
import { doneRun, type Report, type WorkInput, type WorkVerdict } from './work-states.ts';

/**
 * Status of a yes/no milestone or an event, by the states of METHODS A3: a report of "done" is a met
 * observation, any other a failing one. Two things differ from a target, both on purpose.
 *
 * - Nothing is measured on the way, so open work before its deadline is `insufficient-data`.
 * - The grace rule of A3.5 does not apply. It turns the silence of somebody who has to report every
 *   period into a miss; a milestone has no reporting period, so its silence proves nothing and it
 *   stays `overdue-unverified` until somebody says what came of it.
 */
export function judgeMilestone(work: WorkInput, at: At): WorkVerdict {
  if (work.start !== undefined && at.asOf < work.start) {
    return { state: 'not-due', flags: [], seen: [] };
  }
  const seen = usable(work.reports, at);
  const last = seen.at(-1);
  const past = work.deadline !== undefined && at.asOf > work.deadline;
  if (!last) return { state: past ? 'overdue-unverified' : 'no-data', flags: [], seen };
  if (last.state === 'cancelled') return { state: 'cancelled', flags: [], seen, last };
  if (last.state === 'done') return achieved(work, seen, last);
  const verdict = past ? overdue(work, seen, last) : underWay(work, at, seen, last);
  const fell = seen.some((report) => report.state === 'done');
  return fell ? { ...verdict, flags: ['regressed', ...verdict.flags] } : verdict;
}

/**
 * A3.3. What is first seen done after the deadline, with no failing report before, may have been
 * done in time: late, but uncertain, between the start (where stated) and the day it was seen.
 */
function achieved(work: WorkInput, seen: readonly Report[], last: Report): WorkVerdict {
  const { before, reached = last } = doneRun(seen);
  const found = { seen, last, reached, flags: [] };
  if (work.deadline === undefined) return { ...found, state: 'done-undated' };
  if (reached.day <= work.deadline) return { ...found, state: 'achieved-on-time' };
  const since = before?.day ?? work.start;
  return { ...found, state: 'achieved-late', ...uncertain(work.deadline, since, reached.day) };
}

function overdue(work: WorkInput, seen: readonly Report[], last: Report): WorkVerdict {
  const missed = work.deadline !== undefined && last.day >= work.deadline;
  return { state: missed ? 'missed' : 'overdue-unverified', flags: [], seen, last };
}

function underWay(work: WorkInput, at: At, seen: readonly Report[], last: Report): WorkVerdict {
  const found = { flags: [], seen, last };
  const old = work.staleAfterDays !== undefined && at.asOf - last.day > work.staleAfterDays;
  if (old) return { ...found, state: 'stale', lastKnown: 'insufficient-data' };
  return { ...found, state: work.deadline === undefined ? 'open-undated' : 'insufficient-data' };
}
