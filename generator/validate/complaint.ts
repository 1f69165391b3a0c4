import type { Definition } from '../core/diagnostic.ts';
import type { Mend } from '../core/fix.ts';
import type { Part, Pointer } from '../core/locate.ts';

/** What is wrong, and where within the record; `diagnose` makes the diagnostic of it. */
export type Complaint<P = never> = {
  readonly definition: Definition<P>;
  readonly params: P;
  readonly pointer: Pointer;
  readonly part: Part;
  readonly mend?: Mend | undefined;
};

/** Ties a definition to its parameters, so that lists of complaints need not know them. */
export function complaint<P>(
  definition: Definition<P>,
  params: P,
  pointer: Pointer,
  part: Part,
  mend?: Mend,
): Complaint {
  return { definition, params, pointer, part, mend } as unknown as Complaint;
}

/** A value's name in a sentence: `deadline`, `sources[1]`; the record itself has its own word. */
export function nameOf(pointer: Pointer): string {
  const name = pointer.findLastIndex((step) => typeof step === 'string');
  if (name < 0) return '…';
  const items = pointer.slice(name + 1).map((item) => `[${item}]`);
  return `${pointer[name]}${items.join('')}`;
}
