import type { Pointer } from './locate.ts';

/** A value that names another record: `kinds` are those the schema allows (`khungRef`). */
export type Reference = {
  readonly pointer: Pointer;
  readonly kinds: readonly string[];
  readonly value: string;
};

/** The references that an entity's data holds, in the order of its properties. */
export type ReferencesOf = (kind: string, data: unknown) => readonly Reference[];
