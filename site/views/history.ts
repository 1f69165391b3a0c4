import type { Page } from '../context.ts';
import {
  type Day,
  isLate,
  isoDay,
  printDate,
  type RibbonRow,
  ribbonRows,
  ribbonSlices,
  type Spell,
  type Status,
  type StatusHistory,
  statusRibbon,
} from '../data.ts';
import { history as words } from '../words/history.ts';
import { type Work, workOf } from './work.ts';

/** How one item went, with the months in which it was late first: in truth, and as far as was known. */
export type Course = {
  readonly work: Work;
  readonly history: StatusHistory;
  /** Last day of the month. */
  readonly late: Day | undefined;
  readonly known: Day | undefined;
};

/** Items that have a history, by deadline; those without a deadline last. */
export function coursesOf(p: Page, statuses: readonly Status[]): readonly Course[] {
  return statuses
    .flatMap((status) => courseOf(p, status) ?? [])
    .sort((a, b) => dueOf(a) - dueOf(b));
}

function courseOf(p: Page, status: Status): Course | undefined {
  const history = p.site.historyOf(status.key);
  if (!history || status.deadline === undefined) return undefined;
  const work = workOf(p, status);
  if (!work) return undefined;
  const late = firstLate(history.knownNow);
  return { work, history, late, known: firstLate(history.knownThen) };
}

const dueOf = ({ work: { status } }: Course) => status.deadline ?? 0;

function firstLate(spells: readonly Spell[]): Day | undefined {
  return spells.find(({ state }) => isLate(state))?.from;
}

/** "tháng 12/2018" of a day in it. */
export function monthText(p: Page, day: Day): string {
  return printDate(isoDay(day).slice(0, 7), p.lang);
}

/** Months from one day's month to another's. */
export function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [from, to].map((day) => {
    const [year = 0, month = 0] = isoDay(day).split('-').map(Number);
    return year * 12 + month;
  }) as [number, number];
  return b - a;
}

/** What the ribbon shows, as a sentence: how much went late, and whether that was known. */
export function ribbonFinding(p: Page, courses: readonly Course[]): string {
  const late = courses.flatMap((course) => (course.late === undefined ? [] : [course.late]));
  const wrongly = courses.filter(({ late, known }) => late === undefined && known !== undefined);
  const delays = courses.map(delayOf).filter((months) => months > 0);
  const first = late.length
    ? p.t(words.late(late.length, courses.length, monthText(p, Math.min(...late))))
    : p.t(words.noneLate(courses.length));
  const known = delays.length
    ? p.t(words.knownLater(delays.length, Math.max(...delays)))
    : late.length > 0 && p.t(words.knownAtOnce);
  const held = wrongly.length > 0 && p.t(words.wronglyLate(wrongly.length));
  return `${[first, known, held].filter(Boolean).join('; ')}.`;
}

/** Months between going late and being known to be; what was never known counts up to the end. */
function delayOf({ late, known, history }: Course): number {
  return late === undefined ? 0 : monthsBetween(late, known ?? history.to);
}

/** When an item went late and when that was known, in words. */
export function lateText(p: Page, { late, known }: Course): string {
  if (late === undefined) {
    const held = known !== undefined && words.notLateAfterAll(monthText(p, known));
    return p.t(held || words.neverLate);
  }
  const month = monthText(p, late);
  if (known === undefined) return p.t(words.lateUnknown(month));
  const delay = monthsBetween(late, known);
  if (delay <= 0) return p.t(words.lateKnown(month));
  return p.t(words.lateKnownLater(month, monthText(p, known), delay));
}

/** The ribbon of some items for a page, a phone and paper; no other of its page begins with the same. */
export function ribbonOf(p: Page, title: string, courses: readonly Course[]) {
  const rows = ribbonRows(
    courses.map((course) => rowOf(p, course)),
    (group) => p.t(words.gathered(group.length)),
  );
  const ribbon = { title, desc: p.t(words.definition), rows, lang: p.lang };
  const first = courses[0]?.work.status.key ?? '';
  const paper = ribbonSlices({ ...ribbon, width: 940 }, `ribbon-${first.replace(/[^\w-]/g, '-')}`);
  return { broad: paper.svg, narrow: statusRibbon({ ...ribbon, width: 352 }), paper };
}

function rowOf(p: Page, { work, history }: Course): RibbonRow {
  const { deadline, currentDeadline } = work.status;
  const due = work.deadline && p.t(words.due(work.deadline));
  const moved = work.moved && p.t(words.moved(work.moved));
  return {
    name: work.name,
    href: work.href,
    due: [due, moved].filter(Boolean).join(', '),
    deadline,
    moved: work.moved === undefined ? undefined : currentDeadline,
    to: history.to,
    knownThen: history.knownThen,
    knownNow: history.knownNow,
  };
}
