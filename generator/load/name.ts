import { by } from '../core/compare.ts';
import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import { type Entity, type EntityKey, keyOf } from '../core/entity.ts';
import { excerpt } from '../core/excerpt.ts';
import { type Remedy, writes } from '../core/fix.ts';
import { isMap, nameOfType } from '../core/is-map.ts';
import type { Result } from '../core/result.ts';
import { isId, slugOf } from '../core/slug.ts';
import type { Span } from '../core/span.ts';
import { badId, duplicateId, notRecord } from './diagnostics.ts';
import type { Found } from './discover.ts';
import { linesOf, newPath, type Path } from './item-lines.ts';
import { after, type Child, keyText, rangeOf } from './node-index.ts';
import type { Parsed } from './parse.ts';
import { lineAt, lineStartsOf } from './place.ts';

/** Where an entity stands: its file, and its key and value there. */
export type Site = { readonly parsed: Parsed; readonly at: Child };

export type Named = {
  /** Sorted by key. */
  readonly entities: readonly Entity<unknown>[];
  readonly sites: ReadonlyMap<EntityKey, Site>;
};

type Names = {
  readonly entities: Map<EntityKey, Entity<unknown>>;
  readonly sites: Map<EntityKey, Site>;
  readonly diagnostics: Diagnostic[];
  readonly paths: Path;
};

/** One record as it stands in its file; `written` is its key there. */
type Record = {
  readonly found: Found;
  readonly parsed: Parsed;
  readonly written: string;
  readonly at: Child;
};

/**
 * Gives every record its kind, unit, id and key before anything is known about its fields, so that
 * a malformed one does not make those that name it look broken too. Files in the order of paths: of
 * records with one id the first counts.
 */
export function nameAll(files: readonly (readonly [Found, Parsed])[]): Result<Named> {
  const names: Names = { entities: new Map(), sites: new Map(), diagnostics: [], paths: newPath() };
  const misnamed: Record[] = [];
  for (const [found, parsed] of files) {
    const starts = lineStartsOf(parsed.file.text);
    for (const record of recordsOf(found, parsed)) {
      if (isId(record.written)) addFirst(names, record, starts);
      else misnamed.push(record);
    }
  }
  for (const record of misnamed) addMisnamed(names, record);
  const entities = [...names.entities.values()].sort(by(({ key }) => key));
  return [{ entities, sites: names.sites }, names.diagnostics];
}

/** The pairs of a file's top level that its data holds, each key once. */
function recordsOf(found: Found, parsed: Parsed): readonly Record[] {
  const { file, index, data } = parsed;
  const end = index.length > 0 ? after(index, 0) : 0;
  const seen = new Set<string>();
  const records: Record[] = [];
  for (let key = 1; key < end; ) {
    const node = after(index, key);
    const written = keyText(file.text, index, key);
    if (Object.hasOwn(data, written) && !seen.has(written))
      records.push({ found, parsed, written, at: { key, node } });
    seen.add(written);
    key = after(index, node);
  }
  return records;
}

function addFirst(names: Names, record: Record, starts: readonly number[]): void {
  const first = names.sites.get(keyFor(record, record.written));
  if (first) names.diagnostics.push(explainDuplicate(first, record));
  else add(names, record, record.written, starts);
}

/**
 * A record whose id breaks the rule has the id it should have, so that no odd text becomes part of
 * a key or a path; where that is taken, or nothing is left of it, the record is left out.
 */
function addMisnamed(names: Names, record: Record): void {
  const { parsed, written } = record;
  const better = slugOf(written);
  const free = better !== undefined && !names.sites.has(keyFor(record, better));
  const params = { id: excerpt(written), suggestion: free ? better : undefined };
  const { path } = record.found;
  const at = spanOf(record);
  const remedy = params.suggestion === undefined ? undefined : renamed(params.suggestion, at);
  names.diagnostics.push(diagnose(badId, params, at, path, [], remedy));
  if (free) add(names, record, better, lineStartsOf(parsed.file.text));
}

/** References to it may have to change too, so a person decides. */
function renamed(id: string, at: Span): Remedy {
  return { safety: 'suggested', description: writes(id), at, edit: { as: 'value', value: id } };
}

function add(names: Names, record: Record, id: string, starts: readonly number[]): void {
  const { found, parsed, written, at } = record;
  const key = keyFor(record, id);
  const data = parsed.data[written];
  if (!isMap(data) && !parsed.unread.has(written))
    names.diagnostics.push(explainNoRecord(record, key, data));
  const line = lineAt(starts, rangeOf(parsed.index, at.key).start);
  const lines = linesOf(parsed, data, starts, names.paths);
  const { unit, path: file } = found;
  names.entities.set(key, { key, kind: found.kind.name, unit, id, data, file, line, lines });
  names.sites.set(key, { parsed, at });
}

function keyFor({ found }: Record, id: string): EntityKey {
  return keyOf(found.kind.name, found.unit, id);
}

function spanOf({ parsed, at }: Record): Span {
  return { file: parsed.file.path, ...rangeOf(parsed.index, at.key) };
}

function explainDuplicate({ parsed, at }: Site, record: Record): Diagnostic {
  const first = parsed.file.path;
  const message = { vi: 'Bản ghi đầu tiên có mã này.', en: 'The first record with this id.' };
  const related = [{ at: { file: first, ...rangeOf(parsed.index, at.key) }, message }];
  const { path } = record.found;
  return diagnose(duplicateId, { id: record.written, first }, spanOf(record), path, related);
}

function explainNoRecord(record: Record, key: EntityKey, data: unknown): Diagnostic {
  const params = { id: excerpt(record.written), found: nameOfType(data) };
  return diagnose(notRecord, params, spanOf(record), key);
}
