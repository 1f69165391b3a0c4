import type { EntityKey } from './entity.ts';
import { isMap } from './is-map.ts';
import { escapeStep, itemName } from './item-name.ts';

/**
 * A finding's path with each list index replaced by what names the item, so that a waiver given
 * for `indicator:u/x#/observations/2019-07` still covers it when an item is inserted above. A step
 * that names an item already stays.
 */
export function idPathOf(path: string, data: unknown): string {
  const hash = path.indexOf('#/');
  if (hash < 0) return path;
  let value = data;
  const steps = path
    .slice(hash + 1)
    .split('/')
    .slice(1);
  const named = steps.map((step) => {
    const found = stepInto(value, step.replaceAll('~1', '/').replaceAll('~0', '~'));
    value = found.value;
    return escapeStep(found.name);
  });
  return `${path.slice(0, hash)}#${named.map((name) => `/${name}`).join('')}`;
}

function stepInto(value: unknown, step: string): { name: string; value: unknown } {
  if (!Array.isArray(value)) {
    const child = isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    return { name: step, value: child };
  }
  const item = /^\d{1,6}$/.test(step) ? value[Number(step)] : undefined;
  if (item !== undefined) return { name: itemName(item), value: item };
  return { name: step, value: value.find((each) => itemName(each) === step) };
}

/** Key of the record that a path lies in; the file where it lies in none. */
export function recordOf(path: string): EntityKey {
  return path.split('#')[0] as EntityKey;
}

/** The path under the key that its record has in the head. */
export function renamedPath(path: string, renames: ReadonlyMap<EntityKey, EntityKey>): string {
  const key = recordOf(path);
  return (renames.get(key) ?? key) + path.slice(key.length);
}
