import type { Bilingual } from './lang.ts';

/** Whether a value of the content is a group of fields. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** What a value is, for a sentence that says what was found. */
export function nameOfType(value: unknown): Bilingual {
  if (value === null || value === undefined) return { vi: 'chỗ trống', en: 'empty' };
  if (Array.isArray(value)) return { vi: 'một danh sách', en: 'a list' };
  if (typeof value === 'number') return { vi: 'một số', en: 'a number' };
  if (typeof value === 'boolean') return { vi: 'giá trị true/false', en: 'true or false' };
  if (typeof value === 'object') return { vi: 'một nhóm trường', en: 'a group of fields' };
  return { vi: 'một đoạn văn bản', en: 'a text' };
}
