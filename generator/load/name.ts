import { by } from '../core/compare.ts';
import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import { type Entity, type EntityKey, keyOf } from '../core/entity.ts';
import { excerpt } from '../core/excerpt.ts';
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

type Record = { readonly id: string; readonly at: Child; readonly span: Span };

/**
 * Gives every record its kind, unit, id and key before anything is known about its fields, so that
 * a malformed one does not make those that name it look broken too. Files in the order of paths: of
 * records with one id the first counts.
 */
export function nameAll(files: readonly (readonly [Found, Parsed])[]): Result<Named> {
  const names: Names = { entities: new Map(), sites: new Map(), diagnostics: [], paths: newPath() };
  for (const [found, parsed] of files) nameFile(names, found, parsed);
  const entities = [...names.entities.values()].sort(by(({ key }) => key));
  return [{ entities, sites: names.sites }, names.diagnostics];
}

function nameFile(names: Names, found: Found, parsed: Parsed): void {
  const starts = lineStartsOf(parsed.file.text);
  for (const record of recordsOf(parsed)) {
    const id = usableId(names, found, parsed, record);
    if (id === undefined) continue;
    const key = keyOf(found.kind.name, found.unit, id);
    const data = parsed.data[record.id];
    if (!isMap(data) && !parsed.unread.has(record.id))
      names.diagnostics.push(explainNoRecord(record, key, data));
    const line = lineAt(starts, record.span.start);
    const lines = linesOf(parsed, data, starts, names.paths);
    const { kind, unit, path: file } = { ...found, kind: found.kind.name };
    names.entities.set(key, { key, kind, unit, id, data, file, line, lines });
    names.sites.set(key, { parsed, at: record.at });
  }
}

/** The pairs of a file's top level that its data holds, each key once. */
function* recordsOf({ file, index, data }: Parsed): Generator<Record> {
  const end = index.length > 0 ? after(index, 0) : 0;
  const seen = new Set<string>();
  for (let key = 1; key < end; ) {
    const node = after(index, key);
    const id = keyText(file.text, index, key);
    if (Object.hasOwn(data, id) && !seen.has(id))
      yield { id, at: { key, node }, span: { file: file.path, ...rangeOf(index, key) } };
    seen.add(id);
    key = after(index, node);
  }
}

/**
 * The record's id; for one that breaks the rule the id it should have, so that no odd text becomes
 * part of a key or a path. Undefined, and said, when that is taken or there is none.
 */
function usableId(
  names: Names,
  { kind, unit, path }: Found,
  { data }: Parsed,
  { id, span }: Record,
): string | undefined {
  const good = isId(id);
  const usable = good ? id : slugOf(id);
  const first = usable === undefined ? undefined : names.sites.get(keyOf(kind.name, unit, usable));
  if (!good) {
    const params = { id: excerpt(id), suggestion: first ? undefined : usable };
    names.diagnostics.push(diagnose(badId, params, span, path));
    return first || (usable && Object.hasOwn(data, usable)) ? undefined : usable;
  }
  if (first) names.diagnostics.push(explainDuplicate(first, kind.name, id, span));
  return first ? undefined : id;
}

function explainDuplicate(first: Site, kind: string, id: string, span: Span): Diagnostic {
  const file = first.parsed.file.path;
  const at = { file, ...rangeOf(first.parsed.index, first.at.key) };
  const message = { vi: 'Bản ghi đầu tiên có mã này.', en: 'The first record with this id.' };
  const params = { id, kind, first: file };
  return diagnose(duplicateId, params, span, span.file, [{ at, message }]);
}

function explainNoRecord({ id, span }: Record, key: EntityKey, data: unknown): Diagnostic {
  return diagnose(notRecord, { id: excerpt(id), found: nameOfType(data) }, span, key);
}
