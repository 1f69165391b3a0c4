import { type DateValue, type Day, parseDate } from '../core/day.ts';
import { shareOf } from '../core/fields.ts';
import { type Bilingual, type Lang, say, type Text } from '../core/lang.ts';
import {
  count,
  printDate,
  printDay,
  printDeadline,
  printNumber,
  printShare,
} from '../core/print.ts';
import type { Comparator } from './comparator.ts';
import type { Observation, Qualifier } from './observations.ts';
import type { Aim } from './revisions.ts';

const MOST_KNOWN = 10_000;

/** One sentence in both languages. */
export function both(sentence: (lang: Lang) => string): Bilingual {
  return { vi: sentence('vi'), en: sentence('en') };
}

/** The pieces that say something, in a row. */
export function sentences(...pieces: readonly (string | undefined)[]): string {
  return pieces.filter((piece) => piece !== undefined && piece !== '').join(' ');
}

/** `vi` or `en`, for short phrases. */
export function pick(lang: Lang, vi: string, en: string): string {
  return lang === 'vi' ? vi : en;
}

/** A number with at most so many decimals and none that say nothing. */
export function number(value: number, lang: Lang, most = 2): string {
  const scale = 10 ** most;
  return printNumber(Math.round(value * scale) / scale, lang);
}

/** A number rounded down, so that 0.9499 never reads as 0.95. */
export function floored(value: number, lang: Lang, decimals: number): string {
  const scale = 10 ** decimals;
  return printNumber(Math.floor(value * scale + 1e-6) / scale, lang);
}

/** A value with its unit: "58 %", "1.234 hộp thư". Percentages are floored (METHODS A3, Share). */
export function amount(value: number, unit: Text, lang: Lang): string {
  if (unit === '%') return percent(value, lang);
  return `${number(value, lang, 3)} ${say(unit, lang)}`;
}

function percent(value: number, lang: Lang): string {
  return `${floored(value, lang, 1)}${pick(lang, ' ', '')}%`;
}

const QUALIFIERS: Readonly<Record<Qualifier, Bilingual>> = {
  about: { vi: 'khoảng', en: 'about' },
  'more-than': { vi: 'hơn', en: 'more than' },
  nearly: { vi: 'gần', en: 'nearly' },
  'at-least': { vi: 'ít nhất', en: 'at least' },
  'at-most': { vi: 'nhiều nhất', en: 'at most' },
};

/** An observed figure: "62/91 (68,1 %)" where its value is its share, otherwise as the source says. */
export function figure(seen: Observation, unit: Text, lang: Lang): string {
  const text = shareText(seen, unit, lang) ?? amount(seen.value, unit, lang);
  return seen.qualifier ? `${QUALIFIERS[seen.qualifier][lang]} ${text}` : text;
}

function shareText(seen: Observation, unit: Text, lang: Lang): string | undefined {
  const share = shareOf(seen.share);
  if (!share) return undefined;
  const value = unit === '%' ? (100 * share.n) / share.N : share.n;
  return value === seen.value ? printShare(share.n, share.N, lang) : undefined;
}

/** A figure with its date: "58 % ngày 01/12/2018". */
export function dated(seen: Observation, unit: Text, lang: Lang): string {
  const text = figure(seen, unit, lang);
  if (seen.from === undefined) return `${text} ${on(seen.when, lang)}`;
  return `${text} ${pick(lang, 'tính đến', 'up to')} ${printDate(seen.when, lang)}`;
}

/** "ngày 15/07/2019", "vào tháng 9/2019", "vào khoảng 15/07/2019". */
export const on = remembered((when, lang) => {
  const date = parseDate(when);
  const text = printDate(when, lang);
  if (date?.precision === 'day' && !date.inferred) return `${pick(lang, 'ngày', 'on')} ${text}`;
  return date?.inferred && lang === 'en' ? text : `${pick(lang, 'vào', 'in')} ${text}`;
});

/** The same few hundred dates recur in a hundred thousand reasons, so their words are kept. */
function remembered(print: (when: DateValue, lang: Lang) => string) {
  const known: Record<Lang, Map<DateValue, string>> = { vi: new Map(), en: new Map() };
  return (when: DateValue, lang: Lang): string => {
    const found = known[lang].get(when);
    if (found !== undefined) return found;
    const text = print(when, lang);
    if (typeof when !== 'object' && known[lang].size < MOST_KNOWN) known[lang].set(when, text);
    return text;
  };
}

const COMPARATORS: Readonly<Record<Comparator, Bilingual>> = {
  'at-least': { vi: 'ít nhất', en: 'at least' },
  'more-than': { vi: 'trên', en: 'more than' },
  'at-most': { vi: 'không quá', en: 'at most' },
  'less-than': { vi: 'dưới', en: 'less than' },
  equal: { vi: 'đúng', en: 'exactly' },
};

/** What must be reached: "ít nhất 30 %"; a hundred per cent is never exceeded and stands alone. */
export function wanted(value: number, comparator: Comparator, unit: Text, lang: Lang): string {
  const text = amount(value, unit, lang);
  return unit === '%' && value >= 100 ? text : `${COMPARATORS[comparator][lang]} ${text}`;
}

/** "hạn 01/12/2018", or that there is none, and why. */
export function due({ written, missing }: Aim, lang: Lang): string {
  if (written !== undefined) return dueOn(written, lang);
  if (missing === 'unknown') return pick(lang, 'chưa xác định hạn', 'deadline not known');
  return missing === 'not-applicable'
    ? pick(lang, 'không có hạn', 'no deadline')
    : pick(lang, 'không nêu hạn', 'no deadline stated');
}

const dueOn = remembered(
  (written, lang) => `${pick(lang, 'hạn', 'due')} ${printDeadline(written, lang)}`,
);

export function days(n: number, lang: Lang): string {
  return count(n, lang, 'ngày', 'day');
}

/** "giữa 01/10/2019 và 15/11/2019". */
export function between([from, to]: readonly [Day, Day], lang: Lang): string {
  const and = pick(lang, 'và', 'and');
  return `${pick(lang, 'giữa', 'between')} ${printDay(from, lang)} ${and} ${printDay(to, lang)}`;
}

/** The sentence with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
