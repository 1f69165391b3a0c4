import type { Page } from '../context.ts';
import type { Overlap } from '../data.ts';
import { asCode } from '../read.ts';

/**
 * Empty blocks of the framework a unit is first seen through, and the open gaps on record. In
 * hindsight, of a framework later than the data, an empty block is nobody's omission.
 */
export function gapsOf(p: Page, unit: string) {
  const [coverage] = p.site.coverageOf(unit);
  const blocks = (coverage?.places ?? []).filter(({ standing }) => standing === 'gap');
  const recorded = p.site
    .ordered('gap', unit, p.lang)
    .filter(({ data }) => asCode(data.state) !== 'closed')
    .map(({ key }) => key);
  const hindsight = coverage?.era === 'after' && blocks.length > 0;
  return { framework: coverage?.framework, blocks, recorded, hindsight };
}

export function split(overlaps: readonly Overlap[]) {
  const { open = [], done = [] } = Object.groupBy(overlaps, ({ answered }) =>
    answered ? 'done' : 'open',
  );
  return { open, done };
}
