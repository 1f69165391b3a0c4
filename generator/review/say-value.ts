import { dateOf, fieldOf } from '../core/fields.ts';
import { isMap } from '../core/is-map.ts';
import { type Bilingual, both, type Lang, say, type Text } from '../core/lang.ts';
import { printDate, printDeadline } from '../core/print.ts';
import { excerptOf } from './items.ts';

/**
 * A value of several parts as people read it: what is unknown and what does not apply in words,
 * dates as they are written, a list one after the other. Undefined for a text or a number, which
 * says itself.
 */
export function sayValue(value: unknown): Bilingual | undefined {
  if (!isMap(value) && !Array.isArray(value)) return undefined;
  return both((lang) => excerptOf(said(value, lang)));
}

function said(value: unknown, lang: Lang): string {
  if (Array.isArray(value)) return value.map((item) => said(item, lang)).join('; ');
  if (!isMap(value)) return plain(value, lang);
  if (isMap(value.unknown)) return unknown(value.unknown, lang);
  if (value.notApplicable !== undefined) {
    const reason = said(value.notApplicable, lang);
    return `${lang === 'vi' ? 'Không áp dụng' : 'Not applicable'} – ${reason}`;
  }
  if (typeof value.vi === 'string') return say(value as Text, lang);
  const deadline = fieldOf(value, 'inclusive') === undefined ? undefined : dateOf(value);
  if (deadline !== undefined) return printDeadline(deadline, lang);
  if (value.deadline !== undefined && value.decidedOn !== undefined) return revision(value, lang);
  const names = Object.keys(value).sort();
  return names.map((name) => `${name}: ${said(value[name], lang)}`).join(', ');
}

/** A deadline that was moved; the document behind it stands beside the change. */
function revision({ deadline, decidedOn }: Readonly<Record<string, unknown>>, lang: Lang): string {
  const [due, decided] = [said(deadline, lang), said(decidedOn, lang)];
  return lang === 'vi'
    ? `hạn ${due}, quyết định ngày ${decided}`
    : `due ${due}, decided on ${decided}`;
}

const UNKNOWN = {
  vi: { head: 'Chưa xác định', contact: 'đầu mối', due: 'hạn trả lời' },
  en: { head: 'Not known', contact: 'contact', due: 'answer due' },
} as const;

function unknown(inner: Readonly<Record<string, unknown>>, lang: Lang): string {
  const words = UNKNOWN[lang];
  const reason = inner.reason === undefined ? '' : ` – ${said(inner.reason, lang)}`;
  const rest = (['contact', 'due'] as const)
    .filter((name) => inner[name] !== undefined)
    .map((name) => `; ${words[name]}: ${said(inner[name], lang)}`);
  return `${words.head}${reason}${rest.join('')}`;
}

function plain(value: unknown, lang: Lang): string {
  if (typeof value === 'boolean') return YES[lang][value ? 0 : 1];
  if (typeof value !== 'string') return JSON.stringify(value) ?? '';
  const day = /^\d{4}-/.test(value) ? dateOf(value) : undefined;
  return day === undefined ? value : printDate(day, lang);
}

const YES = { vi: ['có', 'không'], en: ['yes', 'no'] } as const;
