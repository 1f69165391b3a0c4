import { isMap } from '../../core/is-map.ts';
import type { Schema } from './schema.ts';

/** Where the ids that a kind of record may be called by stand; undefined when there are none. */
export type PlaceOfIds = (kind: string) => string | undefined;

/**
 * Of a kind's schema only the fields that name other records, each with the ids to offer there. It
 * judges nothing: it stands beside the kind's own schema and only completes.
 */
export function offersOf(
  documents: ReadonlyMap<string, Schema>,
  kind: string,
  placeOf: PlaceOfIds,
): Schema | undefined {
  const file = `${kind}.schema.json`;
  return offers({ documents, placeOf, open: new Set() }, at(documents.get(file), kind), file);
}

type Context = {
  readonly documents: ReadonlyMap<string, Schema>;
  readonly placeOf: PlaceOfIds;
  /** Schemas being looked into: one that names itself would otherwise have no end. */
  readonly open: Set<Schema>;
};

function offers(context: Context, schema: Schema, file: string): Schema | undefined {
  if (context.open.has(schema)) return undefined;
  context.open.add(schema);
  const fields = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  const properties = fields.flatMap(([name, each]) => {
    const inner = offers(context, each, file);
    // The kind's own schema offers the key; here it would be offered a second time.
    return inner ? [[name, { ...inner, doNotSuggest: true }]] : [];
  });
  const items = isMap(schema.items) ? offers(context, schema.items, file) : undefined;
  const allOf = [...idsFor(context, schema), ...partsOf(context, schema, file)];
  context.open.delete(schema);
  if (properties.length === 0 && !items && allOf.length === 0) return undefined;
  return {
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
    ...(items ? { items } : {}),
    ...(allOf.length > 0 ? { allOf } : {}),
  };
}

function idsFor({ placeOf }: Context, schema: Schema): Schema[] {
  return ((schema.khungRef ?? []) as readonly string[]).flatMap((kind) => {
    const $ref = placeOf(kind);
    return $ref === undefined ? [] : [{ $ref }];
  });
}

/** Schemas that the same value is held to: the branches of a choice, and what is referred to. */
function partsOf(context: Context, schema: Schema, file: string): Schema[] {
  const branches = ((schema.anyOf ?? []) as Schema[]).map((each) => [each, file] as const);
  const parts = typeof schema.$ref === 'string' ? [follow(context, schema.$ref, file)] : [];
  const found = [...branches, ...parts].map(([each, home]) => offers(context, each, home));
  return found.filter((each) => each !== undefined);
}

function follow({ documents }: Context, ref: string, file: string): readonly [Schema, string] {
  const [name, path = ''] = ref.split('#');
  const home = name || file;
  return [at(documents.get(home), path.split('/').at(-1) as string), home];
}

/** A definition of a schema file, by name; an empty one when there is no such. */
function at(document: Schema | undefined, name: string): Schema {
  const found = isMap(document?.$defs) ? document.$defs[name] : undefined;
  return isMap(found) ? found : {};
}
