import { isMap } from './is-map.ts';

/** What names an item of a list, the surest first. */
const NAMING = ['id', 'ref', 'date', 'decidedOn', 'asOf', 'period', 'system', 'name', 'title'];

/**
 * JSON of a value with sorted keys, and a text that is only Vietnamese in one form: two ways to
 * write the same thing compare equal.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isMap(value)) return JSON.stringify(value) ?? 'null';
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  if (names.length === 1 && typeof value.vi === 'string') return JSON.stringify(value.vi);
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)
    .join()}}`;
}

/** What people would call an item: its id, its date, or what it says. One step of a path. */
export function itemName(item: unknown): string {
  if (!isMap(item)) return step(item);
  const naming = NAMING.find((name) => item[name] !== undefined);
  return naming === undefined ? step(item) : step(item[naming]);
}

/** `/` and `~` escaped as in a JSON pointer. */
export function escapeStep(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A date with its precision is called by the date alone. */
function step(value: unknown): string {
  if (isMap(value) && (typeof value.date === 'string' || typeof value.date === 'number')) {
    return String(value.date);
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : canonical(value);
}
