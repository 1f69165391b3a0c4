import type { Diagnostic } from '../../generator/core/diagnostic.ts';
import type { Host } from '../../generator/core/host.ts';
import { load, locator, placer } from '../../generator/load/load.ts';
import { cellTypesIn, readSchemas, validate } from '../../generator/validate/validate.ts';
import { type File, memoryHost } from './memory-host.ts';

export const schemas = readSchemas(memoryHost({}));

/** Loads files given as text, by our schemas. */
export function loadFiles(host: Host) {
  return load(host, schemas.kinds, cellTypesIn(schemas));
}

/** Loads and validates files given as text. */
export function check(files: Readonly<Record<string, File>>) {
  const [loaded, loading] = loadFiles(memoryHost(files));
  const [validated, validating] = validate(schemas, loaded.entities, locator(loaded));
  const diagnostics = [...loading, ...validating];
  const place = placer(loaded.files);
  const where = ({ at }: Diagnostic) => {
    const { file, line, column, endLine, endColumn } = place(at);
    return `${file}:${line}:${column}-${endLine}:${endColumn}`;
  };
  return {
    loaded,
    ...validated,
    diagnostics,
    keys: loaded.entities.map(({ key }) => key),
    /** `code file:line:column-line:column` of each, in order. */
    said: diagnostics.map((each) => `${each.code} ${where(each)}`),
    codes: diagnostics.map(({ code }) => code),
    where,
  };
}

/** Checks one file of agencies of unit `u`, the smallest kind that has references to itself. */
export function checkAgencies(text: File) {
  return check({ 'architecture/u/agencies.yaml': text });
}

/** What is said of one file, with the unit's path left out: `code line:column-line:column`. */
export function saidOf(kind: string, text: File): string[] {
  const tree = schemas.kinds.find(({ plural }) => plural === kind)?.tree;
  const path = `${tree}/u/${kind}.yaml`;
  return check({ [path]: text }).said.map((each) => each.replace(`${path}:`, ''));
}
