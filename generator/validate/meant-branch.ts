import { isMap } from '../core/is-map.ts';
import type { Bilingual } from '../core/lang.ts';
import { resolve, type Schema, type Schemas, wordsOf } from './schemas.ts';
import { either, nameTypes } from './words.ts';

/** Choices that have become a schema of their own, by what they say; shared by all documents. */
export type Choices = Map<string, Schema>;

/**
 * Rewrites `anyOf` as a chain of `if`/`then`/`else` that picks the branch by what the value looks
 * like: {unknown: …} by its key, the others by type. What is valid stays the same; but a value with
 * an error now has the errors of the branch that was meant, where `anyOf` would give those of every
 * branch. A choice that cannot be made by looks stays an `anyOf`. Choices new to `choices` are put
 * there: each is compiled once, however many fields offer it.
 */
export function withMeantBranches(schemas: Schemas, file: string, choices: Choices): Schema {
  const share = (chain: Schema): Schema => {
    const text = JSON.stringify(chain);
    const known = choices.get(text) ?? { $id: `choice-${choices.size}`, ...chain };
    choices.set(text, known);
    return { $ref: known.$id };
  };
  return rewrite(schemas, file, share, schemas.documents.get(file)) as Schema;
}

function rewrite(
  schemas: Schemas,
  file: string,
  share: (chain: Schema) => Schema,
  value: unknown,
): unknown {
  const inner = (part: unknown) => rewrite(schemas, file, share, part);
  if (Array.isArray(value)) return value.map(inner);
  if (!isMap(value)) return value;
  const branches = Array.isArray(value.anyOf) ? looksOf(schemas, file, value.anyOf) : undefined;
  const { anyOf, $ref, ...others } = value;
  const rest = Object.fromEntries(Object.entries(others).map(([key, part]) => [key, inner(part)]));
  if (branches)
    return { ...rest, ...share(inner(chainOf(branches, wordsOf(value.title))) as Schema) };
  const absolute = typeof $ref === 'string' && $ref.startsWith('#') ? file + $ref : $ref;
  const kept = { ...rest, ...(anyOf ? { anyOf: inner(anyOf) } : {}) };
  return withItemType(schemas, file, absolute ? { ...kept, $ref: absolute } : kept);
}

type Branch = {
  readonly schema: Schema;
  readonly types: readonly string[];
  /** The one property of {unknown: …} and the like. */
  readonly tag: string | undefined;
  readonly label: Bilingual;
};

/** What the branches look like; undefined when one says nothing about its type. */
function looksOf(schemas: Schemas, file: string, anyOf: unknown[]): Branch[] | undefined {
  const branches: Branch[] = [];
  for (const schema of anyOf as Schema[]) {
    const types = typesOf(schemas, file, schema);
    if (!types) return undefined;
    const tag = tagOf(schemas, file, schema);
    branches.push({ schema, types, tag, label: labelOf(schemas, file, schema, types) });
  }
  const plain = branches.filter(({ tag }) => tag === undefined).flatMap(({ types }) => types);
  return new Set(plain).size === plain.length ? branches : undefined;
}

function chainOf(branches: readonly Branch[], title: Bilingual | undefined): Schema {
  const tagged = branches.filter(({ tag }) => tag !== undefined);
  const plain = branches.filter(({ tag }) => tag === undefined);
  const types = [...new Set(branches.flatMap((branch) => branch.types))];
  const khungExpected = title ?? expectedOf(branches);
  let chain: Schema = { type: types, khungExpected };
  for (const { schema, types } of plain.toReversed())
    chain = choose({ type: types }, schema, chain);
  if (tagged.length > 0 && !plain.some((branch) => branch.types.includes('object')))
    chain = choose({ type: 'object' }, { ...onlyTags(tagged), khungExpected }, chain);
  for (const { schema, tag } of tagged.toReversed())
    chain = choose(hasTag(tag as string), schema, chain);
  return chain;
}

function choose(when: Schema, schema: Schema, otherwise: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: when, then: schema, else: otherwise };
}

function hasTag(tag: string): Schema {
  return { type: 'object', properties: { [tag]: true }, required: [tag] };
}

/** For an object that is none of the tagged ones: its keys are unknown fields. */
function onlyTags(tagged: readonly Branch[]): Schema {
  const properties = Object.fromEntries(tagged.map(({ tag }) => [tag as string, true]));
  return { type: 'object', properties, additionalProperties: false, minProperties: 1 };
}

/** The JSON types that a schema lets pass; undefined when it does not say. */
function typesOf(schemas: Schemas, file: string, schema: Schema): readonly string[] | undefined {
  if (typeof schema.$ref === 'string') {
    const target = resolve(schemas, schema.$ref, file);
    return typesOf(schemas, target.file, target.schema);
  }
  if (typeof schema.type === 'string') return [schema.type];
  if (Array.isArray(schema.type)) return schema.type;
  if (!Array.isArray(schema.anyOf)) return undefined;
  const types = schema.anyOf.map((branch) => typesOf(schemas, file, branch as Schema));
  if (types.includes(undefined)) return undefined;
  return [...new Set(types.flat() as string[])];
}

function tagOf(schemas: Schemas, file: string, schema: Schema): string | undefined {
  const target =
    typeof schema.$ref === 'string' ? resolve(schemas, schema.$ref, file).schema : schema;
  const keys = isMap(target.properties) ? Object.keys(target.properties) : [];
  const required = Array.isArray(target.required) ? target.required : [];
  const alone = keys.length === 1 && target.additionalProperties === false;
  return alone && required[0] === keys[0] ? keys[0] : undefined;
}

/**
 * Says the type of items beside the reference that it stands behind, so that finding equal items in
 * a long list does not mean comparing each with each.
 */
function withItemType(schemas: Schemas, file: string, schema: Schema): Schema {
  const { items } = schema;
  if (!schema.uniqueItems || !isMap(items) || typeof items.$ref !== 'string') return schema;
  const types = typesOf(schemas, file, items);
  return types?.length === 1 ? { ...schema, items: { ...items, type: types[0] } } : schema;
}

function labelOf(
  schemas: Schemas,
  file: string,
  schema: Schema,
  types: readonly string[],
): Bilingual {
  const target =
    typeof schema.$ref === 'string' ? resolve(schemas, schema.$ref, file).schema : schema;
  return wordsOf(target.title) ?? nameTypes(types);
}

function expectedOf(branches: readonly Branch[]): Bilingual {
  const shape = (tag: string) => ({ vi: `{${tag}: …}`, en: `{${tag}: …}` });
  return either(branches.map(({ tag, label }) => (tag === undefined ? label : shape(tag))));
}
