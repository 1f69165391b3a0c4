import type { Entity, EntityKey } from '../../core/entity.ts';
import { stringOf } from '../../core/fields.ts';
import type { Flow } from '../../core/sharing.ts';
import { type Context, findKey } from '../context.ts';

/** The flow that an exchange describes; undefined for a dependency and for what has ended. */
export function flowOf(context: Context, { key, unit, data }: Entity): Flow | undefined {
  const state = stringOf(data.state);
  if (data.kind === 'dependency' || state === undefined || state === 'retired') return undefined;
  const from = findKey(context, unit, data.from, 'component', 'agency');
  const to = findKey(context, unit, data.to, 'component', 'agency');
  const carried = findKey(context, unit, data.data, 'component') ?? from;
  const [provider, consumer] = [agencyBehind(context, from), agencyBehind(context, to)];
  return {
    exchange: key,
    ...(provider && { provider }),
    ...(consumer && { consumer }),
    ...(isDataset(context, carried) && { data: originalOf(context, carried) }),
    state,
    channel: stringOf(data.channel) ?? '',
  };
}

export function operatingOf(flows: readonly Flow[]): readonly Flow[] {
  return flows.filter(({ state }) => state === 'operating');
}

function isDataset(context: Context, key: EntityKey | undefined): key is EntityKey {
  return key !== undefined && context.entities.get(key)?.data.type === 'dataset';
}

/** The record that a reference stands for, so that all users of one dataset meet. */
export function originalOf(context: Context, key: EntityKey): EntityKey {
  const entity = context.entities.get(key);
  return (entity && findKey(context, entity.unit, entity.data.references, 'component')) ?? key;
}

/** Who answers for an end: the agency itself, the owner of the data, or the owner. */
export function agencyBehind(context: Context, key: EntityKey | undefined): EntityKey | undefined {
  if (key === undefined || key.startsWith('agency:')) return key;
  const own = ownerOf(context, key);
  return own ?? ownerOf(context, originalOf(context, key));
}

function ownerOf(context: Context, key: EntityKey): EntityKey | undefined {
  const entity = context.entities.get(key);
  if (!entity) return undefined;
  const agency = (value: unknown) => findKey(context, entity.unit, value, 'agency');
  return agency(entity.data.dataOwner) ?? agency(entity.data.owner);
}
