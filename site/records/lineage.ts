import type { Page } from '../context.ts';
import type { Bilingual, EntityKey, Link } from '../data.ts';
import { documents as words } from '../words/documents.ts';
import type { Fact } from './describe.ts';
import { linkTo, type Shown } from './show.ts';
import { sortedBy } from './sorted.ts';

/** Relations between documents: what the field says, and what it says the other way round. */
const RELATIONS: readonly (readonly [string, Bilingual, Bilingual])[] = [
  ['supersedes', words.supersedes, words.supersededBy],
  ['repealedBy', words.repealedBy, words.repeals],
  ['amends', words.amends, words.amendedBy],
  ['basedOn', words.basedOn, words.basisOf],
];

export const LINEAGE_FIELDS = RELATIONS.map(([field]) => field);

/** Which documents one replaces, amends or rests on, and which do so to it. */
export function lineageOf(p: Page, key: EntityKey): readonly Fact[] {
  const from = p.site.linksFrom(key);
  const to = p.site.linksTo(key).filter((link) => link.from.startsWith('document:'));
  return RELATIONS.flatMap(([field, there, back]) => [
    ...factOf(p, field, there, keysOf(from, field, 'to')),
    ...factOf(p, field, back, keysOf(to, field, 'from')),
  ]);
}

function keysOf(links: readonly Link[], field: string, end: 'from' | 'to'): readonly EntityKey[] {
  return links.filter((link) => link.field === field).map((link) => link[end]);
}

function factOf(p: Page, field: string, label: Bilingual, keys: readonly EntityKey[]): Fact[] {
  if (keys.length === 0) return [];
  const values = sortedBy(keys, p.name).map((key) => withNumber(p, key));
  return [{ field, label: p.t(label), values }];
}

/** A document by its number, under which it is known, and its title. */
function withNumber(p: Page, key: EntityKey): Shown {
  const link = linkTo(p, key);
  const number = p.site.entity(key)?.data.number;
  return typeof number === 'string' ? { ...link, text: `${number} – ${link.text}` } : link;
}
