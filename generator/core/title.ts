import type { Bilingual } from './lang.ts';

/** A schema's title or description, "Tiếng Việt | English", as a sentence in both languages. */
export function bilingual(text: string): Bilingual {
  const [vi = text, en = vi] = text.split(' | ');
  return { vi, en };
}

/** The same words within a sentence: without the capital at the start. */
export function inSentence({ vi, en }: Bilingual): Bilingual {
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return { vi: lower(vi), en: lower(en) };
}
