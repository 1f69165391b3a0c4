import type { Bilingual, Lang } from './lang.ts';

/** On what ground a rule stands. */
export type Citation = {
  /** Name of the document as people cite it. */
  readonly name: Bilingual;
  /** Number or id of the document. */
  readonly document: string;
  /** Empty where the name says all. */
  readonly article: string;
  /** True when the document is a draft, so that nothing that rests on it blocks. */
  readonly draft: boolean;
  /** Reference framework that the document sets, by id. */
  readonly framework?: string;
};

/** "Quyết định 1425/QĐ-TTg, Điều 3 (dự thảo)". */
export function printCitation({ name, article, draft }: Citation, lang: Lang): string {
  const mark = draft ? (lang === 'vi' ? ' (dự thảo)' : ' (draft)') : '';
  return `${name[lang]}${article && `, ${article}`}${mark}`;
}
