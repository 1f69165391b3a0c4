import {
  type Bilingual,
  type Change,
  type Lang,
  partsOf,
  saidIn,
  type VersionChanges,
} from '../data.ts';
import { kinds } from '../kinds.ts';
import type { Site } from '../site.ts';
import { versions as words } from '../words/versions.ts';
import { undecided } from './changes.ts';

/** What a version brought, in a sentence or two, for its page and for the feed. */
export function changesSaid(site: Site, step: VersionChanges, lang: Lang): string {
  const { name = '', before, comparison } = step;
  const { changes } = comparison;
  const said = (all: readonly Bilingual[]) =>
    all.map((one) => saidIn(one, site.readers())[lang]).join(' ');
  if (changes.length === 0) return said([words.toldNone(name, before)]);
  const moved = changes.filter(({ goalpost }) => goalpost !== undefined);
  const told: Bilingual[] = [
    words.told(name, before, changes.length, unitsOf(changes), moved.length),
  ];
  const open = undecided(moved);
  if (moved.length > 0) told.push(open > 0 ? words.undecided(open) : words.decidedAll);
  return said(told);
}

function unitsOf(changes: readonly Change[]): number {
  const own = changes.filter(({ kind }) => kinds.has(kind));
  return new Set(own.map(({ entity }) => partsOf(entity).unit)).size;
}
