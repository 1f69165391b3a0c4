import type { Day } from '../core/day.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import type { Freshness } from '../core/facts.ts';
import {
  datedOf,
  type Fields,
  fieldsOf,
  itemsOf,
  lastDayOf,
  numberOf,
  stringsOf,
} from '../core/fields.ts';
import { atOf, type Context, findKey, type UnitDay } from './context.ts';
import { staleAfter } from './target-input.ts';

/** Kinds that say how things are and so grow old; documents, sources and the like stay true. */
const AGEING: ReadonlySet<string> = new Set([
  'agency',
  'component',
  'exchange',
  'gap',
  'indicator',
  'milestone',
  'plan',
  'task',
]);

/** What is known of one record: the last day it speaks of, and whether that is too long ago. */
export type Knowledge = { readonly key: EntityKey; readonly on: Day; readonly stale: boolean };

/** Knowledge of every ageing record of a unit, at the unit's day (METHODS D). */
export function knowledgeOf(
  context: Context,
  entities: readonly Entity[],
  { asOf }: UnitDay,
): readonly Knowledge[] {
  return entities.flatMap((entity) => {
    const on = AGEING.has(entity.kind) ? knownOn(context, entity) : undefined;
    if (on === undefined) return [];
    return [{ key: entity.key, on, stale: asOf - on > reviewDays(context, entity) }];
  });
}

/** Days after which knowledge of a record is old: a dataset may state a review period of its own. */
export function reviewDays({ reviewMonths }: Context, { data }: Entity): number {
  const own = numberOf(fieldsOf(data.dataset).reviewMonths);
  return staleAfter(undefined, own ?? reviewMonths);
}

/** How fresh the knowledge of a unit is. */
export function freshnessOf(knowledge: readonly Knowledge[]): Freshness {
  const last = knowledge.reduce((max, { on }) => Math.max(max, on), Number.NEGATIVE_INFINITY);
  return {
    ...(Number.isFinite(last) ? { knownTo: last } : {}),
    stale: knowledge.filter(({ stale }) => stale).length,
    records: knowledge.length,
  };
}

/**
 * Last day a record speaks of: its confirmation, its own date, the days of its states and
 * observations and on which they became known; without any of them the publication of its sources.
 * Days after as-of do not count, nor what was not known yet.
 */
export function knownOn(context: Context, entity: Entity): Day | undefined {
  const at = atOf(context, entity.unit);
  const limit = Math.min(at.asOf, at.knownAt);
  const own = latest(ownDates(entity, at.knownAt), limit);
  return own ?? latest(sourceDates(context, entity), limit);
}

function* ownDates({ data }: Entity, knownAt: Day): Iterable<unknown> {
  yield data.confirmedOn;
  yield data.asOf;
  const lifecycle = Array.isArray(data.lifecycle) ? data.lifecycle : [data.lifecycle];
  for (const item of lifecycle) yield fieldsOf(item).asOf;
  for (const item of known(data.states, knownAt)) yield* [item.asOf, item.recorded];
  for (const [, item] of itemsOf(data.roles)) yield item.asOf;
  for (const item of known(data.observations, knownAt)) {
    yield item.date ?? fieldsOf(item.period).to;
    yield item.recorded;
  }
}

/** What is dated before as-of but was recorded only after known-at tells nothing yet. */
function known(list: unknown, knownAt: Day): readonly Fields[] {
  const items = itemsOf(list).map(([, item]) => item);
  return items.filter(({ recorded }) => (lastDayOf(recorded) ?? knownAt) <= knownAt);
}

function* sourceDates(context: Context, { unit, data }: Entity): Iterable<unknown> {
  for (const ref of stringsOf(data.sources)) {
    const key = findKey(context, unit, ref, 'source');
    const source = fieldsOf(key && context.entities.get(key)?.data);
    yield datedOf(source.speaksOf) ? source.speaksOf : source.published;
  }
}

function latest(dates: Iterable<unknown>, limit: Day): Day | undefined {
  let last: Day | undefined;
  for (const date of dates) {
    const day = lastDayOf(date);
    if (day !== undefined && day <= limit && day > (last ?? -Infinity)) last = day;
  }
  return last;
}
