/**
 * Writes generator/core/generated/kinds.ts from schemas/, so that the schemas stay the one truth.
 * Also maps their files to schemas in .vscode/settings.json. Run by `npm run generate`; tests fail when
 * either file is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { schemaMapping } from '../generator/exporters/editor/settings.ts';
import { nodeHost } from '../generator/host/node-host.ts';
import { readSchemas } from '../generator/validate/schemas.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const schemas = join(root, 'schemas');
export const generatedFile = join(root, 'generator/core/generated/kinds.ts');
const settingsFile = join(root, '.vscode/settings.json');

/** Longest line that the formatter leaves. */
const LINE = 100;

type KindSchema = { khungKind?: { name: string; plural: string; tree: string } };

/** One document that holds every schema's definitions, references made local. */
function bundle(): { bundled: JSONSchema; kinds: string[] } {
  const definitions: Record<string, unknown> = {};
  const kinds: string[] = [];
  for (const file of readdirSync(schemas).sort()) {
    if (!file.endsWith('.schema.json')) continue;
    const text = readFileSync(join(schemas, file), 'utf8')
      .replaceAll('"common.schema.json#/$defs/', '"#/definitions/')
      .replaceAll('"#/$defs/', '"#/definitions/');
    const schema = JSON.parse(text) as KindSchema & {
      $defs?: Record<string, unknown>;
      $id: string;
      $comment?: string;
    };
    // What the tool writes has its types in core; these schemas are for its readers.
    if (schema.$comment === 'output') continue;
    Object.assign(definitions, schema.$defs);
    if (schema.khungKind) kinds.push(schema.khungKind.name);
    else if (schema.$id !== 'common.schema.json') {
      const { $defs: _, $schema: __, $id, ...rest } = schema as Record<string, unknown>;
      definitions[String($id).replace('.schema.json', '')] = rest;
    }
  }
  const properties = Object.fromEntries(
    Object.keys(definitions).map((name) => [name, { $ref: `#/definitions/${name}` }]),
  );
  const bundled = {
    title: 'AllDefinitions',
    type: 'object',
    properties,
    definitions,
  } as JSONSchema;
  return { bundled, kinds };
}

/**
 * What would give a type a worse shape or name goes: bilingual titles (they would become the name)
 * and what stands beside a `$ref` (it would make the compiler inline the type).
 */
function simplify(value: unknown): void {
  if (!value || typeof value !== 'object') return;
  const node = value as Record<string, unknown>;
  if (typeof node.title === 'string') delete node.title;
  if (typeof node.$ref === 'string') {
    for (const key of Object.keys(node)) if (key !== '$ref') delete node[key];
  }
  for (const child of Object.values(node)) simplify(child);
}

export async function generate(): Promise<string> {
  const { bundled, kinds } = bundle();
  simplify(bundled.definitions);
  const banner = '/* Generated from schemas/ by `npm run generate`. Do not edit. */';
  const types = await compile(bundled, 'AllDefinitions', {
    bannerComment: banner,
    unreachableDefinitions: false,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 100 },
    maxItems: -1,
    ignoreMinAndMaxItems: true,
  });
  const map = kinds.map((kind) => `  ${keyOf(kind)}: ${pascal(kind)};`).join('\n');
  return `${types}\n/** Every kind and the type of its records. */\nexport interface Kinds {\n${map}\n}\nexport type Kind = keyof Kinds;\n`;
}

/** A name with a hyphen is quoted where it is a key. */
function keyOf(kind: string): string {
  return kind.includes('-') ? `'${kind}'` : kind;
}

function pascal(name: string): string {
  return name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
}

/** The editor's settings with the mapping of files to schemas for the kinds there are now. */
export function editorSettings(text: string): string {
  const settings = JSON.parse(text) as Record<string, unknown>;
  const mapped = { ...settings, 'yaml.schemas': schemaMapping(readSchemas(nodeHost(root)).kinds) };
  return JSON.stringify(mapped) === JSON.stringify(settings)
    ? text
    : `${onShortLines(JSON.stringify(mapped, null, 2))}\n`;
}

/** Lists of the settings on one line where they fit, as the formatter has them. */
function onShortLines(text: string): string {
  return text.replace(/^( *"[^"]+": \[)\n([^\]]*)\](,?)$/gm, (whole, head, items, comma) => {
    const line = `${head}${items.trim().split(/\n\s*/).join(' ')}]${comma}`;
    return line.length <= LINE ? line : whole;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(generatedFile, await generate());
  writeFileSync(settingsFile, editorSettings(readFileSync(settingsFile, 'utf8')));
}
