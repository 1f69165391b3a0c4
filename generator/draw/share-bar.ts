import { ACCENT, el, LINE } from './svg.ts';

/**
 * A share as a bar in a line of text; the number stands beside it, so that the bar has no name.
 * `mark` is the target's share, shown as a thin line across.
 */
export function shareBar(share: number, mark?: number): string {
  const at = (part: number) => Math.max(0, Math.min(1, part)) * 100;
  return el(
    'svg',
    { class: 'bar', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    el('path', { d: 'M0 0h100v8H0Z', fill: LINE }),
    el('rect', { width: at(share), height: 8, fill: ACCENT }),
    mark === undefined
      ? ''
      : el('rect', { x: at(mark) - 0.5, width: 1, height: 8, fill: 'var(--ink,#1d2126)' }),
  );
}
