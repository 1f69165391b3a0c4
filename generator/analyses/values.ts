import { type Dated, type DateValue, type Day, parseDate } from '../core/day.ts';
import type { Text } from '../core/lang.ts';

/** Data as the files state it. A record that broke its schema may lack or mistype anything. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one when it is anything else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list that are objects, each with its place in the list. */
export function itemsOf(value: unknown): readonly (readonly [number, Fields])[] {
  if (!Array.isArray(value)) return [];
  const items: [number, Fields][] = [];
  value.forEach((item, index) => {
    if (isFields(item)) items.push([index, item]);
  });
  return items;
}

export function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A number that was stated; undefined when absent, unknown or not applicable. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function textOf(value: unknown): Text | undefined {
  if (typeof value === 'string') return value;
  return typeof fieldsOf(value).vi === 'string' ? (value as Text) : undefined;
}

/** A date as written, when it is one; undefined when absent, unknown or impossible. */
export function dateValueOf(value: unknown): DateValue | undefined {
  return datedOf(value) && (value as DateValue);
}

export function datedOf(value: unknown): Dated | undefined {
  if (typeof value === 'string' || typeof value === 'number') return parsed(value);
  const { date } = fieldsOf(value);
  if (typeof date !== 'string' && typeof date !== 'number') return undefined;
  return parseDate(value as DateValue);
}

/** Dates recur: a report of a province knows a few hundred, a series of figures far fewer. */
const KNOWN = new Map<string | number, Dated | undefined>();
const MOST_KNOWN = 10_000;

function parsed(value: string | number): Dated | undefined {
  const known = KNOWN.get(value);
  if (known !== undefined) return known;
  const dated = parseDate(value);
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(value, dated);
  return dated;
}

/** The last day a date covers; what happened in a month has surely happened by its end. */
export function lastDayOf(value: unknown): Day | undefined {
  return datedOf(value)?.last;
}

/** A share with a usable denominator. */
export function shareOf(value: unknown): Share | undefined {
  const { n, N } = fieldsOf(value);
  const [part, whole] = [numberOf(n), numberOf(N)];
  return part !== undefined && whole !== undefined && whole > 0 ? { n: part, N: whole } : undefined;
}

export type Share = { readonly n: number; readonly N: number };
