import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import { type Entity, type EntityKey, keyOf } from '../core/entity.ts';
import { stringsOf } from '../core/fields.ts';
import { recordOf } from '../core/id-path.ts';
import { isMap } from '../core/is-map.ts';
import type { Pointer } from '../core/locate.ts';
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
    if (paths.length === 0 || broken.has(entity.key)) continue;
    const [places, problems] = fieldsOf(input, entity, paths);
    fields.set(entity.key, places);
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
  if (defaultClassification === 'internal') return true;
  for (const text of torn.values()) if (MARK.test(text)) return true;
  return entities.some(({ key, data }) => {
    if (data.classification === 'internal' || data.internalFields !== undefined) return true;
    const raw = broken.has(key) ? asWritten(key) : undefined;
    return isMap(raw) && Object.entries(raw).some(([name, value]) => isMark(name, value));
  });
}

const MARK = /classif|clasif|internal|nội bộ/i;

function isMark(name: string, value: unknown): boolean {
  if (name === 'classification' && value === 'public') return false;
  return MARK.test(name) || value === 'internal';
}

function fieldsOf(
  { brokenPlaces, spanOf }: InternalInput,
  { key, kind, data }: Entity,
  paths: readonly string[],
): Result<readonly Pointer[]> {
  const diagnostics: Diagnostic[] = [];
  const all: Pointer[] = [['internalFields']];
  for (const [at, field] of paths.entries()) {
    const places = placesOf(data, field);
    const isNeeded = () => brokenPlaces(kind, cutData(data, places)).includes('');
    const fault =
      places.length === 0 ? internalFieldMissing : isNeeded() ? internalFieldRequired : undefined;
    const place = ['internalFields', at];
    const subject = `${key}#/internalFields/${at}`;
    if (fault) diagnostics.push(diagnose(fault, { field }, spanOf(key, place), subject));
    all.push(...places);
  }
  return [all, diagnostics];
}

/** A folder whose unit is internal is internal as a whole, and so is a waiver of such a record. */
function recordsOf(
  { entities, defaultClassification }: InternalInput,
  isKept: (entity: Entity) => boolean,
): ReadonlySet<EntityKey> {
  const own = ({ data }: Entity) => (data.classification ?? defaultClassification) === 'internal';
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
