import { fold } from './fold.ts';

/** Search names as the site writes them: units and kinds as [folder, name], groups by their place. */
export type Names = {
  readonly units: readonly (readonly [string, string])[];
  readonly kinds: readonly (readonly [string, string])[];
  readonly groups: readonly (readonly [unit: number, kind: number, lines: string])[];
};

/** A record that can be found. */
export type Entry = {
  readonly name: string;
  readonly unit: string;
  readonly kind: string;
  /** Folder of the unit, folder of the kind and id; a unit's own page has the first alone. */
  readonly steps: readonly string[];
  /** What is searched: ` name`, then other names, folded, a space before each word. */
  readonly folded: string;
  readonly nameLength: number;
  /** What became of it, or what it succeeds; empty for most. */
  readonly says: string;
};

/** The entries of a names file, in its order. */
export function readNames({ units, kinds, groups }: Names): Entry[] {
  return groups.flatMap(([u, k, lines]) => {
    const [unit, unitName] = units[u] as readonly [string, string];
    const [kind, kindName] = kinds[k] as readonly [string, string];
    return lines.split('\n').map((line) => {
      const [id = '', name = '', others = '', says = ''] = line.split('\t');
      const own = ` ${fold(name)}`;
      const steps = kind === 'units' && id === unit ? [unit] : [unit, kind, id];
      const folded = `${own} ${fold(`${others} ${id}`)}`;
      return { name, unit: unitName, kind: kindName, steps, folded, nameLength: own.length, says };
    });
  });
}

/**
 * Entries that contain every word of the query, best first: a unit that has borne this very name or
 * code and the unit that it is now, then names that start with it, then those
 * with it at the start of a word, then the rest; shorter names first, otherwise as listed.
 */
export function search(entries: readonly Entry[], query: string): Entry[] {
  const wanted = fold(query);
  if (!wanted) return [];
  const words = wanted.split(' ');
  const found: { readonly entry: Entry; readonly rank: number }[] = [];
  for (const entry of entries) {
    if (words.every((word) => entry.folded.includes(word))) {
      found.push({ entry, rank: rankOf(entry, wanted, words) });
    }
  }
  found.sort((a, b) => a.rank - b.rank || a.entry.nameLength - b.entry.nameLength);
  return found.map(({ entry }) => entry);
}

function rankOf(entry: Entry, wanted: string, words: readonly string[]): number {
  const { folded, nameLength, says } = entry;
  const name = folded.slice(0, nameLength);
  if (says && name === ` ${wanted}`) return -2;
  if (says && `${folded} `.includes(` ${wanted} `)) return -1;
  if (name.startsWith(` ${wanted}`)) return 0;
  if (name.includes(` ${wanted}`)) return 1;
  if (words.every((word) => name.includes(` ${word}`))) return 2;
  if (words.every((word) => folded.includes(` ${word}`))) return 3;
  return 4;
}

/** Address of an entry's page; `root` is the way to the folder of the language. */
export function addressOf({ steps }: Entry, root: string): string {
  const path = steps.join('/');
  return root + (steps.length > 2 ? `${path}.html` : `${path}/index.html`);
}
