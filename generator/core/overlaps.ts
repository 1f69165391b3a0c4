import type { Day } from './day.ts';
import type { EntityKey } from './entity.ts';
import type { Bilingual } from './lang.ts';

/**
 * Why components are listed together: they serve the same agencies; a unit has of its own what the
 * nation shares; or units that were merged each brought one.
 */
export type OverlapCause = 'same-agencies' | 'national' | 'merger';

/** Components that may be one investment made twice (METHODS D); a person says whether they are. */
export type Overlap = {
  readonly cause: OverlapCause;
  /** Folders of the units whose components these are, sorted. */
  readonly units: readonly string[];
  /** At least two, sorted. */
  readonly components: readonly EntityKey[];
  /** Capabilities that all of them name, sorted. */
  readonly capabilities: readonly EntityKey[];
  /** Services that all of them offer: the key of the service, or `code:<list>|<code>`. Sorted. */
  readonly services: readonly string[];
  /** Blocks of a framework that all of them fill, as `framework/block`. Sorted. */
  readonly blocks: readonly string[];
  /** Agencies that at least two of them serve; the key of a unit stands for all of its agencies. */
  readonly agencies: readonly EntityKey[];
  /** By this day at the latest all of them were there; absent where a source names no day. */
  readonly since?: Day;
  /** The unit that inherits them, and the day of the merger. */
  readonly merger?: { readonly successor: EntityKey; readonly on: Day };
  readonly reason: Bilingual;
  /** Decisions in force that speak of them, sorted. */
  readonly decisions: readonly EntityKey[];
  /** Decisions with a document settle all of them: kept side by side, merged, retired or replaced. */
  readonly answered: boolean;
};

/** Several units that became one, or part of one that had its own components. */
export type Merger = {
  readonly successor: EntityKey;
  /** First day of the successor. */
  readonly on: Day;
  /** Folders of those that brought components with them, sorted. */
  readonly units: readonly string[];
};
