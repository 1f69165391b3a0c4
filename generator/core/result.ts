import type { Diagnostic } from './diagnostic.ts';

/** A value and what was wrong on the way to it. */
export type Result<T> = readonly [T, readonly Diagnostic[]];
