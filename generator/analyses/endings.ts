import { by } from '../core/compare.ts';
import type { Day } from '../core/day.ts';
import { type Dependent, type Ending, isThereOn, ownEnd, vendorEnd } from '../core/endings.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import { atOf, type Context, findKey, ofKind } from './context.ts';
import { bears } from './impact.ts';
import { originOf } from './overlaps/offers.ts';

/** Dependents listed of one component; a reader sees by then that much depends on it. */
const MOST = 50;

type Edge = { readonly to: EntityKey; readonly by: EntityKey };
type Edges = ReadonlyMap<EntityKey, readonly Edge[]>;

/**
 * Components that are there on the unit's day and whose end or end of support is known, with what
 * depends on them beyond their own end (METHODS D, impact; the vendor's calendar stays apart).
 */
export function endingsOf(context: Context): readonly Ending[] {
  const edges = edgesOf(context);
  return ofKind(context, 'component')
    .flatMap((entity): Ending[] => {
      const { asOf } = atOf(context, entity.unit);
      if (!isThereOn(entity.data.lifecycle, asOf)) return [];
      const [ends, vendor] = [ownEnd(entity.data.lifecycle), vendorEnd(entity.data.vendorSupport)];
      if (ends === undefined && vendor === undefined) return [];
      const found = ends === undefined ? [] : dependentsOf(context, edges, entity.key, ends);
      return [
        {
          component: entity.key,
          ...(ends !== undefined && { ends }),
          ...(vendor && { supportEnds: vendor.day, product: vendor.index }),
          dependents: found.slice(0, MOST),
          more: Math.max(0, found.length - MOST),
        },
      ];
    })
    .sort(by(({ component }) => component));
}

/** Breadth first from what ends; what ends no later hands nothing on. */
function dependentsOf(
  context: Context,
  edges: Edges,
  start: EntityKey,
  ends: Day,
): readonly Dependent[] {
  const found = new Map<EntityKey, Dependent>();
  const queue: { key: EntityKey; path: readonly EntityKey[] }[] = [{ key: start, path: [] }];
  for (const { key, path } of queue) {
    for (const { to, by: via } of edges.get(key) ?? []) {
      if (to === start || found.has(to)) continue;
      const { data, unit } = context.entities.get(to) as Entity;
      const own = ownEnd(data.lifecycle);
      const day = Math.max(ends, atOf(context, unit).asOf);
      if (!isThereOn(data.lifecycle, day) || (own !== undefined && own <= ends)) continue;
      const way = [...path, via];
      found.set(to, { component: to, path: way, ...(own !== undefined && { ends: own }) });
      queue.push({ key: to, path: way });
    }
  }
  return [...found.values()];
}

/** From what serves to what is served: along what bears (impact.ts), and from a whole to its parts. */
function edgesOf(context: Context): Edges {
  const edges = new Map<EntityKey, Edge[]>();
  const add = (from: EntityKey | undefined, to: EntityKey | undefined, via: EntityKey) => {
    if (from && to && from !== to) edges.set(from, [...(edges.get(from) ?? []), { to, by: via }]);
  };
  const find = (unit: string, ref: unknown) => {
    const key = findKey(context, unit, ref, 'component');
    return key && originOf(context, context.entities.get(key) as Entity).key;
  };
  for (const { key, unit, data } of ofKind(context, 'exchange')) {
    const bearing = bears({ kind: String(data.kind), state: String(data.state) });
    if (bearing === undefined) continue;
    const [from, to] = [find(unit, data.from), find(unit, data.to)];
    add(from, to, key);
    add(find(unit, data.through), to, key);
    add(find(unit, data.data), to, key);
    if (bearing === 'both') add(to, from, key);
  }
  for (const { key, unit, data } of ofKind(context, 'component')) {
    const whole = find(unit, data.partOf);
    if (whole) add(whole, key, key);
  }
  return edges;
}
