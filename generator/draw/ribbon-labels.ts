import type { Lang } from '../core/lang.ts';
import { STATUS_WORDS } from '../core/status-words.ts';
import type { Run } from './ribbon-runs.ts';
import { HALO, label, SOFT } from './svg.ts';
import { textWidth } from './text.ts';

/** Where words may stand, and how large they are. */
export type Extent = { readonly left: number; readonly right: number; readonly size: number };

const GAP = 8;

/**
 * Names the states along a band, each where its run begins, or further left where it would leave
 * the drawing. The last run is named first and then those before it, as far as there is room: a
 * texture that stays without words has its mark or the table beside it.
 */
export function labelsOf(
  runs: readonly Run[],
  x: (month: number) => number,
  y: number,
  { left, right, size }: Extent,
  lang: Lang,
): string {
  const placed: string[] = [];
  let edge = right + GAP;
  for (const run of runs.toReversed()) {
    const text = STATUS_WORDS[run.state][lang];
    const width = textWidth(text, size);
    const start = Math.min(x(run.from), edge - GAP - width);
    if (start < left || start + width < x(run.from)) continue;
    placed.push(label(text, start, y, { ...HALO, 'font-size': size, fill: SOFT }));
    edge = start;
  }
  return placed.reverse().join('');
}
