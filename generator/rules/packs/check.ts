import type { Definition } from '../../core/diagnostic.ts';
import { nearest } from '../../core/nearest.ts';
import { packName, packType } from './diagnostics.ts';
import { ANY, type MapShape, type Shape } from './shapes.ts';
import { type Expr, presentWhen, type Syntax } from './syntax.ts';

/** What is known where an expression stands. */
export type Known = {
  readonly names: ReadonlyMap<string, Shape>;
  /** Optional values that a condition before has found to be there, as they are written. */
  readonly present: ReadonlySet<string>;
  readonly depth: number;
};

export type Check = {
  readonly rule: string;
  readonly syntax: Syntax;
  readonly recordShape: (kind: string) => Shape | undefined;
  /** Every kind, for "did you mean". */
  readonly kinds: readonly string[];
  /** What an expression gives, for calls that ask it of their arguments. */
  readonly infer: (check: Check, expr: Expr | undefined, known: Known) => Shape;
  readonly report: <P extends object>(
    definition: Definition<P & { rule: string }>,
    params: P,
    offset: number,
    length: number,
  ) => void;
};

/** The same, where a condition is known to have come out as `truth`. */
export function given(known: Known, condition: Expr | undefined, truth: boolean): Known {
  const more = presentWhen(condition, truth);
  return more.size === 0 ? known : { ...known, present: new Set([...known.present, ...more]) };
}

/** Reports a value of which no alternative is among those expected. */
export function mustBe(check: Check, expr: Expr | undefined, found: Shape, expected: Shape): Shape {
  const fits = ({ is }: Shape[number]) => is === 'any' || expected.some((each) => each.is === is);
  const open = found.length === 0 || expected.some(({ is }) => is === 'any');
  if (!open && !found.some(fits)) wrongType(check, expr, found, expected);
  return expected;
}

export function wrongType(
  check: Check,
  expr: Expr | undefined,
  found: Shape,
  expected: Shape,
): void {
  const params = { found: wordsOf(found), expected: wordsOf(expected) };
  check.report(packType, params, offsetOf(check, expr), 1);
}

const wordsOf = (shape: Shape) => [...new Set(shape.map(({ is }) => is))].join(' | ');

export function offsetOf({ syntax }: Check, expr: Expr | undefined): number {
  return expr ? syntax.offsetOf(expr) : 0;
}

/** The maps of a shape that has a field of that name, after reporting a name that none has. */
export function fieldIn(check: Check, on: Shape, name: string, at: number): readonly MapShape[] {
  const maps = on.filter((each): each is MapShape => each.is === 'map');
  const having = maps.filter(({ fields }) => fields.has(name));
  if (maps.length > 0 && having.length === 0)
    unknownField(check, maps, name, at, 'bản ghi | the record');
  return having;
}

export function unknownField(
  check: Check,
  maps: readonly MapShape[],
  name: string,
  at: number,
  of: string,
): Shape {
  const names = maps.flatMap(({ fields }) => [...fields.keys()]);
  check.report(packName, withNear({ name, of }, nearest(name, names)), at, name.length);
  return ANY;
}

export function withNear<P extends object>(
  params: P,
  near: string | undefined,
): P & { near?: string } {
  return near === undefined ? params : { ...params, near };
}
