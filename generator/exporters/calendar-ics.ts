import { by } from '../core/compare.ts';
import { type Day, isoDay } from '../core/day.ts';
import { bilingualOf } from '../core/fields.ts';
import type { Bilingual, Lang } from '../core/lang.ts';
import { printDay } from '../core/print.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { isAchieved, isLate, STATUS_WORDS } from '../core/status-words.ts';
import { type Lookup, lookupOf, nameOf, type WorkItem, workItem } from '../core/work-item.ts';
import { dated, MARKS, obligationEvents } from './calendar-obligations.ts';
import { escapeIcs, eventLines, fold, type IcsEvent } from './ics-text.ts';

export type CalendarOptions = {
  readonly lang: Lang;
  /** The unit whose deadlines are wanted; all units when absent. */
  readonly unit?: string;
};

/**
 * Deadlines of targets, milestones and tasks and the obligations from the nation as an iCalendar (RFC
 * 5545), one all-day event each on the last good day in force. A unit's own drafts and proposals and
 * what was stopped have none. The same snapshot
 * gives the same bytes: the stamp is its as-of, and an event keeps its UID when its deadline moves.
 */
export function calendarIcs(snapshot: Snapshot, options: CalendarOptions): string {
  const lookup = lookupOf(snapshot.model.entities);
  const title = calendarName(snapshot, lookup, options);
  const events = [
    ...workEvents(snapshot, lookup, options),
    ...obligationEvents(snapshot, lookup, options),
  ].sort(by(({ day, uid }) => `${isoDay(day)} ${uid}`));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Khung//Khung//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeIcs(title)}`,
    `X-WR-CALNAME:${escapeIcs(title)}`,
    ...events.flatMap((event) => eventLines(event, snapshot.asOf, options.lang)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** What units have set themselves; what they have from the nation stands under each of them. */
function workEvents(
  snapshot: Snapshot,
  lookup: Lookup,
  { lang, unit }: CalendarOptions,
): readonly IcsEvent[] {
  const inherited = new Set<string>(
    (snapshot.facts.obligations ?? []).flatMap(({ obligations }) =>
      obligations.map(({ task }) => task),
    ),
  );
  return snapshot.facts.statuses
    .filter((status) => unit === undefined || status.unit === unit)
    .filter(({ key, state }) => !inherited.has(key) && state !== 'cancelled')
    .map((status) => workItem(status, lookup))
    .flatMap((item) => {
      const { dueOn: day } = item;
      return day === undefined ? [] : [eventOf({ ...item, day }, snapshot, lookup, lang)];
    });
}

const WORDS = {
  title: { vi: 'Hạn thực hiện', en: 'Deadlines' },
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

function eventOf(
  item: WorkItem & { readonly day: Day },
  snapshot: Snapshot,
  lookup: Lookup,
  lang: Lang,
): IcsEvent {
  const { status, day } = item;
  const unit = nameOf(lookup, `unit:${status.unit}/${status.unit}`)[lang];
  return {
    uid: status.key,
    day,
    summary: `${markOf(item)[lang]}: ${item.name[lang]} (${unit})`,
    description: descriptionOf(item, snapshot, lang),
    categories: [unit, STATUS_WORDS[status.state][lang]],
  };
}

function markOf({ status }: WorkItem): Bilingual {
  if (isLate(status.state)) return MARKS.overdue;
  return isAchieved(status.state) ? MARKS.achieved : MARKS.due;
}

function descriptionOf(item: WorkItem, snapshot: Snapshot, lang: Lang): readonly string[] {
  const { status, owner, plan, due } = item;
  const { currentDeadline } = status;
  const line = (word: keyof typeof WORDS, text: string | undefined) =>
    text === undefined ? [] : [`${WORDS[word][lang]}: ${text}`];
  return [
    ...line('state', STATUS_WORDS[status.state][lang]),
    status.reason[lang],
    ...line('owner', owner.name[lang]),
    ...line('plan', plan?.[lang]),
    ...line('original', due?.[lang]),
    ...line('current', currentDeadline === undefined ? undefined : printDay(currentDeadline, lang)),
    dated(snapshot)[lang],
  ];
}
