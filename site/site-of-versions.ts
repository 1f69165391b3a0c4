import type { Course } from './courses.ts';
import type { EntityKey, Version, VersionChanges, Versioned, Versions } from './data.ts';
import type { Indexed } from './index-snapshot.ts';

/** What pages may ask of the versions of a site; questions are noted as in `Site`, of which it is a part. */
export class SiteOfVersions {
  readonly #index: Indexed;
  readonly #asked: Set<string> | undefined;

  constructor(index: Indexed, asked?: Set<string>) {
    this.#index = index;
    this.#asked = asked;
  }

  /** Whether the site holds versions; the same for a page in each of them, and so may be asked by all. */
  versioned(): Versioned | undefined {
    this.#asked?.add('versioned');
    return this.#index.versions?.versioned;
  }

  /** Every version of the site, for pages of `/versions/`: they alone differ when one is issued. */
  versions(): Versions | undefined {
    this.#asked?.add('versions');
    return this.#index.versions?.versions;
  }

  /** The issued version that the page belongs to; undefined for the working version. */
  version(): Version | undefined {
    this.#asked?.add('version');
    const { here, all = [] } = this.#index.versions?.versions ?? {};
    return all.find(({ name }) => name === here);
  }

  /** What changed from the version before to an issued one; undefined for the first, and off the root. */
  versionChanges(name: string): VersionChanges | undefined {
    this.#asked?.add(`versionChanges ${name}`);
    const { steps = [] } = this.#index.versions?.chronicle ?? {};
    return steps.find((step) => step.name === name);
  }

  /** Records of which issued versions say different things, sorted; at the root of the site only. */
  recordsWithCourse(): readonly EntityKey[] {
    this.#asked?.add('recordsWithCourse');
    return [...this.#index.courses.keys()];
  }

  /** How a record changed over the versions, under any name that it had. */
  courseOf(key: EntityKey): Course | undefined {
    this.#asked?.add(`courseOf ${key}`);
    return this.#index.courses.get(key);
  }

  /** What the record of such a page is now, where it was given another id. */
  renamedTo(path: string): EntityKey | undefined {
    this.#asked?.add(`renamedTo ${path}`);
    return this.#index.renamed.get(path);
  }

  /** Of a page that the working version no longer has: the newest version that has it. */
  goneSince(path: string): string | undefined {
    this.#asked?.add(`goneSince ${path}`);
    return this.#index.paths.has(path)
      ? undefined
      : this.#index.versions?.chronicle?.pages.get(path);
  }
}
