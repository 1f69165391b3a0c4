import { parseDate } from '../core/day.ts';
import { type Mend, writes } from '../core/fix.ts';
import type { Bilingual } from '../core/lang.ts';
import type { Pointer } from '../core/locate.ts';
import { type Complaint, complaint } from './complaint.ts';
import { badDate, impossibleDate } from './value-diagnostics.ts';

/** Explains a text that is no date: a day that does not exist, or a date in another notation. */
export function explainDate(value: string, pointer: Pointer): Complaint {
  const written = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value);
  if (!written) {
    const suggestion = rewritten(value.slice(0, 40));
    const mend = suggestion === undefined ? undefined : rewrittenAs(value, suggestion);
    return complaint(badDate, { value, suggestion }, pointer, 'value', mend);
  }
  const [, year = '', month = '', day = ''] = written;
  const reason = whyImpossible(Number(year), Number(month), Number(day));
  return complaint(impossibleDate, { value, reason }, pointer, 'value');
}

/** Day and month could be meant the other way round only where both are at most 12 and differ. */
function rewrittenAs(value: string, date: string): Mend {
  const [, one, other] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(value) ?? [];
  const either = Number(one) <= 12 && Number(other) <= 12 && Number(one) !== Number(other);
  const safety = either ? 'suggested' : 'safe';
  return { safety, description: writes(date), edit: { as: 'value', value: date } };
}

function whyImpossible(year: number, month: number, day: number): Bilingual {
  if (month < 1 || month > 12) return { vi: 'tháng phải từ 01 đến 12', en: 'months are 01 to 12' };
  if (day < 1) return { vi: 'ngày phải từ 01', en: 'days start at 01' };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return {
    vi: `tháng ${month}/${year} chỉ có ${last} ngày`,
    en: `month ${month} of ${year} has ${last} days`,
  };
}

const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** The same date as it should be written; undefined when it cannot be told or does not exist. */
function rewritten(text: string): string | undefined {
  const date = isoOf(text.trim().toLowerCase());
  return date !== undefined && parseDate(date) ? date : undefined;
}

/** Vietnamese dates have the day first: 15/7/2019, 7/2019, quý III/2019. */
function isoOf(text: string): string | undefined {
  const full = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (full) return `${full[3]}-${two(full[2])}-${two(full[1])}`;
  const reversed = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text);
  if (reversed) return `${reversed[1]}-${two(reversed[2])}-${two(reversed[3])}`;
  const month = /^(?:tháng )?(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month) return `${month[2]}-${two(month[1])}`;
  const quarter = /^(?:quý |q)([1-4]|i{1,3}|iv)[/ .-](?:năm )?(\d{4})$/.exec(text);
  if (quarter) return `${quarter[2]}-Q${quarterOf(quarter[1] as string)}`;
  const small = /^(\d{4})-?q([1-4])$/.exec(text);
  return small ? `${small[1]}-Q${small[2]}` : undefined;
}

function two(digits = ''): string {
  return digits.padStart(2, '0');
}

function quarterOf(text: string): number {
  return ROMAN.includes(text) ? ROMAN.indexOf(text) + 1 : Number(text);
}
