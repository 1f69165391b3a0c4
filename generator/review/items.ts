import { isMap } from '../core/is-map.ts';
import { canonical, itemName } from '../core/item-name.ts';

/** Two items of a list that are the same one, or an item that only one side has. */
export type Pair = { readonly before?: unknown; readonly after?: unknown };

/**
 * Matches the items of two lists: those that say the same, then those of the same name. So neither
 * order nor place counts.
 */
export function matchItems(before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  const left = takeEqual(before, after, canonical);
  const named = takeEqual(left.before, left.after, itemName);
  return [
    ...named.pairs,
    ...named.before.map((item) => ({ before: item })),
    ...named.after.map((item) => ({ after: item })),
  ];
}

/** Pairs off, in order, the items with the same key; the rest is left over. */
function takeEqual(
  before: readonly unknown[],
  after: readonly unknown[],
  keyOf: (item: unknown) => string,
) {
  const waiting = Map.groupBy(after, keyOf);
  const pairs: Pair[] = [];
  const left: unknown[] = [];
  for (const item of before) {
    const twin = waiting.get(keyOf(item))?.shift();
    if (twin === undefined) left.push(item);
    else pairs.push({ before: item, after: twin });
  }
  return { pairs, before: left, after: [...waiting.values()].flat() };
}

/** A value on one line for a table of changes: "2026-12-31", "{date: 2026, inclusive: false}". */
export function shown(value: unknown): string {
  return excerptOf(plain(value));
}

/** On one line, and no longer than a cell of a table can be. */
export function excerptOf(text: string, max = 160): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > max ? `${line.slice(0, max - 1).toWellFormed()}…` : line;
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return `[${value.slice(0, 20).map(plain).join(', ')}]`;
  if (!isMap(value)) return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  if (typeof value.vi === 'string') return value.vi;
  const pairs = Object.keys(value).sort();
  return `{${pairs.map((name) => `${name}: ${plain(value[name])}`).join(', ')}}`;
}
