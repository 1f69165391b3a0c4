import type { CellTypeOf } from '../core/cell-type.ts';
import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import type { Host, HostEntry } from '../core/host.ts';
import type { KindInfo } from '../core/kind.ts';
import { limitRepeats } from '../core/limit-repeats.ts';
import type { Locate } from '../core/locate.ts';
import type { Result } from '../core/result.ts';
import type { SourceFile } from '../core/source-file.ts';
import { parseCsv } from './csv/parse-csv.ts';
import { moreOfThese } from './diagnostics.ts';
import { discover, type Found, TREES } from './discover.ts';
import { parseGeojson } from './geojson/parse-geojson.ts';
import { nameAll, type Site } from './name.ts';
import { type Parsed, parseFile, spanAt } from './parse.ts';
import { type Parse, readSource } from './read-source.ts';

export { loadDiagnostics } from './diagnostics.ts';
export { type LoadedPack, loadPacks, namesOfPacks } from './packs.ts';
export { placeOf, placer } from './place.ts';
export { loadFrameworks, loadGlossary } from './reference-data.ts';
export { type LoadedSettings, loadSettings } from './settings.ts';

/** Everything the files say, named but not yet judged: data may be anything that YAML can say. */
export type Loaded = {
  /** Sorted by key, one for each key. */
  readonly entities: readonly Entity<unknown>[];
  /** What stands under architecture/ and plans/, as the host lists it. */
  readonly listed: readonly HostEntry[];
  /** Folders under architecture/ and plans/ that hold a readable file, sorted. */
  readonly units: readonly string[];
  /** Every file that was read, also one whose YAML is broken; sorted by path. */
  readonly files: readonly SourceFile[];
  /** Where each entity stands; meant for `locator`. */
  readonly sites: ReadonlyMap<EntityKey, Site>;
};

/** Diagnostics of one code in one file; a file with more is wrong throughout. */
const MOST_REPEATS = 20;

/** Discovers, reads, parses and names everything under architecture/ and plans/. */
export function load(
  host: Host,
  kinds: readonly KindInfo[],
  cellTypeOf: CellTypeOf,
): Result<Loaded> {
  const listed = host.list(TREES);
  const [{ files, units }, discovery] = discover(listed, kinds);
  const diagnostics: Diagnostic[] = [...discovery];
  const parsed: (readonly [Found, Parsed])[] = [];
  for (const found of files) {
    const [read, problems] = readSource(host, found.path, parserOf(found, cellTypeOf));
    for (const problem of problems) diagnostics.push(problem);
    if (read) parsed.push([found, read]);
  }
  const [{ entities, sites }, naming] = nameAll(parsed);
  const loaded = { listed, entities, units, files: parsed.map(([, { file }]) => file), sites };
  const all = naming.length > 0 ? diagnostics.concat(naming) : diagnostics;
  return [loaded, limitRepeats(all, MOST_REPEATS, more)];
}

/** YAML, or for long lists a table or map features that become records of the same kind. */
function parserOf({ path, kind }: Found, cellTypeOf: CellTypeOf): Parse {
  if (path.endsWith('.csv')) return (file) => parseCsv(file, kind.name, cellTypeOf);
  return path.endsWith('.geojson') ? parseGeojson : parseFile;
}

function more({ code, at, subject }: Diagnostic, count: number): Diagnostic {
  return diagnose(moreOfThese, { code, count }, at, subject);
}

/**
 * Where the values of entities stand; an entity that was not loaded stands at its file's start. In a table a
 * field's name is the heading of all rows, so what is said of a field points at its row instead.
 */
export function locator({ sites }: Pick<Loaded, 'sites'>): Locate {
  return (entity, pointer, part) => {
    const site = sites.get(entity.key);
    if (!site) return { file: entity.file, start: 0, end: 0 };
    const inTable = pointer.length > 0 && entity.file.endsWith('.csv');
    return spanAt(site.parsed, pointer, inTable ? 'value' : part, site.at);
  };
}
