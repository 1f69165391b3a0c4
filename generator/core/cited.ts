import type { EntityKey } from './entity.ts';
import type { Bilingual } from './lang.ts';

/** A decision that a change cites, or that is recorded about what changed. */
export type Cited = { readonly key: EntityKey; readonly name: Bilingual };
