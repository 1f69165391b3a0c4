import { type CelMap, celEnv, isCelError, plan } from '@bufbuild/cel';
import { type Budget, newBudget } from './budget.ts';
import { helpers, ROUND } from './helpers.ts';
import type { Program } from './program.ts';
import { rememberedRegex } from './regex.ts';
import type { Expr, Syntax } from './syntax.ts';
import type { World } from './world.ts';

/** Where expressions run: the same for all packs, moved from one world to the next. */
export type Environment = {
  readonly program: (syntax: Pick<Syntax, 'expr'>) => Program;
  readonly enter: (world: World) => void;
  readonly valueOf: World['valueOf'];
};

export function newEnvironment(budget: Budget = newBudget()): Environment {
  let world: World | undefined;
  const current = () => {
    if (!world) throw new Error('no world entered');
    return world;
  };
  const env = celEnv({ funcs: helpers(current, budget), re2: rememberedRegex() });
  return {
    enter: (next) => {
      world = next;
      budget.restart();
    },
    valueOf: (entity): CelMap => current().valueOf(entity),
    program: ({ expr }) => {
      const evaluate = plan(env, counting(expr));
      return (scope) => {
        budget.renew();
        const value = evaluate(scope);
        return isCelError(value) ? { failed: value.message } : { value };
      };
    },
  };
}

/** The same expression with a step taken in every round of every loop. */
function counting(expr: Expr): Expr {
  const kind = expr.exprKind;
  if (kind.case === 'selectExpr' && kind.value.operand) counting(kind.value.operand);
  if (kind.case === 'listExpr') kind.value.elements.forEach(counting);
  if (kind.case === 'callExpr') {
    if (kind.value.target) counting(kind.value.target);
    kind.value.args.forEach(counting);
  }
  if (kind.case === 'comprehensionExpr') {
    const loop = kind.value;
    if (loop.iterRange) counting(loop.iterRange);
    if (loop.loopStep) counting(loop.loopStep);
    if (loop.loopCondition) loop.loopCondition = both(loop.loopCondition, call(expr, ROUND, []));
  }
  return expr;
}

const both = (one: Expr, other: Expr) => call(one, '_&&_', [one, other]);

function call({ $typeName, id }: Expr, name: string, args: Expr[]): Expr {
  const value = { $typeName: 'cel.expr.Expr.Call' as const, function: name, args };
  return { $typeName, id, exprKind: { case: 'callExpr', value } };
}
