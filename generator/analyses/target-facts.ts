import type { Entity, EntityKey } from '../core/entity.ts';
import type { Judged, Status, StatusFlag } from '../core/facts.ts';
import { type Fields, stringOf, textOf } from '../core/fields.ts';
import type { Lang, Text } from '../core/lang.ts';
import { type At, atOf, type Context, findKey, ofKind } from './context.ts';
import { chanceOf } from './monte-carlo.ts';
import { explainRevised, type NamedJudgement } from './revised-reason.ts';
import { type Aim, type Aims, aimsAt } from './revisions.ts';
import { readTargets, type StatedTarget } from './target-input.ts';
import { explainTarget, goalText } from './target-reason.ts';
import { judgeTarget, type Verdict } from './target-status.ts';

/** The status of every target of every indicator. */
export function targetStatuses(context: Context): readonly Status[] {
  return ofKind(context, 'indicator').flatMap((indicator) => {
    const at = atOf(context, indicator.unit);
    return readTargets(context, indicator).map((target) =>
      statusOf(context, indicator, target, at),
    );
  });
}

function statusOf(context: Context, indicator: Entity, stated: StatedTarget, at: At): Status {
  const aims = aimsAt(stated.aim, stated.changes, at);
  const unit = textOf(indicator.data.unitOfMeasure) ?? '';
  const binding = judge(stated, aims.binding, unit, at);
  const revised = revisedFields(stated, aims, unit, at, binding.judged);
  return {
    key: `${indicator.key}#${stated.id}`,
    entity: indicator.key,
    unit: indicator.unit,
    kind: 'target',
    ...binding.judged,
    flags: flagsOf(binding.verdict, aims),
    ...deadlines(aims, at, binding.verdict),
    ...measured(binding.verdict),
    ...likely(indicator, stated, aims.binding, binding.verdict),
    ...belongs(context, indicator.unit, stated.fields, indicator.data),
    ...revised,
  };
}

type Judgement = NamedJudgement & { readonly verdict: Verdict };

function judge(stated: StatedTarget, aim: Aim, unit: Text, at: At): Judgement {
  const target = { ...stated.input, ...aim };
  const verdict = judgeTarget(target, at);
  const given = { target, aim, unit, verdict, at };
  const judged: Judged = {
    state: verdict.state,
    reason: explainTarget(given),
    ...(aim.value === undefined ? {} : { target: aim.value }),
    ...(aim.deadline === undefined ? {} : { deadline: aim.deadline }),
  };
  return { verdict, judged, named: (lang: Lang) => goalText({ ...given, lang }) };
}

function flagsOf(verdict: Verdict, aims: Aims): readonly StatusFlag[] {
  return aims.changes > 0 ? [...verdict.flags, 'revised'] : verdict.flags;
}

/** The status stays with the binding target; the others stand beside it. */
function revisedFields(
  stated: StatedTarget,
  aims: Aims,
  unit: Text,
  at: At,
  binding: Judged,
): Partial<Status> {
  if (aims.changes === 0) return {};
  const original = judge(stated, aims.original, unit, at);
  const current = aims.current === aims.binding ? undefined : judge(stated, aims.current, unit, at);
  return {
    reason: explainRevised(binding.reason, aims, original, current),
    original: original.judged,
    ...(current && { current: current.judged }),
  };
}

/** Days of the aims, and how late it is or was against the binding one. */
export function deadlines(
  aims: Aims,
  at: At,
  verdict: { readonly state: string; readonly reached?: { readonly day: number } },
): Partial<Status> {
  const limit = aims.binding.deadline;
  const over = verdict.reached && limit !== undefined ? verdict.reached.day - limit : 0;
  const late = verdict.reached || limit === undefined ? 0 : at.asOf - limit;
  const given = aims.original.deadline;
  const moved = aims.changes > 0 ? aims.current.deadline : undefined;
  return {
    ...(given === undefined ? {} : { deadline: given }),
    ...(moved === undefined ? {} : { currentDeadline: moved }),
    ...(late > 0 && verdict.state !== 'cancelled' ? { daysLate: late } : {}),
    ...(over > 0 ? { daysOver: over } : {}),
  };
}

function measured(verdict: Verdict): Partial<Status> {
  const { last, progress, pacePerDay, crossing, reached, lastKnown, seen } = verdict;
  return {
    ...(progress && { ratio: progress.ratio, lagDays: progress.lagDays }),
    ...(progress?.finish === undefined ? {} : { finish: progress.finish }),
    ...(pacePerDay === undefined ? {} : { pacePerDay }),
    ...(last && { last: usedOf(last) }),
    ...(lastKnown && { lastKnown: lastKnown as NonNullable<Status['lastKnown']> }),
    ...(crossing && { crossing }),
    ...(reached && { reached: reached.day }),
    ...(seen.length > 0 && { restsOn: seen.map((each) => each.index) }),
  };
}

/** A running count with enough periods behind it also tells how likely it is to arrive in time. */
function likely(
  { key, data }: Entity,
  { id, input }: StatedTarget,
  { value, deadline }: Aim,
  { progress, seen }: Verdict,
): Partial<Status> {
  const counted = data.measure === 'cumulative' || input.flowFrom !== undefined;
  if (!counted || !input.reported || !progress) return {};
  if (value === undefined || deadline === undefined) return {};
  const chance = chanceOf(seen, value, deadline, `${key}#${id}`);
  return chance ? { probability: chance.probability } : {};
}

function usedOf({ index, day, recorded, value }: NonNullable<Verdict['last']>) {
  return { index, day, recorded, value };
}

/** Who answers for it and which goal it serves; `own` fields come before those of the whole. */
export function belongs(
  context: Context,
  unit: string,
  own: Fields,
  whole: Fields = own,
): { owner?: EntityKey; plan?: EntityKey; goal?: string } {
  const owner = findKey(context, unit, own.owner ?? whole.owner, 'agency');
  const plan = findKey(context, unit, own.plan ?? whole.plan, 'plan');
  const goal = stringOf(own.goal ?? whole.goal);
  return { ...(owner && { owner }), ...(plan && { plan }), ...(goal && { goal }) };
}
