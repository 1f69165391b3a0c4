import type { Day } from '../core/day.ts';
import { isAchieved, isLate } from '../core/status-words.ts';
import type { DateScale } from './date-axis.ts';
import type { NetworkRow } from './network-row.ts';
import { markAt } from './status-mark.ts';
import { ACCENT, el, INK, LATE, PAPER, px, SOFT } from './svg.ts';

/** Where arrows leave and reach a row. */
export type Ends = {
  readonly into: number;
  readonly out: number;
  /** Whether there is a bar, which has a beginning, and not only a mark. */
  readonly bar: boolean;
};

const MARK = 16;
const REACH = MARK / 2 + 3;

/** The bar of one row at height `y`, and where arrows meet it. */
export function barOf(
  row: NetworkRow,
  x: DateScale,
  y: number,
  { asOf, right }: { readonly asOf: Day; readonly right: number },
): { readonly svg: string; readonly ends: Ends } {
  const due = row.moved ?? row.deadline;
  const stands = row.reached ?? row.forecast ?? due ?? row.start ?? asOf;
  const [begin, mark] = [row.start === undefined ? undefined : x(row.start), x(stands)];
  const svg =
    work(begin, mark, y, row.critical === true) +
    overrun(row, due, x, y, asOf, right) +
    slack(row, due, x, y) +
    deadlines(row, x, y) +
    (due !== undefined && stands > due ? lateness(x(due), mark, y) : '') +
    el('circle', { cx: mark, cy: y, r: MARK / 2, fill: PAPER }) +
    markAt(row.state, mark, y, MARK);
  const bar = begin !== undefined && begin < mark - REACH;
  const ends = { bar, into: bar ? begin : mark - REACH, out: mark + REACH };
  return { svg: el('g', { 'aria-hidden': 'true' }, svg), ends };
}

/** From start to finish, where the start is known. */
function work(begin: number | undefined, end: number, y: number, critical: boolean): string {
  if (begin === undefined || end <= begin) return '';
  return el('path', {
    d: `M${px(begin)} ${px(y)}H${px(end)}`,
    stroke: critical ? INK : ACCENT,
    'stroke-width': critical ? 7 : 5,
  });
}

/** Days past the deadline of what is still open: dashed up to as-of. */
function overrun(
  row: NetworkRow,
  due: Day | undefined,
  x: DateScale,
  y: number,
  asOf: Day,
  right: number,
): string {
  if (due === undefined || !isLate(row.state) || asOf <= due) return '';
  const end = Math.min(x(asOf), right);
  return el('path', {
    d: `M${px(x(due))} ${px(y)}H${px(end)}`,
    stroke: LATE,
    'stroke-width': 1.6,
    'stroke-dasharray': '4 3',
  });
}

/** From the deadline to a finish after it, achieved or foreseen. */
function lateness(from: number, to: number, y: number): string {
  return el('path', { d: `M${px(from)} ${px(y)}H${px(to)}`, stroke: INK, 'stroke-width': 1.2 });
}

const RULER = 12;
const TICK = 14;

/**
 * Days to spare as a ruler below the bar: before the deadline, or, when they are negative, after it.
 * What has no deadline of its own has no place for one.
 */
function slack(row: NetworkRow, due: Day | undefined, x: DateScale, y: number): string {
  if (!row.slack || due === undefined || isAchieved(row.state)) return '';
  const [a, b] = [x(due - row.slack), x(due)].map(px) as [string, string];
  const at = px(y + RULER);
  return el('path', {
    d: `M${a} ${px(y + RULER - 3)}v6M${a} ${at}H${b}M${b} ${px(y + RULER - 3)}v6`,
    fill: 'none',
    stroke: row.slack < 0 ? LATE : SOFT,
    'stroke-width': 1.2,
  });
}

/** A tick at the deadline in force; where it was moved, a thin one at the first and the way between. */
function deadlines({ deadline, moved }: NetworkRow, x: DateScale, y: number): string {
  const due = moved ?? deadline;
  if (due === undefined) return '';
  const tick = (day: Day, width: number) =>
    el('path', {
      d: `M${px(x(day))} ${px(y - TICK)}v${2 * TICK}`,
      stroke: INK,
      'stroke-width': width,
    });
  if (moved === undefined || deadline === undefined || moved === deadline) return tick(due, 2.2);
  const way = `M${px(x(deadline))} ${px(y - TICK)}H${px(x(moved))}`;
  return (
    el('path', { d: way, stroke: SOFT, 'stroke-dasharray': '2 2' }) +
    tick(deadline, 1) +
    tick(moved, 2.2)
  );
}
