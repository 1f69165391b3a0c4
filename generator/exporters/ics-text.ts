import { type Day, isoDay } from '../core/day.ts';

/** One all-day event of an iCalendar. */
export type IcsEvent = {
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: readonly string[];
  readonly categories: readonly string[];
};

const CRLF = '\r\n';
const OCTETS = 75;

/** An event as unfolded lines; the stamp is a day, so that the same content gives the same bytes. */
export function eventLines(event: IcsEvent, stamp: Day, lang: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeIcs(event.uid)}@khung`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(event.day)}`,
    `SUMMARY;LANGUAGE=${lang}:${escapeIcs(event.summary)}`,
    `DESCRIPTION;LANGUAGE=${lang}:${event.description.map(escapeIcs).join('\\n')}`,
    `CATEGORIES:${event.categories.map(escapeIcs).join(',')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
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
