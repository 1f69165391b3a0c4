import { compare } from '../core/compare.ts';
import { type Day, dayAfterMonths } from '../core/day.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import type { Obligation, TaskState, UnitObligations } from '../core/facts.ts';
import { datedOf, fieldsOf, lastDayOf, numberOf, stringOf, stringsOf } from '../core/fields.ts';
import { STATES } from '../core/status-words.ts';
import { type At, type Context, findKey, ofKind } from './context.ts';
import { aimsAt, readAim, readChanges } from './revisions.ts';
import { isBinding, judgeTask } from './task-status.ts';
import { inputOf } from './work-facts.ts';

/** Levels, as `binds` names them, at which a unit answers by itself. */
const LEVEL = 'province';
const EVERYONE = 'all-agencies';

/**
 * What the nation asks of each province that exists at as-of: the national tasks that bind its level
 * and are in force, and beside them those that do not bind (yet), with their nature. How far the
 * province is, only the province says, by work of its own that `fulfils` the task.
 */
export function obligationsOf(context: Context): readonly UnitObligations[] {
  const tasks = ofKind(context, 'task').filter(
    (task) => isNational(context, task) && isAsked(context, task),
  );
  if (tasks.length === 0) return [];
  const answers = answersOf(context);
  return ofKind(context, 'unit')
    .filter((unit) => unit.data.level === LEVEL && existsAt(unit, context.asOf))
    .map((unit) => ({
      unit: unit.key,
      obligations: tasks
        .map((task) => obligationOf(context, task, answers.get(`${unit.key} ${task.key}`) ?? []))
        .sort(byWeight),
    }));
}

function isNational({ entities }: Context, { unit }: Entity): boolean {
  return entities.get(`unit:${unit}/${unit}`)?.data.level === 'nation';
}

/** Meant for provinces, and not over nor still to come. What is no rule has no time in force. */
function isAsked({ asOf }: Context, { data }: Entity): boolean {
  const binds = stringsOf(data.binds);
  if (!binds.includes(LEVEL) && !binds.includes(EVERYONE)) return false;
  return data.inForce === undefined || isWithin(data.inForce, asOf);
}

function existsAt({ data }: Entity, day: Day): boolean {
  return isWithin({ from: data.validFrom, to: data.validTo }, day);
}

/** Whether a day lies between two dates, either of which may be missing. */
function isWithin(period: unknown, day: Day): boolean {
  const { from, to } = fieldsOf(period);
  const [first = -Infinity, last = Infinity] = [datedOf(from)?.first, lastDayOf(to)];
  return first <= day && day <= last;
}

/** Work of units by the unit and the national task that it answers. */
function answersOf(context: Context): ReadonlyMap<string, readonly Entity[]> {
  const answers = new Map<string, Entity[]>();
  for (const work of [...ofKind(context, 'milestone'), ...ofKind(context, 'task')]) {
    for (const ref of stringsOf(work.data.fulfils)) {
      const task = findKey(context, work.unit, ref, 'task');
      if (task === undefined) continue;
      const place = `${unitOf(context, work)} ${task}`;
      answers.set(place, [...(answers.get(place) ?? []), work]);
    }
  }
  return answers;
}

/**
 * The unit whose work it is: that of its folder. A unit without a folder of its own has its work in
 * the folder of the nation, and there the owner tells nothing, so its plan's unit is asked.
 */
function unitOf(_: Context, { unit }: Entity): EntityKey {
  return `unit:${unit}/${unit}`;
}

function obligationOf(context: Context, task: Entity, answers: readonly Entity[]): Obligation {
  const { data, key } = task;
  const { asOf, knownAt, graceDays } = context;
  const at = { asOf, knownAt, graceDays };
  const every = numberOf(fieldsOf(data.recurrence).everyMonths);
  const times = every === undefined ? undefined : timesOf(data, answers, every, asOf);
  const deadline =
    every === undefined
      ? aimsAt(readAim(data), readChanges(data.revisions), at).binding.deadline
      : times?.next;
  const state = stateOf(context, answers, deadline, times?.last, at);
  return {
    task: key,
    nature: stringOf(data.nature) ?? 'order',
    binding: data.inForce !== undefined && isBinding(data),
    ...(deadline === undefined ? {} : { deadline, daysLeft: deadline - asOf }),
    ...(every === undefined ? {} : { everyMonths: every }),
    ...(state && { state }),
    answers: answers.map((answer) => answer.key).sort(compare),
  };
}
