import type { Entity } from './entity.ts';
import type { Span } from './span.ts';

/** Path to a value within an entity's data; `[]` is the entity itself. */
export type Pointer = readonly (string | number)[];

/** Which half of a pair a span means; an item of a list has only a value. */
export type Part = 'key' | 'value';

/** Where a value of an entity stands in its file. Falls back to the nearest parent that is there. */
export type Locate = (entity: Pick<Entity, 'key' | 'file'>, pointer: Pointer, part: Part) => Span;

/** JSON pointer text: `/observations/0`; empty for the entity itself. */
export function pointerText(pointer: Pointer): string {
  let text = '';
  for (const step of pointer)
    text += `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return text;
}
