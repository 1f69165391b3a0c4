/** A day as an integer: days since 1970-01-01 (UTC). No local Date arithmetic anywhere. */
export type Day = number;
export type Precision = 'day' | 'month' | 'quarter' | 'year';

/** A date with its precision. `first` and `last` are the days it covers. */
export type Dated = {
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
  readonly inferred: boolean;
  /** As written: 2019-07-15, 2019-07, 2019-Q3 or 2019. */
  readonly text: string;
};

/** What the schemas allow as a date. */
export type DateValue =
  | string
  | number
  | {
      readonly date: string | number;
      readonly precision?: 'inferred';
      readonly inclusive?: boolean;
    };

const MS_PER_DAY = 86_400_000;
const PATTERN = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/;

/** Day of a calendar date; months from 1. `dayOf(2019, 13, 1)` rolls over like Date.UTC. */
export function dayOf(year: number, month: number, date: number): Day {
  return Math.floor(Date.UTC(year, month - 1, date) / MS_PER_DAY);
}

/** The same date so many months later, or the last of that month where it is shorter. */
export function monthsAfter(day: Day, months: number): Day {
  const { year, month, date } = civil(day);
  return Math.min(dayOf(year, month + months, date), dayOf(year, month + months + 1, 0));
}

/** Last day of the month of a day. */
export function monthEndOf(day: Day): Day {
  const { year, month } = civil(day);
  return dayOf(year, month + 1, 0);
}

/** ISO form of a day, counted instead of asked of Date: reports print millions of days. */
export function isoDay(day: Day): string {
  const { year, month, date } = civil(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** Proleptic Gregorian date, counting from 1 March of year 0 so that leap days end a year. */
function civil(day: Day): { year: number; month: number; date: number } {
  const since = day + 719_468;
  const era = Math.floor(since / 146_097);
  const inEra = since - era * 146_097;
  const leaps = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const inYear = Math.floor((inEra - leaps) / 365);
  const ofYear = inEra - 365 * inYear - Math.floor(inYear / 4) + Math.floor(inYear / 100);
  const marched = Math.floor((5 * ofYear + 2) / 153);
  const month = marched < 10 ? marched + 3 : marched - 9;
  const date = ofYear - Math.floor((153 * marched + 2) / 5) + 1;
  return { year: inYear + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** Reads a date as the schemas allow it; undefined when it is impossible, such as 2027-02-30. */
export function parseDate(value: DateValue): Dated | undefined {
  const raw = typeof value === 'object' ? value.date : value;
  const text = String(raw);
  const inferred = typeof value === 'object' && value.precision === 'inferred';
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const range = rangeOf(year, match[2], match[3], match[4]);
  return range && { ...range, inferred, text };
}

function rangeOf(year: number, quarter?: string, month?: string, date?: string) {
  if (quarter) {
    const m = Number(quarter) * 3;
    return {
      first: dayOf(year, m - 2, 1),
      last: dayOf(year, m + 1, 0),
      precision: 'quarter' as const,
    };
  }
  if (!month) {
    return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), precision: 'year' as const };
  }
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  if (!date) {
    return { first: dayOf(year, m, 1), last: dayOf(year, m + 1, 0), precision: 'month' as const };
  }
  const day = dayOf(year, m, Number(date));
  if (isoDay(day) !== `${String(year).padStart(4, '0')}-${month}-${date}`) return undefined;
  return { first: day, last: day, precision: 'day' as const };
}

/** Last good day of a deadline: the day included, unless it says "before" (METHODS A1). */
export function lastGoodDay(value: DateValue): Day | undefined {
  const dated = parseDate(value);
  if (!dated) return undefined;
  const exclusive = typeof value === 'object' && value.inclusive === false;
  return exclusive ? dated.first - 1 : dated.last;
}
