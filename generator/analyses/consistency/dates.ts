import { type DateValue, type Day, lastGoodDay } from '../../core/day.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Entity } from '../../core/entity.ts';
import { datedOf, dateOf, type Fields, fieldsOf, itemsOf, stringOf } from '../../core/fields.ts';
import type { Pointer } from '../../core/locate.ts';
import { type Context, findKey, ofKind } from '../context.ts';
import type { Observation } from '../observations.ts';
import { observationsOf, readTargets, type StatedTarget } from '../target-input.ts';
import {
  datedInFuture,
  deadlineBeforeStart,
  outsideOwnPeriod,
  outsideTarget,
  recordedTooEarly,
} from './date-diagnostics.ts';
import { type Check, finding } from './finding.ts';

/** Days of observations and reported states that cannot be as they are written. */
export const checkDays: Check = (context) => [
  ...ofKind(context, 'indicator').flatMap((indicator) =>
    itemsOf(indicator.data.observations).flatMap(([index, item]) => {
      const at = ['observations', index];
      const field = item.date === undefined ? ['period', 'to'] : ['date'];
      return [
        ...timing(context, indicator, item, item.date ?? fieldsOf(item.period).to, [
          ...at,
          ...field,
        ]),
        ...ownPeriod(context, indicator, item, at),
      ];
    }),
  ),
  ...worksIn(context).flatMap((work) =>
    itemsOf(work.data.states).flatMap(([index, item]) =>
      timing(context, work, item, item.asOf, ['states', index, 'asOf']),
    ),
  ),
];

function worksIn(context: Context): readonly Entity[] {
  return [...ofKind(context, 'milestone'), ...ofKind(context, 'task')];
}

/** What lies behind both days of the report has not happened; who looks back sees what came later. */
function timing(
  context: Context,
  { key }: Entity,
  { recorded }: Fields,
  written: unknown,
  pointer: Pointer,
): readonly Diagnostic[] {
  const [when, dated, known] = [dateOf(written), datedOf(written), datedOf(recorded)];
  if (when === undefined || !dated) return [];
  const today = Math.max(context.asOf, context.knownAt);
  if (dated.first > today) {
    return [finding(context, datedInFuture, { when, today }, key, pointer)];
  }
  if (!known || known.last >= dated.first) return [];
  const params = { when, recorded: recorded as DateValue };
  return [finding(context, recordedTooEarly, params, key, pointer)];
}

function ownPeriod(context: Context, { key }: Entity, item: Fields, at: Pointer) {
  const { from, to } = fieldsOf(item.period);
  const [when, seen] = [dateOf(item.date), datedOf(item.date)];
  const [first, last] = [datedOf(from), datedOf(to)];
  if (when === undefined || !seen || !first || !last) return [];
  if (seen.last >= first.first && seen.first <= last.last) return [];
  const params = { when, from: from as DateValue, to: to as DateValue };
  return [finding(context, outsideOwnPeriod, params, key, [...at, 'date'])];
}

/** Figures that none of the targets of their indicator can use. */
export const checkTargetPeriods: Check = (context) =>
  ofKind(context, 'indicator').flatMap((indicator) => {
    const periods = readTargets(context, indicator).flatMap((target) => periodOf(target) ?? []);
    const [first] = periods;
    if (!first || periods.length < itemsOf(indicator.data.targets).length) return [];
    const flow = indicator.data.measure === 'flow';
    return observationsOf(context, indicator)
      .filter((seen) => periods.every((period) => isOutside(seen, period, flow)))
      .map(({ when, index, from }) => {
        const field = from === undefined ? ['date'] : ['period', 'to'];
        const params = { when, start: first.start, deadline: first.deadline };
        return finding(context, outsideTarget, params, indicator.key, [
          'observations',
          index,
          ...field,
        ]);
      });
  });

type Period = { readonly start: Day; readonly deadline: Day };

/** From its baseline or the start of its plan to its deadline; a target without both has none. */
function periodOf({ input, aim }: StatedTarget): Period | undefined {
  const start = input.flowFrom ?? input.baseline?.day ?? input.start;
  return start === undefined || aim.deadline === undefined
    ? undefined
    : { start, deadline: aim.deadline };
}

/** What comes after the deadline still tells whether it was met; of a flow it is another period. */
function isOutside({ day, from = day }: Observation, { start, deadline }: Period, flow: boolean) {
  return flow ? from < start || (from <= deadline && day > deadline) : day < start;
}

/** Deadlines, also revised ones, that lie before the plan or the work begins. */
export const checkStarts: Check = (context) => [
  ...ofKind(context, 'indicator').flatMap((indicator) =>
    itemsOf(indicator.data.targets).flatMap(([index, target]) =>
      starts(context, indicator, target, ['targets', index]),
    ),
  ),
  ...worksIn(context).flatMap((work) => starts(context, work, work.data, [])),
];

function starts(context: Context, { key, unit }: Entity, fields: Fields, at: Pointer) {
  const plan = findKey(context, unit, fields.plan, 'plan');
  const planned = fieldsOf(plan && context.entities.get(plan)?.data.period).from;
  const target = stringOf(fields.id) ?? '';
  const check = (deadline: unknown, start: unknown, pointer: Pointer): readonly Diagnostic[] => {
    const [end, begin] = [dateOf(deadline), dateOf(start)];
    if (end === undefined || begin === undefined) return [];
    if ((lastGoodDay(end) ?? Infinity) >= (datedOf(begin)?.first ?? -Infinity)) return [];
    const params = { target, deadline: end, start: begin };
    return [finding(context, deadlineBeforeStart, params, key, [...at, ...pointer])];
  };
  // Its own start against its own deadline is for the rule `period-runs-forward` to say.
  return [
    ...(fields.start === undefined ? check(fields.deadline, planned, ['deadline']) : []),
    ...itemsOf(fields.revisions).flatMap(([index, { deadline }]) =>
      check(deadline, fields.start ?? planned, ['revisions', index, 'deadline']),
    ),
  ];
}
