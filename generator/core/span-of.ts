import type { EntityKey } from './entity.ts';
import type { Pointer } from './locate.ts';
import type { Span } from './span.ts';

/**
 * Where a value of an entity stands, for passes that know entities only by key. An unknown pointer
 * falls back to the nearest parent that is there, at last to the entity itself.
 */
export type SpanOf = (entity: EntityKey, pointer: Pointer) => Span;
