import type { Dated, Day } from './day.ts';
import { datedOf, fieldsOf, stringOf } from './fields.ts';
import type { Bilingual } from './lang.ts';

const word = (vi: string, en: string): Bilingual => ({ vi, en });

/** States of a component in the order of its life (METHODS D). */
export const LIFECYCLE_WORDS: Readonly<Record<string, Bilingual>> = {
  planned: word('Dự kiến', 'Planned'),
  building: word('Đang xây dựng', 'Being built'),
  trial: word('Thử nghiệm', 'On trial'),
  operating: word('Đang vận hành', 'Operating'),
  upgrading: word('Đang nâng cấp', 'Being upgraded'),
  merging: word('Đang hợp nhất', 'Being merged'),
  replacing: word('Đang thay thế', 'Being replaced'),
  retired: word('Đã dừng', 'Retired'),
};

const TO_COME = new Set(['planned', 'building']);
const CHANGING = new Set(['upgrading', 'merging', 'replacing']);

/** Not there yet. */
export function isToCome(state: string | undefined): boolean {
  return state !== undefined && TO_COME.has(state);
}

/** There, and on the way to become something else. */
export function isChanging(state: string | undefined): boolean {
  return state !== undefined && CHANGING.has(state);
}

/** There, or nobody says that it is not. */
export function isThere(state: string | undefined): boolean {
  return !isToCome(state) && state !== 'retired';
}

/**
 * State of a component's `lifecycle` (one state or a list of them) on a day: the latest that had
 * begun by then, or was stated by then where no beginning is told. Undefined when nobody says.
 */
export function lifecycleOn(lifecycle: unknown, day: Day): string | undefined {
  let latest = Number.NEGATIVE_INFINITY;
  let state: string | undefined;
  for (const item of Array.isArray(lifecycle) ? lifecycle : [lifecycle]) {
    const fields = fieldsOf(item);
    const since = datedOf(fields.from ?? fields.asOf)?.first;
    if (since === undefined || since > day || since < latest) continue;
    latest = since;
    state = stringOf(fields.state);
  }
  return state;
}

/**
 * The day by which a component was surely there without a break up to `day`: the beginning of the
 * first state of that run or, where only a statement is dated, the last day the statement covers.
 */
export function liveSince(lifecycle: unknown, day: Day): Day | undefined {
  const told = statesOf(lifecycle).filter(({ since }) => since.first <= day);
  let from: Day | undefined;
  for (const { state, since } of told.toReversed()) {
    if (!isThere(state)) break;
    from = since.last;
  }
  return from;
}

/** One entry of a lifecycle that has a state and a date. */
export type StateTold = {
  readonly state: string;
  /** When the state began or, unless `begun`, when somebody stated it. */
  readonly since: Dated;
  readonly begun: boolean;
  /** Day on which the source states it. */
  readonly stated?: Dated;
  /** Place in the list. */
  readonly index: number;
};

/** What a lifecycle tells, in the order of time; entries of one day stay in the order written. */
export function statesOf(lifecycle: unknown): readonly StateTold[] {
  const entries = Array.isArray(lifecycle) ? lifecycle : [lifecycle];
  return entries
    .flatMap((entry, index): StateTold[] => {
      const fields = fieldsOf(entry);
      const [from, stated] = [datedOf(fields.from), datedOf(fields.asOf)];
      const since = from ?? stated;
      const state = stringOf(fields.state);
      if (since === undefined || state === undefined) return [];
      return [{ state, since, begun: from !== undefined, ...(stated && { stated }), index }];
    })
    .sort((a, b) => a.since.first - b.since.first || a.index - b.index);
}
