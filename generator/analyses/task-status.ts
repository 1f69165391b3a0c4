import type { Fields } from '../core/fields.ts';
import { isMap } from '../core/is-map.ts';
import type { At } from './context.ts';
import { usable } from './observations.ts';
import { uncertain } from './target-status.ts';
import { doneRun, type Report, type WorkInput, type WorkVerdict } from './work-states.ts';

/** What asks, sketches or tells binds nobody. */
const UNBINDING: ReadonlySet<unknown> = new Set(['draft', 'proposal', 'fact']);

/**
 * Whether a task can be late at all. Proposals and drafts never are; the intention of another (`plan`)
 * only once it is said from when on it is in force.
 */
export function isBinding({ nature, inForce }: Fields): boolean {
  if (nature === 'plan') return isMap(inForce);
  return !UNBINDING.has(nature);
}

/**
 * Status of a task: the official four-way split done or open, in time or past the deadline (METHODS
 * A3, Task states), and the same without a deadline. Whoever reports nothing has not done it.
 */
export function judgeTask(work: WorkInput, at: At): WorkVerdict {
  const seen = usable(work.reports, at);
  const last = seen.at(-1);
  if (last?.state === 'cancelled') return { state: 'cancelled', flags: [], seen, last };
  if (last?.state === 'done') return done(work, seen, last);
  const flags = seen.some((report) => report.state === 'done') ? (['regressed'] as const) : [];
  return { state: openState(work, at), flags, seen, ...(last && { last }) };
}

function done(work: WorkInput, seen: readonly Report[], last: Report): WorkVerdict {
  const { before, reached = last } = doneRun(seen);
  const found = { seen, last, reached, flags: [] };
  if (work.deadline === undefined) return { ...found, state: 'done-undated' };
  if (reached.day <= work.deadline) return { ...found, state: 'done-on-time' };
  const since = before?.day ?? work.start;
  return { ...found, state: 'done-late', ...uncertain(work.deadline, since, reached.day) };
}

function openState(work: WorkInput, at: At): WorkVerdict['state'] {
  if (work.deadline === undefined) return 'open-undated';
  return at.asOf > work.deadline ? 'open-overdue' : 'open-in-time';
}

/** Done work is proved by evidence that an agency verified; until then it awaits verification. */
export function verificationOf(verdict: WorkVerdict): 'verified' | 'awaiting' | undefined {
  if (!verdict.reached) return undefined;
  const proved = verdict.seen.some(
    (report) => report.state === 'done' && report.evidence > 0 && report.verified,
  );
  return proved ? 'verified' : 'awaiting';
}
