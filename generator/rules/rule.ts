import { type Definition, type Diagnostic, diagnose, type Related } from '../core/diagnostic.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import type { Mend } from '../core/fix.ts';
import { type Pointer, pointerText } from '../core/locate.ts';
import type { Framework, Model } from '../core/model.ts';
import type { SpanOf } from '../core/span-of.ts';

export { called } from '../core/called.ts';

/** What a rule may look at. Records that break their schema are found but not judged. */
export type RuleContext = {
  readonly model: Model;
  readonly frameworks: readonly Framework[];
  readonly spanOf: SpanOf;
  /** Every sound record, sorted by key. */
  readonly sound: readonly Entity[];
  readonly ofKind: (kind: string) => readonly Entity[];
  readonly find: (key: EntityKey) => Entity | undefined;
  /** Keys that a record names in a field, sorted. */
  readonly named: (from: EntityKey, field: string) => readonly EntityKey[];
  /** Texts of sound records, notes left out, that hold more than ASCII; gathered once. */
  readonly beyondAscii: () => readonly TextPlace[];
};

export type TextPlace = {
  readonly entity: Entity;
  readonly text: string;
  readonly pointer: Pointer;
};

/** One sentence about the content: the file's name is its code. */
export type Rule = {
  readonly definition: Definition<never>;
  readonly check: (context: RuleContext) => readonly Diagnostic[];
};

/** A finding of a rule about a value of a record. */
export function finding<P>(
  context: RuleContext,
  definition: Definition<P>,
  params: P,
  entity: Entity,
  pointer: Pointer = [],
  related: readonly Related[] = [],
  mend?: Mend,
): Diagnostic {
  const subject = pointer.length ? `${entity.key}#${pointerText(pointer)}` : entity.key;
  const at = context.spanOf(entity.key, pointer);
  return diagnose(definition, params, at, subject, related, mend && { ...mend, at });
}
