import { type DateValue, parseDate } from './day.ts';
import { isMap } from './is-map.ts';
import type { Bilingual, Text } from './lang.ts';
import { say } from './lang.ts';

/*
 * Careful readers of record fields. A snapshot also holds records with findings, so a field may be
 * missing or of another type than its schema says; each of these answers `undefined` then.
 */

export function fieldOf(value: unknown, name: string): unknown {
  return isMap(value) ? value[name] : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): Text | undefined {
  if (typeof value === 'string') return value;
  const { vi, en } = isMap(value) ? value : {};
  if (typeof vi !== 'string') return undefined;
  return typeof en === 'string' ? { vi, en } : { vi };
}

/** The text in both languages, Vietnamese where there is no English. */
export function bilingualOf(value: unknown): Bilingual | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : { vi: say(text, 'vi'), en: say(text, 'en') };
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A date as written, when it can be read; impossible ones such as 2027-02-30 cannot. */
export function dateOf(value: unknown): DateValue | undefined {
  const plain = isMap(value) ? value.date : value;
  if (typeof plain !== 'string' && typeof plain !== 'number') return undefined;
  return parseDate(value as DateValue) ? (value as DateValue) : undefined;
}
