import { compare } from '../core/compare.ts';
import { type Entity, type EntityKey, keyOf } from '../core/entity.ts';
import { stringOf, stringsOf } from '../core/fields.ts';
import { type Context, findKey } from './context.ts';

/**
 * Whom a component serves, as its record says: the agencies that use it; where none is named, all of
 * its unit (the unit's own key) when its scope is the province or the nation, or otherwise those who
 * own and operate it. Empty where nobody says. Sorted.
 */
export function audienceOf(context: Context, entity: Entity): readonly EntityKey[] {
  const { unit, data } = entity;
  const agencies = (values: readonly unknown[]) =>
    [...new Set(values.flatMap((one) => findKey(context, unit, one, 'agency') ?? []))].sort(
      compare,
    );
  const users = agencies(stringsOf(data.users));
  if (users.length > 0) return users;
  return isForAll(entity) ? [keyOf('unit', unit, unit)] : agencies([data.owner, data.operator]);
}

/** For everybody of the unit that records it; a reference to what others have is for its own unit. */
function isForAll({ data }: Entity): boolean {
  const scope = stringOf(data.scope) ?? '';
  return data.references !== undefined || scope === 'province' || isNational(scope);
}

export function isNational(scope: unknown): boolean {
  return typeof scope === 'string' && scope.startsWith('national');
}
