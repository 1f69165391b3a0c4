import { by, compare } from '../core/compare.ts';
import { type Entity, type EntityKey, partsOf } from '../core/entity.ts';
import { itemsOf, lastDayOf, stringsOf } from '../core/fields.ts';
import { type Bequest, INHERITED, type Inheritance, type Inherited } from '../core/inheritance.ts';
import { lifecycleOn } from '../core/lifecycle.ts';
import { atOf, type Context, findKey, ofKind } from './context.ts';
import { freshnessOf, knowledgeOf } from './freshness.ts';

/** Two records of which somebody should look whether they do the same. */
export type Pair = readonly [EntityKey, EntityKey];

/** Events by which one unit takes the place of another. */
const SUCCESSION: ReadonlySet<unknown> = new Set(['merge', 'split', 'rename']);

/**
 * What each unit inherits from those that name it as their successor, also over several steps. The
 * facts stay on the unit as it was, judged at its last day. `pairs` are candidates for systems that
 * do the same; those of two units that became one stand twice since.
 */
export function inheritanceOf(
  context: Context,
  pairs: readonly Pair[] = [],
): readonly Inheritance[] {
  const before = predecessorsOf(context);
  const records = Map.groupBy(context.model.entities, ({ unit }) => unit);
  return [...before.keys()].sort(compare).map((unit) => {
    const steps = stepsTo(unit, before);
    const from = steps.map(([key, through]) => bequestOf(context, key, through, unit, records));
    return { unit, from, twice: standingTwice([unit, ...steps.map(([key]) => key)], pairs) };
  });
}

/** Units by the successor that they name. */
function predecessorsOf(context: Context): ReadonlyMap<EntityKey, readonly EntityKey[]> {
  const steps = ofKind(context, 'unit').flatMap((entity) =>
    successorsOf(context, entity).map((to) => ({ from: entity.key, to })),
  );
  const groups = Map.groupBy(steps, ({ to }) => to);
  return new Map([...groups].map(([to, list]) => [to, list.map(({ from }) => from).sort(compare)]));
}

function successorsOf(context: Context, { unit, key, data }: Entity): readonly EntityKey[] {
  const found = stringsOf(data.successors).flatMap(
    (ref) => findKey(context, unit, ref, 'unit') ?? [],
  );
  return [...new Set(found)].filter((to) => to !== key).sort(compare);
}

/** All units before one, nearest first, each with the one it came through; circles end. */
function stepsTo(unit: EntityKey, before: ReadonlyMap<EntityKey, readonly EntityKey[]>) {
  const seen = new Set([unit]);
  const found: (readonly [EntityKey, EntityKey | undefined])[] = [];
  let row: readonly EntityKey[] = [unit];
  while (row.length > 0) {
    const next: EntityKey[] = [];
    for (const at of row) {
      for (const key of before.get(at) ?? []) {
        if (seen.has(key)) continue;
        seen.add(key);
        found.push([key, at === unit ? undefined : at]);
        next.push(key);
      }
    }
    row = next;
  }
  return found;
}

function bequestOf(
  context: Context,
  key: EntityKey,
  through: EntityKey | undefined,
  heir: EntityKey,
  records: ReadonlyMap<string, readonly Entity[]>,
): Bequest {
  const entity = context.entities.get(key) as Entity;
  const own = folderOf(key) === undefined ? [] : (records.get(entity.unit) ?? []);
  const stopped = own.filter((one) => isRetired(context, one));
  const left = own.filter((one) => !stopped.includes(one));
  const last = lastDayOf(entity.data.validTo);
  const event = itemsOf(entity.data.events).find(([, { kind }]) => SUCCESSION.has(kind))?.[0];
  const { knownTo } = freshnessOf(knowledgeOf(context, own, dayOf(context, entity.unit)));
  return {
    unit: key,
    ...(through && { through }),
    ...(last !== undefined && { last }),
    ...(event !== undefined && { event }),
    ...(knownTo !== undefined && { knownTo }),
    alsoTo: successorsOf(context, entity).filter((to) => to !== (through ?? heir)),
    records: Object.fromEntries(
      INHERITED.map((kind) => [kind, keysOf(left, kind)]),
    ) as unknown as Bequest['records'],
    retired: stopped.map((one) => one.key).sort(compare),
  };
}

function dayOf(context: Context, unit: string) {
  return context.unitDays.get(unit) ?? { asOf: context.asOf, ended: false };
}

function isRetired(context: Context, { kind, unit, data }: Entity): boolean {
  if (kind !== 'component') return false;
  return lifecycleOn(data.lifecycle, atOf(context, unit).asOf) === 'retired';
}

/** A dataset is a component by its type, and a thing of its own to whoever inherits it. */
function keysOf(entities: readonly Entity[], wanted: Inherited): readonly EntityKey[] {
  const isDataset = ({ data }: Entity) => data.type === 'dataset';
  const kind = wanted === 'dataset' ? 'component' : wanted;
  return entities
    .filter((one) => one.kind === kind)
    .filter((one) => kind !== 'component' || isDataset(one) === (wanted === 'dataset'))
    .map(({ key }) => key)
    .sort(compare);
}

/** The folder whose records are those of a unit; a unit told within another's folder has none. */
function folderOf(key: EntityKey): string | undefined {
  const { unit, id } = partsOf(key);
  return unit === id ? unit : undefined;
}

/** Pairs of two units of the family, each pair once. */
function standingTwice(family: readonly EntityKey[], pairs: readonly Pair[]): readonly Pair[] {
  const folders = new Set(family.flatMap((key) => folderOf(key) ?? []));
  const homeOf = (key: EntityKey) => partsOf(key).unit;
  const twice = pairs
    .filter(([a, b]) => homeOf(a) !== homeOf(b) && folders.has(homeOf(a)) && folders.has(homeOf(b)))
    .map(([a, b]): Pair => (compare(a, b) < 0 ? [a, b] : [b, a]));
  const once = new Map(twice.map((pair) => [pair.join(' '), pair]));
  return [...once.values()].sort(by((pair) => pair.join(' ')));
}
