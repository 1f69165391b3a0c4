import { called } from '../core/called.ts';
import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import type { Entity } from '../core/entity.ts';
import { type Pointer, pointerText } from '../core/locate.ts';
import { keyIn } from '../core/target-key.ts';
import type { Context } from './context.ts';
import { goalWithoutPlan, unknownGoal } from './diagnostics.ts';
import { likeliest, remedyFor } from './hints.ts';

/** A goal is named within the plan beside it, so the schema alone cannot say where it must exist. */
type Aim = { readonly plan?: unknown; readonly goal?: unknown };

const NONE: readonly Diagnostic[] = [];

/** Goals named by a task or milestone, or by the targets of an indicator. */
export function goalProblems(context: Context, entity: Entity): readonly Diagnostic[] {
  const { data } = entity;
  if (entity.kind === 'indicator') {
    const targets = Array.isArray(data.targets) ? (data.targets as Aim[]) : [];
    return targets.flatMap((target, i) => problemsOf(context, entity, target, ['targets', i]));
  }
  return data.goal === undefined ? NONE : problemsOf(context, entity, data as Aim, []);
}

function problemsOf(context: Context, entity: Entity, aim: Aim, path: Pointer): Diagnostic[] {
  const { plan, goal: value } = aim ?? {};
  if (typeof value !== 'string') return [];
  const pointer = [...path, 'goal'];
  const at = context.locate(entity, pointer, 'value');
  const subject = `${entity.key}#${pointerText(pointer)}`;
  if (typeof plan !== 'string') {
    const stated = plan === undefined && !context.broken.has(entity.key);
    return stated ? [diagnose(goalWithoutPlan, { value }, at, subject)] : [];
  }
  const holder = planOf(context, entity, plan);
  const goals = holder && goalsOf(holder);
  if (!goals || goals.includes(value)) return [];
  const id = likeliest(value, goals);
  const hint = id === undefined ? { type: 'none' as const } : { type: 'nearest' as const, id };
  const params = { plan: called(holder, entity.unit), value, hint };
  return [diagnose(unknownGoal, params, at, subject, [], remedyFor(hint, at))];
}

/** The plan that is named; undefined when it is unknown or broken, which is reported already. */
function planOf(context: Context, entity: Entity, plan: string): Entity | undefined {
  const key = keyIn('plan', plan, entity.unit);
  return context.broken.has(key) ? undefined : context.names.byKey.get(key);
}

function goalsOf({ data }: Entity): string[] {
  const goals = (data.goals ?? []) as readonly { readonly id: string }[];
  return goals.map(({ id }) => id);
}
