import type { Facts, Status, UnitFacts } from '../core/facts.ts';
import { calendarOf } from './calendar.ts';
import type { Context } from './context.ts';
import { dataSharing } from './data-sharing.ts';
import { frameworkCoverage } from './framework-coverage.ts';
import { historyOf, linesOf } from './history.ts';
import { inheritanceOf } from './inheritance.ts';
import { obligationsOf } from './obligations.ts';
import { scorecardsOf } from './scorecards.ts';

/** What readers of a snapshot want beyond the statuses, and a check has no use for. */
export function furtherFacts(
  context: Context,
  statuses: readonly Status[],
  units: readonly UnitFacts[],
): Omit<Facts, 'statuses' | 'units' | 'stale' | 'compliance'> {
  const lines = linesOf(context, statuses).filter(({ key }) => !context.untold?.has(key));
  const obligations = obligationsOf(context);
  return {
    history: historyOf(lines),
    obligations,
    scorecards: scorecardsOf(context, statuses, lines),
    calendar: calendarOf(context, statuses, obligations),
    coverage: frameworkCoverage(context, statuses, units),
    sharing: dataSharing(context),
    inheritance: inheritanceOf(context),
  };
}
