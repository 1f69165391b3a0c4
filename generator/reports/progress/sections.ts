import { placeSaid } from '../../core/absent.ts';
import type { Lang } from '../../core/lang.ts';
import { count, printDay, printNumber } from '../../core/print.ts';
import { printable } from '../../core/printable.ts';
import { STATUS_WORDS } from '../../core/status-words.ts';
import type { WorkItem } from '../../core/work-item.ts';
import type { PlanLine } from './plan-lines.ts';
import type { UnitReport } from './progress-report.ts';
import { freshnessSentence, SECTIONS, type SectionId, WORDS } from './words.ts';

/** A column of a section; `weight` is its share of the width. */
export type Column = {
  readonly title: string;
  readonly weight: number;
  readonly align?: 'right' | 'center';
};

/**
 * A part of a unit's report in one language, before any format: so that text, Markdown and DOCX say
 * the same. Texts are on one line and free of control characters, but not escaped.
 */
export type Section = {
  readonly id: SectionId;
  readonly title: string;
  /** The sentence above the table, or all there is to say when there are no rows. */
  readonly lead: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** The last row is a sum. */
  readonly summed?: boolean;
};

/** How a column reads a row. */
type Cell<T> = Column & { readonly of: (row: T, at: number) => string };

/** The parts of a unit's report, in the order in which they are read. */
export function sectionsOf(report: UnitReport, lang: Lang): readonly Section[] {
  const say = shows(lang);
  return [
    table('plans', report.plans, planCells(lang), lang),
    countsSection(report, lang),
    table('late', report.late, lateCells(report.late, lang), lang),
    table('due30', report.due30, dueCells(report, lang), lang),
    table('due90', report.due90, dueCells(report, lang), lang),
    table('achievedLate', report.achievedLate, overCells(lang), lang),
    table('awaiting', report.awaiting, awaitingCells(lang), lang),
    ownersSection(report.unknownOwners, lang),
    table(
      'contradictions',
      report.contradictions,
      [
        numbered(lang),
        { ...say('finding', 60), of: ({ message }) => message[lang] },
        { ...say('place', 28), of: (finding) => placeSaid(finding, lang) },
      ],
      lang,
    ),
    freshness(report, lang),
  ];
}

function table<T>(
  id: SectionId,
  list: readonly T[],
  cells: readonly Cell<T>[],
  lang: Lang,
): Section {
  const { title, lead, none } = SECTIONS[id];
  return {
    id,
    title: title[lang],
    lead: list.length === 0 ? none[lang] : lead(list.length)[lang],
    columns: cells.map(({ of: _, ...column }) => column),
    rows: list.map((row, at) => cells.map(({ of }) => clean(of(row, at)))),
  };
}

function shows(lang: Lang) {
  return (word: keyof typeof WORDS, weight: number, align?: Column['align']): Column => ({
    title: WORDS[word][lang],
    weight,
    ...(align && { align }),
  });
}

/** Text of the content on one line. */
function clean(text: string): string {
  return printable(text.toWellFormed().replace(/\s+/g, ' ').trim());
}

function numbered(lang: Lang): Cell<unknown> {
  return { ...shows(lang)('no', 6, 'center'), of: (_, at) => printNumber(at + 1, lang) };
}

function planCells(lang: Lang): readonly Cell<PlanLine>[] {
  const say = shows(lang);
  const missing = WORDS.notRecorded[lang];
  return [
    numbered(lang),
    { ...say('plan', 34), of: ({ name }) => name[lang] },
    { ...say('document', 30), of: (plan) => documentText(plan, lang) ?? missing },
    { ...say('owner', 18), of: ({ owner }) => owner?.[lang] ?? missing },
    { ...say('items', 9, 'right'), of: (plan) => printNumber(plan.items, lang) },
  ];
}

/** Name of the document with its number and date; without the name where the plan has the same. */
function documentText({ name: plan, document }: PlanLine, lang: Lang): string | undefined {
  if (!document) return undefined;
  const { name, number, issued } = document;
  const more = [number, issued?.[lang]].filter((part) => part !== undefined).join(', ');
  if (more === '') return name[lang];
  return name[lang] === plan[lang] ? more : `${name[lang]} (${more})`;
}

function countsSection({ counts, totals }: UnitReport, lang: Lang): Section {
  const say = shows(lang);
  const section = table(
    'counts',
    counts,
    [
      { ...say('state', 40), of: ({ state }) => STATUS_WORDS[state][lang] },
      { ...say('target', 12, 'right'), of: ({ target }) => printNumber(target, lang) },
      { ...say('milestone', 12, 'right'), of: ({ milestone }) => printNumber(milestone, lang) },
      { ...say('task', 12, 'right'), of: ({ task }) => printNumber(task, lang) },
      { ...say('total', 12, 'right'), of: ({ total }) => printNumber(total, lang) },
    ],
    lang,
  );
  if (counts.length === 0) return section;
  const { target, milestone, task, total } = totals;
  const sums = [target, milestone, task, total].map((n) => printNumber(n, lang));
  return {
    ...section,
    lead: SECTIONS.counts.lead(total)[lang],
    rows: [...section.rows, [WORDS.total[lang], ...sums]],
    summed: true,
  };
}

/** One deadline where none of them was moved, the original and the current one where any was. */
function deadlineCells(items: readonly WorkItem[], lang: Lang): readonly Cell<WorkItem>[] {
  const say = shows(lang);
  const moved = items.some(({ status }) => status.currentDeadline !== undefined);
  const original: Cell<WorkItem> = {
    ...say(moved ? 'original' : 'deadline', 15),
    of: ({ due }) => due?.[lang] ?? WORDS.notStated[lang],
  };
  if (!moved) return [original];
  return [
    original,
    {
      ...say('current', 15),
      of: ({ status: { currentDeadline } }) =>
        currentDeadline === undefined ? WORDS.notMoved[lang] : printDay(currentDeadline, lang),
    },
  ];
}

function nameCell(lang: Lang, weight: number): Cell<WorkItem> {
  return { ...shows(lang)('item', weight), of: ({ name }) => name[lang] };
}

function ownerCell(lang: Lang): Cell<WorkItem> {
  return { ...shows(lang)('owner', 18), of: ({ owner }) => owner.name[lang] };
}

function stateCell(lang: Lang): Cell<WorkItem> {
  return { ...shows(lang)('state', 18), of: ({ status }) => STATUS_WORDS[status.state][lang] };
}

function lateCells(items: readonly WorkItem[], lang: Lang): readonly Cell<WorkItem>[] {
  const say = shows(lang);
  return [
    numbered(lang),
    nameCell(lang, 26),
    ownerCell(lang),
    ...deadlineCells(items, lang),
    { ...say('late', 10, 'right'), of: ({ status }) => printNumber(status.daysLate ?? 0, lang) },
    { ...say('reason', 30), of: ({ status }) => status.reason[lang] },
  ];
}

function dueCells(report: UnitReport, lang: Lang): readonly Cell<WorkItem>[] {
  const left = (day: number) => count(day - report.asOf, lang, 'ngày', 'day');
  return [
    numbered(lang),
    nameCell(lang, 36),
    ownerCell(lang),
    { ...shows(lang)('deadline', 15), of: ({ dueOn }) => printDay(dueOn as number, lang) },
    { ...shows(lang)('left', 10, 'right'), of: ({ dueOn }) => left(dueOn as number) },
    stateCell(lang),
  ];
}

function overCells(lang: Lang): readonly Cell<WorkItem>[] {
  const say = shows(lang);
  return [
    numbered(lang),
    nameCell(lang, 36),
    ownerCell(lang),
    { ...say('deadline', 15), of: ({ due }) => due?.[lang] ?? WORDS.notStated[lang] },
    { ...say('reached', 15), of: ({ status }) => day(status.reached, lang) },
    { ...say('late', 12, 'right'), of: (item) => overText(item, lang) },
  ];
}

/** "45"; "nhiều nhất 45" where the day it was reached is not known. */
function overText({ status }: WorkItem, lang: Lang): string {
  const over = printNumber(status.daysOver ?? 0, lang);
  return status.flags.includes('timing-uncertain') ? `${WORDS.atMost[lang]} ${over}` : over;
}

function day(value: number | undefined, lang: Lang): string {
  return value === undefined ? WORDS.notStated[lang] : printDay(value, lang);
}

function awaitingCells(lang: Lang): readonly Cell<WorkItem>[] {
  const reached = shows(lang)('reached', 15);
  return [
    numbered(lang),
    nameCell(lang, 40),
    ownerCell(lang),
    stateCell(lang),
    { ...reached, of: ({ status }) => day(status.reached, lang) },
  ];
}

/** Who must say stands in the sentence where it is the same for all, otherwise in a column. */
function ownersSection(items: readonly WorkItem[], lang: Lang): Section {
  const say = shows(lang);
  const contacts = items.map(({ owner }) => owner.contact?.[lang]);
  const single = new Set(contacts).size === 1;
  const cells: readonly Cell<WorkItem>[] = [
    numbered(lang),
    nameCell(lang, 40),
    stateCell(lang),
    { ...say('deadline', 15), of: ({ due }) => due?.[lang] ?? WORDS.notStated[lang] },
    { ...say('contact', 22), of: (_, at) => contacts[at] ?? WORDS.notStated[lang] },
  ];
  const section = table('unknownOwners', items, single ? cells.slice(0, -1) : cells, lang);
  if (!single || contacts[0] === undefined) return section;
  const contact = clean(`${WORDS.contact[lang]}: ${contacts[0]}.`);
  return { ...section, lead: `${section.lead} ${contact}` };
}

function freshness(report: UnitReport, lang: Lang): Section {
  const title = SECTIONS.freshness.title[lang];
  const lead = freshnessSentence(report, lang);
  return { id: 'freshness', title, lead, columns: [], rows: [] };
}
