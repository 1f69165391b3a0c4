import { nearest } from '../../core/nearest.ts';
import { type Check, given, type Known, mustBe, offsetOf, withNear, wrongType } from './check.ts';
import { packName, packValue } from './diagnostics.ts';
import { ANY, BOOL, NUMBER, type Shape, STRING } from './shapes.ts';
import { FUNCTIONS, METHODS } from './signatures.ts';
import { constantText, type Expr } from './syntax.ts';

export type Call = Extract<Expr['exprKind'], { case: 'callExpr' }>['value'];

/** What a call gives: operators here, functions and methods by their signatures. */
export function inferCall(check: Check, expr: Expr, call: Call, known: Known): Shape {
  const { function: name, target, args } = call;
  const operator = OPERATORS[name];
  if (operator) return operator(check, expr, args, known);
  const on = target ? check.infer(check, target, known) : undefined;
  const given = args.map((arg) => check.infer(check, arg, known));
  const table = target ? METHODS : FUNCTIONS;
  const signature = Object.hasOwn(table, name) ? table[name] : undefined;
  const at = Math.max(0, check.syntax.text.indexOf(name, check.syntax.offsetOf(expr)));
  if (!signature) {
    const near = nearest(name, Object.keys(table));
    check.report(
      packName,
      withNear({ name, of: 'các hàm | the functions' }, near),
      at,
      name.length,
    );
    return ANY;
  }
  return signature({ check, name, at, on: on ?? ANY, args, shapes: given });
}

type Operator = (check: Check, expr: Expr, args: readonly Expr[], known: Known) => Shape;

const OPERATORS: Readonly<Record<string, Operator>> = {
  '_&&_': (check, _, args, known) => chain(check, args, known, true),
  '_||_': (check, _, args, known) => chain(check, args, known, false),
  '!_': (check, _, [arg], known) => mustBe(check, arg, check.infer(check, arg, known), BOOL),
  '@not_strictly_false': () => BOOL,
  '_?_:_': choice,
  '_==_': compare,
  '_!=_': compare,
  '@in': within,
  '_<_': order,
  '_<=_': order,
  '_>_': order,
  '_>=_': order,
  '_+_': add,
  '_-_': count,
  '_*_': count,
  '_/_': count,
  '_%_': count,
  '-_': count,
  '_[_]': (check, _, [of, at], known) => {
    check.infer(check, at, known);
    const shape = check.infer(check, of, known);
    return shape.flatMap((each) => (each.is === 'list' ? each.of() : ANY));
  },
};

/** Each part of `&&` may rely on those before it; of `||`, on those before it being false. */
function chain(check: Check, args: readonly Expr[], known: Known, truth: boolean): Shape {
  let here = known;
  for (const arg of args) {
    mustBe(check, arg, check.infer(check, arg, here), BOOL);
    here = given(here, arg, truth);
  }
  return BOOL;
}

function choice(check: Check, _: Expr, [condition, yes, no]: readonly Expr[], known: Known): Shape {
  mustBe(check, condition, check.infer(check, condition as Expr, known), BOOL);
  const one = check.infer(check, yes, given(known, condition, true));
  return [...one, ...check.infer(check, no, given(known, condition, false))];
}

function compare(check: Check, _: Expr, [left, right]: readonly Expr[], known: Known): Shape {
  const [one, other] = [check.infer(check, left, known), check.infer(check, right, known)];
  meet(check, left, one, right, other);
  return BOOL;
}

function within(check: Check, _: Expr, [item, list]: readonly Expr[], known: Known): Shape {
  const one = check.infer(check, item, known);
  const kind = list?.exprKind;
  if (kind?.case === 'listExpr') {
    for (const each of kind.value.elements)
      meet(check, item, one, each, check.infer(check, each, known));
    return BOOL;
  }
  const other = check.infer(check, list, known);
  const items = other.flatMap((each) => (each.is === 'list' ? each.of() : ANY));
  meet(check, item, one, list, items);
  return BOOL;
}

/** Two values that are compared must be able to be equal. */
function meet(
  check: Check,
  left: Expr | undefined,
  one: Shape,
  right: Expr | undefined,
  other: Shape,
): void {
  const open = (shape: Shape) => shape.length === 0 || shape.some(({ is }) => is === 'any');
  if (open(one) || open(other)) return;
  if (!one.some(({ is }) => other.some((each) => each.is === is))) {
    wrongType(check, right, other, one);
    return;
  }
  const [mine, theirs] = [textsOf(one), textsOf(other)];
  if (!mine || !theirs || mine.some((text) => theirs.includes(text))) return;
  const constant = constantText(right) === undefined ? left : right;
  const [values, all] = constant === left ? [mine, theirs] : [theirs, mine];
  const value = values[0] ?? '';
  const params = withNear({ value, all: all.join(', ') }, nearest(value, all));
  check.report(packValue, params, offsetOf(check, constant), value.length + 2);
}

/** The texts that a value can be; undefined when it is not a closed list of them, or nothing but text. */
function textsOf(shape: Shape): readonly string[] | undefined {
  const texts: string[] = [];
  for (const each of shape) {
    if (each.is === 'string' && !each.values) return undefined;
    if (each.is === 'string') texts.push(...(each.values ?? []));
  }
  return texts.length > 0 ? texts : undefined;
}

/** Each side is looked at once: looking again at every level would take for ever. */
function order(check: Check, _: Expr, [left, right]: readonly Expr[], known: Known): Shape {
  const [one, other] = [check.infer(check, left, known), check.infer(check, right, known)];
  mustBe(check, left, one, [...NUMBER, ...STRING]);
  mustBe(check, right, other, [...NUMBER, ...STRING]);
  meet(check, left, one, right, other);
  return BOOL;
}

function count(check: Check, _: Expr, args: readonly Expr[], known: Known): Shape {
  for (const arg of args) mustBe(check, arg, check.infer(check, arg, known), NUMBER);
  return NUMBER;
}

function add(check: Check, _: Expr, [left, right]: readonly Expr[], known: Known): Shape {
  const [one, other] = [check.infer(check, left, known), check.infer(check, right, known)];
  if (one.some(({ is }) => is === 'list')) return [...one, ...other];
  mustBe(check, right, other, one);
  return one.some(({ is }) => is === 'string') ? STRING : one;
}
