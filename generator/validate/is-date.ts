import { parseDate } from '../core/day.ts';

/** Dates repeat a thousandfold in a workspace. */
const MOST_KEPT = 10_000;
const known = new Map<string, boolean>();

/** The format `khung-date`: a date that exists, with its precision. */
export function isDate(text: string): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  const good = parseDate(text) !== undefined;
  if (known.size < MOST_KEPT && text.length <= 10) known.set(text, good);
  return good;
}
