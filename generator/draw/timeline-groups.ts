import { type Day, isoDay } from '../core/day.ts';
import type { Lang } from '../core/lang.ts';
import { printDate } from '../core/print.ts';
import { STATES, STATUS_WORDS } from '../core/status-words.ts';
import type { DateScale } from './date-axis.ts';
import type { Timeline, TimelineItem } from './timeline-item.ts';

/** What is due at one date, or within one month, quarter or year where dates are too close. */
export type DueGroup = {
  readonly items: readonly TimelineItem[];
  readonly x: number;
  readonly columns: number;
  readonly rows: number;
  /** The date, then the counts by status. */
  readonly words: readonly string[];
};

/** Side of the square in which a mark stands. */
export const CELL = 20;
const ROWS = 8;

/** The finest of these whose groups stand side by side is taken. */
const SPANS: readonly ((iso: string) => string)[] = [
  (iso) => iso,
  (iso) => iso.slice(0, 7),
  (iso) => `${iso.slice(0, 4)}-Q${Math.ceil(+iso.slice(5, 7) / 3)}`,
  (iso) => iso.slice(0, 4),
];

/** Groups the items by deadline and stands the groups side by side, near their dates. */
export function groupsOf(input: Timeline, x: DateScale): readonly DueGroup[] {
  for (const span of SPANS) {
    const groups = groupBy(input, span);
    const stood = sideBySide(groups, x, input.width);
    if (stood) return stood.map((at, i) => grouped(groups[i] as Due, at, input.lang));
  }
  const groups = groupBy(input, () => 'all');
  return groups.map((due) => grouped(due, input.width / 2, input.lang));
}

type Due = { readonly date: string; readonly day: Day; readonly items: readonly TimelineItem[] };

function groupBy({ items }: Timeline, span: (iso: string) => string): readonly Due[] {
  const sorted = [...items].sort((a, b) => a.day - b.day);
  const dates = [...new Set(sorted.map(({ day }) => span(isoDay(day))))];
  return dates.map((date) => {
    const due = sorted.filter(({ day }) => span(isoDay(day)) === date);
    const ordered = STATES.flatMap((state) => due.filter((item) => item.state === state));
    return { date, day: due.at(-1)?.day ?? 0, items: ordered };
  });
}

const columnsOf = ({ items }: Due) => Math.ceil(items.length / ROWS);

/** Middles of the groups: at their dates, pushed apart where they would touch; or no room. */
function sideBySide(
  groups: readonly Due[],
  x: DateScale,
  width: number,
): readonly number[] | undefined {
  const half = groups.map((group) => (columnsOf(group) * CELL) / 2 + 2);
  if (half.reduce((sum, one) => sum + 2 * one, 0) > width) return undefined;
  const middles = groups.map(({ day }) => x(day));
  let edge = 0;
  for (const [at, own] of half.entries()) {
    middles[at] = Math.max(middles[at] as number, edge + own);
    edge = (middles[at] as number) + own;
  }
  edge = width;
  for (const [at, own] of [...half.entries()].reverse()) {
    middles[at] = Math.min(middles[at] as number, edge - own);
    edge = (middles[at] as number) - own;
  }
  return middles;
}

function grouped(due: Due, x: number, lang: Lang): DueGroup {
  const columns = columnsOf(due);
  const rows = Math.ceil(due.items.length / columns);
  return { items: due.items, x, columns, rows, words: wordsOf(due, lang) };
}

function wordsOf({ date, items }: Due, lang: Lang): readonly string[] {
  const counts = STATES.flatMap((state) => {
    const n = items.filter((item) => item.state === state).length;
    return n ? [`${n} ${STATUS_WORDS[state][lang].toLowerCase()}`] : [];
  });
  return date === 'all' ? counts : [printDate(date, lang), ...counts];
}
