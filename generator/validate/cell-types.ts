import type { CellType, CellTypeOf } from '../core/cell-type.ts';
import { isMap } from '../core/is-map.ts';
import { type Located, resolve, type Schema, type Schemas, schemaOf } from './schemas.ts';

/**
 * How cells of a table are read: text, unless the schema of the field allows numbers, truth values or
 * lists and no text. A date may be a bare year; it stays a text, which the schema takes as well.
 */
export function cellTypesIn(schemas: Schemas): CellTypeOf {
  const known = new Map<string, CellType | undefined>();
  return (kind, path) => {
    const key = [kind, ...path].join('\n');
    if (!known.has(key)) known.set(key, typeAt(schemas, kind, path));
    return known.get(key);
  };
}

function typeAt(schemas: Schemas, kind: string, path: readonly string[]): CellType | undefined {
  let at = branchesOf(schemas, schemaOf(schemas, kind));
  for (const step of path) {
    at = at.flatMap((each) => stepInto(each, step).flatMap((next) => branchesOf(schemas, next)));
  }
  return at.length > 0 ? typeOf(schemas, at) : undefined;
}

/** The schemas that a value may be held to: what a `$ref` leads to, and the branches of a choice. */
function branchesOf(schemas: Schemas, at: Located): Located[] {
  const { schema, file } = at;
  if (typeof schema.$ref === 'string')
    return branchesOf(schemas, resolve(schemas, schema.$ref, file));
  if (!Array.isArray(schema.anyOf)) return [at];
  const branches = schema.anyOf as Schema[];
  return branches.flatMap((branch) => branchesOf(schemas, { schema: branch, file }));
}

function stepInto({ schema, file }: Located, step: string): Located[] {
  const { properties, items } = schema;
  if (/^\d+$/.test(step)) return isMap(items) ? [{ schema: items, file }] : [];
  if (!isMap(properties) || !Object.hasOwn(properties, step)) return [];
  return [{ schema: properties[step] as Schema, file }];
}

function typeOf(schemas: Schemas, at: readonly Located[]): CellType {
  const types = new Set(at.map(({ schema }) => schema.type));
  if (types.has('string')) return 'text';
  if (types.has('number')) return 'number';
  if (types.has('integer')) return 'integer';
  if (types.has('boolean')) return 'boolean';
  return at.some((each) => isWordList(schemas, each)) ? 'list' : 'group';
}

function isWordList(schemas: Schemas, { schema, file }: Located): boolean {
  if (schema.type !== 'array' || !isMap(schema.items)) return false;
  const items = branchesOf(schemas, { schema: schema.items, file });
  return items.some((item) => item.schema.type === 'string');
}
