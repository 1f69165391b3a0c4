import type { Diagnostic } from './diagnostic.ts';

/** A value and what was wrong on the way to it. */
export type Result<T> = readonly [T, readonly Diagnostic[]];

/** Keeps what passes say on their way, and gives the value that they return. */
export function takerOf(said: Diagnostic[]) {
  return <T>([value, diagnostics]: readonly [T, readonly Diagnostic[]]): T => {
    for (const diagnostic of diagnostics) said.push(diagnostic);
    return value;
  };
}

/** See `takerOf`. */
export type Take = ReturnType<typeof takerOf>;
