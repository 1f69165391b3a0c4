import type { EditionName } from './edition.ts';
import type { Bilingual } from './lang.ts';

/**
 * Words that say that something is not recorded or that there is none. In an edition from which
 * internal parts were removed that would be more than anybody may know: there may be some, internal.
 */
export type Absent = Bilingual & { readonly absent: true };

/** Marks such words, also the result of a function; a test finds those that are not marked. */
export function absent(words: Bilingual): Absent {
  return { ...words, absent: true };
}

/** The words as readers of an edition may be told them; `edition` is undefined where nothing is internal. */
export function saidIn(words: Bilingual, edition: EditionName | undefined): Bilingual {
  if (edition !== 'public' || !('absent' in words)) return words;
  return {
    vi: qualified(words.vi, SAYS_NO.vi, ' trong phần công khai', ' hoặc không công bố'),
    en: qualified(words.en, SAYS_NO.en, ' in the public part', ', or not published'),
  };
}

const SAYS_NO = {
  vi: /chưa|không/i,
  en: /\b(?:no|not|none|nobody|nothing|never|without|cannot)\b/i,
};

/** A sentence says at its end of which part it speaks; a label, that there may be another reason. */
function qualified(text: string, no: RegExp, inSentence: string, inLabel: string): string {
  const ends = [...text.matchAll(/[.;](?=\s|$)/g)].map(({ index }) => index);
  if (ends.length === 0) return text + inLabel;
  const from = no.exec(text)?.index ?? 0;
  const end = ends.find((each) => each > from) ?? (ends[0] as number);
  return text.slice(0, end) + inSentence + text.slice(end);
}

const NOT_PRINTED: Bilingual = { vi: 'không công bố', en: 'not published' };

/** File and line of a record; the public edition has only its folder, and prints neither (editions/reduce.ts). */
export function placeSaid(
  { file, line }: { readonly file: string; readonly line: number },
  lang: 'vi' | 'en',
): string {
  return file === '' || file.endsWith('/') ? NOT_PRINTED[lang] : `${file}:${line}`;
}
