import type { Day } from './day.ts';
import type { EntityKey } from './entity.ts';

/** What a unit hands over to the one that takes its place. */
export const INHERITED = ['component', 'dataset', 'agency', 'plan', 'agreement'] as const;
export type Inherited = (typeof INHERITED)[number];

/**
 * What one unit that ended leaves to a successor. The records stay on the unit as it was; nothing is
 * moved, and nobody says that the successor still has them.
 */
export type Bequest = {
  /** The unit as it was. */
  readonly unit: EntityKey;
  /** The unit between the two, when it came to the successor in more than one step. */
  readonly through?: EntityKey;
  /** Its last day. */
  readonly last?: Day;
  /** Its record of the change: place in its `events`. */
  readonly event?: number;
  /** Last day that any of its records speaks of. */
  readonly knownTo?: Day;
  /** Its other successors: no source here says which of them took what. */
  readonly alsoTo: readonly EntityKey[];
  /** Its own records, sorted; a unit without a folder of its own has none. */
  readonly records: Readonly<Record<Inherited, readonly EntityKey[]>>;
  /** Its components that had stopped before it ended, and so are not among the records. */
  readonly retired: readonly EntityKey[];
};

/** The successor's view: what the units before it leave to it. */
export type Inheritance = {
  readonly unit: EntityKey;
  /** Nearest first, then by key. */
  readonly from: readonly Bequest[];
  /** Pairs that may now stand twice: of two units that became one. Each sorted, and the list too. */
  readonly twice: readonly (readonly [EntityKey, EntityKey])[];
};
