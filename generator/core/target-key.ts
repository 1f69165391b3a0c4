import { type EntityKey, keyOf } from './entity.ts';

/**
 * The key that `value`, written in `unit`, has for a record of this kind: `id` means the same unit,
 * `unit/id` another.
 */
export function keyIn(kind: string, value: string, unit: string): EntityKey {
  return value.includes('/') ? `${kind}:${value}` : `${kind}:${unit}/${value}`;
}

/** The first key, in the order of the allowed kinds, that a record has; a unit also by its folder. */
export function targetKey(
  kinds: readonly string[],
  value: string,
  unit: string,
  has: (key: EntityKey) => boolean,
): EntityKey | undefined {
  for (const kind of kinds) {
    const key = keyIn(kind, value, unit);
    if (has(key)) return key;
  }
  const folder = keyOf('unit', value, value);
  return kinds.includes('unit') && has(folder) ? folder : undefined;
}
