import type { Ajv2020 } from 'ajv/dist/2020.js';
import { by, compare } from '../core/compare.ts';
import type { Host } from '../core/host.ts';
import { isMap } from '../core/is-map.ts';
import type { KindInfo } from '../core/kind.ts';
import type { Bilingual } from '../core/lang.ts';
import { bilingual, inSentence } from '../core/title.ts';

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schemas that ship with the tool. */
export type Schemas = {
  /** Every kind, sorted by name. */
  readonly kinds: readonly KindInfo[];
  /** Parsed schema files by name: `component.schema.json`. */
  readonly documents: ReadonlyMap<string, Schema>;
  /** Changes with any byte of them: tells whether what was made from schemas still fits. */
  readonly mark: string;
  /** What compiles schemas; loaded when asked for, as those that ship are compiled beforehand. */
  readonly ajv: () => typeof Ajv2020;
};

const ENDING = '.schema.json';

type ReadFile = readonly [name: string, bytes: Uint8Array | undefined];

let last: { readonly files: readonly ReadFile[]; readonly schemas: Schemas } | undefined;

/**
 * Reads schemas/*.schema.json. Throws when one is not JSON, which would be a bug of the tool. The very
 * same bytes give the same schemas again, with all that was made from them: a review runs twice or more.
 */
export function readSchemas(host: Host): Schemas {
  const files = [...host.assets('schemas')]
    .filter((path) => path.endsWith(ENDING))
    .sort(compare)
    .map((path): ReadFile => [path.slice('schemas/'.length), host.asset(path)]);
  if (last && areSame(last.files, files)) return last.schemas;
  const ajv = () => (host.library('ajv/dist/2020.js') as { Ajv2020: typeof Ajv2020 }).Ajv2020;
  const schemas = { ...schemasOf(files), ajv };
  last = { files, schemas };
  return schemas;
}

function areSame(before: readonly ReadFile[], now: readonly ReadFile[]): boolean {
  const isSame = ([name, bytes]: ReadFile, i: number) =>
    bytes !== undefined && before[i]?.[0] === name && before[i]?.[1] === bytes;
  return before.length === now.length && now.every(isSame);
}

function schemasOf(files: readonly ReadFile[]): Omit<Schemas, 'ajv'> {
  const documents = new Map<string, Schema>();
  let mark = 0;
  for (const [name, bytes] of files) {
    const text = new TextDecoder().decode(bytes);
    mark = markOf(text, markOf(name, mark));
    documents.set(name, JSON.parse(text));
  }
  const kinds = [...documents.values()].flatMap(({ khungKind }) =>
    isMap(khungKind) ? [khungKind as KindInfo] : [],
  );
  return { kinds: kinds.sort(by(({ name }) => name)), documents, mark: String(mark) };
}

/** FNV-1a: no protection, but enough to notice an edit. */
function markOf(text: string, start: number): number {
  let mark = start ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) mark = Math.imul(mark ^ text.charCodeAt(i), 0x01000193);
  return mark;
}

/** A schema's title or description in a sentence, in both languages; undefined when it has none. */
export function wordsOf(text: unknown): Bilingual | undefined {
  return typeof text === 'string' ? inSentence(bilingual(text)) : undefined;
}

/** The schema of a kind's records, and the document its local references are meant in. */
export function schemaOf(schemas: Schemas, kind: string): Located {
  return resolve(schemas, `#/$defs/${kind}`, kind + ENDING);
}

/** A part of a schema and the file it stands in. */
export type Located = { readonly schema: Schema; readonly file: string };

/** Follows one `$ref`. Throws when it leads nowhere, which would be a bug of a schema. */
export function resolve(schemas: Schemas, ref: string, from: string): Located {
  const [name, path = ''] = ref.split('#');
  const file = name || from;
  let schema: unknown = schemas.documents.get(file);
  for (const step of path.split('/').slice(1)) schema = isMap(schema) ? schema[step] : undefined;
  if (!isMap(schema)) throw new Error(`${from}: ${ref} leads nowhere`);
  return { schema, file };
}

/** What a kind is called within a sentence, from the title of its schema. */
export function labelsOf({ documents }: Schemas) {
  return (kind: string) => {
    const title = documents.get(`${kind}.schema.json`)?.title;
    return inSentence(bilingual(typeof title === 'string' ? title : kind));
  };
}
