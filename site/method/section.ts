import type { Bilingual, State } from '../data.ts';

/** What a cell of a worked table holds: a number is printed as the language writes it. */
export type Cell = number | Bilingual;

/** A piece of the method page. In formulas `_x` is set as an index: `y_n`. */
export type Block =
  | { readonly p: Bilingual }
  | { readonly list: readonly Bilingual[] }
  | { readonly steps: readonly Bilingual[] }
  | { readonly terms: readonly (readonly [Bilingual, Bilingual])[] }
  | { readonly formula: readonly Bilingual[] }
  | { readonly states: readonly (readonly [State, Bilingual])[] }
  | { readonly table: Table };

export type Table = {
  readonly caption: Bilingual;
  readonly head: readonly Bilingual[];
  readonly rows: readonly (readonly Cell[])[];
};

export type Section = {
  readonly id: string;
  readonly title: Bilingual;
  readonly blocks: readonly Block[];
};

/** A sentence in both languages. */
export const w = (vi: string, en: string): Bilingual => ({ vi, en });
/** A formula, which is the same in both. */
export const same = (text: string): Bilingual => ({ vi: text, en: text });
