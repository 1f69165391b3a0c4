import type { Lang } from '../core/lang.ts';
import { STATUS_WORDS } from '../core/status-words.ts';
import type { Run } from './ribbon-runs.ts';
import { HALO, label, SOFT } from './svg.ts';
import { textWidth } from './text.ts';

/** Where words may stand, and how large they are. */
export type Extent = { readonly left: number; readonly right: number; readonly size: number };

const GAP = 8;

/** Words that belong to a place of a band: where it begins, in pixels. */
export type Along = { readonly x: number; readonly text: string };

/** Names the states along a band of a status ribbon. */
export function labelsOf(
  runs: readonly Run[],
  x: (month: number) => number,
  y: number,
  extent: Extent,
  lang: Lang,
): string {
  const words = runs.map(({ from, state }) => ({ x: x(from), text: STATUS_WORDS[state][lang] }));
  return wordsAlong(words, y, extent);
}

/**
 * Words along a band, each where its place begins, or further left where it would leave the
 * drawing. The last is written first and then those before it, as far as there is room: a texture
 * that stays without words has its mark or the table beside it.
 */
export function wordsAlong(
  words: readonly Along[],
  y: number,
  { left, right, size }: Extent,
): string {
  const placed: string[] = [];
  let edge = right + GAP;
  for (const { x, text } of words.toReversed()) {
    const width = textWidth(text, size);
    const start = Math.min(x, edge - GAP - width);
    if (start < left || start + width < x) continue;
    placed.push(label(text, start, y, { ...HALO, 'font-size': size, fill: SOFT }));
    edge = start;
  }
  return placed.reverse().join('');
}
