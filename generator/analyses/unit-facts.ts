import type { EntityKey } from '../core/entity.ts';
import type { Status, UnitFacts } from '../core/facts.ts';
import type { Context, UnitDay } from './context.ts';
import { freshnessOf, knowledgeOf } from './freshness.ts';
import { rollUp } from './roll-up.ts';

/** What is computed once for each unit, and the records that grew old in any of them. */
export function unitFacts(
  context: Context,
  statuses: readonly Status[],
): { readonly units: readonly UnitFacts[]; readonly stale: readonly EntityKey[] } {
  const own = Map.groupBy(statuses, ({ unit }) => unit);
  const entities = Map.groupBy(context.model.entities, ({ unit }) => unit);
  const stale: EntityKey[] = [];
  const units = context.model.units.map((unit) => {
    const day = context.unitDays.get(unit) as UnitDay;
    const knowledge = knowledgeOf(context, entities.get(unit) ?? [], day);
    for (const each of knowledge) if (each.stale) stale.push(each.key);
    return {
      unit,
      ...day,
      progress: rollUp(own.get(unit) ?? []),
      freshness: freshnessOf(knowledge),
    };
  });
  return { units, stale: stale.sort() };
}
