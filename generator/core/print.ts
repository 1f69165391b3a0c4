import { type DateValue, type Day, isoDay, parseDate } from './day.ts';
import type { Lang } from './lang.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** A day as people read it: 15/07/2019, in English 15 July 2019. */
export function printDay(day: Day, lang: Lang): string {
  const [year, month, date] = isoDay(day).split('-') as [string, string, string];
  return lang === 'vi' ? `${date}/${month}/${year}` : `${+date} ${MONTHS[+month - 1]} ${year}`;
}

/** A date with the precision it is known in: "tháng 9/2019", "quý III/2019", "khoảng 15/07/2019". */
export function printDate(value: DateValue, lang: Lang): string {
  const dated = parseDate(value);
  if (!dated) return String(typeof value === 'object' ? value.date : value);
  const text = printPeriod(dated.first, dated.precision, lang);
  if (!dated.inferred) return text;
  return lang === 'vi' ? `khoảng ${text}` : `about ${text}`;
}

/** A deadline: as `printDate`, and "trước …" where the day itself is excluded. */
export function printDeadline(value: DateValue, lang: Lang): string {
  const exclusive = typeof value === 'object' && value.inclusive === false;
  const text = printDate(value, lang);
  if (!exclusive) return text;
  return lang === 'vi' ? `trước ${text}` : `before ${text}`;
}

function printPeriod(first: Day, precision: string, lang: Lang): string {
  const [year, month] = isoDay(first).split('-') as [string, string];
  const quarter = Math.ceil(+month / 3);
  if (precision === 'month') {
    return lang === 'vi' ? `tháng ${+month}/${year}` : `${MONTHS[+month - 1]} ${year}`;
  }
  if (precision === 'quarter') {
    return lang === 'vi' ? `quý ${QUARTERS[quarter - 1]}/${year}` : `Q${quarter} ${year}`;
  }
  if (precision === 'year') return lang === 'vi' ? `năm ${year}` : year;
  return printDay(first, lang);
}

/** A number with the separators of the language: 1.234,5 in Vietnamese, 1,234.5 in English. */
export function printNumber(value: number, lang: Lang, decimals?: number): string {
  const plain = decimals === undefined ? plainDigits(value) : value.toFixed(decimals);
  const [whole = '', part] = plain.replace('-', '').split('.');
  const mark = lang === 'vi' ? '.' : ',';
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, mark) : whole;
  const sign = value < 0 ? '−' : '';
  return sign + grouped + (part ? (lang === 'vi' ? ',' : '.') + part : '');
}

/** Without the noise of binary fractions; six decimals are more than any source prints. */
function plainDigits(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  return String(Number(value.toFixed(6)));
}

/** A percentage of a count, floored to one decimal so that 99.96 never reads as 100 (METHODS A3). */
export function printPercent(n: number, N: number, lang: Lang): string {
  const tenths = Math.floor((n * 1000) / N + 1e-9);
  const text = printNumber(tenths / 10, lang, tenths % 10 === 0 ? 0 : 1);
  return lang === 'vi' ? `${text} %` : `${text}%`;
}

/** "62/91 (68,1 %)". */
export function printShare(n: number, N: number, lang: Lang): string {
  const counts = `${printNumber(n, lang)}/${printNumber(N, lang)}`;
  return N > 0 ? `${counts} (${printPercent(n, N, lang)})` : counts;
}

/** A span of days in the largest unit that still says enough: "45 ngày", "7 tháng", "6 năm 7 tháng". */
export function printSpan(days: number, lang: Lang): string {
  const months = Math.floor(days / 30.4375);
  if (days < 90) return count(days, lang, 'ngày', 'day');
  if (months < 24) return count(months, lang, 'tháng', 'month');
  const years = Math.floor(days / 365.25);
  const rest = Math.floor((days - years * 365.25) / 30.4375);
  const head = count(years, lang, 'năm', 'year');
  return rest ? `${head} ${count(rest, lang, 'tháng', 'month')}` : head;
}

/** A count with its noun: "2.402 ngày", "2,402 days". */
export function count(n: number, lang: Lang, vi: string, en: string): string {
  return `${printNumber(n, lang)} ${lang === 'vi' ? vi : n === 1 ? en : `${en}s`}`;
}
