import type { Dated, Day } from '../core/day.ts';
import type { Entity } from '../core/entity.ts';
import {
  datedOf,
  type Fields,
  fieldsOf,
  itemsOf,
  lastDayOf,
  numberOf,
  shareOf,
  stringOf,
  stringsOf,
} from '../core/fields.ts';
import { type Comparator, comparatorOf, type Direction } from './comparator.ts';
import { type Context, findKey } from './context.ts';
import { type Observation, type PublishedSince, readObservations } from './observations.ts';
import { type Aim, type Change, readAim, readChanges } from './revisions.ts';
import type { TargetInput } from './target-status.ts';
import type { Point } from './trajectory.ts';

const DAYS_A_MONTH = 365.25 / 12;
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** A target as the content states it, before a day and its revisions choose the aim. */
export type StatedTarget = {
  readonly id: string;
  readonly index: number;
  readonly fields: Fields;
  /** All of a target but its aim. */
  readonly input: Omit<TargetInput, 'value' | 'deadline'>;
  readonly aim: Aim;
  readonly changes: readonly Change[];
};

/** The targets of an indicator, each with the observations it is judged by. */
export function readTargets(context: Context, indicator: Entity): readonly StatedTarget[] {
  const targets = itemsOf(indicator.data.targets);
  if (targets.length === 0) return [];
  const observations = observationsOf(context, indicator);
  return targets.map(([index, fields]) => ({
    id: stringOf(fields.id) ?? String(index),
    index,
    fields,
    input: inputOf(context, indicator, fields, observations),
    aim: aimOf(fields, indicator.data),
    changes: readChanges(fields.revisions),
  }));
}

/** The observations of an indicator; a figure without `recorded` is known from its publication. */
export function observationsOf(context: Context, indicator: Entity): readonly Observation[] {
  const known = context.observations.get(indicator.key);
  if (known) return known;
  const read = readObservations(indicator.data, publishedIn(context, indicator.unit));
  context.observations.set(indicator.key, read);
  return read;
}

export function publishedIn(context: Context, unit: string): PublishedSince {
  return (sources, earliest) => {
    const days = stringsOf(sources).flatMap((ref) => {
      const key = findKey(context, unit, ref, 'source');
      const day = lastDayOf(key && context.entities.get(key)?.data.published);
      return day !== undefined && day >= earliest ? [day] : [];
    });
    return days.length > 0 ? Math.min(...days) : undefined;
  };
}

/** A share without a printed value is a percentage, or for other units the number n. */
function aimOf(fields: Fields, indicator: Fields): Aim {
  const aim = readAim(fields);
  const share = shareOf(fields.share);
  if (aim.value !== undefined || !share) return aim;
  const value = indicator.unitOfMeasure === '%' ? (100 * share.n) / share.N : share.n;
  return { ...aim, value };
}

function inputOf(
  context: Context,
  indicator: Entity,
  fields: Fields,
  observations: readonly Observation[],
): StatedTarget['input'] {
  const { data } = indicator;
  const direction = (stringOf(data.direction) ?? 'up') as Direction;
  const baseline = pointOf(fieldsOf(fields.baseline));
  const start = planStart(context, indicator.unit, fields);
  const flowFrom = windowOf(data, fields, baseline, start);
  return {
    observations,
    comparator: (stringOf(fields.comparator) as Comparator) ?? comparatorOf(direction),
    declared: itemsOf(fields.trajectory).flatMap(([, item]) => pointOf(item) ?? []),
    percent: data.unitOfMeasure === '%',
    keep: direction === 'keep',
    reported: stringOf(data.reportingPeriod) !== undefined,
    staleAfterDays: staleAfter(stringOf(data.reportingPeriod), context.reviewMonths),
    ...(baseline && { baseline }),
    ...(start === undefined ? {} : { start }),
    ...(flowFrom === undefined ? {} : { flowFrom }),
  };
}

/** A3.6: one and a half reporting periods; without a period, the review period of the workspace. */
export function staleAfter(period: string | undefined, reviewMonths: number): number {
  const months = period === undefined ? undefined : MONTHS[period];
  return DAYS_A_MONTH * (months === undefined ? reviewMonths : 1.5 * months);
}

function pointOf(item: Fields): Point | undefined {
  const [day, value] = [lastDayOf(item.date), numberOf(item.value)];
  return day === undefined || value === undefined ? undefined : { day, value };
}

/** First day of the plan a target or a piece of work belongs to. */
export function planStart(context: Context, unit: string, fields: Fields): Day | undefined {
  const key = findKey(context, unit, fields.plan, 'plan');
  return datedOf(fieldsOf(key && context.entities.get(key)?.data.period).from)?.first;
}

/**
 * The day a flow is summed from: the baseline, the first day of a deadline that names a whole
 * quarter or year, or the start of the plan. Without any of them, and for percentages, which do
 * not add up, each period stands for itself.
 */
function windowOf(
  indicator: Fields,
  target: Fields,
  baseline: Point | undefined,
  start: Day | undefined,
): Day | undefined {
  if (indicator.measure !== 'flow' || indicator.unitOfMeasure === '%') return undefined;
  if (baseline) return baseline.day + 1;
  return wholePeriod(datedOf(target.deadline)) ?? start;
}

function wholePeriod(deadline: Dated | undefined): Day | undefined {
  const whole = deadline?.precision === 'year' || deadline?.precision === 'quarter';
  return whole ? deadline.first : undefined;
}
