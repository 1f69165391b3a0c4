import { nearest } from '../../core/nearest.ts';
import { type Check, type Known, unknownField, withNear } from './check.ts';
import { inferCall } from './check-call.ts';
import { packDepth, packGuard, packName, packType } from './diagnostics.ts';
import { ANY, listOf, type MapShape, NUMBER, type Shape, STRING } from './shapes.ts';
import { type Expr, written } from './syntax.ts';

/** Loops within loops: more would let a pack run for as long as it likes. */
export const DEEPEST_LOOP = 2;

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
