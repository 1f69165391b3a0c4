import {
  type Bilingual,
  type Lang,
  LINE_WORDS,
  type LineSort,
  lineSwatch,
  sortsOf,
  type WebLine,
} from '../data.ts';
import { escapeHtml } from '../html.ts';

/** Words for kinds of line where they do not mean what they usually do. */
export type OwnWords = Partial<Readonly<Record<LineSort, Bilingual>>>;

/** A drawing, and what its lines mean where it does not say so itself; both as markup. */
export type Drawn = { readonly svg: string; readonly key: string };

const LABEL: Bilingual = { vi: 'Các kiểu đường nối', en: 'Kinds of line' };

/** What the lines of a map mean, as HTML: it wraps and stands still where the map must scroll. */
export function lineKeyHtml(arrows: readonly WebLine[], lang: Lang, own: OwnWords = {}): string {
  const items = sortsOf(arrows).map(
    (sort) => `<li>${lineSwatch(sort)} ${escapeHtml((own[sort] ?? LINE_WORDS[sort])[lang])}</li>`,
  );
  if (items.length === 0) return '';
  return `<ul class="key" aria-label="${escapeHtml(LABEL[lang])}">${items.join('')}</ul>`;
}
