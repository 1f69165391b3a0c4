import type { Bilingual } from './lang.ts';
import { both } from './lang.ts';
import { printNumber } from './print.ts';

/** One value that a finding rests on. */
export type Evidence = {
  /** What it is the value of: a field or an expression as written, or words. */
  readonly what: Bilingual;
  readonly value: Bilingual;
  /** The value as a number, where it is one. */
  readonly number?: number;
};

/** A number that a message rests on. */
export function numberEvidence(what: Bilingual, number: number): Evidence {
  return { what, value: both((lang) => printNumber(number, lang)), number };
}

type Numbers<P> = { readonly [K in keyof P]?: Bilingual };

/** Evidence out of the parameters of a message: those that are numbers, by what they are called. */
export function numbersIn<P>(names: Numbers<P>): (params: P) => readonly Evidence[] {
  return (params) =>
    (Object.keys(names) as (keyof P)[]).flatMap((key) => {
      const [what, value] = [names[key], params[key]];
      return what && typeof value === 'number' ? [numberEvidence(what, value)] : [];
    });
}
