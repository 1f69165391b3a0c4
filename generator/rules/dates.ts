import { type Dated, type DateValue, parseDate } from '../core/day.ts';
import { isMap } from './walk.ts';

/** The value as a date, when it is one and not unknown, not applicable or something else. */
export function dateOf(value: unknown): Dated | undefined {
  const text = isMap(value) ? value.date : value;
  if (typeof text !== 'string' && typeof text !== 'number') return undefined;
  return parseDate(value as DateValue);
}
