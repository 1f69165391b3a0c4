import type { Bilingual } from './lang.ts';
import type { Place, Span } from './span.ts';

/**
 * `safe`: the text then says what it said before, or what it can only have meant; may be applied
 * unseen. `suggested`: likely, but a person decides.
 */
export type Safety = 'safe' | 'suggested';

/** What to write in place of a span; the text there is known only where files are (METHODS E). */
export type Edit =
  /** This very text. */
  | { readonly as: 'text'; readonly text: string }
  /** This value, in quotes where the old one had them. */
  | { readonly as: 'value'; readonly value: string }
  /** What stands there, put in quotes: `007` → `"007"`. */
  | { readonly as: 'quoted' }
  /** What stands there, each first text replaced by the second. */
  | { readonly as: 'swap'; readonly pairs: readonly (readonly [string, string])[] }
  /** Nothing: the whole line goes, when it holds only this item of a list. */
  | { readonly as: 'no-line' };

/** How to mend a problem, as the pass that found it knows it. */
export type Remedy = {
  readonly safety: Safety;
  readonly description: Bilingual;
  readonly at: Span;
  readonly edit: Edit;
};

/** A remedy whose place is that of the problem itself. */
export type Mend = Omit<Remedy, 'at'>;

/** The same with its place and the text to write there: what people and editors apply. */
export type Fix = Place & {
  readonly safety: Safety;
  readonly description: Bilingual;
  /** Replaces what stands from `line:column` to `endLine:endColumn`, the end not included. */
  readonly text: string;
};

/** “Ghi “x”.” for a fix that writes one word. */
export function writes(word: string): Bilingual {
  return { vi: `Ghi “${word}”.`, en: `Write “${word}”.` };
}
