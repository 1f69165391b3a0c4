import { type Dated, type DateValue, type Day, parseDate } from './day.ts';
import { isMap } from './is-map.ts';
import type { Bilingual, Text } from './lang.ts';
import { say } from './lang.ts';

/*
 * Careful readers of record fields. A snapshot also holds records with findings, so a field may be
 * missing or of another type than its schema says; each of these answers `undefined` (a list: nothing)
 * then, as it does for `{unknown}` and `{notApplicable}`.
 */

/** Data as the files state it. A record that broke its schema may lack or mistype anything. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one when it is anything else. */
export function fieldsOf(value: unknown): Fields {
  return isMap(value) ? value : {};
}

export function fieldOf(value: unknown, name: string): unknown {
  return isMap(value) ? value[name] : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The items of a list that are objects, each with its place in the list. */
export function itemsOf(value: unknown): readonly (readonly [number, Fields])[] {
  if (!Array.isArray(value)) return [];
  const items: [number, Fields][] = [];
  value.forEach((item, index) => {
    if (isMap(item)) items.push([index, item]);
  });
  return items;
}

export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A number that was stated. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function textOf(value: unknown): Text | undefined {
  if (typeof value === 'string') return value;
  const { vi, en } = fieldsOf(value);
  if (typeof vi !== 'string') return undefined;
  return en === undefined || typeof en === 'string' ? (value as Text) : { vi };
}

/** The text in both languages, Vietnamese where there is no English. */
export function bilingualOf(value: unknown): Bilingual | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : { vi: say(text, 'vi'), en: say(text, 'en') };
}

/** A date as written, when it can be read; impossible ones such as 2027-02-30 cannot. */
export function dateOf(value: unknown): DateValue | undefined {
  return datedOf(value) && (value as DateValue);
}

/** The days that a date covers. */
export function datedOf(value: unknown): Dated | undefined {
  if (typeof value === 'string' || typeof value === 'number') return parsed(value);
  const { date } = fieldsOf(value);
  if (typeof date !== 'string' && typeof date !== 'number') return undefined;
  return parseDate(value as DateValue);
}

/** The last day a date covers; what happened in a month has surely happened by its end. */
export function lastDayOf(value: unknown): Day | undefined {
  return datedOf(value)?.last;
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

export type Share = { readonly n: number; readonly N: number };

/** A share with a usable denominator. */
export function shareOf(value: unknown): Share | undefined {
  const { n, N } = fieldsOf(value);
  const [part, whole] = [numberOf(n), numberOf(N)];
  return part !== undefined && whole !== undefined && whole > 0 ? { n: part, N: whole } : undefined;
}
