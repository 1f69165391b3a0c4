import type { Day } from '../../core/day.ts';
import type { Entity } from '../../core/entity.ts';
import { fieldsOf, itemsOf, numberOf, stringOf } from '../../core/fields.ts';
import type { PlanningRadius, SitingLimits } from '../../core/siting.ts';
import { radiusFor, type Scenario, type Sight } from './path-loss.ts';
import { holdsOn } from './records.ts';

type AreaType = PlanningRadius['areaType'];
type Model = NonNullable<PlanningRadius['model']>;

/** Where no plan says anything: 130 dB at 3.5 GHz without line of sight (METHODS C2: 502 m and 975 m). */
const ASSUMED: Readonly<Record<AreaType, Model>> = {
  urban: { scenario: 'UMa', sight: 'NLOS', frequency: 3.5, allowedLoss: 130 },
  other: { scenario: 'RMa', sight: 'NLOS', frequency: 3.5, allowedLoss: 130 },
};

/**
 * The planning radius of both types of area: as a plan of the unit states it, from the allowed loss that
 * a plan gives, else assumed. Of several plans the one that holds on the day and stands first counts.
 */
export function radiiOf(plans: readonly Entity[], day: Day): readonly PlanningRadius[] {
  return (['urban', 'other'] as const).map((areaType) => {
    for (const plan of plans) {
      const found = ofPlan(plan, areaType, day);
      if (found) return found;
    }
    return modelled(areaType, 'assumed', ASSUMED[areaType]);
  });
}

/** Limits to joint building, of the plan that holds on the day and states any. */
export function limitsOf(plans: readonly Entity[], day: Day): SitingLimits | undefined {
  for (const { key, data } of plans) {
    const { from, to } = fieldsOf(data.period);
    const siting = fieldsOf(data.siting);
    const [masts, budget] = [numberOf(siting.masts), numberOf(siting.budget)];
    if ((masts ?? budget) === undefined || !holdsOn(from, to, day)) continue;
    return {
      plan: key,
      ...(masts !== undefined && { masts }),
      ...(budget !== undefined && { budget }),
    };
  }
  return undefined;
}

function ofPlan(plan: Entity, areaType: AreaType, day: Day): PlanningRadius | undefined {
  const { from, to } = fieldsOf(plan.data.period);
  const items = itemsOf(fieldsOf(plan.data.siting).radii).map(([, item]) => item);
  const item =
    items.find((each) => each.areaType === areaType) ?? items.find((each) => !each.areaType);
  if (!item || !holdsOn(from, to, day)) return undefined;
  const metres = numberOf(item.distance);
  if (metres !== undefined) return { areaType, metres, origin: 'stated', plan: plan.key };
  const model = modelIn(item.model);
  return model && { ...modelled(areaType, 'modelled', model), plan: plan.key };
}

function modelIn(value: unknown): Model | undefined {
  const { scenario, sight, frequency, allowedLoss } = fieldsOf(value);
  const [ghz, loss] = [numberOf(frequency), numberOf(allowedLoss)];
  if (!stringOf(scenario) || !stringOf(sight) || ghz === undefined || loss === undefined)
    return undefined;
  return {
    scenario: scenario as Scenario,
    sight: sight as Sight,
    frequency: ghz,
    allowedLoss: loss,
  };
}

/** Whole metres, rounded down: the radius is never longer than the allowed loss. */
function modelled(
  areaType: AreaType,
  origin: 'modelled' | 'assumed',
  model: Model,
): PlanningRadius {
  return { areaType, metres: Math.floor(radiusFor(model, model.allowedLoss)), origin, model };
}
