import type { Entity, EntityKey } from '../core/entity.ts';

/** Every record by key, and by id for those who look for it under the wrong kind or unit. */
export type Names = {
  readonly byKey: ReadonlyMap<EntityKey, Entity>;
  readonly byId: () => ReadonlyMap<string, readonly Entity[]>;
  /** Ids of a kind within a unit, in order. */
  readonly idsOf: (kind: string, unit: string) => readonly string[];
  /** `unit/id` of a kind in the whole workspace, in order. */
  readonly allOf: (kind: string) => readonly string[];
};

/** The tables beyond `byKey` are made when first asked for: a clean workspace never needs them. */
export function namesOf(entities: readonly Entity[]): Names {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const byId = once(() => groupBy(entities, idOf, (entity) => entity));
  const byUnit = once(() => groupBy(entities, ({ kind, unit }) => `${kind}:${unit}`, idOf));
  const byKind = once(() => groupBy(entities, ({ kind }) => kind, pathOf));
  return {
    byKey,
    byId,
    idsOf: (kind, unit) => byUnit().get(`${kind}:${unit}`) ?? [],
    allOf: (kind) => byKind().get(kind) ?? [],
  };
}

const idOf = ({ id }: Entity) => id;
const pathOf = ({ unit, id }: Entity) => `${unit}/${id}`;

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function groupBy<T>(
  entities: readonly Entity[],
  keyOf: (entity: Entity) => string,
  itemOf: (entity: Entity) => T,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entity of entities) {
    const key = keyOf(entity);
    const group = groups.get(key);
    if (group) group.push(itemOf(entity));
    else groups.set(key, [itemOf(entity)]);
  }
  return groups;
}
