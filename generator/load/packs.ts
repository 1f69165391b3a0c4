import { compare } from '../core/compare.ts';
import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import { writes } from '../core/fix.ts';
import type { Host } from '../core/host.ts';
import type { Part, Pointer } from '../core/locate.ts';
import { nearest } from '../core/nearest.ts';
import type { Result } from '../core/result.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { Span } from '../core/span.ts';
import { unknownPack } from './diagnostics.ts';
import { spanAt } from './parse.ts';
import { readOnce } from './read-source.ts';
import { SETTINGS_FILE } from './settings.ts';

/** A rule pack's file as it was read, and where its values stand. */
export type LoadedPack = {
  readonly file: SourceFile;
  readonly data: Readonly<Record<string, unknown>>;
  readonly spanOf: (pointer: Pointer, part: Part) => Span;
};

const FOLDER = 'schemas/packs/';
const ENDING = '.yaml';

/**
 * The rule packs that a workspace names, of those that ship with the tool, by path. `placeOfName`
 * says where the setting `packs` names one, for a name that no pack has.
 */
export function loadPacks(
  host: Host,
  names: readonly string[],
  placeOfName: (index: number) => Span,
): Result<readonly LoadedPack[]> {
  const packs: LoadedPack[] = [];
  const shipped = namesOfPacks(host);
  const diagnostics = unknownPacks(shipped, names, placeOfName);
  for (const name of shipped) {
    const path = FOLDER + name + ENDING;
    const bytes = names.includes(name) ? host.asset(path) : undefined;
    if (!bytes) continue;
    const [parsed, reading] = readOnce(path, bytes);
    diagnostics.push(...reading);
    const spanOf = (pointer: Pointer, part: Part) => spanAt(parsed, pointer, part);
    packs.push({ file: parsed.file, data: parsed.data, spanOf });
  }
  return [packs, diagnostics];
}

/** Names of the packs that ship with the tool: `khung-1425`. */
export function namesOfPacks(host: Host): readonly string[] {
  const paths = host.assets(FOLDER.slice(0, -1)).filter((path) => path.endsWith(ENDING));
  return paths.map((path) => path.slice(FOLDER.length, -ENDING.length)).sort(compare);
}

function unknownPacks(
  shipped: readonly string[],
  names: readonly string[],
  placeOfName: (index: number) => Span,
): Diagnostic[] {
  return names.flatMap((name, i) => {
    if (shipped.includes(name)) return [];
    const near = nearest(name, shipped);
    const at = placeOfName(i);
    const edit = { as: 'value', value: near ?? '' } as const;
    const remedy = near
      ? { safety: 'suggested' as const, description: writes(near), at, edit }
      : undefined;
    const params = { name, known: shipped, nearest: near };
    return [diagnose(unknownPack, params, at, `${SETTINGS_FILE}#/packs/${i}`, [], remedy)];
  });
}
