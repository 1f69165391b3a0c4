import type { Bilingual } from '../core/lang.ts';
import { ACCENT, el, HALO, label, px, SOFT } from './svg.ts';
import { textWidth } from './text.ts';

/**
 * Kinds of line between things: through a platform; point to point, past it; another or unknown
 * way; and what is wanted or was, but is not there.
 */
export type LineSort = 'via' | 'direct' | 'plain' | 'missing';

/** What each kind of line is called, in the order of a key. */
export const LINE_WORDS: Readonly<Record<LineSort, Bilingual>> = {
  via: { vi: 'qua nền tảng', en: 'through a platform' },
  direct: { vi: 'trực tiếp, không qua nền tảng', en: 'point to point, past the platform' },
  plain: { vi: 'kênh khác, hoặc chưa rõ kênh', en: 'other channel, or channel not known' },
  missing: { vi: 'chưa có, hoặc không còn', en: 'not there yet, or no more' },
};
export const LINE_SORTS = Object.keys(LINE_WORDS) as readonly LineSort[];

const SMALL = 13.5;
const STEP = 20;

/** How a line looks: they differ in their dashes too, for grey print and colour-blind readers. */
export function strokeOf(sort: LineSort) {
  return {
    fill: 'none',
    stroke: sort === 'via' ? ACCENT : SOFT,
    'stroke-width': sort === 'plain' ? 1.1 : 1.75,
    'stroke-linecap': sort === 'missing' && 'round',
    'stroke-dasharray': sort === 'direct' ? '5 4' : sort === 'missing' && '0 5',
  };
}

const WAYS = { right: 'l-9-5v10Z', left: 'l9-5v10Z', down: 'l-5-9h10Z', up: 'l-5 9h10Z' };

/** The tip of an arrow; what is not there has none. */
export function tip(x: number, y: number, way: keyof typeof WAYS, sort: LineSort): string {
  if (sort === 'missing') return '';
  return el('path', { d: `M${px(x)} ${px(y)}${WAYS[way]}`, fill: sort === 'via' ? ACCENT : SOFT });
}

/** One line with no words, for a key beside a drawing. */
export function lineSwatch(sort: LineSort): string {
  return el(
    'svg',
    { class: 'ln', viewBox: '0 0 32 10', width: 32, height: 10, 'aria-hidden': 'true' },
    el('path', { d: 'M0 5h32', ...strokeOf(sort) }),
  );
}

/** What the kinds of line mean, in as many rows as the width needs, the first at `y`. */
export function lineKey(
  kinds: readonly (readonly [LineSort, string])[],
  width: number,
  y: number,
): { readonly drawn: string; readonly bottom: number } {
  let x = 0;
  let row = y;
  const parts = kinds.map(([sort, text]) => {
    const own = 42 + textWidth(text, SMALL) + 24;
    if (x > 0 && x + own > width) [x, row] = [0, row + STEP];
    const part =
      el('path', { d: `M${px(x)} ${px(row - 5)}h32`, ...strokeOf(sort) }) +
      label(text, x + 42, row, { ...HALO, 'font-size': SMALL, fill: SOFT });
    x += own;
    return part;
  });
  return { drawn: parts.join(''), bottom: row + 6 };
}
