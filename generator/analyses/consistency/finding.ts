import { type Definition, type Diagnostic, diagnose, type Related } from '../../core/diagnostic.ts';
import type { EntityKey } from '../../core/entity.ts';
import type { Bilingual } from '../../core/lang.ts';
import { type Pointer, pointerText } from '../../core/locate.ts';
import type { Context } from '../context.ts';

/** One thing that does not agree with another. */
export type Check = (context: Context) => readonly Diagnostic[];

/** A finding at a value of a record. */
export function finding<P>(
  context: Context,
  definition: Definition<P>,
  params: P,
  entity: EntityKey,
  pointer: Pointer,
  related: readonly Related[] = [],
): Diagnostic {
  const subject = `${entity}#${pointerText(pointer)}`;
  return diagnose(definition, params, context.spanOf(entity, pointer), subject, related);
}

/** Another value that a finding speaks of. */
export function place(
  context: Context,
  entity: EntityKey,
  pointer: Pointer,
  message: Bilingual,
): Related {
  return { at: context.spanOf(entity, pointer), message };
}
