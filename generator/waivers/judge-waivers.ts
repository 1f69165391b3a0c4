import type { Day } from '../core/day.ts';
import { type Definition, type Diagnostic, diagnose } from '../core/diagnostic.ts';
import type { EntityKey } from '../core/entity.ts';
import { recordOf } from '../core/id-path.ts';
import { nearest } from '../core/nearest.ts';
import type { SpanOf } from '../core/span-of.ts';
import {
  holds,
  type Waiver,
  type WaiverBook,
  type WaiverState,
  waiverStateOn,
} from '../core/waivers.ts';
import {
  waiverEndsSoon,
  waiverEndsVerySoon,
  waiverHasExpiry,
  waiverIsUsed,
  waiverNamesARule,
} from './diagnostics.ts';

export type WaiversInput = {
  readonly book: WaiverBook;
  /** What was found so far, without what is said here. */
  readonly said: readonly Diagnostic[];
  /** Codes of every rule that was asked; undefined where a broken pack hides some of them. */
  readonly rules: readonly string[] | undefined;
  /** Whether a record was judged; of what was not, “covers nothing” would be a guess. */
  readonly isJudged: (key: EntityKey) => boolean;
  readonly asOf: Day;
  readonly spanOf: SpanOf;
};

/** METHODS E: what is to be said of the waivers themselves at as-of. */
export function judgeWaivers(input: WaiversInput): readonly Diagnostic[] {
  const { book, said } = input;
  if (book.all.length === 0) return [];
  const used = new Set(
    said.flatMap(({ code, subject }) => book.of({ rule: code, path: subject }) ?? []),
  );
  return book.all.flatMap((waiver) => judgeOne(waiver, used.has(waiver), input));
}

function judgeOne(waiver: Waiver, isUsed: boolean, input: WaiversInput): readonly Diagnostic[] {
  const { rules, asOf } = input;
  const { rule, subject, expires } = waiver;
  const say = sayer(waiver, input);
  if (expires === undefined) return [say(waiverHasExpiry, {}, 'expires')];
  if (rules && !rules.includes(rule)) {
    return [say(waiverNamesARule, { rule, near: nearest(rule, rules) }, 'rule')];
  }
  const isKnown = rules !== undefined && input.isJudged(recordOf(subject));
  if (!isUsed) return isKnown ? [say(waiverIsUsed, { rule, subject }, 'subject')] : [];
  const ending = ENDINGS[waiverStateOn(waiver, asOf)];
  if (!ending || !holds(waiver, asOf)) return [];
  return [say(ending, { rule, daysLeft: expires - asOf }, 'expires')];
}

const ENDINGS: Readonly<Partial<Record<WaiverState, typeof waiverEndsSoon>>> = {
  soon: waiverEndsSoon,
  'very-soon': waiverEndsVerySoon,
};

/** Says something at a field of the waiver; where the field is missing, at the record. */
function sayer({ entity }: Waiver, { spanOf }: WaiversInput) {
  return <P>(definition: Definition<P>, params: P, field: string): Diagnostic =>
    diagnose(definition, params, spanOf(entity.key, [field]), `${entity.key}#/${field}`);
}
