import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Entity } from '../../core/entity.ts';
import type { Context } from '../context.ts';
import type { Observation } from '../observations.ts';
import { cumulativeFalls, observationsDisagree } from './figure-diagnostics.ts';
import { allFigures, isSameMoment, stated } from './figures.ts';
import { type Check, finding, place } from './finding.ts';

/** Neighbours in time within one indicator: two values for one moment, and totals that fall. */
export const checkSeries: Check = (context) =>
  allFigures(context).flatMap(({ indicator, observations }) => {
    const found: Diagnostic[] = [];
    for (let at = 1; at < observations.length; at++) {
      const [before, after] = [
        observations[at - 1] as Observation,
        observations[at] as Observation,
      ];
      const check = isSameMoment(before, after) ? twins : falls;
      found.push(...check(context, indicator, before, after));
    }
    return found;
  });

/** A correction names when it was recorded; two values known on one day contradict each other. */
function twins(context: Context, indicator: Entity, one: Observation, other: Observation) {
  if (stated(one) === stated(other) || one.recorded !== other.recorded) return [];
  const params = { when: other.when, one: stated(one), other: stated(other) };
  const message = { vi: 'giá trị kia ở đây', en: 'the other value is here' };
  const related = place(context, indicator.key, ['observations', one.index, 'value'], message);
  const pointer = ['observations', other.index, 'value'];
  return [finding(context, observationsDisagree, params, indicator.key, pointer, [related])];
}

function falls(context: Context, indicator: Entity, before: Observation, after: Observation) {
  if (indicator.data.measure !== 'cumulative' || after.value >= before.value) return [];
  if (before.qualifier || after.qualifier === 'more-than' || after.qualifier === 'at-least')
    return [];
  const params = {
    before: before.when,
    old: stated(before),
    when: after.when,
    value: stated(after),
  };
  const pointer = ['observations', after.index, 'value'];
  return [finding(context, cumulativeFalls, params, indicator.key, pointer)];
}
