import { type Mend, writes } from '../core/fix.ts';
import { isMap, nameOfType } from '../core/is-map.ts';
import type { Bilingual } from '../core/lang.ts';
import type { Pointer } from '../core/locate.ts';
import { nearest } from '../core/nearest.ts';
import { slugOf } from '../core/slug.ts';
import type { Violation } from './compile.ts';
import { type Complaint, complaint, nameOf } from './complaint.ts';
import { emptyField, wrongType } from './diagnostics.ts';
import { explainDate } from './explain-date.ts';
import * as says from './value-diagnostics.ts';
import { nameTypes } from './words.ts';

/** Explains a value that is not what its field asks for. */
export function explainValue(violation: Violation, pointer: Pointer): readonly Complaint[] {
  const { keyword, params, data } = violation;
  const field = nameOf(pointer);
  switch (keyword) {
    case 'type':
      return [explainType(violation, pointer, field)];
    case 'enum':
      return [explainEnum(violation, pointer, field)];
    case 'format':
      return [explainDate(String(data), pointer)];
    case 'pattern':
      return [explainPattern(violation, pointer, field)];
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum': {
      const limit = limitOf(String(params.comparison), Number(params.limit));
      return [complaint(says.outOfRange, { field, value: Number(data), limit }, pointer, 'value')];
    }
    case 'minLength':
      return [complaint(says.emptyText, { field }, pointer, 'value')];
    case 'maxLength': {
      const lengths = { length: String(data).length, limit: Number(params.limit) };
      return [complaint(says.textTooLong, { field, ...lengths }, pointer, 'value')];
    }
    case 'minItems':
      return [complaint(says.emptyList, { field }, pointer, 'key')];
    case 'minProperties':
      return [complaint(emptyField, { field, expected: expectedOf(violation) }, pointer, 'key')];
    case 'uniqueItems':
      return [explainRepeat(violation, pointer, field)];
    default:
      return [complaint(says.invalidValue, { field, rule: keyword }, pointer, 'value')];
  }
}

function explainType(violation: Violation, pointer: Pointer, field: string): Complaint {
  const { data, parentSchema } = violation;
  const types = typesOf(parentSchema);
  const expected = expectedOf(violation);
  if (data === null) return complaint(emptyField, { field, expected }, pointer, 'key');
  const quote = types.includes('string') && lacksQuotes(data);
  const plain =
    types.includes('number') || types.includes('integer') ? plainNumber(data) : undefined;
  const hints = { ...(quote ? { quote } : {}), ...(plain ? { plain } : {}) };
  const params = { field, found: nameOfType(data), expected, ...hints };
  return complaint(wrongType, params, pointer, 'value', retyped(data, quote, plain));
}

/** Quotes change no letter; a number out of a text is sure when nothing but the quotes goes. */
function retyped(data: unknown, quote: boolean, plain?: string): Mend | undefined {
  if (quote) {
    // As written: 0012 reads as the number 12, and 1.10 as 1.1.
    const vi = 'Đặt giá trị, đúng như đã viết, trong dấu ngoặc kép.';
    const en = 'Put the value, as it is written, in quotes.';
    return { safety: 'safe', description: { vi, en }, edit: { as: 'quoted' } };
  }
  if (plain === undefined) return undefined;
  const safety = data === plain ? 'safe' : 'suggested';
  return { safety, description: writes(plain), edit: { as: 'text', text: plain } };
}

/** A word to write in place of the one that stands there. */
function replaced(word: string | undefined, safety: Mend['safety'] = 'suggested') {
  if (word === undefined) return undefined;
  return { safety, description: writes(word), edit: { as: 'value', value: word } } as const;
}

function typesOf(parentSchema: Violation['parentSchema']): readonly string[] {
  return [parentSchema?.type].flat().map(String);
}

/** What a choice offers, or the types that a schema names. */
function expectedOf({ parentSchema }: Violation): Bilingual {
  const offered = parentSchema?.khungExpected as Bilingual | undefined;
  return offered ?? nameTypes(typesOf(parentSchema));
}

/** A number or true/false where text belongs lacks only its quotes. */
function lacksQuotes(data: unknown): boolean {
  return typeof data === 'number' || typeof data === 'boolean';
}

/** 46,7 % → 46.7: the number that a text holds, when there is no doubt about it. */
function plainNumber(data: unknown): string | undefined {
  if (typeof data !== 'string') return undefined;
  const [, whole, part] = /^\s*(-?\d+)(?:[.,](\d+))?\s*%?\s*$/.exec(data.slice(0, 30)) ?? [];
  if (whole === undefined || part?.length === 3) return undefined;
  return part === undefined ? whole : `${whole}.${part}`;
}

function explainEnum(violation: Violation, pointer: Pointer, field: string): Complaint {
  const { data, params } = violation;
  // A list or a group of fields is no misspelt word.
  if (typeof data === 'object') {
    return explainType({ ...violation, parentSchema: { type: 'string' } }, pointer, field);
  }
  const value = String(data);
  const allowed = (params.allowedValues as unknown[]).map(String);
  const near = nearest(value.toLowerCase(), allowed);
  const safety = near === value.trim().toLowerCase() ? 'safe' : 'suggested';
  const known = { field, value, nearest: near, allowed };
  return complaint(says.unknownValue, known, pointer, 'value', replaced(near, safety));
}

function explainPattern(violation: Violation, pointer: Pointer, field: string): Complaint {
  const value = String(violation.data);
  if (!String(violation.params.pattern).startsWith('^[a-z0-9]+')) {
    const wanted = {
      vi: 'địa chỉ bắt đầu bằng https:// hoặc http://',
      en: 'an address that starts with https:// or http://',
    };
    return complaint(says.badFormat, { field, value, wanted }, pointer, 'value');
  }
  const parts = value.slice(0, 200).split('/').map(slugOf);
  const suggestion = parts.length <= 2 && !parts.includes(undefined) ? parts.join('/') : undefined;
  const params = { value, suggestion };
  return complaint(says.badReference, params, pointer, 'value', replaced(suggestion));
}

const LIMITS: Readonly<Record<string, Bilingual>> = {
  '>=': { vi: 'từ', en: 'at least' },
  '<=': { vi: 'không quá', en: 'at most' },
  '>': { vi: 'lớn hơn', en: 'more than' },
  '<': { vi: 'nhỏ hơn', en: 'less than' },
};

function limitOf(comparison: string, limit: number): Bilingual {
  const { vi, en } = LIMITS[comparison] ?? { vi: comparison, en: comparison };
  const upwards = comparison === '>=' ? ' trở lên' : '';
  return { vi: `${vi} ${limit}${upwards}`, en: `${en} ${limit}` };
}

/** The later of two equal items is the one too many. */
function explainRepeat({ data, params }: Violation, pointer: Pointer, field: string): Complaint {
  const item = Math.max(Number(params.i), Number(params.j));
  const found: unknown = Array.isArray(data) ? data[item] : undefined;
  const value = isMap(found) ? JSON.stringify(found) : String(found);
  const description = { vi: 'Bỏ dòng ghi lần thứ hai.', en: 'Remove the line that says it again.' };
  const mend = { safety: 'safe', description, edit: { as: 'no-line' } } as const;
  return complaint(says.repeatedItem, { field, value }, [...pointer, item], 'value', mend);
}
