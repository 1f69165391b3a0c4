import { by, compare } from '../../core/compare.ts';
import type { Day } from '../../core/day.ts';
import { type Entity, type EntityKey, keyOf, partsOf } from '../../core/entity.ts';
import { datedOf, itemsOf, lastDayOf, stringsOf } from '../../core/fields.ts';
import type { Merger } from '../../core/overlaps.ts';
import { type Context, findKey } from '../context.ts';

/**
 * Units that became one (or were joined to one that has components of its own), with the day on which
 * they did: that of the event, or the day after their last. One that was only renamed is no merger.
 */
export function mergersOf(context: Context): readonly Merger[] {
  const joined = context.model.units.flatMap((unit) => endingOf(context, unit));
  const bySuccessor = Map.groupBy(joined, ({ successor, on }) => `${successor} ${on}`);
  return [...bySuccessor.values()]
    .map((of) => mergerOf(context, of))
    .filter(({ units }) => units.length > 1)
    .sort(by(({ successor, on }) => `${successor} ${on}`));
}

type Ending = { readonly unit: string; readonly successor: EntityKey; readonly on: Day };

function endingOf(context: Context, unit: string): readonly Ending[] {
  const entity = context.entities.get(keyOf('unit', unit, unit));
  const on = entity && dayOfMerger(entity);
  if (!entity || on === undefined) return [];
  return stringsOf(entity.data.successors).flatMap((ref) => {
    const successor = findKey(context, ref.includes('/') ? unit : ref, ref, 'unit');
    return successor && successor !== entity.key ? [{ unit, successor, on }] : [];
  });
}

function dayOfMerger({ data }: Entity): Day | undefined {
  const merge = itemsOf(data.events).find(([, { kind }]) => kind === 'merge')?.[1];
  const last = lastDayOf(data.validTo);
  return datedOf(merge?.date)?.first ?? (last === undefined ? undefined : last + 1);
}

function mergerOf(context: Context, endings: readonly Ending[]): Merger {
  const [{ successor, on }] = endings as [Ending];
  const folder = partsOf(successor).id;
  const own = context.model.units.includes(folder) ? [folder] : [];
  const units = [...new Set([...endings.map(({ unit }) => unit), ...own])].sort(compare);
  return { successor, on, units };
}
