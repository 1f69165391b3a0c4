import type { Entity } from '../core/entity.ts';
import { isMap } from '../core/is-map.ts';
import type { Violation } from './compile.ts';

/**
 * The fields of a broken record that have no error, so that it can be named, listed and linked to.
 * Its id stands in for a name that is wrong or missing.
 */
export function soundPart(
  { id, data }: Entity<unknown>,
  violations: readonly Violation[],
): Readonly<Record<string, unknown>> {
  if (!isMap(data)) return { name: id };
  const wrong = new Set(violations.map(fieldOf));
  const kept = Object.entries(data).filter(([field]) => !wrong.has(field));
  const sound = Object.fromEntries(kept);
  return Object.hasOwn(sound, 'name') ? sound : { ...sound, name: id };
}

/** The field of the record that an error is in; undefined for one of the record as a whole. */
function fieldOf({ instancePath, keyword, params }: Violation): string | undefined {
  const field = instancePath.split('/')[1];
  if (field !== undefined) return field.replaceAll('~1', '/').replaceAll('~0', '~');
  return keyword === 'additionalProperties' ? String(params.additionalProperty) : undefined;
}
