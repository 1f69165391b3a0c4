import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Entity } from '../../core/entity.ts';
import {
  dateOf,
  type Fields,
  fieldsOf,
  itemsOf,
  lastDayOf,
  numberOf,
  stringOf,
} from '../../core/fields.ts';
import type { Pointer } from '../../core/locate.ts';
import { type Context, ofKind } from '../context.ts';
import { readAim } from '../revisions.ts';
import { type Check, finding } from './finding.ts';
import {
  baselineAfterDeadline,
  revisionUndecided,
  trajectoryFalls,
  trajectoryOutside,
} from './plan-diagnostics.ts';

/** Targets whose dates or values cannot be measured as they stand. */
export const checkTargets: Check = (context) =>
  ofKind(context, 'indicator').flatMap((indicator) =>
    itemsOf(indicator.data.targets).flatMap(([index, target]) => {
      const at = ['targets', index];
      return [
        ...baseline(context, indicator, target, at),
        ...trajectory(context, indicator, target, at),
        ...revisions(context, indicator, target, at),
      ];
    }),
  );

/** Revisions of milestones and tasks. */
export const checkWork: Check = (context) =>
  [...ofKind(context, 'milestone'), ...ofKind(context, 'task')].flatMap((work) =>
    revisions(context, work, work.data, []),
  );

function baseline(
  context: Context,
  { key }: Entity,
  target: Fields,
  at: Pointer,
): readonly Diagnostic[] {
  const { deadline, written } = readAim(target);
  const { date } = fieldsOf(target.baseline);
  const [start, from] = [lastDayOf(date), dateOf(date)];
  if (deadline === undefined || written === undefined) return [];
  if (start === undefined || from === undefined || start < deadline) return [];
  const params = { target: nameOf(target), from, to: written };
  return [finding(context, baselineAfterDeadline, params, key, [...at, 'baseline', 'date'])];
}

function trajectory(
  context: Context,
  { key }: Entity,
  target: Fields,
  at: Pointer,
): readonly Diagnostic[] {
  const first = fieldsOf(target.baseline);
  const { value, deadline } = readAim(target);
  let [day, reached] = [lastDayOf(first.date), numberOf(first.value)];
  const rising = value === undefined || reached === undefined || value >= reached;
  return itemsOf(target.trajectory).flatMap(([index, item]) => {
    const [when, own, next] = [dateOf(item.date), numberOf(item.value), lastDayOf(item.date)];
    if (when === undefined || own === undefined || next === undefined) return [];
    const pointer = [...at, 'trajectory', index];
    const name = nameOf(target);
    if ((day !== undefined && next <= day) || (deadline !== undefined && next >= deadline)) {
      return [
        finding(context, trajectoryOutside, { target: name, when }, key, [...pointer, 'date']),
      ];
    }
    const before = reached;
    [day, reached] = [next, own];
    if (before === undefined || (rising ? own >= before : own <= before)) return [];
    const params = { target: name, before, value: own, when };
    return [finding(context, trajectoryFalls, params, key, [...pointer, 'value'])];
  });
}

function revisions(
  context: Context,
  { key }: Entity,
  fields: Fields,
  at: Pointer,
): readonly Diagnostic[] {
  return itemsOf(fields.revisions).flatMap(([index, item]) => {
    const when = dateOf(item.decidedOn);
    if (stringOf(item.decidedBy) !== undefined || when === undefined) return [];
    const params = { target: nameOf(fields), when };
    return [finding(context, revisionUndecided, params, key, [...at, 'revisions', index])];
  });
}

function nameOf(target: Fields): string {
  return stringOf(target.id) ?? '';
}
