import type { Bilingual } from '../core/lang.ts';

const TYPE_NAMES: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'văn bản', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  integer: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  object: { vi: 'một nhóm trường', en: 'a group of fields' },
  array: { vi: 'một danh sách', en: 'a list' },
};

/** Names of JSON types for a sentence: “số hoặc văn bản”. */
export function nameTypes(types: readonly string[]): Bilingual {
  return either(types.map((type) => TYPE_NAMES[type] ?? { vi: type, en: type }));
}

/** “a, b hoặc c”, “a, b or c”. */
export function either(choices: readonly Bilingual[]): Bilingual {
  return { vi: joined(choices, 'vi', 'hoặc'), en: joined(choices, 'en', 'or') };
}

function joined(choices: readonly Bilingual[], lang: 'vi' | 'en', or: string): string {
  const words = [...new Set(choices.map((choice) => choice[lang]))];
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} ${or} ${last}` : last;
}
