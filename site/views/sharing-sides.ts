import type { Page } from '../context.ts';
import { partsOf } from '../data.ts';
import { withoutMarks } from '../foreign.ts';
import { resolve } from '../read.ts';
import { sharing as words } from '../words/sharing.ts';

type Agency = string | undefined;

/** Rows or columns of a matrix of agencies, with their names and the place of each agency. */
export type Sides = {
  readonly names: readonly string[];
  readonly placeOf: (agency: Agency) => number;
  /** Agencies were put together. */
  readonly folded: boolean;
};

/** Agencies with the number of times each occurs. */
export function sidesOf(agencies: readonly Agency[]): ReadonlyMap<Agency, number> {
  const counts = new Map<Agency, number>();
  for (const agency of agencies) counts.set(agency, (counts.get(agency) ?? 0) + 1);
  return counts;
}

/**
 * At most so many sides by name: agencies themselves or, when there are more, those above them, as
 * deep as fits; if even the highest are too many, the ones with fewest flows are put together.
 */
export function foldSides(
  p: Page,
  counts: ReadonlyMap<Agency, number>,
  most: number,
  name = (key: Agency) => (key ? p.name(key) : p.t(words.noAgency)),
): Sides {
  const paths = new Map([...counts.keys()].map((agency) => [agency, pathOf(p, agency)] as const));
  const deepest = Math.max(1, ...[...paths.values()].map(({ length }) => length));
  for (let depth = deepest; depth >= 1; depth -= 1) {
    const group = (agency: Agency) => paths.get(agency)?.slice(0, depth).at(-1);
    if (new Set([...counts.keys()].map(group)).size <= most) {
      return sides(counts, group, depth < deepest, name);
    }
  }
  return largest(p, counts, (agency) => paths.get(agency)?.[0], most);
}

/** From the highest agency above it down to the agency itself; a circle ends where it closes. */
function pathOf(p: Page, agency: Agency): readonly string[] {
  const path: string[] = [];
  for (let at = agency; at && !path.includes(at); ) {
    path.unshift(at);
    at = resolve(p.site, partsOf(at).unit, p.site.entity(at)?.data.parent, 'agency');
  }
  return path;
}

/** The order in which people read names; numbers go by their value. */
export const collate = new Intl.Collator('vi', { numeric: true }).compare;

function sides(
  counts: ReadonlyMap<Agency, number>,
  group: (agency: Agency) => Agency,
  folded: boolean,
  name: (agency: Agency) => string,
): Sides {
  const groups = [...new Set([...counts.keys()].map(group))];
  groups.sort(
    (a, b) => Number(!a) - Number(!b) || collate(withoutMarks(name(a)), withoutMarks(name(b))),
  );
  const places = new Map(groups.map((key, at) => [key, at]));
  return { names: groups.map(name), placeOf: (agency) => places.get(group(agency)) ?? 0, folded };
}

function largest(
  p: Page,
  counts: ReadonlyMap<Agency, number>,
  group: (agency: Agency) => Agency,
  most: number,
): Sides {
  const sums = new Map<Agency, number>();
  for (const [agency, n] of counts) sums.set(group(agency), (sums.get(group(agency)) ?? 0) + n);
  const kept = [...sums.keys()]
    .sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0) || (a ?? '').localeCompare(b ?? ''))
    .slice(0, most - 1);
  const places = new Map(kept.map((key, at) => [key, at]));
  const name = (key: Agency) => (key ? p.name(key) : p.t(words.noAgency));
  return {
    names: [...kept.map(name), p.t(words.restAgencies(sums.size - kept.length))],
    placeOf: (agency) => places.get(group(agency)) ?? kept.length,
    folded: true,
  };
}
