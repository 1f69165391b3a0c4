import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import { type Entity, type EntityKey, keyOf } from '../core/entity.ts';
import { stringsOf } from '../core/fields.ts';
import { recordOf } from '../core/id-path.ts';
import { isMap } from '../core/is-map.ts';
import type { Pointer } from '../core/locate.ts';
import type { Marks } from '../core/marks.ts';
import type { Result } from '../core/result.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { SpanOf } from '../core/span-of.ts';
import { cutData, placesOf } from './cut-data.ts';
import { internalFieldMissing, internalFieldRequired } from './diagnostics.ts';

export type InternalInput = {
  /** Every record, the sound part of broken ones. */
  readonly entities: readonly Entity[];
  readonly broken: ReadonlySet<EntityKey>;
  /** A record as its file says it, before its faulty fields were left out. */
  readonly asWritten: (key: EntityKey) => unknown;
  /** Files of which only a part could be read, with their text. */
  readonly torn: ReadonlyMap<string, string>;
  readonly defaultClassification: 'public' | 'internal';
  /** What a later version calls internal. */
  readonly since?: Marks | undefined;
  /** JSON pointers of the groups of fields that break the schema of a kind; empty when none does. */
  readonly brokenPlaces: (kind: string, data: unknown) => readonly string[];
  readonly spanOf: SpanOf;
};

/** Files of which a part could not be read (`unread`: the codes that say so), with their text. */
export function tornFiles(
  files: readonly SourceFile[],
  said: readonly Diagnostic[],
  unread: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const paths = new Set(said.filter(({ code }) => unread.has(code)).map(({ at }) => at.file));
  return new Map(files.filter(({ path }) => paths.has(path)).map(({ path, text }) => [path, text]));
}

/** What of a workspace is internal. */
export type Internal = {
  /** Records that the public edition does not have. */
  readonly records: ReadonlySet<EntityKey>;
  /** Places of internal fields of public records. */
  readonly fields: ReadonlyMap<EntityKey, readonly Pointer[]>;
};

const NOTHING: Internal = { records: new Set(), fields: new Map() };

/**
 * What of a workspace is internal, and what is wrong with how it says so. Undecided counts as
 * internal: once anything is marked, a record that breaks its schema, or stands in a file that could
 * not be read whole, is left out, because its mark may be what was lost.
 */
export function findInternal(input: InternalInput): Result<Internal> {
  const { entities, broken, torn } = input;
  if (!isMarked(input)) return [NOTHING, []];
  const fields = new Map<EntityKey, readonly Pointer[]>();
  const diagnostics: Diagnostic[] = [];
  const faulty = new Set<EntityKey>();
  for (const entity of entities) {
    const paths = stringsOf(entity.data.internalFields);
    const later = input.since?.fields.get(entity.key) ?? [];
    if (paths.length + later.length === 0 || broken.has(entity.key)) continue;
    const [places, problems] = fieldsOf(input, entity, paths);
    const more = later.flatMap((path) => placesOf(entity.data, path));
    if (isNeeded(input, entity, more)) faulty.add(entity.key);
    if (places.length + more.length > 0) fields.set(entity.key, [...places, ...more]);
    for (const problem of problems) diagnostics.push(problem);
    if (problems.length > 0) faulty.add(entity.key);
  }
  const isKept = (entity: Entity) =>
    broken.has(entity.key) || faulty.has(entity.key) || torn.has(entity.file);
  return [{ records: recordsOf(input, isKept), fields }, diagnostics];
}

/** Whether anything says that anything is internal, also where it says so wrongly. */
function isMarked(input: InternalInput): boolean {
  const { entities, broken, asWritten, torn, defaultClassification } = input;
  if (defaultClassification === 'internal' || isMarkedSince(input)) return true;
  for (const text of torn.values()) if (MARK.test(text)) return true;
  return entities.some(({ key, data }) => {
    if (data.classification === 'internal' || data.internalFields !== undefined) return true;
    const raw = broken.has(key) ? asWritten(key) : undefined;
    return isMap(raw) && Object.entries(raw).some(([name, value]) => isMark(name, value));
  });
}

/** Whether a later version calls anything internal that this one has. */
function isMarkedSince({ entities, since }: InternalInput): boolean {
  if (!since) return false;
  const { records, fields, unlessSaid } = since;
  return (
    unlessSaid ||
    entities.some(({ key, unit }) => {
      return records.has(key) || fields.has(key) || records.has(keyOf('unit', unit, unit));
    })
  );
}

const MARK = /classif|clasif|internal|nội bộ/i;

function isMark(name: string, value: unknown): boolean {
  if (name === 'classification' && value === 'public') return false;
  return MARK.test(name) || value === 'internal';
}

/** Whether a record cannot be without what stands at places. */
function isNeeded(
  { brokenPlaces }: InternalInput,
  { kind, data }: Entity,
  places: readonly Pointer[],
): boolean {
  return places.length > 0 && brokenPlaces(kind, cutData(data, places)).includes('');
}

function fieldsOf(
  input: InternalInput,
  entity: Entity,
  paths: readonly string[],
): Result<readonly Pointer[]> {
  const { key, data } = entity;
  const { spanOf } = input;
  const diagnostics: Diagnostic[] = [];
  const all: Pointer[] = paths.length > 0 ? [['internalFields']] : [];
  for (const [at, field] of paths.entries()) {
    const places = placesOf(data, field);
    const fault =
      places.length === 0
        ? internalFieldMissing
        : isNeeded(input, entity, places)
          ? internalFieldRequired
          : undefined;
    const place = ['internalFields', at];
    const subject = `${key}#/internalFields/${at}`;
    if (fault) diagnostics.push(diagnose(fault, { field }, spanOf(key, place), subject));
    all.push(...places);
  }
  return [all, diagnostics];
}

/** What is internal, for the versions before; a renamed record had another key then. */
export function marksOf(input: InternalInput, { records, fields }: Internal): Marks {
  const { entities, defaultClassification, since } = input;
  const keys = new Set([...records, ...(since?.records ?? [])]);
  const paths = new Map(since?.fields);
  for (const { key, kind, unit, data } of entities) {
    const former = typeof data.renamedFrom === 'string' ? keyOf(kind, unit, data.renamedFrom) : key;
    if (records.has(key)) keys.add(former);
    if (!fields.has(key)) continue;
    for (const each of [key, former]) paths.set(each, stringsOf(data.internalFields));
  }
  const unlessSaid = defaultClassification === 'internal' || since?.unlessSaid === true;
  return { records: keys, fields: paths, unlessSaid };
}

/** A folder whose unit is internal is internal as a whole, and so is a waiver of such a record. */
function recordsOf(
  { entities, defaultClassification, since }: InternalInput,
  isKept: (entity: Entity) => boolean,
): ReadonlySet<EntityKey> {
  const unlessSaid = since?.unlessSaid ? 'internal' : defaultClassification;
  const own = ({ key, data }: Entity) =>
    (data.classification ?? unlessSaid) === 'internal' || since?.records.has(key) === true;
  const first = new Set(
    entities.filter((entity) => own(entity) || isKept(entity)).map(({ key }) => key),
  );
  const records = entities.filter(
    ({ key, unit }) => first.has(key) || first.has(keyOf('unit', unit, unit)),
  );
  const keys = new Set(records.map(({ key }) => key));
  const known = new Set(entities.map(({ key }) => key));
  for (const { key, kind, data } of entities) {
    const subject = recordOf(String(data.subject));
    if (kind === 'waiver' && (keys.has(subject) || !known.has(subject))) keys.add(key);
  }
  return keys;
}
