import type { EntityKey } from './entity.ts';

/** Who an edition is for: everybody, without what is internal; or those who may read all of it. */
export type EditionName = 'public' | 'internal';

/** What a record of the public edition does not show. */
export type Withheld = {
  /** Name of the outermost field; `status` is what is computed of the record. */
  readonly field: string;
  /** Kind of the internal record that the field refers to. */
  readonly kind?: string;
};

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
