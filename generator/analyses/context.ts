import type { Day } from '../core/day.ts';
import { type Entity, type EntityKey, keyOf } from '../core/entity.ts';
import { lastDayOf } from '../core/fields.ts';
import type { Framework, Model } from '../core/model.ts';
import type { SpanOf } from '../core/span-of.ts';
import type { Observation } from './observations.ts';

/** The two days a report speaks of, the settings of the workspace, and where values stand. */
export type AnalyseOptions = {
  readonly asOf: Day;
  readonly knownAt: Day;
  /** Months without confirmation after which knowledge counts as stale. */
  readonly reviewMonths: number;
  /** Days of grace for a report after a deadline. */
  readonly graceDays: number;
  readonly spanOf: SpanOf;
  /** Reference frameworks, for what is compared with them. */
  readonly frameworks?: readonly Framework[];
  /** Keys of statuses that are not told, because the model lacks what they rest on. */
  readonly untold?: ReadonlySet<string>;
};

/** The days at which a thing is judged (METHODS A1). */
export type At = {
  readonly asOf: Day;
  readonly knownAt: Day;
  readonly graceDays: number;
};

/** When a unit is judged: at as-of, or at its last day when it ceased before. */
export type UnitDay = { readonly asOf: Day; readonly ended: boolean };

/** What every analysis reads from. */
export type Context = AnalyseOptions & {
  readonly model: Model;
  readonly entities: ReadonlyMap<EntityKey, Entity>;
  /** Entities of each kind, in the order of the model. */
  readonly kinds: ReadonlyMap<string, readonly Entity[]>;
  readonly unitDays: ReadonlyMap<string, UnitDay>;
  /** Observations of indicators, read once; filled by `observationsOf`. */
  readonly observations: Map<EntityKey, readonly Observation[]>;
};

export function contextOf(model: Model, options: AnalyseOptions): Context {
  const entities = new Map(model.entities.map((entity) => [entity.key, entity]));
  const kinds = Map.groupBy(model.entities, (entity) => entity.kind);
  const unitDays = new Map(
    model.units.map((unit) => [unit, unitDay(entities, unit, options.asOf)]),
  );
  return { ...options, model, entities, kinds, unitDays, observations: new Map() };
}

function unitDay(entities: Context['entities'], unit: string, asOf: Day): UnitDay {
  const last = lastDayOf(entities.get(keyOf('unit', unit, unit))?.data.validTo);
  return last !== undefined && last < asOf ? { asOf: last, ended: true } : { asOf, ended: false };
}

export function ofKind(context: Context, kind: string): readonly Entity[] {
  return context.kinds.get(kind) ?? [];
}

/** The days at which the records of a unit are judged. */
export function atOf(context: Context, unit: string): At {
  const asOf = context.unitDays.get(unit)?.asOf ?? context.asOf;
  return { asOf, knownAt: context.knownAt, graceDays: context.graceDays };
}

/** Key of the record that `ref` names from within `unit`, of the first kind that has one. */
export function findKey(
  context: Context,
  unit: string,
  ref: unknown,
  ...kinds: readonly string[]
): EntityKey | undefined {
  if (typeof ref !== 'string') return undefined;
  const path = ref.includes('/') ? ref : `${unit}/${ref}`;
  return kinds.map((kind) => `${kind}:${path}`).find((key) => context.entities.has(key));
}
