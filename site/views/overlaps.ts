import type { Page } from '../context.ts';
import { type EntityKey, type Overlap, parseDate, partsOf } from '../data.ts';
import { asCode, asDate } from '../read.ts';
import { dayOf } from './unit.ts';

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

/** A decision, and whether it still settles what it is about. */
export type Taken = {
  readonly key: EntityKey;
  readonly standing: 'in-force' | 'deferred' | 'lapsed';
};

/**
 * Decisions about any of some records that were taken by their unit's day, each once. As with overlaps,
 * one that is due for review since, or that puts the matter off, is shown but settles nothing.
 */
export function decisionsAbout(p: Page, keys: readonly EntityKey[]): readonly Taken[] {
  const from = keys.flatMap((key) =>
    p.site.linksTo(key).flatMap((link) => (link.field === 'about' ? [link.from] : [])),
  );
  return [...new Set(from)]
    .filter((key) => partsOf(key).kind === 'decision')
    .flatMap((key) => takenOf(p, key));
}

function takenOf(p: Page, key: EntityKey): readonly Taken[] {
  const { decidedOn, expires, choice } = p.site.entity(key)?.data ?? {};
  const { asOf } = dayOf(p, partsOf(key).unit);
  const [taken, until] = [decidedOn, expires].map((value) => {
    const date = asDate(value);
    return date === undefined ? undefined : parseDate(date);
  });
  if ((taken?.first ?? asOf) > asOf) return [];
  if ((until?.last ?? asOf) < asOf) return [{ key, standing: 'lapsed' }];
  return [{ key, standing: choice === 'defer' ? 'deferred' : 'in-force' }];
}

export function split(overlaps: readonly Overlap[]) {
  const { open = [], done = [] } = Object.groupBy(overlaps, ({ answered }) =>
    answered ? 'done' : 'open',
  );
  return { open, done };
}
