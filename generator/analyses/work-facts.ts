import type { Entity } from '../core/entity.ts';
import type { Judged, Status } from '../core/facts.ts';
import { datedOf } from '../core/fields.ts';
import type { Lang } from '../core/lang.ts';
import { type At, atOf, type Context, ofKind } from './context.ts';
import { judgeMilestone } from './milestone-status.ts';
import { explainRevised, type NamedJudgement } from './revised-reason.ts';
import { type Aim, type Aims, aimsAt, readAim, readChanges } from './revisions.ts';
import { belongs, deadlines } from './target-facts.ts';
import { planStart, publishedIn, staleAfter } from './target-input.ts';
import { isBinding, judgeTask, verificationOf } from './task-status.ts';
import { due } from './wording.ts';
import { explainWork } from './work-reason.ts';
import { readReports, type WorkInput, type WorkVerdict } from './work-states.ts';

/** The status of every milestone, then of every task. */
export function workStatuses(context: Context): readonly Status[] {
  return worksOf(context).map((work) => statusOf(context, work));
}

/** Every milestone and task with how it is judged. */
export function worksOf(context: Context): readonly Work[] {
  return [
    ...ofKind(context, 'milestone').map(
      (entity): Work => ({ entity, kind: 'milestone', judge: judgeMilestone, unbinding: false }),
    ),
    ...ofKind(context, 'task').map(
      (entity): Work => ({
        entity,
        kind: 'task',
        judge: judgeTask,
        unbinding: !isBinding(entity.data),
      }),
    ),
  ];
}

export type Work = {
  readonly entity: Entity;
  readonly kind: 'milestone' | 'task';
  readonly judge: (input: WorkInput, at: At) => WorkVerdict;
  /** A draft, a proposal, an intention: its deadline is shown, but binds nobody. */
  readonly unbinding: boolean;
};

function statusOf(context: Context, work: Work): Status {
  const { key, unit, data } = work.entity;
  const at = atOf(context, unit);
  const aims = aimsAt(readAim(data), readChanges(data.revisions), at);
  const input = inputOf(context, work.entity);
  const binding = judge(work, input, aims.binding, at);
  const { verdict } = binding;
  const verification = work.entity.data.type === 'event' ? undefined : verificationOf(verdict);
  return {
    key,
    entity: key,
    unit,
    kind: work.kind,
    ...binding.judged,
    flags: aims.changes > 0 ? [...verdict.flags, 'revised'] : verdict.flags,
    ...deadlines(work.unbinding ? unbound(aims) : aims, at, verdict),
    ...(work.unbinding && aims.original.deadline !== undefined
      ? { deadline: aims.original.deadline }
      : {}),
    ...(verdict.crossing && { crossing: verdict.crossing }),
    ...(verdict.reached && { reached: verdict.reached.day }),
    ...(verdict.lastKnown && { lastKnown: verdict.lastKnown }),
    ...(verdict.seen.length > 0 && { restsOn: verdict.seen.map((report) => report.index) }),
    ...(verification && { verification }),
    ...belongs(context, unit, data),
    ...revisedFields(work, input, aims, at, binding.judged),
  };
}

function unbound(aims: Aims): Aims {
  return { ...aims, original: {}, binding: {} };
}

/** What a milestone or a task is judged by, but for the deadline that revisions choose. */
export function inputOf(context: Context, { unit, data }: Entity): Omit<WorkInput, 'deadline'> {
  const start = datedOf(data.start)?.first ?? planStart(context, unit, data);
  return {
    reports: readReports(data, publishedIn(context, unit)),
    staleAfterDays: staleAfter(undefined, context.reviewMonths),
    ...(start === undefined ? {} : { start }),
  };
}

type Judgement = NamedJudgement & { readonly verdict: WorkVerdict };

function judge(work: Work, input: Omit<WorkInput, 'deadline'>, aim: Aim, at: At): Judgement {
  const { deadline } = aim;
  const bound = deadline === undefined || work.unbinding ? input : { ...input, deadline };
  const verdict = work.judge(bound, at);
  const qualitative = work.entity.data.qualitative === true;
  const event = work.entity.data.type === 'event';
  const given = { work: bound, aim, verdict, at, qualitative, event, unbinding: work.unbinding };
  const judged: Judged = {
    state: verdict.state,
    reason: explainWork(given),
    ...(deadline === undefined ? {} : { deadline }),
  };
  return { verdict, judged, named: (lang: Lang) => due(aim, lang) };
}

function revisedFields(
  work: Work,
  input: Omit<WorkInput, 'deadline'>,
  aims: Aims,
  at: At,
  binding: Judged,
): Partial<Status> {
  if (aims.changes === 0) return {};
  const original = judge(work, input, aims.original, at);
  const current = aims.current === aims.binding ? undefined : judge(work, input, aims.current, at);
  return {
    reason: explainRevised(binding.reason, aims, original, current),
    original: original.judged,
    ...(current && { current: current.judged }),
  };
}
