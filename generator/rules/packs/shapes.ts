import { isMap } from '../../core/is-map.ts';

/** Schema files by name, as the schemas ship. */
export type Documents = ReadonlyMap<string, Readonly<Record<string, unknown>>>;
type Schema = Readonly<Record<string, unknown>>;

/** What a value can be: one of these. An empty shape is what nothing is known of yet. */
export type Shape = readonly Alternative[];
export type Alternative =
  | { readonly is: 'any' | 'number' | 'bool' | 'null' }
  | { readonly is: 'string'; readonly values?: readonly string[] }
  | { readonly is: 'list'; readonly of: () => Shape }
  | MapShape;

export type MapShape = {
  readonly is: 'map';
  /** Kind of record; undefined for a group of fields within one. */
  readonly kind?: string;
  readonly fields: ReadonlyMap<string, Field>;
};

export type Field = {
  readonly shape: () => Shape;
  readonly required: boolean;
  /** Kinds of record that a reference anywhere within it may name. */
  readonly refs: readonly string[];
};

export const ANY: Shape = [{ is: 'any' }];
export const BOOL: Shape = [{ is: 'bool' }];
export const NUMBER: Shape = [{ is: 'number' }];
export const STRING: Shape = [{ is: 'string' }];
export const listOf = (shape: Shape): Shape => [{ is: 'list', of: () => shape }];

/** The shapes of records by kind, from the JSON Schemas; undefined for what is no kind. */
export function recordShapes(documents: Documents): (kind: string) => Shape | undefined {
  const known = new Map<string, Shape>();
  return (kind) => {
    const before = known.get(kind);
    if (before) return before;
    const file = `${kind}.schema.json`;
    const definitions = documents.get(file)?.$defs;
    const schema = isMap(definitions) ? definitions[kind] : undefined;
    if (!isMap(schema) || documents.get(file)?.khungKind === undefined) return undefined;
    const shape = mapShape(documents, schema, file, kind);
    known.set(kind, [shape]);
    return [shape];
  };
}

/** The shape of a document that is one value, such as a framework. */
export function documentShape(documents: Documents, name: string): Shape {
  const file = `${name}.schema.json`;
  const schema = documents.get(file);
  return schema ? shapeOf(documents, schema, file) : ANY;
}

function shapeOf(documents: Documents, schema: Schema, file: string): Shape {
  if (typeof schema.$ref === 'string')
    return shapeOf(documents, ...follow(documents, schema, file));
  if (Array.isArray(schema.anyOf)) {
    return schema.anyOf.flatMap((branch: Schema) => shapeOf(documents, branch, file));
  }
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  return types.flatMap((type) => ofType(documents, { ...schema, type }, file));
}

function ofType(documents: Documents, schema: Schema, file: string): Shape {
  if (schema.type === 'string') {
    return [schema.enum ? { is: 'string', values: schema.enum as string[] } : { is: 'string' }];
  }
  if (schema.type === 'number' || schema.type === 'integer') return NUMBER;
  if (schema.type === 'boolean') return BOOL;
  if (schema.type === 'null') return [{ is: 'null' }];
  if (schema.type === 'array') {
    const items = isMap(schema.items) ? schema.items : {};
    return [{ is: 'list', of: once(() => shapeOf(documents, items, file)) }];
  }
  return schema.type === 'object' && isMap(schema.properties)
    ? [mapShape(documents, schema, file)]
    : ANY;
}

function mapShape(documents: Documents, schema: Schema, file: string, kind?: string): MapShape {
  const required = Array.isArray(schema.required) ? schema.required : [];
  const properties = isMap(schema.properties) ? schema.properties : {};
  const fields = new Map<string, Field>();
  for (const [name, property] of Object.entries(properties)) {
    if (!isMap(property)) continue;
    fields.set(name, {
      shape: once(() => shapeOf(documents, property, file)),
      required: required.includes(name),
      refs: [...new Set(refsIn(documents, property, file, 0))],
    });
  }
  return kind === undefined ? { is: 'map', fields } : { is: 'map', kind, fields };
}

/** No schema of a kind nests references deeper than this. */
const DEEPEST = 8;

function refsIn(documents: Documents, schema: Schema, file: string, depth: number): string[] {
  if (depth > DEEPEST) return [];
  const own = Array.isArray(schema.khungRef) ? (schema.khungRef as string[]) : [];
  const parts: [Schema, string][] = [];
  if (typeof schema.$ref === 'string') parts.push(follow(documents, schema, file));
  for (const branch of (schema.anyOf ?? []) as Schema[]) parts.push([branch, file]);
  if (isMap(schema.items)) parts.push([schema.items, file]);
  for (const each of Object.values(isMap(schema.properties) ? schema.properties : {})) {
    if (isMap(each)) parts.push([each, file]);
  }
  return own.concat(parts.flatMap(([part, at]) => refsIn(documents, part, at, depth + 1)));
}

function follow(documents: Documents, { $ref }: Schema, from: string): [Schema, string] {
  const [name, path = ''] = String($ref).split('#');
  const file = name || from;
  let schema: unknown = documents.get(file);
  for (const step of path.split('/').slice(1)) schema = isMap(schema) ? schema[step] : undefined;
  return [isMap(schema) ? schema : {}, file];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
