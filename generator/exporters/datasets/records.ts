import { absent } from '../../core/absent.ts';
import { by } from '../../core/compare.ts';
import { isoDay } from '../../core/day.ts';
import { type Entity, type EntityKey, keyOf } from '../../core/entity.ts';
import {
  bilingualOf,
  type Fields,
  fieldsOf,
  listOf,
  stringOf,
  stringsOf,
} from '../../core/fields.ts';
import type { Bilingual } from '../../core/lang.ts';
import type { DatasetFacts } from '../../core/sharing.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { type Lookup, lookupOf, nameOf } from '../../core/work-item.ts';

export type DatasetsOptions = {
  /** The unit whose datasets are wanted; all units when absent. */
  readonly unit?: string;
};

/** A dataset as every format of it is written: what the record states, and what was computed. */
export type DatasetRecord = {
  readonly entity: Entity;
  /** The `dataset` part of the record. */
  readonly inner: Fields;
  readonly name: Bilingual;
  readonly unitName: Bilingual;
  /** Agency that answers for the data: data owner, otherwise owner; absent when unknown. */
  readonly owner?: { readonly key: EntityKey; readonly name: Bilingual };
  readonly legalBasis: readonly Bilingual[];
  readonly facts?: DatasetFacts;
  /** Last day the record speaks of, as ISO text. */
  readonly knownOn?: string;
};

/** Datasets recorded where they belong, by key; references to those of others are left out. */
export function datasetRecords(
  snapshot: Snapshot,
  { unit }: DatasetsOptions,
): readonly DatasetRecord[] {
  const lookup = lookupOf(snapshot.model.entities);
  const facts = new Map(
    (snapshot.facts.sharing ?? []).flatMap(({ datasets }) => datasets.map((one) => [one.key, one])),
  );
  return snapshot.model.entities
    .filter(({ kind, data }) => kind === 'component' && data.type === 'dataset')
    .filter(
      (entity) => entity.data.references === undefined && (unit ?? entity.unit) === entity.unit,
    )
    .map((entity) => recordOf(entity, lookup, facts.get(entity.key)))
    .sort(by(({ entity }) => entity.key));
}

function recordOf(entity: Entity, lookup: Lookup, facts: DatasetFacts | undefined): DatasetRecord {
  const { key, unit, data } = entity;
  const find = (kind: string, ref: unknown) => findKey(lookup, kind, unit, ref);
  const owner = find('agency', data.dataOwner) ?? find('agency', data.owner);
  const basis = stringsOf(data.legalBasis).flatMap((ref) => find('document', ref) ?? []);
  return {
    entity,
    inner: fieldsOf(data.dataset),
    name: nameOf(lookup, key),
    unitName: nameOf(lookup, keyOf('unit', unit, unit)),
    ...(owner && { owner: { key: owner, name: nameOf(lookup, owner) } }),
    legalBasis: basis.map((one) => nameOf(lookup, one)),
    ...(facts && { facts }),
    ...(facts?.knownOn === undefined ? {} : { knownOn: isoDay(facts.knownOn) }),
  };
}

/** Key of the record that a reference names from within a unit. */
export function findKey(
  lookup: Lookup,
  kind: string,
  unit: string,
  ref: unknown,
): EntityKey | undefined {
  const name = stringOf(ref);
  if (name === undefined) return undefined;
  const key = `${kind}:${name.includes('/') ? name : `${unit}/${name}`}`;
  return lookup.has(key) ? key : undefined;
}

const UNKNOWN: Bilingual = { vi: 'Chưa xác định', en: 'Unknown' };
const NONE: Bilingual = { vi: 'Không áp dụng', en: 'Not applicable' };
const UNSTATED = absent({ vi: 'Chưa ghi', en: 'Not recorded' });

/**
 * A value as a cell tells it: its text, or why there is none. What nobody recorded, what is recorded
 * as unknown and what does not apply are three things, and none of them is an empty cell.
 */
export function stated(value: unknown): Bilingual {
  const { unknown, notApplicable } = fieldsOf(value);
  if (unknown !== undefined) return withReason(UNKNOWN, fieldsOf(unknown).reason);
  if (notApplicable !== undefined) return withReason(NONE, notApplicable);
  if (typeof value === 'boolean')
    return value ? { vi: 'Có', en: 'Yes' } : { vi: 'Không', en: 'No' };
  if (typeof value === 'number') return { vi: String(value), en: String(value) };
  return bilingualOf(value) ?? UNSTATED;
}

function withReason(word: Bilingual, reason: unknown): Bilingual {
  const why = bilingualOf(reason);
  return why ? { vi: `${word.vi} – ${why.vi}`, en: `${word.en} – ${why.en}` } : word;
}

/** Names of the items, whether written as a name alone or with their particulars. */
export function itemNames({ inner }: DatasetRecord): readonly Bilingual[] {
  return listOf(inner.items).flatMap(
    (item) => bilingualOf(item) ?? bilingualOf(fieldsOf(item).name) ?? [],
  );
}
