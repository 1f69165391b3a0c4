import { by } from '../core/compare.ts';
import type { Day } from '../core/day.ts';
import type { Entity } from '../core/entity.ts';
import type { Spell, Status, StatusHistory } from '../core/facts.ts';
import { lastDayOf } from '../core/fields.ts';
import { type At, atOf, type Context, ofKind } from './context.ts';
import { heldSpells } from './held-history.ts';
import type { BareLine, Line } from './history-line.ts';

import type { Standing } from './network.ts';
import { type Aim, aimsAt, type Change, readAim, readChanges } from './revisions.ts';
import { type Course, type Known, spellsOf, standsOf } from './status-history.ts';
import { planStart, readTargets, type StatedTarget } from './target-input.ts';
import { judgeTarget, type Verdict } from './target-status.ts';
import { inputOf, type Work, worksOf } from './work-facts.ts';
import type { WorkVerdict } from './work-states.ts';

/**
 * How every target, result and task went, by key: each judged by itself, then against what it had to
 * wait for (METHODS A3.10).
 */
export function linesOf(context: Context, statuses: readonly Status[]): readonly Line[] {
  const today = new Map(statuses.map(({ key, state }) => [key, state]));
  const lines = [
    ...ofKind(context, 'indicator').flatMap((indicator) => targetLines(context, indicator)),
    ...worksOf(context).map((work) => workLine(context, work)),
  ];
  const held = heldSpells(context, lines);
  return lines
    .filter(({ entity }) => context.entities.get(entity)?.data.type !== 'event')
    .map(({ stands: _, standingAt: __, ...line }) => ({ ...line, ...held.get(line.key) }))
    .map((line) => endingWith(line, today.get(line.key), context.knownAt))
    .sort(by(({ key }) => key));
}

/** What the snapshot keeps of them: targets, and the work that has a deadline. */
export function historyOf(lines: readonly Line[]): readonly StatusHistory[] {
  return lines
    .filter(({ kind, datedFrom }) => kind === 'target' || datedFrom !== undefined)
    .map(({ key, from, to, knownThen, knownNow }) => ({ key, from, to, knownThen, knownNow }));
}

function targetLines(context: Context, indicator: Entity): readonly BareLine[] {
  return readTargets(context, indicator).map((stated) => {
    const key = `${indicator.key}#${stated.id}`;
    const named: Named = { key, kind: 'target', unit: indicator.unit, entity: indicator.key };
    return lineOf(context, named, stated, {
      begins: planStart(context, indicator.unit, stated.fields) ?? stated.input.baseline?.day,
      told: lastDayOf(indicator.data.asOf),
      seen: stated.input.observations,
      patience: stated.input.staleAfterDays,
      turns: [stated.input.start, stated.input.baseline?.day],
      standingAt: (at) => {
        const { binding, limit } = aimsOn(stated, at);
        const verdict = judgeTarget({ ...stated.input, ...binding }, at);
        return { ...standingOf(verdict, limit), finish: verdict.progress?.finish };
      },
    });
  });
}

function workLine(context: Context, { entity, kind, judge, unbinding }: Work): BareLine {
  const input = inputOf(context, entity);
  const own = readAim(entity.data);
  const aims = unbinding
    ? { aim: {}, changes: [] }
    : { aim: own, changes: readChanges(entity.data.revisions) };
  const { key, unit } = entity;
  return lineOf(context, { key, kind, unit, entity: key }, aims, {
    begins: planStart(context, entity.unit, entity.data) ?? input.start,
    told: lastDayOf(entity.data.asOf),
    seen: input.reports,
    patience: input.staleAfterDays,
    turns: [input.start],
    standingAt: (at) => {
      const { binding, limit } = aimsOn(aims, at);
      const { deadline } = binding;
      return standingOf(judge(deadline === undefined ? input : { ...input, deadline }, at), limit);
    },
  });
}

type Named = Pick<Line, 'key' | 'kind' | 'unit' | 'entity'>;
type Promised = Pick<StatedTarget, 'aim' | 'changes'>;
type Judged = Pick<Course, 'standingAt'> & {
  /** First day of its plan, or its own. */
  readonly begins: Day | undefined;
  /** Day its record speaks of. */
  readonly told: Day | undefined;
  readonly seen: readonly { readonly day: Day; readonly recorded: Day }[];
  readonly patience: number | undefined;
  readonly turns: readonly (Day | undefined)[];
};

/** What it is judged by on a day, and the deadline that what it waits for must leave room for. */
function aimsOn({ aim, changes }: Promised, at: At): { binding: Aim; limit: Day | undefined } {
  if (changes.length === 0) return { binding: aim, limit: aim.deadline };
  const { binding, current, original, changes: made } = aimsAt(aim, changes, at);
  const moved = made > 0 && current === binding ? current.deadline : undefined;
  return { binding, limit: moved ?? original.deadline };
}

function standingOf(
  { state, reached, seen }: Pick<Verdict | WorkVerdict, 'state' | 'reached' | 'seen'>,
  limit: Day | undefined,
): Standing {
  const binds = state.endsWith('-undated') ? undefined : limit;
  return { state, reached: reached?.day, begun: seen.length > 0, limit: binds };
}

function lineOf(context: Context, named: Named, promised: Promised, judged: Judged): BareLine {
  const { asOf: to, knownAt, graceDays } = atOf(context, named.unit);
  const { begins, told = to, seen, patience = 0, standingAt } = judged;
  const seenFrom = seen.find(({ recorded }) => recorded <= knownAt)?.day;
  const first = Math.min(seenFrom ?? to, promised.aim.deadline ?? to, told);
  const turns = judged.turns.filter((day) => day !== undefined);
  for (const { day, recorded } of seen) turns.push(day, recorded, Math.floor(day + patience) + 1);
  for (const { deadline } of [promised.aim, ...promised.changes]) {
    if (deadline !== undefined) turns.push(deadline + 1, deadline + graceDays + 1);
  }
  for (const { decidedOn } of promised.changes) turns.push(decidedOn);
  const course = { from: begins ?? first, to, knownAt, graceDays, standingAt, turns };
  const stands = standsOf(course);
  const known = spellsOf(stands);
  const datedFrom = datedSince(promised.aim, promised.changes);
  const from = (known.knownNow[0] as Spell).from;
  const line = { ...named, from, to, ...known, stands, standingAt };
  return datedFrom === undefined ? line : { ...line, datedFrom };
}

function datedSince(aim: Aim, changes: readonly Change[]): Day | undefined {
  if (aim.deadline !== undefined) return Number.NEGATIVE_INFINITY;
  return changes.find(({ deadline }) => deadline !== undefined)?.decidedOn;
}

/** The last cell is the status itself; what was known then is the same once all had been recorded. */
function endingWith(line: Line, state: Spell['state'] | undefined, knownAt: Day): Line {
  if (state === undefined) return line;
  const knownNow = ending(line.knownNow, line.to, state);
  const knownThen = line.to < knownAt ? line.knownThen : ending(line.knownThen, line.to, state);
  return { ...line, knownThen, knownNow };
}

function ending(spells: Known['knownNow'], to: Day, state: Spell['state']): Known['knownNow'] {
  if (spells.at(-1)?.state === state) return spells;
  const before = spells.filter(({ from }) => from < to);
  return before.at(-1)?.state === state ? before : [...before, { from: to, state }];
}
