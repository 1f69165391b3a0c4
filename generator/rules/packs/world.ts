import { type CelList, type CelMap, celList, celMap } from '@bufbuild/cel';
import type { Entity, EntityKey } from '../../core/entity.ts';
import { isMap } from '../../core/is-map.ts';
import type { Link } from '../../core/model.ts';

/** A value as CEL reads it; integers are bigint, so that 1 is not 1.0. */
export type Value = string | boolean | bigint | number | null | CelMap | CelList;

/** The records that rules look at, turned into values of CEL when somebody asks for them. */
export type World = {
  readonly asOf: string;
  readonly valueOf: (entity: Entity) => CelMap;
  /** The record that a value stands for; undefined for a group of fields within one. */
  readonly entityOf: (value: CelMap) => Entity | undefined;
  readonly links: (from: EntityKey, field: string) => readonly Entity[];
  readonly usedBy: (to: EntityKey, kind: string, field: string) => readonly Entity[];
  readonly inUnit: (unit: string, kind: string) => readonly Entity[];
  /** Records of the same kind and unit that have equal values in these fields. */
  readonly same: (entity: Entity, fields: readonly string[]) => readonly Entity[];
};

/** `entities` are sound and sorted; `links` are sorted by from, field, to. */
export function worldOf(entities: readonly Entity[], links: readonly Link[], asOf: string): World {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const values = new Map<Entity, CelMap>();
  const origins = new WeakMap<CelMap, Entity>();
  const outward = grouped(links, ({ from }) => from);
  const inward = grouped(links, ({ to, field }) => `${to} ${field}`);
  const kinds = grouped(entities, ({ unit, kind }) => `${unit} ${kind}`);
  const alike = new Map<string, ReadonlyMap<string, readonly Entity[]>>();
  const found = (keys: readonly EntityKey[]) => keys.flatMap((key) => byKey.get(key) ?? []);
  const inUnit = (unit: string, kind: string) => kinds().get(`${unit} ${kind}`) ?? [];
  return {
    asOf,
    valueOf: (entity) => {
      const before = values.get(entity);
      if (before) return before;
      const value = mapOf(entity.data);
      values.set(entity, value);
      origins.set(value, entity);
      return value;
    },
    entityOf: (value) => origins.get(value),
    links: (from, field) => {
      const own = (outward().get(from) ?? []).filter((link) => link.field === field);
      return found(own.map(({ to }) => to));
    },
    usedBy: (to, kind, field) =>
      found((inward().get(`${to} ${field}`) ?? []).map(({ from }) => from)).filter(
        (entity) => entity.kind === kind,
      ),
    inUnit,
    same: ({ unit, kind, data }, fields) => {
      const name = `${unit} ${kind} ${fields.join(' ')}`;
      const table =
        alike.get(name) ?? Map.groupBy(inUnit(unit, kind), (each) => mark(each.data, fields));
      alike.set(name, table);
      return table.get(mark(data, fields)) ?? [];
    },
  };
}

/** Grouped when first asked for: most packs need only some of the tables. */
function grouped<T>(items: readonly T[], key: (item: T) => string) {
  let table: ReadonlyMap<string, readonly T[]> | undefined;
  return () => {
    table ??= Map.groupBy(items, key);
    return table;
  };
}

function mark(data: Entity['data'], fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => data[field] ?? null));
}

function mapOf(data: Readonly<Record<string, unknown>>): CelMap {
  const map = new Map<string, Value>();
  for (const name in data) map.set(name, celValue(data[name]));
  return celMap(map);
}

/** JSON as CEL reads it. */
export function celValue(value: unknown): Value {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return celList(value.map(celValue));
  return isMap(value) ? mapOf(value) : null;
}
