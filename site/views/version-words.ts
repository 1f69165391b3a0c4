import { type Change, type Lang, partsOf, type VersionChanges } from '../data.ts';
import { kinds } from '../kinds.ts';
import { versions as words } from '../words/versions.ts';
import { undecided } from './changes.ts';

/** What a version brought, in a sentence or two, for its page and for the feed. */
export function changesSaid({ name = '', before, comparison }: VersionChanges, lang: Lang): string {
  const { changes } = comparison;
  if (changes.length === 0) return words.toldNone(name, before)[lang];
  const moved = changes.filter(({ goalpost }) => goalpost !== undefined);
  const said = [words.told(name, before, changes.length, unitsOf(changes), moved.length)];
  const open = undecided(moved);
  if (moved.length > 0) said.push(open > 0 ? words.undecided(open) : words.decidedAll);
  return said.map((one) => one[lang]).join(' ');
}

function unitsOf(changes: readonly Change[]): number {
  const own = changes.filter(({ kind }) => kinds.has(kind));
  return new Set(own.map(({ entity }) => partsOf(entity).unit)).size;
}
