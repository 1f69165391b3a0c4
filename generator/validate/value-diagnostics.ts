import { type Definition, define } from '../core/diagnostic.ts';
import { excerpt } from '../core/excerpt.ts';
import type { Bilingual } from '../core/lang.ts';

export const unknownValue = define<{
  field: string;
  value: string;
  nearest: string | undefined;
  allowed: readonly string[];
}>({
  code: 'unknown-value',
  severity: 'error',
  sample: {
    field: 'type',
    value: 'sytem',
    nearest: 'system',
    allowed: ['system', 'platform', 'dataset'],
  },
  message: ({ field, value }) => ({
    vi: `“${excerpt(value)}” không phải giá trị của “${field}”.`,
    en: `“${excerpt(value)}” is not a value of “${field}”.`,
  }),
  help: ({ nearest, allowed }) => ({
    vi: `${nearest ? `Có phải ý là “${nearest}”? ` : ''}Các giá trị dùng được: ${allowed.join(', ')}.`,
    en: `${nearest ? `Did you mean “${nearest}”? ` : ''}Values: ${allowed.join(', ')}.`,
  }),
  args: ({ value }) => [excerpt(value)],
});

/** Written as a date should be, but there is no such day, month or year. */
export const impossibleDate = define<{ value: string; reason: Bilingual }>({
  code: 'impossible-date',
  severity: 'error',
  sample: {
    value: '2027-02-30',
    reason: { vi: 'tháng 2/2027 chỉ có 28 ngày', en: 'month 2 of 2027 has 28 days' },
  },
  message: ({ value, reason }) => ({
    vi: `Không có ngày “${value}”: ${reason.vi}.`,
    en: `There is no date “${value}”: ${reason.en}.`,
  }),
  help: () => ({
    vi: 'Hãy đối chiếu với nguồn; nếu chỉ biết tháng hoặc năm thì ghi 2019-07 hoặc 2019.',
    en: 'Check the source; if only the month or year is known, write 2019-07 or 2019.',
  }),
  args: ({ value }) => [value],
});

export const badDate = define<{ value: string; suggestion: string | undefined }>({
  code: 'bad-date',
  severity: 'error',
  sample: { value: '15/07/2019', suggestion: '2019-07-15' },
  message: ({ value }) => ({
    vi: `“${excerpt(value)}” không phải cách ghi ngày.`,
    en: `“${excerpt(value)}” is not how a date is written.`,
  }),
  help: ({ suggestion }) =>
    suggestion
      ? { vi: `Hãy ghi ${suggestion}.`, en: `Write ${suggestion}.` }
      : {
          vi: 'Hãy ghi 2019-07-15, 2019-07, 2019-Q3 hoặc 2019.',
          en: 'Write 2019-07-15, 2019-07, 2019-Q3 or 2019.',
        },
  args: ({ value }) => [excerpt(value)],
});

export const badReference = define<{ value: string; suggestion: string | undefined }>({
  code: 'bad-reference',
  severity: 'error',
  sample: { value: 'So TTTT', suggestion: 'so-tttt' },
  message: ({ value }) => ({
    vi: `“${excerpt(value)}” không phải mã bản ghi hợp lệ.`,
    en: `“${excerpt(value)}” is not a valid id of a record.`,
  }),
  help: ({ suggestion }) => {
    const rule = {
      vi: 'Mã gồm chữ thường không dấu, số và dấu gạch nối; ở đơn vị khác thì thêm “don-vi/” phía trước',
      en: 'An id has lower-case ASCII letters, digits and hyphens; “unit/” goes before it for another unit',
    };
    if (!suggestion) return { vi: `${rule.vi}.`, en: `${rule.en}.` };
    return { vi: `${rule.vi}. Có phải “${suggestion}”?`, en: `${rule.en}. Is it “${suggestion}”?` };
  },
  args: ({ value }) => [excerpt(value)],
});

export const badFormat = define<{ field: string; value: string; wanted: Bilingual }>({
  code: 'bad-format',
  severity: 'error',
  sample: {
    field: 'url',
    value: 'www.binhphuoc.gov.vn',
    wanted: {
      vi: 'địa chỉ bắt đầu bằng https:// hoặc http://',
      en: 'an address that starts with https:// or http://',
    },
  },
  message: ({ field, value, wanted }) => ({
    vi: `“${field}” là “${excerpt(value)}”; chỗ này cần ${wanted.vi}.`,
    en: `“${field}” is “${excerpt(value)}”; expected ${wanted.en}.`,
  }),
  help: ({ wanted }) => ({ vi: `Hãy ghi ${wanted.vi}.`, en: `Give ${wanted.en}.` }),
});

export const outOfRange = define<{ field: string; value: number; limit: Bilingual }>({
  code: 'out-of-range',
  severity: 'error',
  sample: { field: 'share', value: 120, limit: { vi: 'không quá 100', en: 'at most 100' } },
  message: ({ field, value, limit }) => ({
    vi: `“${field}” là ${value}; giá trị phải ${limit.vi}.`,
    en: `“${field}” is ${value}; it must be ${limit.en}.`,
  }),
  help: () => ({
    vi: 'Hãy đối chiếu với nguồn, nhất là dấu thập phân.',
    en: 'Check the source, the decimal point above all.',
  }),
});

export const emptyText = define<{ field: string }>({
  code: 'empty-text',
  severity: 'error',
  sample: { field: 'coverage' },
  message: ({ field }) => ({
    vi: `“${field}” là văn bản rỗng.`,
    en: `“${field}” is an empty text.`,
  }),
  help: () => ({
    vi: 'Hãy ghi nội dung, hoặc bỏ trường này.',
    en: 'Write something, or remove the field.',
  }),
});

export const textTooLong = define<{ field: string; length: number; limit: number }>({
  code: 'text-too-long',
  severity: 'error',
  sample: { field: 'coverage', length: 2000000, limit: 20000 },
  message: ({ field, length, limit }) => ({
    vi: `“${field}” có ${length} ký tự; nhiều nhất là ${limit}.`,
    en: `“${field}” has ${length} characters; at most ${limit} are allowed.`,
  }),
  help: () => ({
    vi: 'Hãy tóm tắt, và dẫn nguồn cho phần còn lại.',
    en: 'Summarise it, and name the source for the rest.',
  }),
});

export const emptyList = define<{ field: string }>({
  code: 'empty-list',
  severity: 'error',
  sample: { field: 'users' },
  message: ({ field }) => ({
    vi: `Danh sách “${field}” không có phần tử nào.`,
    en: `The list “${field}” has no items.`,
  }),
  help: () => ({
    vi: 'Hãy thêm phần tử, hoặc bỏ trường này: danh sách rỗng không nói lên điều gì.',
    en: 'Add an item, or remove the field: an empty list says nothing.',
  }),
});

export const repeatedItem = define<{ field: string; value: string }>({
  code: 'repeated-item',
  severity: 'error',
  sample: { field: 'users', value: 'so' },
  message: ({ field, value }) => ({
    vi: `Danh sách “${field}” ghi “${excerpt(value)}” hai lần.`,
    en: `The list “${field}” has “${excerpt(value)}” twice.`,
  }),
  help: () => ({ vi: 'Hãy bỏ một lần.', en: 'Remove one of them.' }),
  args: ({ value }) => [excerpt(value)],
});

/** What no better sentence has been written for. */
export const invalidValue = define<{ field: string; rule: string }>({
  code: 'invalid-value',
  severity: 'error',
  sample: { field: 'type', rule: 'const' },
  message: ({ field, rule }) => ({
    vi: `Giá trị của “${field}” không đúng lược đồ (${rule}).`,
    en: `The value of “${field}” does not match its schema (${rule}).`,
  }),
  help: () => ({
    vi: 'Hãy xem mô tả của trường trong lược đồ của loại bản ghi.',
    en: 'See the description of the field in the schema of the kind.',
  }),
  args: ({ rule }) => [rule],
});

export const valueDiagnostics: readonly Definition<never>[] = [
  unknownValue,
  impossibleDate,
  badDate,
  badReference,
  badFormat,
  outOfRange,
  emptyText,
  textTooLong,
  emptyList,
  repeatedItem,
  invalidValue,
];
