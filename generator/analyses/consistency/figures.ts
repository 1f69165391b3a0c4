import type { Entity } from '../../core/entity.ts';
import { type Context, findKey, ofKind } from '../context.ts';
import type { Observation } from '../observations.ts';
import { observationsOf } from '../target-input.ts';

/** An indicator with the figures that were recorded by known-at. */
export type Figures = { readonly indicator: Entity; readonly observations: readonly Observation[] };

export function figuresOf(context: Context, indicator: Entity): Figures {
  const all = observationsOf(context, indicator);
  const known = ({ day, recorded }: Observation) =>
    day <= context.asOf && recorded <= context.knownAt;
  return { indicator, observations: all.every(known) ? all : all.filter(known) };
}

/** The figures of every indicator that has any. */
export function allFigures(context: Context): readonly Figures[] {
  return ofKind(context, 'indicator')
    .filter(({ data }) => Array.isArray(data.observations))
    .map((indicator) => figuresOf(context, indicator));
}

/** The figures of an indicator that another one names. */
export function figuresNamed(context: Context, unit: string, ref: unknown): Figures | undefined {
  const key = findKey(context, unit, ref, 'indicator');
  const indicator = key === undefined ? undefined : context.entities.get(key);
  return indicator && figuresOf(context, indicator);
}

/** Whether two figures are of one day or period, so that they can be added and divided. */
export function isSameMoment(a: Observation, b: Observation): boolean {
  return a.from === b.from && a.first === b.first && a.last === b.last;
}

/** The figure of the same moment; the last recorded where there are several. */
export function sameMoment(figures: Figures, as: Observation): Observation | undefined {
  return figures.observations.findLast((each) => isSameMoment(each, as));
}

/** The value that the source prints, or the one its share gives. */
export function stated(observation: Observation): number {
  return observation.printed ?? observation.value;
}
