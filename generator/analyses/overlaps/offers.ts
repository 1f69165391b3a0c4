import type { Day } from '../../core/day.ts';
import { type Entity, type EntityKey, keyOf } from '../../core/entity.ts';
import { itemsOf, stringOf, stringsOf } from '../../core/fields.ts';
import { isThere, lifecycleOn, liveSince } from '../../core/lifecycle.ts';
import { audienceOf } from '../audience.ts';
import { type Context, findKey, ofKind } from '../context.ts';

/** What one live component offers to whom, by declared references only. */
export type Offer = {
  readonly component: EntityKey;
  /** Whose it is. */
  readonly unit: string;
  readonly type: string;
  readonly national: boolean;
  readonly audience: readonly EntityKey[];
  /** `capability:…` keys, `service:…` and `block:…`. */
  readonly grounds: readonly string[];
  readonly since?: Day;
};

/** What stands behind all offers, gathered once. */
export type Catalogue = {
  readonly services: ReadonlyMap<EntityKey, readonly string[]>;
  readonly blocks: ReadonlyMap<EntityKey, readonly string[]>;
};

export function catalogueOf(context: Context): Catalogue {
  return { services: servicesByProvider(context), blocks: blocksByComponent(context) };
}

/** Offers of components that somebody said to be there on the day of their unit, or on `day`. */
export function offersOf(
  context: Context,
  catalogue: Catalogue,
  entities: readonly Entity[],
  dayOf: (unit: string) => Day,
): readonly Offer[] {
  return entities.flatMap((entity) => {
    const day = dayOf(entity.unit);
    const origin = originOf(context, entity);
    const state = lifecycleOn(origin.data.lifecycle, day);
    const type = stringOf(origin.data.type);
    const grounds = groundsOf(context, catalogue, entity);
    if (state === undefined || !isThere(state) || type === undefined) return [];
    if (grounds.length === 0) return [];
    const since = liveSince(origin.data.lifecycle, day);
    return [
      {
        component: origin.key,
        unit: origin.unit,
        type,
        national: isOfNation(context, origin),
        audience: audienceOf(context, entity),
        grounds,
        ...(since !== undefined && { since }),
      },
    ];
  });
}

/** The record that a reference stands for; of a chain or circle of references, the first step. */
export function originOf(context: Context, entity: Entity): Entity {
  const key = findKey(context, entity.unit, entity.data.references, 'component');
  return (key && context.entities.get(key)) || entity;
}

function isOfNation(context: Context, { unit }: Entity): boolean {
  return context.entities.get(keyOf('unit', unit, unit))?.data.level === 'nation';
}

function groundsOf(context: Context, { services, blocks }: Catalogue, entity: Entity) {
  const { key, unit, data } = entity;
  const capabilities = stringsOf(data.capabilities).flatMap(
    (ref) => findKey(context, unit, ref, 'capability') ?? [],
  );
  const found = [...capabilities, ...(services.get(key) ?? []), ...(blocks.get(key) ?? [])];
  return [...new Set(found)];
}

/**
 * Who offers which service: what a record of a service is part of, or the record itself where it is
 * part of nothing. Two records are the same service when one refers to the other, both to a third,
 * or when they carry the same official code.
 */
function servicesByProvider(context: Context): Catalogue['services'] {
  const offered = new Map<EntityKey, string[]>();
  for (const entity of ofKind(context, 'component')) {
    const origin = originOf(context, entity);
    if (origin.data.type !== 'service') continue;
    const whole = findKey(context, entity.unit, entity.data.partOf, 'component');
    const provider = whole ?? entity.key;
    const names = [`service:${origin.key}`, ...codesOf(entity), ...codesOf(origin)];
    offered.set(provider, [...(offered.get(provider) ?? []), ...names]);
  }
  return offered;
}

function codesOf({ data }: Entity): readonly string[] {
  return itemsOf(data.codes).flatMap(([, { system, value }]) =>
    typeof system === 'string' && typeof value === 'string'
      ? [`service:code:${system}|${value}`]
      : [],
  );
}

const FILLS = new Set(['fulfils', 'partly-fulfils', 'uses-shared']);

function blocksByComponent(context: Context): Catalogue['blocks'] {
  const filled = new Map<EntityKey, string[]>();
  for (const { unit, data } of ofKind(context, 'mapping')) {
    const key = findKey(context, unit, data.component, 'component');
    if (!key || !FILLS.has(String(data.relation))) continue;
    // To use what is shared fills a block only where it is somebody else’s.
    const { unit: home } = originOf(context, context.entities.get(key) as Entity);
    if (data.relation === 'uses-shared' && home === unit) continue;
    const block = `block:${String(data.framework)}/${String(data.block)}`;
    filled.set(key, [...(filled.get(key) ?? []), block]);
  }
  return filled;
}
