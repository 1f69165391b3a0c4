import type { Diagnostic } from '../../generator/core/diagnostic.ts';
import type { Host } from '../../generator/core/host.ts';
import { nodeHost } from '../../generator/host/node-host.ts';
import { loadFrameworks, loadPacks, namesOfPacks } from '../../generator/load/load.ts';
import { type Packs, readPacks } from '../../generator/rules/packs/packs.ts';
import { RULES } from '../../generator/rules/registry.ts';
import { readSchemas, referencesIn, validateDocument } from '../../generator/validate/validate.ts';
import { projectRoot } from '../support/our-files.ts';

const real = nodeHost(projectRoot);
export const schemas = readSchemas(real);
export const referencesOf = referencesIn(schemas);
export const [frameworks] = loadFrameworks(real);

export type Read = Packs & { readonly diagnostics: readonly Diagnostic[]; readonly text: string };

/** The packs that ship with the tool. */
export function ourPacks(): Read {
  return read(real);
}

/** One pack of the text given, in place of the real ones. */
export function packFrom(text: string): Read {
  const path = 'schemas/packs/thu.yaml';
  return read({
    ...real,
    assets: (dir) => (dir === 'schemas/packs' ? [path] : real.assets(dir)),
    asset: (each) => (each === path ? new TextEncoder().encode(text) : real.asset(each)),
  });
}

function read(host: Host): Read {
  const [files, loading] = loadPacks(host, namesOfPacks(host), () => ({
    file: 'khung.yaml',
    start: 0,
    end: 0,
  }));
  const sound = files.map((each) => {
    const locate = (_: unknown, ...[pointer, part]: Parameters<typeof each.spanOf>) =>
      each.spanOf(pointer, part);
    return [each, validateDocument(schemas, 'pack', each.data, each.file.path, locate)] as const;
  });
  const kinds = schemas.kinds.map(({ name }) => name);
  const taken = RULES.map(({ definition }) => definition.code);
  const [packs, reading] = readPacks(
    sound.flatMap(([each, [valid]]) => (valid ? [each] : [])),
    schemas.documents,
    kinds,
    taken,
  );
  const validation = sound.flatMap(([, [, diagnostics]]) => diagnostics);
  const text = files.map(({ file }) => file.text).join('');
  return { ...packs, diagnostics: [...loading, ...validation, ...reading], text };
}

/** A pack of one rule about components, with the lines given put in. */
export function ruleText(lines: string): string {
  return `id: thu
name: {vi: Gói thử, en: Test pack}
inForce: {from: 2020-01-01}
documents:
  VB: {name: {vi: Văn bản, en: Document}}
rules:
  thing-is-right:
    title: {vi: Đúng, en: Right}
    severity: error
    citation: {document: VB, article: Điều 1}
${lines
  .trim()
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
    message: {vi: 'Sai: \${name}', en: 'Wrong: \${name}'}
    examples: {good: [{record: {}}], bad: [{record: {}}]}
`;
}

/** What stands at a diagnostic's place, with its code. */
export function placed({ diagnostics, text }: Read): string[] {
  return diagnostics.map(({ code, at }) => `${code}: ${text.slice(at.start, at.end)}`);
}
