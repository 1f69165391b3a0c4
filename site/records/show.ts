import type { Page } from '../context.ts';
import {
  type EntityKey,
  printDate,
  printDeadline,
  printNumber,
  type Status,
  spoken,
  type Text,
} from '../data.ts';
import { withoutFullStop } from '../foreign.ts';
import {
  asDate,
  asList,
  asNotApplicable,
  asText,
  asUnknown,
  resolve,
  type Unknown,
} from '../read.ts';
import { common } from '../words/common.ts';
import { labelOf } from '../words/labels.ts';
import { record } from '../words/record.ts';
import { itemOf } from './framework-items.ts';
import type { Shape } from './shapes.ts';
import { titleOf } from './title.ts';

/** A value as a page writes it: what reads in its place, and where it leads. */
export type Shown = {
  readonly text: string;
  readonly href?: string;
  /** Set where an English page has to show Vietnamese. */
  readonly lang?: 'vi' | undefined;
  /** Reason of a missing value, basis of an inferred date. */
  readonly why?: string | undefined;
  readonly missing?: true;
  /** Set where the record does not even say that the value is not known. */
  readonly bare?: true;
  /** A remark on the value before it. */
  readonly soft?: true;
  /** A status with its mark, drawn by the site; stands in place of the text. */
  readonly state?: Status;
};

/** A value of the content as its schema says it reads; several for a list, none for nothing. */
export function show(p: Page, unit: string, shape: Shape, value: unknown): readonly Shown[] {
  if (value === undefined || value === null) return [];
  const gone = missing(p, value);
  if (gone) return [gone];
  if (shape.is === 'list') return asList(value).flatMap((one) => show(p, unit, shape.of, one));
  if (shape.is === 'either') return show(p, unit, chosen(shape.of, value), value);
  if (shape.is === 'record') return [inOneLine(p, unit, shape, value)];
  if (shape.is === 'ref') return [reference(p, unit, shape.kinds, value)];
  return [plain(p, unit, shape, value)];
}

function plain(p: Page, unit: string, shape: Shape, value: unknown): Shown {
  switch (shape.is) {
    case 'text':
      return textOf(p, value);
    case 'date':
    case 'deadline':
      return dateOf(p, value, shape.is);
    case 'word':
      return { text: shape.table ? p.t(labelOf(shape.table, value)) : String(value) };
    case 'item':
      return itemOf(p, unit, shape.item, value);
    case 'url':
      return addressOf(raw(value));
    case 'number':
      return { text: typeof value === 'number' ? printNumber(value, p.lang) : raw(value) };
    case 'flag':
      return { text: value === true ? p.t(record.yes) : p.t(record.no) };
    default:
      return { text: p.quote(raw(value)) };
  }
}

/** Why there is no value; undefined where there is one. */
export function missing(p: Page, value: unknown): Shown | undefined {
  const unknown = asUnknown(value);
  if (unknown) return { text: p.t(common.unknown), missing: true, ...reasonOf(p, unknown) };
  const none = asNotApplicable(value);
  if (none === undefined) return undefined;
  return {
    text: p.t(common.notApplicable),
    missing: true,
    why: p.text(none),
    lang: foreign(p, none),
  };
}

/** Stands where a record says nothing at all. */
export function nothing(p: Page): Shown {
  return { text: p.t(common.notRecorded), missing: true, bare: true };
}

function reasonOf(p: Page, { reason, contact, due }: Unknown): Pick<Shown, 'why' | 'lang'> {
  const parts = [
    reason && withoutFullStop(p.text(reason)),
    contact && `${p.t(record.contact)}: ${p.text(contact)}`,
    due && `${p.t(record.due)}: ${printDate(due, p.lang)}`,
  ];
  return { why: parts.filter(Boolean).join('; '), lang: reason ? foreign(p, reason) : undefined };
}

/** A text of the content, marked where the English page must fall back to Vietnamese. */
export function textOf(p: Page, value: unknown): Shown {
  const text = asText(value);
  return text === undefined ? { text: raw(value) } : { text: p.text(text), lang: foreign(p, text) };
}

/** `vi` where an English page shows a text that has no English. */
export function foreign(p: Page, text: Text): 'vi' | undefined {
  return p.lang === 'en' && spoken(text, 'en') === 'vi' ? 'vi' : undefined;
}

export function dateOf(p: Page, value: unknown, is: 'date' | 'deadline' = 'date'): Shown {
  const date = asDate(value);
  if (!date) return value === undefined || value === null ? nothing(p) : { text: raw(value) };
  const basis = typeof date === 'object' ? (date as { readonly basis?: Text }).basis : undefined;
  return {
    text: (is === 'deadline' ? printDeadline : printDate)(date, p.lang),
    why: basis && p.text(basis),
  };
}

function reference(p: Page, unit: string, kinds: readonly string[], value: unknown): Shown {
  const key = resolve(p.site, unit, value, ...kinds);
  if (key) return linkTo(p, key);
  return { text: raw(value), missing: true, why: p.t(record.noSuchRecord) };
}

/** A link to a record's page. */
export function linkTo(p: Page, key: EntityKey): Shown {
  return { text: titleOf(p, key), href: p.link(key) };
}

/** Sub-fields of a record in one line: "Từ ngày: 2018; Đến ngày: 2020". */
function inOneLine(p: Page, unit: string, shape: Shape & { is: 'record' }, value: unknown): Shown {
  const data = (typeof value === 'object' ? value : {}) as Readonly<Record<string, unknown>>;
  const parts = [...shape.fields].flatMap(([name, field]) => {
    const shown = show(p, unit, field.shape, data[name]);
    return shown.length ? [`${p.t(field.label)}: ${shown.map(({ text }) => text).join(', ')}`] : [];
  });
  return { text: parts.join('; ') || raw(value) };
}

/** A record where there is an object, otherwise the first plain choice. */
function chosen(shapes: readonly Shape[], value: unknown): Shape {
  const wanted = typeof value === 'object' && asText(value) === undefined && !asDate(value);
  const fit = shapes.find(({ is }) => (is === 'record') === wanted);
  return fit ?? shapes[0] ?? { is: 'plain' };
}

/** An address as a link, unless it is one that would run a script; a finding tells so. */
function addressOf(text: string): Shown {
  return /^https?:\/\//.test(text) ? { text, href: text } : { text };
}

/** A value of another type than its schema says; a finding tells so, the page only shows it. */
function raw(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
