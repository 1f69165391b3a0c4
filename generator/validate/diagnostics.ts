import { type Definition, define } from '../core/diagnostic.ts';
import { excerpt } from '../core/excerpt.ts';
import type { Bilingual } from '../core/lang.ts';
import { valueDiagnostics } from './value-diagnostics.ts';

const SHOWN = 15;

/** `nearest` is the field most likely meant, `fields` are all that may stand there. */
export const unknownField = define<{
  field: string;
  nearest: string | undefined;
  fields: readonly string[];
}>({
  code: 'unknown-field',
  severity: 'error',
  sample: { field: 'desciption', nearest: 'description', fields: ['name', 'description', 'owner'] },
  message: ({ field }) => ({
    vi: `Không có trường “${excerpt(field)}” ở đây.`,
    en: `There is no field “${excerpt(field)}” here.`,
  }),
  help: ({ nearest, fields }) => meantOrAll(nearest, fields, 'Các trường dùng được', 'Fields'),
  args: ({ field }) => [excerpt(field)],
});

export const missingField = define<{ field: string; meaning: Bilingual | undefined }>({
  code: 'missing-field',
  severity: 'error',
  sample: { field: 'type', meaning: { vi: 'loại', en: 'type' } },
  message: ({ field, meaning }) => ({
    vi: `Thiếu trường “${field}”${meaning ? ` (${meaning.vi})` : ''}.`,
    en: `The field “${field}”${meaning ? ` (${meaning.en})` : ''} is missing.`,
  }),
  help: ({ field }) => ({
    vi: `Hãy thêm “${field}:” với giá trị của nó.`,
    en: `Add “${field}:” with its value.`,
  }),
  args: ({ field }) => [field],
});

export const missingOneOf = define<{ fields: readonly string[] }>({
  code: 'missing-choice',
  severity: 'error',
  sample: { fields: ['date', 'period'] },
  message: ({ fields }) => ({
    vi: `Phải có một trong các trường: ${fields.join(', ')}.`,
    en: `One of these fields must be given: ${fields.join(', ')}.`,
  }),
  help: ({ fields }) => ({
    vi: `Hãy thêm “${fields[0]}:” hoặc trường thay cho nó.`,
    en: `Add “${fields[0]}:” or the one that stands for it.`,
  }),
  args: ({ fields }) => fields,
});

export const emptyField = define<{ field: string; expected: Bilingual }>({
  code: 'empty-field',
  severity: 'error',
  sample: {
    field: 'operator',
    expected: {
      vi: 'tham chiếu, {unknown: …} hoặc {notApplicable: …}',
      en: 'reference, {unknown: …} or {notApplicable: …}',
    },
  },
  message: ({ field, expected }) => ({
    vi: `“${field}” để trống; chỗ này cần ${expected.vi}.`,
    en: `“${field}” is empty; expected ${expected.en}.`,
  }),
  help: () => ({
    vi: 'Hãy ghi giá trị hoặc bỏ trường này; điều chưa ai nêu thì ghi {unknown: {reason: …}} nếu trường cho phép.',
    en: 'Give the value or remove the field; what nobody has stated is {unknown: {reason: …}} where allowed.',
  }),
});

/** `quote` when the value would be right as text, `plain` when it would be right as a number. */
export const wrongType = define<{
  field: string;
  found: Bilingual;
  expected: Bilingual;
  quote?: true;
  plain?: string;
}>({
  code: 'wrong-type',
  severity: 'error',
  sample: {
    field: 'number',
    found: { vi: 'một số', en: 'a number' },
    expected: { vi: 'văn bản', en: 'text' },
    quote: true,
  },
  message: ({ field, found, expected }) => ({
    vi: `“${field}” là ${found.vi}; chỗ này cần ${expected.vi}.`,
    en: `“${field}” is ${found.en}; expected ${expected.en}.`,
  }),
  help: ({ quote, plain, expected }) => {
    if (quote)
      return {
        vi: 'Hãy giữ nguyên cách viết và đặt trong dấu ngoặc kép.',
        en: 'Keep it as it is written and put it in quotes.',
      };
    if (plain)
      return {
        vi: `Số được ghi trơn, dấu chấm thập phân, không kèm đơn vị: ${plain}.`,
        en: `Write a plain number with a decimal point and without a unit: ${plain}.`,
      };
    return { vi: `Hãy ghi ${expected.vi}.`, en: `Give ${expected.en}.` };
  },
});

export const moreInRecord = define<{ count: number }>({
  code: 'more-in-record',
  severity: 'note',
  sample: { count: 20 },
  message: ({ count }) => ({
    vi: `Còn ${count} lỗi nữa trong bản ghi này, không liệt kê.`,
    en: `${count} more errors in this record, not listed.`,
  }),
  help: () => ({
    vi: 'Hãy sửa các lỗi đã liệt kê rồi kiểm tra lại.',
    en: 'Mend those listed, then check again.',
  }),
});

export const moreInFile = define<{ code: string; count: number }>({
  code: 'more-in-file',
  severity: 'note',
  sample: { code: 'unknown-value', count: 280 },
  message: ({ code, count }) => ({
    vi: `Còn ${count} lỗi ${code} nữa trong tệp này, không liệt kê.`,
    en: `${count} more ${code} in this file, not listed.`,
  }),
  help: () => ({
    vi: 'Hãy sửa các lỗi đã liệt kê rồi kiểm tra lại.',
    en: 'Mend those listed, then check again.',
  }),
  args: ({ code }) => [code],
});

/** “Did you mean …?”, or all that is allowed, cut when there is much of it. */
export function meantOrAll(
  nearest: string | undefined,
  all: readonly string[],
  vi: string,
  en: string,
): Bilingual {
  if (nearest) return { vi: `Có phải ý là “${nearest}”?`, en: `Did you mean “${nearest}”?` };
  const list = all.slice(0, SHOWN).join(', ') + (all.length > SHOWN ? ', …' : '');
  return { vi: `${vi}: ${list}.`, en: `${en}: ${list}.` };
}

/** Every code of this room, for the catalogue in pipeline.ts. */
export const validateDiagnostics: readonly Definition<never>[] = [
  unknownField,
  missingField,
  missingOneOf,
  emptyField,
  wrongType,
  moreInRecord,
  moreInFile,
  ...valueDiagnostics,
];
