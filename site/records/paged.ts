import type { Kind } from '../data.ts';
import { kinds } from '../kinds.ts';
import type { Params } from '../list-pages.ts';
import type { Site } from '../site.ts';
import { hasOwnPage } from './own-pages.ts';

/** Rows on one page of a list: about 15 kB on the way to a reader. */
export const PAGE_ROWS = 400;

/** Rows that a table on a record's page shows at most. */
export const MOST_SHOWN = 1000;

/** Kinds with lists of their own look that go on over several pages. */
const LONG = ['component', 'exchange'];

type Group = { readonly entities: readonly unknown[] };

/** Groups cut into pages; a group that is cut goes on under its own title. */
export function cutPages<G extends Group>(groups: readonly G[]): readonly (readonly G[])[] {
  const pages: G[][] = [];
  let room = 0;
  for (const group of groups) {
    for (let at = 0; at < group.entities.length; ) {
      if (room === 0) {
        pages.push([]);
        room = PAGE_ROWS;
      }
      const entities = group.entities.slice(at, at + room);
      pages.at(-1)?.push({ ...group, entities });
      at += entities.length;
      room -= entities.length;
    }
  }
  return pages;
}

/** Path of one page of a unit's list. */
export function pagePath(unit: string, plural: string, page: number): string {
  return page === 1 ? `/${unit}/${plural}/` : `/${unit}/${plural}/pages/${page}/`;
}

/** Numbers of the pages of so many rows from the second on. */
export function pagesBeyondFirst(rows: number): readonly string[] {
  const further = Math.max(0, Math.ceil(rows / PAGE_ROWS) - 1);
  return Array.from({ length: further }, (_, at) => String(at + 2));
}

/** The pages of every list from its second on. */
export function furtherPages(site: Site): Params[] {
  return [...kinds.values()]
    .filter(({ name, plural }) => LONG.includes(name) || !hasOwnPage(plural, 'index'))
    .flatMap(({ name, plural }) =>
      site.units().flatMap((unit) => {
        const further = pagesBeyondFirst(site.count(name as Kind, unit));
        return further.map((page) => ({ unit, kind: plural, page }));
      }),
    );
}
