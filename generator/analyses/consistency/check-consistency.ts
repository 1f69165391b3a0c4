import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Context } from '../context.ts';
import { checkCounts } from './counts.ts';
import { checkDays, checkStarts, checkTargetPeriods } from './dates.ts';
import type { Check } from './finding.ts';
import { checkTargets, checkWork } from './plans.ts';
import { checkRankings } from './rankings.ts';
import { checkSeries } from './series.ts';
import {
  checkDenominators,
  checkPercentTargets,
  checkShares,
  checkTargetShares,
} from './shares.ts';
import { checkTotals } from './totals.ts';

const CHECKS: readonly Check[] = [
  checkTotals,
  checkShares,
  checkTargetShares,
  checkDenominators,
  checkPercentTargets,
  checkSeries,
  checkCounts,
  checkRankings,
  checkTargets,
  checkWork,
  checkDays,
  checkTargetPeriods,
  checkStarts,
];

/**
 * Whether reported figures agree (METHODS B). Every finding is a warning or a note at the value, with
 * the numbers in it; no value is ever changed.
 */
export function checkConsistency(context: Context): readonly Diagnostic[] {
  return CHECKS.flatMap((check) => check(context));
}
