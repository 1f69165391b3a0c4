import type { Entity, EntityKey } from '../core/entity.ts';
import type { KindInfo } from '../core/kind.ts';
import type { Bilingual } from '../core/lang.ts';
import type { Locate } from '../core/locate.ts';
import type { Framework } from '../core/model.ts';
import type { Reference, ReferencesOf } from '../core/reference.ts';
import type { FrameworkItems } from './framework-items.ts';
import type { Names } from './names.ts';

export type LinkInput = {
  /** Sorted by key. Broken records take part: what they name and who names them still counts. */
  readonly entities: readonly Entity[];
  readonly broken: ReadonlySet<EntityKey>;
  readonly units: readonly string[];
  readonly frameworks: readonly Framework[];
  readonly kinds: readonly KindInfo[];
  /** What a kind is called in a sentence. */
  readonly labelOf: (kind: string) => Bilingual;
  readonly referencesOf: ReferencesOf;
  readonly locate: Locate;
};

/** What the passes of this room share. */
export type Context = LinkInput & { readonly names: Names; readonly items: FrameworkItems };

/** A reference that leads somewhere. */
export type Resolved = {
  readonly from: Entity;
  readonly reference: Reference;
  readonly to: EntityKey;
};
