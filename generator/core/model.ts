import type { Entity, EntityKey } from './entity.ts';

/** A resolved reference: entity `from` names entity `to` in its field `field` (`owner`, `parties`). */
export type Link = { readonly from: EntityKey; readonly to: EntityKey; readonly field: string };

/** Reference framework as data (schemas/frameworks), see framework.schema.json. */
export type Framework = {
  readonly id: string;
  readonly name: unknown;
  readonly [key: string]: unknown;
};

/** Everything the files say, named and linked; entities sorted by key, links by from, field, to. */
export type Model = {
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
  /** Folders under architecture/ and plans/, sorted. */
  readonly units: readonly string[];
};

/** The model without broken records: what is computed must not rest on half a record. */
export function without(model: Model, broken: ReadonlySet<EntityKey>): Model {
  if (broken.size === 0) return model;
  return {
    ...model,
    entities: model.entities.filter(({ key }) => !broken.has(key)),
    links: model.links.filter(({ from, to }) => !broken.has(from) && !broken.has(to)),
  };
}
