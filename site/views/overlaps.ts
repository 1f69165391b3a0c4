import type { Page } from '../context.ts';
import { type EntityKey, type Overlap, partsOf } from '../data.ts';
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

/** Recorded decisions about any of some records, each once. */
export function decisionsAbout(p: Page, keys: readonly EntityKey[]): readonly EntityKey[] {
  const from = keys.flatMap((key) => p.site.linksTo(key).map((link) => link.from));
  return [...new Set(from)].filter((key) => partsOf(key).kind === 'decision');
}

export function split(overlaps: readonly Overlap[]) {
  const { open = [], done = [] } = Object.groupBy(overlaps, ({ answered }) =>
    answered ? 'done' : 'open',
  );
  return { open, done };
}
