import type { Entity, EntityKey } from '../../core/entity.ts';
import { bilingualOf, dateOf, fieldsOf, listOf, stringOf } from '../../core/fields.ts';
import { printDate } from '../../core/print.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { type Lookup, lookupOf, nameOf } from '../../core/work-item.ts';
import type { Workbook, WorkbookField } from '../../core/workbook.ts';

/** A row by the keys of its columns; what nobody stated is absent. */
export type Row = Readonly<Record<string, string | undefined>>;

/** What the tables of a workbook are filled from. */
export type Source = {
  readonly snapshot: Snapshot;
  readonly lookup: Lookup;
  readonly unit: string;
  readonly book: Workbook;
};

export function sourceOf(snapshot: Snapshot, book: Workbook, unit: string): Source {
  return { snapshot, book, unit, lookup: lookupOf(snapshot.model.entities) };
}

/** Records of a kind in the unit, by key. */
export function recordsOf({ snapshot, unit }: Source, kind: string): readonly Entity[] {
  return snapshot.model.entities.filter((one) => one.kind === kind && one.unit === unit);
}

/** The record that a reference names from within a unit. */
export function refOf({ lookup }: Source, unit: string, ref: unknown, ...kinds: string[]) {
  const name = stringOf(ref);
  if (name === undefined) return undefined;
  const path = name.includes('/') ? name : `${unit}/${name}`;
  return kinds.map((kind) => `${kind}:${path}` as EntityKey).find((key) => lookup.has(key));
}

/** The code of a record within the workbook: its id, with its unit where it is another one's. */
export function codeOf({ unit }: Source, key: EntityKey): string {
  const path = key.slice(key.indexOf(':') + 1);
  return path.startsWith(`${unit}/`) ? path.slice(unit.length + 1) : path;
}

/** A text, or the words for what does not apply or is recorded as unknown; absent without any. */
export function told({ book }: Source, value: unknown): string | undefined {
  const { unknown, notApplicable } = fieldsOf(value);
  if (unknown !== undefined) return withWhy(book.unknown, unknown);
  if (notApplicable !== undefined) {
    return [book.notApplicable, bilingualOf(notApplicable)?.vi].filter(Boolean).join(' – ');
  }
  return bilingualOf(value)?.vi;
}

/** "Chưa xác định – lý do; đầu mối: …; hạn: …", as the guide asks of what is not known. */
function withWhy(word: string, unknown: unknown): string {
  const { reason, contact, due } = fieldsOf(unknown);
  const date = dateOf(due);
  const why = [
    bilingualOf(reason)?.vi,
    contact === undefined ? undefined : `đầu mối: ${bilingualOf(contact)?.vi ?? ''}`,
    date === undefined ? undefined : `hạn: ${printDate(date, 'vi')}`,
  ].filter(Boolean);
  return why.length > 0 ? `${word} – ${why.join('; ')}` : word;
}

/** The name of an agency or another record; what names none is told as it stands. */
export function named(source: Source, unit: string, ref: unknown, ...kinds: string[]) {
  const key = refOf(source, unit, ref, ...kinds);
  return key ? nameOf(source.lookup, key).vi : told(source, ref);
}

export function namedAll(source: Source, unit: string, refs: unknown, ...kinds: string[]) {
  const names = listOf(refs).flatMap((ref) => named(source, unit, ref, ...kinds) ?? []);
  return names.length > 0 ? names.join(source.book.separator) : undefined;
}

/** The workbook's word for a code of ours; what is unknown or does not apply is told. */
export function worded(source: Source, table: string, key: string, value: unknown) {
  const codes = fieldOfBook(source.book, table, key)?.codes ?? {};
  const code = stringOf(value);
  return code === undefined ? told(source, value) : codes[code];
}

export function fieldOfBook(book: Workbook, table: string, key: string): WorkbookField | undefined {
  return book.tables.find(({ name }) => name === table)?.fields.find((field) => field.key === key);
}

/** The sources of a record, and what it rests on in law. */
export function evidenceOf(source: Source, { unit, data }: Entity): string | undefined {
  const parts = [
    namedAll(source, unit, data.legalBasis, 'document'),
    namedAll(source, unit, data.sources, 'source'),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(source.book.separator) : undefined;
}
