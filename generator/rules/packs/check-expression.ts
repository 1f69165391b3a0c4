import type { Definition } from '../../core/diagnostic.ts';
import { nearest } from '../../core/nearest.ts';
import { inferCall } from './check-call.ts';
import { packDepth, packGuard, packName, packType } from './diagnostics.ts';
import { ANY, listOf, type MapShape, NUMBER, type Shape, STRING } from './shapes.ts';
import { type Expr, presentWhen, type Syntax, written } from './syntax.ts';

/** Loops within loops: more would let a pack run for as long as it likes. */
export const DEEPEST_LOOP = 2;

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
  readonly report: <P extends object>(
    definition: Definition<P & { rule: string }>,
    params: P,
    offset: number,
    length: number,
  ) => void;
};

/** What an expression gives, and by the way everything in it that the schemas do not allow. */
export function infer(check: Check, expr: Expr | undefined, known: Known): Shape {
  const kind = expr?.exprKind;
  if (!expr || !kind) return ANY;
  switch (kind.case) {
    case 'identExpr':
      return inferName(check, expr, kind.value.name, known);
    case 'selectExpr':
      return inferSelect(check, expr, known);
    case 'constExpr':
      return shapeOfConstant(kind.value.constantKind.value);
    case 'listExpr':
      return listOf(kind.value.elements.flatMap((each) => infer(check, each, known)));
    case 'callExpr':
      return inferCall(check, expr, kind.value, known);
    case 'comprehensionExpr':
      return inferLoop(check, expr, known);
    default:
      return ANY;
  }
}

function shapeOfConstant(value: unknown): Shape {
  if (typeof value === 'string') return [{ is: 'string', values: [value] }];
  if (typeof value === 'boolean') return [{ is: 'bool' }];
  if (typeof value === 'bigint' || typeof value === 'number') return NUMBER;
  return value === null || value === 0 ? [{ is: 'null' }] : ANY;
}

function inferName(check: Check, expr: Expr, name: string, { names }: Known): Shape {
  const shape = names.get(name);
  if (shape) return shape;
  const near = nearest(name, names.keys());
  const params = { name, of: [...names.keys()].filter((each) => !each.startsWith('@')).join(', ') };
  check.report(packName, withNear(params, near), check.syntax.offsetOf(expr), name.length);
  return ANY;
}

function inferSelect(check: Check, expr: Expr, known: Known): Shape {
  if (expr.exprKind.case !== 'selectExpr') return ANY;
  const { operand, field, testOnly } = expr.exprKind.value;
  const of = infer(check, operand, known);
  if (of.length === 0 || of.some(({ is }) => is === 'any')) return ANY;
  const at = fieldOffset(check, testOnly ? operand : expr, field);
  const maps = of.filter((each): each is MapShape => each.is === 'map');
  if (maps.length === 0 || (testOnly && maps.length < of.length)) {
    const expected = 'một nhóm trường | a group of fields';
    check.report(packType, { found: written(operand), expected }, at, field.length);
    return ANY;
  }
  const fields = maps.flatMap(({ fields }) => fields.get(field) ?? []);
  if (fields.length === 0) return unknownField(check, maps, field, at, written(operand));
  const path = `${written(operand)}.${field}`;
  const sure = fields.length === of.length && fields.every(({ required }) => required);
  if (!testOnly && !sure && !known.present.has(path)) {
    check.report(packGuard, { path }, at, field.length);
  }
  return testOnly ? [{ is: 'bool' }] : fields.flatMap(({ shape }) => shape());
}

/** Where a selected field's name stands: after the dot that the parser remembers. */
function fieldOffset({ syntax }: Check, expr: Expr | undefined, field: string): number {
  const from = expr ? syntax.offsetOf(expr) : 0;
  return Math.max(from, syntax.text.indexOf(field, from));
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

function inferLoop(check: Check, expr: Expr, known: Known): Shape {
  if (expr.exprKind.case !== 'comprehensionExpr') return ANY;
  const { accuVar, accuInit, iterVar, iterRange, loopStep, result } = expr.exprKind.value;
  const depth = known.depth + 1;
  const at = check.syntax.offsetOf(expr);
  if (depth > DEEPEST_LOOP) check.report(packDepth, { limit: DEEPEST_LOOP }, at, 1);
  const range = infer(check, iterRange, known);
  const start = infer(check, accuInit, known);
  const inside = new Map([...known.names, [accuVar, start], [iterVar, itemOf(check, range, at)]]);
  const step = infer(check, loopStep, { ...known, names: inside, depth });
  const after = new Map([...known.names, [accuVar, [...start, ...step]]]);
  return infer(check, result, { ...known, names: after });
}

function itemOf(check: Check, range: Shape, at: number): Shape {
  if (range.length === 0 || range.some(({ is }) => is === 'any')) return ANY;
  const odd = range.find(({ is }) => is !== 'list' && is !== 'map');
  if (odd) check.report(packType, { found: odd.is, expected: 'danh sách | a list' }, at, 1);
  return range.flatMap((each) =>
    each.is === 'list' ? each.of() : each.is === 'map' ? STRING : [],
  );
}

/** The same, where a condition is known to have come out as `truth`. */
export function given(known: Known, condition: Expr | undefined, truth: boolean): Known {
  const more = presentWhen(condition, truth);
  return more.size === 0 ? known : { ...known, present: new Set([...known.present, ...more]) };
}
