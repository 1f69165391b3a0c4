import type { Host } from '../core/host.ts';
import type { Locate, Pointer } from '../core/locate.ts';
import type { Span } from '../core/span.ts';
import { loadSettings, placer } from '../load/load.ts';
import { type LoadedPack, loadPacks } from '../load/packs.ts';
import { rulesOfPacks } from '../review/pack-rules.ts';
import type { RuleSummary } from '../review/review.ts';
import { readPacks } from '../rules/packs/packs.ts';
import { RULES } from '../rules/registry.ts';
import { type Schemas, validateDocument } from '../validate/validate.ts';

export type Rulebook = ReturnType<typeof rulebookOf>;

/** The rule packs: read, held to their schema, compiled. */
export function rulebookOf(
  host: Host,
  schemas: Schemas,
  names: readonly string[],
  placeOfName: (index: number) => Span,
) {
  const [files, loading] = loadPacks(host, names, placeOfName);
  const held = files.map((each) => {
    const locate: Locate = (_, pointer, part) => each.spanOf(pointer, part);
    return [each, validateDocument(schemas, 'pack', each.data, each.file.path, locate)] as const;
  });
  const sound = held.flatMap(([each, [valid]]) => (valid ? [each] : []));
  const [packs, reading] = compiled(schemas, sound);
  const form = held.flatMap(([, [, diagnostics]]) => diagnostics);
  const diagnostics = [...loading, ...form, ...reading];
  const broken = diagnostics.some(({ severity }) => severity === 'error');
  return { packs, files: files.map(({ file }) => file), diagnostics, broken };
}

type Compiled = ReturnType<typeof readPacks>;
type Last = { readonly packs: readonly LoadedPack[]; readonly compiled: Compiled };

const last = new WeakMap<Schemas, Last>();

/** Packs compiled, those of the run before again where they are the very same: so are most of a review. */
function compiled(schemas: Schemas, packs: readonly LoadedPack[]): Compiled {
  const before = last.get(schemas);
  const isSame = ({ file }: LoadedPack, i: number) => before?.packs[i]?.file === file;
  if (before?.packs.length === packs.length && packs.every(isSame)) return before.compiled;
  const kinds = schemas.kinds.map(({ name }) => name);
  const taken = RULES.map(({ definition }) => definition.code);
  const made = readPacks(packs, schemas.documents, kinds, taken);
  last.set(schemas, { packs, compiled: made });
  return made;
}

const NOWHERE: Span = { file: 'khung.yaml', start: 0, end: 0 };

/** How strict the rule packs are, for a review to compare; a broken pack counts too. */
export function rulesOf(host: Host): readonly RuleSummary[] {
  const [{ settings }] = loadSettings(host);
  const [packs] = loadPacks(host, settings.packs, () => NOWHERE);
  const texts = packs.map(({ file, data, spanOf }) => {
    const lineOf = (pointer: Pointer) => placer([file])(spanOf(pointer, 'key')).line;
    return { path: file.path, data, lineOf };
  });
  return rulesOfPacks(texts);
}
