import type { Day } from './day.ts';
import type { EntityKey } from './entity.ts';
import type { Lang, Text } from './lang.ts';
import type { Comparison } from './review.ts';

/** One version as khung.yaml asks for it: a tag, a ref or a day, and what is known of its issue. */
export type VersionEntry = {
  readonly ref?: string;
  /** ISO day: the last commit of the default branch on that day in Viet Nam. */
  readonly date?: string;
  /** What it is called in addresses; by default its ref or day. */
  readonly name?: string;
  readonly title?: Text;
  /** ISO day from which it is in force. */
  readonly effective?: string;
  /** ISO day to which its data were gathered. */
  readonly asOf?: string;
};

/** Which versions a site holds: tags by pattern, and those that are listed. */
export type VersionSettings = {
  /** As in `git tag --list`: `v*`. */
  readonly tags?: string;
  readonly list: readonly VersionEntry[];
};

/** An issued version. It never changes: its name, commit and days are all that its pages rest on. */
export type Version = {
  /** A safe path segment; its pages lie in `v/<name>/`. */
  readonly name: string;
  readonly title?: Text;
  readonly commit: string;
  /** Day of the commit in Viet Nam. */
  readonly issued: Day;
  readonly effective?: Day;
  /** Last day of its data, where it is stated. */
  readonly cutoff?: Day;
  /** The day that its figures speak of: the last day of its data, else the day of its commit. */
  readonly asOf: Day;
};

/** The versions of a site as the pages of one of them see it. */
export type Versions = {
  /** Name of the version these pages belong to; absent for the working version at the root. */
  readonly here?: string;
  /** Way from the root of these pages to the root of the site: `` or `../../`. */
  readonly home: string;
  /** All issued versions, the newest first. */
  readonly all: readonly Version[];
};

/** A drawing in each language, for a page and for a phone. */
export type Drawn = Readonly<Record<Lang, { readonly broad: string; readonly narrow: string }>>;

/** The framework figure of a unit in a version and in the one before it, where they differ. */
export type FigurePair = { readonly unit: string; readonly before: Drawn; readonly after: Drawn };

/** What changed from a version to the next. */
export type VersionChanges = {
  readonly before: string;
  /** Absent for the working version. */
  readonly name?: string;
  readonly comparison: Comparison;
  readonly figures: readonly FigurePair[];
};

/** What the root of a site tells of all its versions; a version's own pages know nothing of it. */
export type Chronicle = {
  /** Each version against the one before it, the oldest first; the working version last. */
  readonly steps: readonly VersionChanges[];
  /** Records that readers of this edition may not be told of any more. */
  readonly untold: ReadonlySet<EntityKey>;
  /** By path of each page that any issued version has: the newest version that has it. */
  readonly pages: ReadonlyMap<string, string>;
};

/** What pages that are the same in every version know of versions: that there are any. */
export type Versioned = {
  /** Address of the site: the canonical address of a page is the one at its root. */
  readonly siteUrl?: string;
};

/** Folder of a version's pages: `v/1.0/`; the root for the working version. */
export function folderOf(name: string | undefined): string {
  return name === undefined ? '' : `v/${name}/`;
}
