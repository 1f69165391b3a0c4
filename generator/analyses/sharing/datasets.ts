import { compare } from '../../core/compare.ts';
import type { Day } from '../../core/day.ts';
import type { Entity, EntityKey } from '../../core/entity.ts';
import { datedOf, fieldsOf, itemsOf, stringOf } from '../../core/fields.ts';
import type { DatasetFacts, Flow } from '../../core/sharing.ts';
import { atOf, type Context, ofKind } from '../context.ts';
import { knownOn, reviewDays } from '../freshness.ts';

/** Datasets that are recorded where they belong; a reference to somebody else's is none. */
export function ownDatasets(context: Context): readonly Entity[] {
  return ofKind(context, 'component').filter(
    ({ data }) => data.type === 'dataset' && data.references === undefined,
  );
}

/** Operating flows by the dataset they carry. */
export function carriersOf(flows: readonly Flow[]): ReadonlyMap<EntityKey, readonly EntityKey[]> {
  const carriers = new Map<EntityKey, EntityKey[]>();
  for (const { data, exchange } of flows) {
    if (data) carriers.set(data, [...(carriers.get(data) ?? []), exchange]);
  }
  for (const list of carriers.values()) list.sort(compare);
  return carriers;
}

export function datasetFacts(
  context: Context,
  entity: Entity,
  carriers: ReturnType<typeof carriersOf>,
): DatasetFacts {
  const { asOf } = atOf(context, entity.unit);
  const on = knownOn(context, entity);
  const sharingClass = sharingClassAt(entity.data.dataset, asOf);
  return {
    key: entity.key,
    ...(sharingClass === undefined ? {} : { sharingClass }),
    ...(on === undefined ? {} : { knownOn: on }),
    stale: on !== undefined && asOf - on > reviewDays(context, entity),
    usedThrough: carriers.get(entity.key) ?? [],
  };
}

/** The class of the period that covers the day, the last one listed; otherwise the plain class. */
export function sharingClassAt(dataset: unknown, day: Day): string | undefined {
  const { sharingHistory, sharingClass } = fieldsOf(dataset);
  const covering = itemsOf(sharingHistory).filter(([, { from, to }]) => {
    const [start, end] = [datedOf(from)?.first ?? -Infinity, datedOf(to)?.last ?? Infinity];
    return start <= day && day <= end;
  });
  return stringOf(covering.at(-1)?.[1].class) ?? stringOf(sharingClass);
}

const ABSENT = new Set(['planned', 'building', 'retired']);

/** Whether it is there to be used at its unit's day, as far as its last stated state tells. */
export function isThere(context: Context, { unit, data }: Entity): boolean {
  const { asOf } = atOf(context, unit);
  const states = Array.isArray(data.lifecycle) ? data.lifecycle : [data.lifecycle];
  const said = states.map(fieldsOf).filter((one) => (datedOf(one.asOf)?.first ?? asOf) <= asOf);
  const last = said.toSorted((a, b) => dayIn(a) - dayIn(b)).at(-1);
  return !ABSENT.has(stringOf(last?.state) ?? '');
}

function dayIn({ asOf }: Readonly<Record<string, unknown>>): number {
  return datedOf(asOf)?.last ?? Number.NEGATIVE_INFINITY;
}
