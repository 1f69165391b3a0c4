/**
 * Writes generator/validate/generated/checks.js: the schemas compiled to plain code, so that a run
 * need not compile them. Run by `npm run generate`; a test fails when the file is out of date.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _, Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { nodeHost } from '../generator/host/node-host.ts';
import { newAjv, validatorsOf } from '../generator/validate/compile.ts';
import { readSchemas } from '../generator/validate/schemas.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
export const checksFile = join(root, 'generator/validate/generated/checks.js');

/** Schemas that are checked as they are, beside the kinds. */
const DOCUMENTS = ['workspace', 'framework', 'glossary', 'pack'];

export function generateChecks(): string {
  const schemas = readSchemas(nodeHost(root));
  const ajv = newAjv(Ajv2020, { source: true, esm: true, formats: _`formats` });
  const validatorOf = validatorsOf(schemas, ajv);
  const kinds = schemas.kinds.map(({ name }) => `${name}.schema.json#/$defs/${name}`);
  const refs = [...kinds, ...DOCUMENTS.map((name) => `${name}.schema.json`)];
  for (const ref of refs) validatorOf(ref);
  const names = Object.fromEntries(refs.map((ref, i) => [`check${i}`, ref]));
  const code = standalone.default(ajv, names);
  const table = refs.map((ref, i) => `  ${JSON.stringify(ref)}: check${i},`).join('\n');
  return [
    '/* Generated from schemas/ by `npm run generate`. Do not edit. */',
    "import { isDate } from '../is-date.ts';",
    ...importsOf(code),
    "const formats = { 'khung-date': { type: 'string', validate: isDate } };",
    withoutRequire(code),
    `export const CHECKS = {\n${table}\n};`,
    `export const MADE_FROM = ${JSON.stringify(schemas.mark)};`,
    '',
  ].join('\n');
}

const REQUIRE = /require\("(ajv\/dist\/runtime\/([a-z0-9]+))"\)\.default/g;

/** ajv writes `require` for its helpers even into a module; a module has to import them. */
function importsOf(code: string): string[] {
  const helpers = new Map([...code.matchAll(REQUIRE)].map(([, path, name]) => [name, path]));
  return [...helpers].map(([name, path]) => `import ${name}Helper from '${path}.js';`);
}

function withoutRequire(code: string): string {
  return code.replace(REQUIRE, (_all, _path, name: string) => `${name}Helper.default`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(checksFile, generateChecks());
