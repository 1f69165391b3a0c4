import { type Day, isoDay } from './day.ts';

/** Midnight of a day as a zip has it, in the form of MS-DOS, whose years begin with 1980; time low, date high. */
export function dosDate(day: Day): number {
  const [year, month, date] = isoDay(day).split('-').map(Number) as [number, number, number];
  const since = Math.min(127, Math.max(0, year - 1980));
  return ((since << 25) | (month << 21) | (date << 16)) >>> 0;
}
