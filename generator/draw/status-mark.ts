import type { State } from '../core/status-words.ts';
import { STATUS_WORDS, type Tone } from '../core/status-words.ts';
import { ACCENT, LATE, px, SOFT, WARN } from './svg.ts';

const TRIANGLE = 'M8 2.6 14 13.2H2Z';
const SQUARE = 'M2.5 2.5h11v11h-11Z';

const filled = (d: string) => `<path d="${d}"/>`;
const stroked = (d: string, width = 1.8) =>
  `<path d="${d}" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linejoin="round"/>`;
/** A thin ring and on it a heavy arc that ends at `to`, clockwise from the top. */
const ring = (to: string) => `${stroked('M8 2.5a5.5 5.5 0 1 0 .1 0Z', 1)}${stroked(to, 3.4)}`;

/**
 * Each status has a shape of its own (LOOK.md), told apart without colour: circles for targets
 * that were reached, rings for progress, triangles for what is late, squares for tasks.
 */
const SHAPES: Readonly<Record<State, string>> = {
  'achieved-on-time': filled('M8 1.8a6.2 6.2 0 1 0 .1 0Z'),
  'achieved-late': filled('M8 8V1.8A6.2 6.2 0 1 0 13.9 6.1Z'),
  'on-track': ring('M8 3.5A4.5 4.5 0 1 1 3.5 8'),
  'at-risk': ring('M8 3.5A4.5 4.5 0 0 1 8 12.5'),
  'off-track': ring('M8 3.5A4.5 4.5 0 0 1 12.5 8'),
  missed: filled('M8 1 15.2 14H.8Z'),
  'overdue-unverified': stroked(TRIANGLE),
  stale: `<path d="M8 2.5a5.5 5.5 0 1 0 .1 0Z" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-dasharray="0 4.32"/>`,
  'no-data': filled('M2.5 7h11v2h-11Z'),
  'insufficient-data': filled('M2.5 7h4.5v2H2.5ZM9 7h4.5v2H9Z'),
  'not-due': filled('M8 5.8a2.2 2.2 0 1 0 .1 0Z'),
  'done-on-time': filled(SQUARE),
  'done-late': filled('M2.5 2.5H9V7h4.5v6.5h-11Z'),
  'done-undated': `<path fill-rule="evenodd" d="${SQUARE}M5 7.1v1.8h6V7.1Z"/>`,
  'open-in-time': stroked('M3.2 3.2h9.6v9.6H3.2Z'),
  'open-undated': `${stroked('M3.2 3.2h9.6v9.6H3.2Z')}${filled('M5.2 7.2h5.6v1.6H5.2Z')}`,
  'open-overdue': `${stroked(TRIANGLE)}${filled('M7.2 6h1.6v3.2H7.2ZM7.2 10h1.6v1.6H7.2Z')}`,
  cancelled: stroked('m3.5 3.5 9 9m0-9-9 9', 2),
};

const TONES: Readonly<Record<Tone, string>> = { good: ACCENT, warn: WARN, late: LATE, calm: SOFT };

/** Colour of a status. */
export function toneColour(state: State): string {
  return TONES[STATUS_WORDS[state].tone];
}

/** The mark of a status as a picture in a line of text; it always stands beside its word. */
export function statusMark(state: State): string {
  return `<svg class="mk ${STATUS_WORDS[state].tone}" viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">${SHAPES[state]}</svg>`;
}

/** The same mark inside another drawing, `size` pixels wide, centred on (x, y). */
export function markAt(state: State, x: number, y: number, size: number): string {
  const scale = size / 16;
  const move = `translate(${px(x - size / 2)} ${px(y - size / 2)}) scale(${Math.round(scale * 1000) / 1000})`;
  return `<g transform="${move}" color="${toneColour(state)}" fill="currentColor">${SHAPES[state]}</g>`;
}
