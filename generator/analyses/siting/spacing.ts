import type { Day } from '../../core/day.ts';
import type { Entity, EntityKey } from '../../core/entity.ts';
import { fieldsOf, numberOf, stringOf, stringsOf } from '../../core/fields.ts';
import type { Unruled } from '../../core/siting.ts';
import { holdsOn } from './records.ts';

/** A spacing rule as it is applied. Distance in metres; what is not stated of the rest holds for all. */
export type SpacingRule = {
  readonly key: EntityKey;
  readonly distance: number;
  readonly asks: 'share' | 'review' | 'refuse';
  readonly areaType: string | undefined;
  readonly mastClasses: readonly string[];
  /** Metres: higher than, up to and including. */
  readonly over: number | undefined;
  readonly upTo: number | undefined;
};

/** What a rule is chosen by; what nobody states is undefined. */
export type Mast = {
  readonly areaType: 'urban' | 'other' | undefined;
  readonly mastClass: string | undefined;
  readonly height: number | undefined;
};

/** The rules of a unit in force on a day. */
export function rulesOn(records: readonly Entity[], day: Day): readonly SpacingRule[] {
  return records.flatMap(({ key, data }) => {
    const distance = numberOf(data.distance);
    const asks = stringOf(data.asks);
    if (distance === undefined || !isAsked(asks)) return [];
    if (!holdsOn(data.validFrom, data.validTo, day)) return [];
    const { over, upTo } = fieldsOf(data.height);
    return [
      {
        key,
        distance,
        asks,
        areaType: stringOf(data.areaType),
        mastClasses: stringsOf(data.mastClasses),
        over: numberOf(over),
        upTo: numberOf(upTo),
      },
    ];
  });
}

function isAsked(asks: string | undefined): asks is SpacingRule['asks'] {
  return asks === 'share' || asks === 'review' || asks === 'refuse';
}

/** The rule that holds for a mast, or why none is applied: never the likeliest one. */
export function ruleFor(rules: readonly SpacingRule[], mast: Mast): SpacingRule | Unruled['why'] {
  const possible = rules.filter((rule) => !answers(rule, mast).includes('no'));
  const open = possible.filter((rule) => answers(rule, mast).includes('unknown'));
  if (open.some((rule) => rule.areaType !== undefined) && mast.areaType === undefined)
    return 'no-area-type';
  if (open.length > 0) return 'ambiguous';
  const most = Math.max(...possible.map(conditions));
  const closest = possible.filter((rule) => conditions(rule) === most);
  const [first, ...others] = closest;
  if (!first) return 'no-rule';
  const agree = others.every(
    ({ distance, asks }) => distance === first.distance && asks === first.asks,
  );
  return agree ? first : 'ambiguous';
}

type Answer = 'yes' | 'no' | 'unknown';

/** What a mast answers to each condition of a rule. */
function answers(rule: SpacingRule, { areaType, mastClass, height }: Mast): Answer[] {
  const found: Answer[] = [];
  const ask = (known: boolean, holds: boolean) =>
    found.push(known ? (holds ? 'yes' : 'no') : 'unknown');
  if (rule.areaType !== undefined) ask(areaType !== undefined, areaType === rule.areaType);
  if (rule.mastClasses.length > 0)
    ask(mastClass !== undefined, rule.mastClasses.includes(mastClass ?? ''));
  if (rule.over !== undefined) ask(height !== undefined, (height ?? 0) > rule.over);
  if (rule.upTo !== undefined) ask(height !== undefined, (height ?? 0) <= rule.upTo);
  return found;
}

/** A rule that states more conditions is the closer one. */
function conditions({ areaType, mastClasses, over, upTo }: SpacingRule): number {
  const height = over !== undefined || upTo !== undefined;
  return Number(areaType !== undefined) + Number(mastClasses.length > 0) + Number(height);
}
