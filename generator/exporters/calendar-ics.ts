import { by } from '../core/compare.ts';
import { type Day, isoDay } from '../core/day.ts';
import { bilingualOf } from '../core/fields.ts';
import type { Bilingual, Lang } from '../core/lang.ts';
import { printDay } from '../core/print.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { isAchieved, isLate, STATUS_WORDS } from '../core/status-words.ts';
import { type Lookup, lookupOf, nameOf, type WorkItem, workItem } from '../core/work-item.ts';

export type CalendarOptions = {
  readonly lang: Lang;
  /** The unit whose deadlines are wanted; all units when absent. */
  readonly unit?: string;
};

const CRLF = '\r\n';
const OCTETS = 75;

/**
 * Deadlines of targets, milestones and tasks as an iCalendar (RFC 5545), one all-day event each on
 * the last good day in force. Drafts, proposals and what was stopped have none. The same snapshot
 * gives the same bytes: the stamp is its as-of, and an event keeps its UID when its deadline moves.
 */
export function calendarIcs(snapshot: Snapshot, options: CalendarOptions): string {
  const { lang, unit } = options;
  const lookup = lookupOf(snapshot.model.entities);
  const events = snapshot.facts.statuses
    .filter((status) => unit === undefined || status.unit === unit)
    .map((status) => workItem(status, lookup))
    .filter(({ status, dueOn }) => dueOn !== undefined && status.state !== 'cancelled')
    .toSorted(by(({ dueOn, status }) => `${isoDay(dueOn as Day)} ${status.key}`));
  const title = calendarName(snapshot, lookup, options);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Khung//Khung//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeIcs(title)}`,
    `X-WR-CALNAME:${escapeIcs(title)}`,
    ...events.flatMap((item) => eventLines(item, snapshot, lookup, lang)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => fold(line) + CRLF).join('');
}

const WORDS = {
  title: { vi: 'Hạn thực hiện', en: 'Deadlines' },
  overdue: { vi: 'QUÁ HẠN', en: 'OVERDUE' },
  achieved: { vi: 'Đã đạt', en: 'Achieved' },
  due: { vi: 'Hạn', en: 'Due' },
  state: { vi: 'Tình trạng', en: 'Status' },
  owner: { vi: 'Cơ quan chủ trì', en: 'Owner' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  original: { vi: 'Hạn ban đầu', en: 'Original deadline' },
  current: { vi: 'Hạn hiện hành', en: 'Current deadline' },
} as const;

function calendarName(snapshot: Snapshot, lookup: Lookup, { lang, unit }: CalendarOptions): string {
  const workspace = bilingualOf(snapshot.settings.name)?.[lang] ?? 'Khung';
  const whose = unit === undefined ? workspace : nameOf(lookup, `unit:${unit}/${unit}`)[lang];
  return `${WORDS.title[lang]} – ${whose}`;
}

function eventLines(
  item: WorkItem,
  snapshot: Snapshot,
  lookup: Lookup,
  lang: Lang,
): readonly string[] {
  const { status, dueOn } = item;
  const unit = nameOf(lookup, `unit:${status.unit}/${status.unit}`)[lang];
  const summary = `${markOf(item)[lang]}: ${item.name[lang]} (${unit})`;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeIcs(status.key)}@khung`,
    `DTSTAMP:${basic(snapshot.asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(dueOn as Day)}`,
    `SUMMARY;LANGUAGE=${lang}:${escapeIcs(summary)}`,
    `DESCRIPTION;LANGUAGE=${lang}:${descriptionOf(item, snapshot, lang).map(escapeIcs).join('\\n')}`,
    `CATEGORIES:${escapeIcs(unit)},${escapeIcs(STATUS_WORDS[status.state][lang])}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function markOf({ status }: WorkItem): Bilingual {
  if (isLate(status.state)) return WORDS.overdue;
  return isAchieved(status.state) ? WORDS.achieved : WORDS.due;
}

function descriptionOf(item: WorkItem, snapshot: Snapshot, lang: Lang): readonly string[] {
  const { status, owner, plan, due } = item;
  const { currentDeadline } = status;
  const line = (word: keyof typeof WORDS, text: string | undefined) =>
    text === undefined ? [] : [`${WORDS[word][lang]}: ${text}`];
  const [day, known] = [printDay(snapshot.asOf, lang), printDay(snapshot.knownAt, lang)];
  return [
    ...line('state', STATUS_WORDS[status.state][lang]),
    status.reason[lang],
    ...line('owner', owner.name[lang]),
    ...line('plan', plan?.[lang]),
    ...line('original', due?.[lang]),
    ...line('current', currentDeadline === undefined ? undefined : printDay(currentDeadline, lang)),
    lang === 'vi'
      ? `Tính đến ngày ${day}, theo thông tin biết đến ngày ${known}.`
      : `As of ${day}, with what was known by ${known}.`,
  ];
}

/** 20270129 */
function basic(day: Day): string {
  return isoDay(day).replaceAll('-', '');
}

/** Characters that RFC 5545 forbids, and those that would show a line in another order. */
const FORBIDDEN = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** A TEXT value of RFC 5545 on one line: it can neither end its property nor start another. */
export function escapeIcs(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(FORBIDDEN, '')
    .replace(/[\\;,]/g, '\\$&')
    .trim();
}

/** A line of at most 75 octets each; letters are never cut in two. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > OCTETS) {
      folded += `${CRLF} `;
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

/** How long a letter is in UTF-8; asking an encoder for each takes a hundred times as long. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) as number;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
