import type { EntityKey } from './entity.ts';

/**
 * What the working version calls internal. The same is internal in every version that was issued
 * before: who marks a record today does not want it read in last year's version either.
 */
export type Marks = {
  readonly records: ReadonlySet<EntityKey>;
  /** Names or pointers of internal fields, by record. */
  readonly fields: ReadonlyMap<EntityKey, readonly string[]>;
  /** Whether a record that says nothing is internal. */
  readonly unlessSaid: boolean;
};
