import type { Value } from './world.ts';

/** What an expression can name: the record by its kind, `item`, `unit`, `framework`, `asOf`, … */
export type Scope = Readonly<Record<string, Value>>;

/** An expression that was planned once; answers undefined when it cannot be evaluated. */
export type Program = (scope: Scope) => Answer;

/** What an expression gives; `failed` says why it gives nothing. */
export type Answer = { readonly value: unknown } | { readonly failed: string };

/** A message: texts and, between them, programs whose values are put in. */
export type Template = readonly (string | Program)[];
