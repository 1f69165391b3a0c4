/** Who an edition is for: everybody, without what is internal; or those who may read all of it. */
export type EditionName = 'public' | 'internal';

/** What a record of the public edition does not show. */
export type Withheld = {
  /** Name of the outermost field; `status` is what is computed of the record. */
  readonly field: string;
  /** Kind of the internal record that the field refers to. */
  readonly kind?: string;
};
