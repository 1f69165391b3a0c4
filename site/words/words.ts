import type { Bilingual } from '../data.ts';

/** Words of the site: each in both languages, or a function of what varies. A missing one is a type error. */
// biome-ignore lint/suspicious/noExplicitAny: parameters differ from word to word
export type Words = Readonly<Record<string, Bilingual | ((...args: any[]) => Bilingual)>>;
