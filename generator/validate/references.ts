import type { Reference, ReferencesOf } from '../core/reference.ts';
import { resolve, type Schema, type Schemas, schemaOf } from './schemas.ts';

/** Where references can stand in a value: what a schema says about `khungRef`, and nothing else. */
type Plan = {
  kinds: readonly string[] | undefined;
  fields: readonly (readonly [string, Plan])[];
  items: Plan | undefined;
};

/**
 * The references that a record's data holds, in the order of the schema's fields. Each kind's
 * schema is read once. Data may be anything: what is not where the schema has a reference is not
 * one, and whether a text is a good reference is not asked here.
 */
export function referencesIn(schemas: Schemas): ReferencesOf {
  const plans = new Map<string, Plan | undefined>();
  return (kind, data) => {
    if (!plans.has(kind)) {
      const { schema, file } = schemaOf(schemas, kind);
      plans.set(kind, planOf(schemas, schema, file, new Map()));
    }
    const found: Reference[] = [];
    const plan = plans.get(kind);
    if (plan) gather(plan, data, [], found);
    return found;
  };
}

function gather(plan: Plan, value: unknown, path: (string | number)[], found: Reference[]): void {
  if (typeof value === 'string') {
    if (plan.kinds) found.push({ pointer: [...path], kinds: plan.kinds, value });
  } else if (Array.isArray(value)) {
    if (plan.items)
      for (let i = 0; i < value.length; i++) descend(plan.items, value[i], i, path, found);
  } else if (value !== null && typeof value === 'object') {
    const fields = value as Readonly<Record<string, unknown>>;
    for (const [field, inner] of plan.fields)
      if (fields[field] !== undefined) descend(inner, fields[field], field, path, found);
  }
}

function descend(
  plan: Plan,
  value: unknown,
  step: string | number,
  path: (string | number)[],
  found: Reference[],
): void {
  path.push(step);
  gather(plan, value, path, found);
  path.pop();
}

/** Undefined when nothing in the schema is a reference. `open` keeps a schema that names itself finite. */
function planOf(
  schemas: Schemas,
  schema: Schema,
  file: string,
  open: Map<Schema, Plan>,
): Plan | undefined {
  const before = open.get(schema);
  if (before) return before;
  const plan: Plan = { kinds: undefined, fields: [], items: undefined };
  open.set(schema, plan);
  for (const part of partsOf(schemas, schema, file)) merge(plan, planOf(schemas, ...part, open));
  const fields = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>);
  const inner = fields.map(([name, each]) => [name, planOf(schemas, each, file, open)] as const);
  const items = schema.items ? planOf(schemas, schema.items as Schema, file, open) : undefined;
  const kinds = schema.khungRef as readonly string[] | undefined;
  const found = inner.filter((field): field is readonly [string, Plan] => field[1] !== undefined);
  merge(plan, { kinds, fields: found, items });
  open.delete(schema);
  return plan.kinds || plan.fields.length > 0 || plan.items ? plan : undefined;
}

/** Schemas that the same value is held to: what it refers to, and the branches of a choice. */
function partsOf(schemas: Schemas, schema: Schema, file: string): (readonly [Schema, string])[] {
  const parts = ((schema.anyOf ?? []) as Schema[]).map((branch) => [branch, file] as const);
  if (typeof schema.$ref !== 'string') return parts;
  const target = resolve(schemas, schema.$ref, file);
  return [...parts, [target.schema, target.file]];
}

function merge(into: Plan, from: Plan | undefined): void {
  if (!from) return;
  into.kinds ??= from.kinds;
  into.fields = [...into.fields, ...from.fields];
  into.items ??= from.items;
}
