import { by } from '../../core/compare.ts';
import type { Entity } from '../../core/entity.ts';
import type { KindInfo } from '../../core/kind.ts';
import type { Framework } from '../../core/model.ts';
import { decorate, type Known, type Vocabulary } from './decorate.ts';
import { ALL, idsOf, nameOf, OWN } from './ids.ts';
import { offersOf } from './references.ts';
import type { Schema } from './schema.ts';

/** What the schemas of a workspace are made from. */
export type EditorInput = {
  /** Schema files by name: `component.schema.json`. */
  readonly documents: ReadonlyMap<string, Schema>;
  readonly kinds: readonly KindInfo[];
  readonly entities: readonly Entity[];
  readonly frameworks: readonly Framework[];
  /** Names of the rule packs that can be asked for. */
  readonly packs: readonly string[];
};

/**
 * The schemas that an editor checks and completes a workspace by, as files by path. Sorted, and the
 * same for the same content. One file for each kind's ids, which every field refers to: with 10,000
 * components they are written once, not once for each field.
 */
export function editorFiles(input: EditorInput): ReadonlyMap<string, string> {
  const byKind = Map.groupBy(input.entities, ({ kind }) => kind);
  const units = [...new Set(input.entities.map(({ unit }) => unit))].sort();
  const files: [string, Schema][] = [];
  for (const [kind, entities] of byKind) files.push([`ids/${kind}.json`, idsOf(entities)]);
  for (const unit of units) files.push([`own/${unit}.json`, ownOffers(input, byKind, unit)]);
  for (const [name, schema] of input.documents) {
    if (schema.$comment !== 'output') files.push([name, schemaFor(input, byKind, units, name)]);
  }
  const texts = files.map(
    ([path, schema]) => [path, `${JSON.stringify(schema, null, 1)}\n`] as const,
  );
  return new Map(texts.sort(by(([path]) => path)));
}

type ByKind = ReadonlyMap<string, readonly Entity[]>;

/** What the files of one unit may write short, for each kind of record that they can hold. */
function ownOffers({ documents, kinds }: EditorInput, byKind: ByKind, unit: string): Schema {
  const has = (kind: string) => byKind.get(kind)?.some((entity) => entity.unit === unit);
  const place = (kind: string) =>
    has(kind) ? `../ids/${kind}.json#/$defs/${OWN}${unit}` : undefined;
  const offers = kinds.map(({ name }) => [name, offersOf(documents, name, place) ?? {}]);
  return { $defs: Object.fromEntries(offers) };
}

/** A kind's schema with the ids known here; other schemas are only put into words. */
function schemaFor(
  input: EditorInput,
  byKind: ByKind,
  units: readonly string[],
  name: string,
): Schema {
  const schema = decorate(input.documents.get(name) as Schema, vocabularyOf(input));
  const kind = input.kinds.find((each) => `${each.name}.schema.json` === name);
  if (name === 'workspace.schema.json') return { ...schema, allOf: [packsOf(input)] };
  if (!kind) return schema;
  const place = (of: string) => (byKind.has(of) ? `ids/${of}.json#/$defs/${ALL}` : undefined);
  const everywhere = offersOf(input.documents, kind.name, place);
  const known = everywhere ? [{ additionalProperties: everywhere }] : [];
  const own = units.map((unit) => ownIn(kind, unit));
  return { ...schema, allOf: [...((schema.allOf ?? []) as Schema[]), ...known, ...own] };
}

/** The setting `packs` as a choice of those that there are. */
function packsOf({ packs }: EditorInput): Schema {
  const vi = `Không có bộ quy tắc này; hiện có: ${packs.join(', ')}.`;
  const en = `There is no such rule pack; there are: ${packs.join(', ')}.`;
  const items = { enum: packs, errorMessage: `${vi} | ${en}` };
  return { properties: { packs: { items, doNotSuggest: true } } };
}

/** The language server knows which file it looks at; others take an `if` without conditions as met. */
function ownIn({ name, tree }: KindInfo, unit: string): Schema {
  return {
    if: { filePatternAssociation: `*/${tree}/${unit}/*` },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { additionalProperties: { $ref: `own/${unit}.json#/$defs/${name}` } },
  };
}

type Item = { readonly id: string; readonly parts?: readonly Item[] };

/** Frameworks, layers, parts and blocks of all frameworks; a name alone when two have the same id. */
function vocabularyOf({ frameworks }: EditorInput): Vocabulary {
  const lists = new Map<string, Map<string, Known>>();
  const add = (kind: string, item: Item) => {
    const list = lists.get(kind) ?? new Map<string, Known>();
    if (!list.has(item.id))
      list.set(item.id, { id: item.id, name: nameOf(item) ?? { vi: item.id, en: item.id } });
    lists.set(kind, list);
  };
  for (const framework of frameworks) {
    add('framework', framework);
    for (const layer of (framework.layers ?? []) as readonly Item[]) {
      add('layer', layer);
      for (const part of layer.parts ?? []) add('part', part);
    }
    for (const block of (framework.blocks ?? []) as readonly Item[]) add('block', block);
  }
  return new Map([...lists].map(([kind, list]) => [kind, [...list.values()]]));
}
