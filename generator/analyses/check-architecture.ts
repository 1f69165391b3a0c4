import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import type { Ending } from '../core/endings.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import { bilingualOf, itemsOf, stringOf } from '../core/fields.ts';
import { both } from '../core/lang.ts';
import type { Overlap } from '../core/overlaps.ts';
import { nameOf } from '../core/work-item.ts';
import {
  endsBeforeDependent,
  overlapUndecided,
  supportEndsFirst,
} from './architecture-diagnostics.ts';
import type { Context } from './context.ts';

/** What the overlaps and endings leave to a person, as findings on the components. */
export function checkArchitecture(
  context: Context,
  overlaps: readonly Overlap[],
  endings: readonly Ending[],
): readonly Diagnostic[] {
  return [
    ...overlaps.filter((one) => isOpen(context, one)).map((one) => onOverlap(context, one)),
    ...endings.flatMap((one) => [...onDependents(context, one), ...onSupport(context, one)]),
  ];
}

/** A unit that has ended decides no more; what a merger leaves is for its successor to decide. */
function isOpen(context: Context, { answered, cause, units }: Overlap): boolean {
  const lives = units.some((unit) => context.unitDays.get(unit)?.ended !== true);
  const own = cause === 'national' ? !hasEnded(context, units) : lives;
  return !answered && (cause === 'merger' || own);
}

/** Of what a unit has beside the nation, it is the unit that decides. */
function hasEnded(context: Context, units: readonly string[]): boolean {
  return units.some((unit) => context.unitDays.get(unit)?.ended === true);
}

function onOverlap(context: Context, { cause, components, reason }: Overlap): Diagnostic {
  const levels = components.map((key) => unitLevel(context, key));
  const first =
    components[
      Math.max(
        0,
        levels.findIndex((level) => level !== 'nation'),
      )
    ];
  const subject = first as EntityKey;
  const others = components.filter((key) => key !== subject);
  const related = others.map((key) => ({
    at: context.spanOf(key, []),
    message: nameOf(context.entities, key),
  }));
  const at = context.spanOf(subject, []);
  return diagnose(overlapUndecided, { cause, others, reason }, at, subject, related);
}

function unitLevel({ entities }: Context, key: EntityKey): unknown {
  const unit = entities.get(key)?.unit;
  return entities.get(`unit:${unit}/${unit}`)?.data.level;
}

function onDependents(context: Context, { component, ends, dependents }: Ending): Diagnostic[] {
  if (ends === undefined || isOver(context, component)) return [];
  const at = context.spanOf(component, ['lifecycle']);
  return dependents.map((dependent) => {
    const params = {
      name: nameOf(context.entities, component),
      ends,
      dependent: dependent.component,
      dependentName: nameOf(context.entities, dependent.component),
      ...(dependent.ends !== undefined && { dependentEnds: dependent.ends }),
      way: dependent.path.map((key) => nameOf(context.entities, key)),
    };
    const there = { at: context.spanOf(dependent.component, []), message: params.dependentName };
    return diagnose(endsBeforeDependent, params, at, `${component}#/lifecycle`, [there]);
  });
}

function onSupport(context: Context, ending: Ending): Diagnostic[] {
  const { component, ends, supportEnds: day, product: index } = ending;
  if (day === undefined || index === undefined || isOver(context, component)) return [];
  if (ends !== undefined && ends <= day) return [];
  const { data } = context.entities.get(component) as Entity;
  const item = itemsOf(data.vendorSupport).find(([place]) => place === index)?.[1];
  const product = both((lang) =>
    [bilingualOf(item?.product)?.[lang], stringOf(item?.version)].filter(Boolean).join(' '),
  );
  const params = { product, day, ...(ends !== undefined && { ends }) };
  const at = context.spanOf(component, ['vendorSupport', index]);
  return [diagnose(supportEndsFirst, params, at, `${component}#/vendorSupport/${index}`)];
}

function isOver(context: Context, key: EntityKey): boolean {
  return context.unitDays.get((context.entities.get(key) as Entity).unit)?.ended === true;
}
