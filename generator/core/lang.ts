/** Languages that every text a person reads exists in; Vietnamese is the first and the fallback. */
export type Lang = 'vi' | 'en';
export const LANGS: readonly Lang[] = ['vi', 'en'];

/** A sentence in both languages, as messages and reasons carry it. */
export type Bilingual = { readonly vi: string; readonly en: string };

/** A text of the content: a Vietnamese string, or both languages. */
export type Text = string | { readonly vi: string; readonly en?: string };

/** The text in `lang`, falling back to Vietnamese, which is always there. */
export function say(text: Text, lang: Lang): string {
  if (typeof text === 'string') return text;
  return (lang === 'en' ? text.en : undefined) ?? text.vi;
}

/** The language in which `say` would answer, so that a page can mark a fallback with `lang`. */
export function spoken(text: Text, lang: Lang): Lang {
  return lang === 'en' && typeof text === 'object' && text.en ? 'en' : 'vi';
}

/** One sentence in both languages. */
export function both(sentence: (lang: Lang) => string): Bilingual {
  return { vi: sentence('vi'), en: sentence('en') };
}
