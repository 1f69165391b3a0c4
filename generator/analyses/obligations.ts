import { compare } from '../core/compare.ts';
import { type Day, monthsAfter } from '../core/day.ts';
import { type Entity, type EntityKey, keyOf } from '../core/entity.ts';
import type { Obligation, TaskState, UnitObligations } from '../core/facts.ts';
import {
  datedOf,
  type Fields,
  fieldsOf,
  lastDayOf,
  numberOf,
  stringOf,
  stringsOf,
} from '../core/fields.ts';
import { type At, type Context, findKey, ofKind } from './context.ts';
import { aimsAt, readAim, readChanges } from './revisions.ts';
import { rollUp } from './roll-up.ts';
import { isBinding, judgeTask } from './task-status.ts';
import { inputOf } from './work-facts.ts';

/** The level whose units answer for themselves, and what binds all levels, as `binds` names them. */
const LEVEL = 'province';
const EVERYONE = 'all-agencies';

/**
 * What the nation asks of each province that exists at as-of: the national tasks that bind its level
 * and are in force, and beside them those that do not bind (yet), with their nature. How far the
 * province is, only the province says, by work of its own that `fulfils` the task.
 */
export function obligationsOf(context: Context): readonly UnitObligations[] {
  const tasks = ofKind(context, 'task').filter(
    (task) => isForUnits(context, task) && isAsked(context, task),
  );
  if (tasks.length === 0) return [];
  const answers = answersOf(context);
  return ofKind(context, 'unit')
    .filter((unit) => isProvince(unit) && existsAt(unit, context.asOf))
    .map((unit) => ({
      unit: unit.key,
      obligations: tasks
        .map((task) => obligationOf(context, task, answers.get(placeOf(unit.key, task.key)) ?? []))
        .sort(byWeight),
    }));
}

/** A made-up province owes the nation nothing. */
function isProvince({ data }: Entity): boolean {
  return data.level === LEVEL && data.demonstration !== true;
}

/** Whether a task of the nation is for each province to do. */
export function isForUnits({ entities }: Context, { unit, data }: Entity): boolean {
  const binds = stringsOf(data.binds);
  if (!binds.includes(LEVEL) && !binds.includes(EVERYONE)) return false;
  return entities.get(keyOf('unit', unit, unit))?.data.level === 'nation';
}

/** In force at as-of; what is no rule (yet) has no time in force and is told all the same. */
function isAsked({ asOf }: Context, { data }: Entity): boolean {
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

/** Work by the unit of its folder and the national task that it answers. */
function answersOf(context: Context): ReadonlyMap<string, readonly Entity[]> {
  const work = [...ofKind(context, 'milestone'), ...ofKind(context, 'task')];
  const pairs = work.flatMap((entity) =>
    stringsOf(entity.data.fulfils).map((ref) => {
      const task = findKey(context, entity.unit, ref, 'task');
      return { entity, place: placeOf(keyOf('unit', entity.unit, entity.unit), task) };
    }),
  );
  const places = Map.groupBy(pairs, ({ place }) => place);
  return new Map([...places].map(([place, found]) => [place, found.map(({ entity }) => entity)]));
}

function placeOf(unit: EntityKey, task: EntityKey | undefined): string {
  return `${unit} ${task}`;
}

function obligationOf(context: Context, task: Entity, answers: readonly Entity[]): Obligation {
  const { data, key } = task;
  const { asOf, knownAt, graceDays } = context;
  const at = { asOf, knownAt, graceDays };
  const times = timesOf(data, answers, asOf);
  const stated = aimsAt(readAim(data), readChanges(data.revisions), at).binding.deadline;
  const deadline = times?.next ?? stated;
  const state = stateOf(context, answers, deadline, times?.last, at);
  const everyMonths = monthsBetween(data);
  return {
    task: key,
    nature: stringOf(data.nature) ?? 'order',
    binding: data.inForce !== undefined && isBinding(data),
    ...(deadline === undefined ? {} : { deadline, daysLeft: deadline - asOf }),
    ...(everyMonths === undefined ? {} : { everyMonths }),
    ...(state && { state }),
    answers: answers.map((answer) => answer.key).sort(compare),
  };
}

function monthsBetween({ recurrence }: Fields): number | undefined {
  const months = numberOf(fieldsOf(recurrence).everyMonths);
  return months !== undefined && Number.isInteger(months) && months > 0 ? months : undefined;
}

/**
 * The time before as-of at which periodic work was due, and the next. It is counted from a date, or
 * from an event of the unit, whose date only an answer of the unit can name.
 */
function timesOf(
  data: Fields,
  answers: readonly Entity[],
  asOf: Day,
): { readonly last: Day; readonly next: Day } | undefined {
  const every = monthsBetween(data);
  const from = [...answers.map((answer) => answer.data), data]
    .map(({ recurrence }) => lastDayOf(fieldsOf(recurrence).from))
    .find((day) => day !== undefined);
  if (every === undefined || from === undefined) return undefined;
  let [last, next] = [from, monthsAfter(from, every)];
  for (let time = 2; next < asOf; time++) [last, next] = [next, monthsAfter(from, time * every)];
  return { last, next };
}

/**
 * The worst of what the answers say, held against the deadline of the obligation and not against
 * their own. Nobody is released from an obligation by giving up the answer to it. Of periodic work
 * only reports after the time before count.
 */
function stateOf(
  context: Context,
  answers: readonly Entity[],
  deadline: Day | undefined,
  since: Day = Number.NEGATIVE_INFINITY,
  at: At,
): TaskState | undefined {
  const limit = deadline === undefined ? {} : { deadline };
  const verdicts = answers.map((answer) => {
    const reports = inputOf(context, answer).reports.filter(({ day }) => day > since);
    return judgeTask({ reports, ...limit }, at);
  });
  if (!verdicts.some(({ last }) => last)) return undefined;
  const kept = verdicts.filter(({ state }) => state !== 'cancelled');
  const { worst } = rollUp(kept.length > 0 ? kept : [judgeTask({ reports: [], ...limit }, at)]);
  return worst as TaskState;
}

/** What binds first, then what is due first. */
function byWeight(a: Obligation, b: Obligation): number {
  const [due, other] = [a.deadline ?? Infinity, b.deadline ?? Infinity];
  return (
    Number(b.binding) - Number(a.binding) ||
    (due === other ? compare(a.task, b.task) : due < other ? -1 : 1)
  );
}
