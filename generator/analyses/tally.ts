import type { Day } from '../core/day.ts';
import type { QuarterTally, Spell, Tally, TallyPart } from '../core/facts.ts';
import { isAchieved, isLate } from '../core/status-words.ts';
import type { Line } from './history-line.ts';

/** The parts of what was given, in the order of their columns. */
export const PARTS: readonly TallyPart[] = ['onTime', 'late', 'inTime', 'overdue', 'undated'];
const WIDTH = PARTS.length;

/**
 * Which part of what was given a state belongs to (METHODS A4, assigned-task arithmetic); undefined
 * for what was cancelled. Work without a deadline can be neither in time nor late.
 */
export function partOf(state: Spell['state'], dated: boolean): TallyPart | undefined {
  if (state === 'cancelled') return undefined;
  if (!dated || state.endsWith('-undated')) return 'undated';
  if (isAchieved(state)) return state.endsWith('-late') ? 'late' : 'onTime';
  return isLate(state) ? 'overdue' : 'inTime';
}

/** The tally of counts in the order of `PARTS`. */
export function tallyOf(counts: Iterable<number>): Tally {
  const [onTime = 0, late = 0, inTime = 0, overdue = 0, undated = 0] = counts;
  const given = onTime + late + inTime + overdue + undated;
  return { given, onTime, late, inTime, overdue, undated };
}

/**
 * The tally at the end of every quarter, those without a change left out. Work counts from the quarter
 * in which its history begins. `ends` are the quarter ends up to the last day of the lines.
 */
export function trendOf(lines: readonly Line[], ends: readonly Day[]): readonly QuarterTally[] {
  const then = countsOf(lines, ends, 'knownThen');
  const now = countsOf(lines, ends, 'knownNow');
  return ends.flatMap((day, quarter) => {
    if (isAsBefore(then, quarter) && isAsBefore(now, quarter)) return [];
    return [{ day, knownThen: tallyAt(then, quarter), knownNow: tallyAt(now, quarter) }];
  });
}

/** One row a quarter, one column a part; filled with changes first, then summed downwards. */
function countsOf(
  lines: readonly Line[],
  ends: readonly Day[],
  known: 'knownThen' | 'knownNow',
): Int32Array {
  const cells = new Int32Array((ends.length + 1) * WIDTH);
  const bump = (quarter: number, part: TallyPart | undefined, by: number) => {
    if (part === undefined) return;
    const cell = quarter * WIDTH + PARTS.indexOf(part);
    cells[cell] = (cells[cell] as number) + by;
  };
  for (const line of lines) {
    let before: TallyPart | undefined;
    for (const [day, part] of stepsOf(line[known], line.datedFrom)) {
      const quarter = firstFrom(ends, day);
      bump(quarter, before, -1);
      bump(quarter, part, 1);
      before = part;
    }
  }
  for (let cell = WIDTH; cell < cells.length; cell++) {
    cells[cell] = (cells[cell] as number) + (cells[cell - WIDTH] as number);
  }
  return cells;
}

/** From which day on it belongs to which part. */
function* stepsOf(
  spells: readonly Spell[],
  datedFrom: Day = Number.POSITIVE_INFINITY,
): Iterable<readonly [Day, TallyPart | undefined]> {
  for (const [at, { from, state }] of spells.entries()) {
    yield [from, partOf(state, from >= datedFrom)];
    const until = spells[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (datedFrom > from && datedFrom < until) yield [datedFrom, partOf(state, true)];
  }
}

/** Place of the first end on the day or after it. */
function firstFrom(ends: readonly Day[], day: Day): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as Day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tallyAt(cells: Int32Array, quarter: number): Tally {
  return tallyOf(cells.subarray(quarter * WIDTH, (quarter + 1) * WIDTH));
}

/** Before the first quarter nothing was given. */
function isAsBefore(cells: Int32Array, quarter: number): boolean {
  const cell = quarter * WIDTH;
  return PARTS.every((_, i) => cells[cell + i] === (cells[cell + i - WIDTH] ?? 0));
}
