import type { Bilingual } from '../data.ts';
import { fieldWords } from '../words/fields.ts';
import type { LabelTable } from '../words/labels.ts';
import { tableOf } from './tables-of-labels.ts';

/** How the value of a field reads, as its schema says. */
export type Shape =
  | { readonly is: 'text' | 'date' | 'deadline' | 'number' | 'flag' | 'plain' | 'url' | 'id' }
  | {
      readonly is: 'word';
      readonly table: LabelTable | undefined;
      readonly codes: readonly string[];
    }
  | { readonly is: 'ref'; readonly kinds: readonly string[] }
  | { readonly is: 'item'; readonly item: Item }
  | { readonly is: 'list'; readonly of: Shape }
  | { readonly is: 'record'; readonly fields: Fields }
  | { readonly is: 'either'; readonly of: readonly Shape[] };

/** What a reference into a framework names. */
export type Item = 'framework' | 'layer' | 'part' | 'block' | 'requirement';
export type Field = { readonly label: Bilingual; readonly shape: Shape };
export type Fields = ReadonlyMap<string, Field>;

type Schema = {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly khungKind?: { readonly name: string };
  readonly khungRef?: readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly type?: string;
};

const files = new Map(
  Object.entries(
    import.meta.glob<Schema>('../../schemas/*.schema.json', { eager: true, import: 'default' }),
  ).map(([path, schema]) => [path.slice(path.lastIndexOf('/') + 1), schema] as const),
);

const ITEMS: readonly string[] = [
  'framework',
  'layer',
  'part',
  'block',
  'requirement',
] satisfies Item[];
const NAMED: Readonly<Record<string, Shape>> = {
  text: { is: 'text' },
  date: { is: 'date' },
  isoDate: { is: 'date' },
  deadline: { is: 'deadline' },
  id: { is: 'id' },
  ref: { is: 'plain' },
};

/** Fields of every kind, in the order of its schema; read once, so that a new kind is one schema. */
const kindFields: ReadonlyMap<string, Fields> = new Map(
  [...files].flatMap(([file, { khungKind, $defs }]) => {
    const definition = khungKind && $defs?.[khungKind.name];
    return definition ? [[khungKind.name, fieldsOf(definition, file, khungKind.name)]] : [];
  }),
);

/** Fields of a kind; none for a kind without a schema. */
export function fieldsOfKind(kind: string): Fields {
  return kindFields.get(kind) ?? new Map();
}

/** What a field is called; the field's own name where no schema knows it. */
export function fieldLabel(kind: string, field: string): Bilingual {
  return kindFields.get(kind)?.get(field)?.label ?? { vi: field, en: field };
}

function fieldsOf(schema: Schema, file: string, path: string): Fields {
  return new Map(
    Object.entries(schema.properties ?? {}).map(([name, property]) => {
      const at = `${path}.${name}`;
      const label = fieldWords[at] ?? fieldWords[name] ?? describedBy(property, name);
      return [name, { label, shape: shapeOf(property, file, at) }];
    }),
  );
}

function describedBy({ description }: Schema, name: string): Bilingual {
  const [vi = name, en = vi] = description?.split(' | ') ?? [];
  return { vi, en };
}

function shapeOf(schema: Schema, file: string, path: string): Shape {
  if (schema.khungRef) return referenceTo(schema.khungRef);
  if (schema.$ref) return shapeOfRef(schema.$ref, file, path);
  if (schema.anyOf) return shapeOfAny(schema.anyOf, file, path);
  if (schema.enum) return { is: 'word', table: tableOf(path), codes: schema.enum.map(String) };
  if (schema.type === 'array') return { is: 'list', of: shapeOf(schema.items ?? {}, file, path) };
  if (schema.type === 'object') return { is: 'record', fields: fieldsOf(schema, file, path) };
  if (schema.type === 'integer' || schema.type === 'number') return { is: 'number' };
  if (schema.type === 'boolean') return { is: 'flag' };
  return { is: schema.pattern?.startsWith('^https') ? 'url' : 'plain' };
}

function referenceTo(kinds: readonly string[]): Shape {
  const [first = ''] = kinds;
  return ITEMS.includes(first) ? { is: 'item', item: first as Item } : { is: 'ref', kinds };
}

function shapeOfRef(ref: string, file: string, path: string): Shape {
  const [target, pointer = ''] = ref.split('#');
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  const named = NAMED[name];
  if (named) return named;
  const where = target || file;
  return shapeOf(files.get(where)?.$defs?.[name] ?? {}, where, path);
}

/** Unknown and not applicable are values of every field and need no shape. */
function shapeOfAny(choices: readonly Schema[], file: string, path: string): Shape {
  const shapes = choices
    .filter(({ $ref }) => !/\/(unknown|notApplicable)$/.test($ref ?? ''))
    .map((choice) => shapeOf(choice, file, path));
  const list = shapes.find((shape) => shape.is === 'list');
  const [only] = shapes;
  if (list) return list;
  return shapes.length === 1 && only ? only : { is: 'either', of: shapes };
}
