import { isMap } from '../../core/is-map.ts';

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const ONE = ['items', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else'];
const MANY = ['anyOf', 'allOf', 'oneOf', 'prefixItems'];
const NAMED = ['properties', '$defs', 'patternProperties'];

/** A schema with each of the schemas directly within it changed; `within` is the keyword. */
export function mapWithin(
  schema: Schema,
  change: (inner: Schema, within: string) => Schema,
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...schema };
  for (const key of ONE) if (isMap(schema[key])) result[key] = change(schema[key], key);
  for (const key of MANY) {
    const list = schema[key];
    if (Array.isArray(list)) result[key] = list.map((each) => change(each as Schema, key));
  }
  for (const key of NAMED) {
    if (!isMap(schema[key])) continue;
    const named = Object.entries(schema[key]) as [string, Schema][];
    result[key] = Object.fromEntries(named.map(([name, each]) => [name, change(each, key)]));
  }
  return result;
}

/** Text that Markdown would take for marks, as it was written, on one line. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#+!|~$]/g, '\\$&');
}
