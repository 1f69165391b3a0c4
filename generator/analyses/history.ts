import { by } from '../core/compare.ts';
import type { Day } from '../core/day.ts';
import type { Entity } from '../core/entity.ts';
import type { Spell, Status, StatusHistory } from '../core/facts.ts';
import { lastDayOf } from '../core/fields.ts';
import { atOf, type Context, ofKind } from './context.ts';
import { type Aim, aimsAt, type Change, readAim, readChanges } from './revisions.ts';
import { type Course, type Known, spellsOf } from './status-history.ts';
import { planStart, readTargets, type StatedTarget } from './target-input.ts';
import { judgeTarget } from './target-status.ts';
import { inputOf, type Work, worksOf } from './work-facts.ts';

/** The history of one status, and since when it has a deadline that binds. */
export type Line = StatusHistory & {
  readonly kind: Status['kind'];
  readonly unit: string;
  /** Minus infinity where it had one from the start; absent where it never got one. */
  readonly datedFrom?: Day;
};

/**
 * How every target, result and task went, by key. Each is judged by itself: that a predecessor holds
 * it up (METHODS A3.10) is told by the last cell only, which is the status of today.
 */
export function linesOf(context: Context, statuses: readonly Status[]): readonly Line[] {
  const today = new Map(statuses.map(({ key, state }) => [key, state]));
  const lines = [
    ...ofKind(context, 'indicator').flatMap((indicator) => targetLines(context, indicator)),
    ...worksOf(context)
      .filter(({ entity }) => entity.data.type !== 'event')
      .map((work) => workLine(context, work)),
  ];
  return lines
    .map((line) => endingWith(line, today.get(line.key), context.knownAt))
    .sort(by(({ key }) => key));
}

/** What the snapshot keeps of them: targets, and the work that has a deadline. */
export function historyOf(lines: readonly Line[]): readonly StatusHistory[] {
  return lines
    .filter(({ kind, datedFrom }) => kind === 'target' || datedFrom !== undefined)
    .map(({ key, from, to, knownThen, knownNow }) => ({ key, from, to, knownThen, knownNow }));
}

function targetLines(context: Context, indicator: Entity): readonly Line[] {
  return readTargets(context, indicator).map((stated) => {
    const named = { key: `${indicator.key}#${stated.id}`, kind: 'target', unit: indicator.unit };
    return lineOf(context, named as Named, stated, {
      begins: planStart(context, indicator.unit, stated.fields) ?? stated.input.baseline?.day,
      told: lastDayOf(indicator.data.asOf),
      seen: stated.input.observations,
      patience: stated.input.staleAfterDays,
      turns: [stated.input.start, stated.input.baseline?.day],
      stateAt: (at) => judgeTarget({ ...stated.input, ...bindingAt(stated, at) }, at).state,
    });
  });
}

function workLine(context: Context, { entity, kind, judge, unbinding }: Work): Line {
  const input = inputOf(context, entity);
  const own = readAim(entity.data);
  const aims = unbinding
    ? { aim: {}, changes: [] }
    : { aim: own, changes: readChanges(entity.data.revisions) };
  return lineOf(context, { key: entity.key, kind, unit: entity.unit }, aims, {
    begins: planStart(context, entity.unit, entity.data) ?? input.start,
    told: lastDayOf(entity.data.asOf),
    seen: input.reports,
    patience: input.staleAfterDays,
    turns: [input.start],
    stateAt: (at) => {
      const { deadline } = bindingAt(aims, at);
      return judge(deadline === undefined ? input : { ...input, deadline }, at).state;
    },
  });
}

type Named = Pick<Line, 'key' | 'kind' | 'unit'>;
type Promised = Pick<StatedTarget, 'aim' | 'changes'>;
type Judged = Pick<Course, 'stateAt'> & {
  /** First day of its plan, or its own. */
  readonly begins: Day | undefined;
  /** Day its record speaks of. */
  readonly told: Day | undefined;
  readonly seen: readonly { readonly day: Day; readonly recorded: Day }[];
  readonly patience: number | undefined;
  readonly turns: readonly (Day | undefined)[];
};

function bindingAt({ aim, changes }: Promised, at: Parameters<Course['stateAt']>[0]): Aim {
  return changes.length === 0 ? aim : aimsAt(aim, changes, at).binding;
}

function lineOf(context: Context, named: Named, promised: Promised, judged: Judged): Line {
  const { asOf: to, knownAt, graceDays } = atOf(context, named.unit);
  const { begins, told = to, seen, patience = 0, stateAt } = judged;
  const seenFrom = seen.find(({ recorded }) => recorded <= knownAt)?.day;
  const first = Math.min(seenFrom ?? to, promised.aim.deadline ?? to, told);
  const turns = judged.turns.filter((day) => day !== undefined);
  for (const { day, recorded } of seen) turns.push(day, recorded, Math.floor(day + patience) + 1);
  for (const { deadline } of [promised.aim, ...promised.changes]) {
    if (deadline !== undefined) turns.push(deadline + 1, deadline + graceDays + 1);
  }
  for (const { decidedOn } of promised.changes) turns.push(decidedOn);
  const known = spellsOf({ from: begins ?? first, to, knownAt, graceDays, stateAt, turns });
  const datedFrom = datedSince(promised.aim, promised.changes);
  const from = (known.knownNow[0] as Spell).from;
  return { ...named, from, to, ...known, ...(datedFrom === undefined ? {} : { datedFrom }) };
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
