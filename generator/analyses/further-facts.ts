import type { EntityKey } from '../core/entity.ts';
import type { Facts, Status, UnitFacts } from '../core/facts.ts';
import type { Overlap } from '../core/overlaps.ts';
import { calendarOf } from './calendar.ts';
import { capabilityMaps } from './capability-map.ts';
import type { Context } from './context.ts';
import { dataSharing } from './data-sharing.ts';
import { frameworkCoverage } from './framework-coverage.ts';
import { historyOf, linesOf } from './history.ts';
import { inheritanceOf, type Pair } from './inheritance.ts';
import { obligationsOf } from './obligations.ts';
import { scorecardsOf } from './scorecards.ts';
import { sitingOf } from './siting/siting.ts';

/** What readers of a snapshot want beyond the statuses, and a check has no use for. */
export function furtherFacts(
  context: Context,
  statuses: readonly Status[],
  units: readonly UnitFacts[],
  overlaps: readonly Overlap[],
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
    siting: sitingOf(context),
    capabilityMaps: capabilityMaps(context),
    inheritance: inheritanceOf(context, twicePairs(overlaps)),
  };
}

/** What stands twice since a merger, each beside the first of its group. */
function twicePairs(overlaps: readonly Overlap[]): readonly Pair[] {
  return overlaps
    .filter(({ cause }) => cause === 'merger')
    .flatMap(({ components: [first, ...others] }) =>
      others.map((other): Pair => [first as EntityKey, other]),
    );
}
