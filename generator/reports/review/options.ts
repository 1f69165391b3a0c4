import type { Lang } from '../../core/lang.ts';
import { goalpostSeverity, type Review } from '../../core/review.ts';
import { type FailOn, fails, type Report } from '../report.ts';

/** What any of the formats may be told; each reads what concerns it. */
export type ReviewOptions = {
  readonly lang: Lang;
  readonly failOn: FailOn;
  /** Colours and bold, for a terminal. */
  readonly colour: boolean;
  /** sha256 as hex: moved goalposts get fingerprints too. */
  readonly hash: (text: string) => string;
};

/** A format returns; printing and ending with the code is up to the command. */
export type ReviewFormat = (review: Review, options: ReviewOptions) => Report;

/**
 * DESIGN §4: 3 when the head was not read whole or something is undetermined, 1 for what is new or
 * moved at or above `failOn`, else 0. What was there before fails nobody's change.
 */
export function reviewExitCode(review: Review, failOn: FailOn): number {
  if (review.unread || review.findings.some(({ state }) => state === 'undetermined')) return 3;
  const isNew = review.findings.some(
    ({ state, severity }) => state === 'new' && fails(severity, failOn),
  );
  const isMoved = review.changes.some(
    (change) => change.goalpost !== undefined && fails(goalpostSeverity(change), failOn),
  );
  return isNew || isMoved ? 1 : 0;
}

/** Whether nothing asks for a second look, whatever fails a run: only this may be shown as clean. */
export function isQuiet({ changes, findings, unread }: Review): boolean {
  const isOpen = findings.some(({ state }) => state === 'new' || state === 'undetermined');
  const isMoved = changes.some(({ goalpost, decision }) => goalpost && !decision);
  return !unread && !isOpen && !isMoved;
}
