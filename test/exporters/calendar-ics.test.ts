import { describe, expect, test } from 'vitest';
import { calendarIcs } from '../../generator/exporters/calendar-ics.ts';
import { escapeIcs, fold } from '../../generator/exporters/ics-text.ts';
import { exampleSnapshot, progressSnapshot } from '../support/progress-snapshot.ts';

type Event = ReadonlyMap<string, string>;

/** Events as a calendar reads them: unfolded, properties without their parameters. */
function eventsOf(ics: string): readonly Event[] {
  const plain = ics.replaceAll('\r\n ', '');
  return plain
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) => new Map(event.split('\r\n').map(property)));
}

function property(line: string): [string, string] {
  const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
  return [name ?? line, value ?? ''];
}

const small = progressSnapshot();
const ics = calendarIcs(small, { lang: 'vi', unit: 'u' });
const byUid = (text: string) => new Map(eventsOf(text).map((event) => [event.get('UID'), event]));

describe('events', () => {
  const events = byUid(ics);

  test('one for each binding deadline, by day; none for proposals and what was stopped', () => {
    const days = eventsOf(ics).map((event) => [event.get('UID'), event.get('DTSTART')]);
    expect(days).toEqual([
      ['milestone:u/nasty@khung', '20260131'],
      ['task:u/done-late@khung', '20260331'],
      ['task:u/done@khung', '20260930'],
      ['task:u/moved-in-time@khung', '20261210'],
      ['task:u/moved-too-late@khung', '20270131'],
      ['indicator:u/ty-le#t@khung', '20270201'],
      ['task:u/nobody@khung', '20280101'],
    ]);
  });

  test('say whether they are overdue or done, of which unit, and why', () => {
    const summary = (id: string) => events.get(`${id}@khung`)?.get('SUMMARY');
    expect(summary('task:u/moved-too-late')).toBe('QUÁ HẠN: Dời hạn khi đã trễ (U)');
    expect(summary('task:u/done')).toBe('Đã đạt: Xong (U)');
    expect(summary('task:u/moved-in-time')).toBe('Hạn: Dời hạn đúng lúc (U)');
    expect(summary('indicator:u/ty-le#t')).toBe('Hạn: Tỷ lệ hồ sơ trực tuyến: ít nhất 80 % (U)');
    const text = events.get('task:u/moved-too-late@khung')?.get('DESCRIPTION');
    expect(text).toContain('Cơ quan chủ trì: Sở Thử nghiệm\\n');
    expect(text).toContain('Hạn ban đầu: 31/03/2026\\nHạn hiện hành: 31/01/2027');
  });

  test('keep their UID and are stamped with as-of', () => {
    const later = byUid(calendarIcs(progressSnapshot('2026-12-31'), { lang: 'vi', unit: 'u' }));
    expect([...later.keys()]).toEqual([...events.keys()]);
    expect(events.get('task:u/done@khung')?.get('DTSTAMP')).toBe('20261122T000000Z');
    expect(later.get('task:u/done@khung')?.get('DTSTAMP')).toBe('20261231T000000Z');
  });
});

describe('RFC 5545', () => {
  const all = calendarIcs(exampleSnapshot('2026-11-22'), { lang: 'vi' });

  test.each([
    ['small', ics],
    ['provinces', all],
  ])('%s: lines end in CRLF and are of at most 75 octets', (_, text) => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(Buffer.from(text).toString('utf8')).toBe(text);
  });

  test('begins and ends are in pairs and required properties are there', () => {
    expect(ics.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(ics.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    for (const event of eventsOf(all)) {
      expect(event.get('UID')).toBeTruthy();
      expect(event.get('DTSTART')).toMatch(/^\d{8}$/);
    }
    expect(new Set(eventsOf(all).map((event) => event.get('UID'))).size).toBe(eventsOf(all).length);
  });

  test('a hostile name adds no property and ends none', () => {
    const event = byUid(ics).get('milestone:u/nasty@khung') as Event;
    expect(event.has('ATTENDEE')).toBe(false);
    expect(event.get('SUMMARY')).toBe(
      'QUÁ HẠN: =HYPERLINK("http://x")|<b>@all `x` ::error::y\\; a\\\\b\\, c ATTENDEE:mailto:x@y (U)',
    );
  });

  test('texts are escaped and free of control characters', () => {
    expect(escapeIcs('a;b,c\\d\r\ne\u0000\u202Ef')).toBe('a\\;b\\,c\\\\d ef');
  });

  test('folding cuts no letter', () => {
    const folded = fold(`SUMMARY:${'ễ'.repeat(60)}`);
    expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'ễ'.repeat(60)}`);
    expect(folded).not.toContain('\uFFFD');
  });
});

test('all units, or one', () => {
  const snapshot = exampleSnapshot('2026-11-22');
  const count = (unit?: string) =>
    eventsOf(calendarIcs(snapshot, { lang: 'en', ...(unit && { unit }) })).length;
  const each = snapshot.model.units.map((unit) => count(unit));
  expect(each.reduce((sum, n) => sum + n, 0)).toBe(count());
  expect(calendarIcs(snapshot, { lang: 'en' })).toBe(calendarIcs(snapshot, { lang: 'en' }));
});

describe('what a unit has from the nation', () => {
  const snapshot = exampleSnapshot('2026-11-22');
  const events = (lang: 'vi' | 'en') => eventsOf(calendarIcs(snapshot, { lang, unit: 'quoc-gia' }));
  const inherited = (snapshot.facts.obligations ?? []).flatMap(({ unit, obligations }) =>
    obligations.map((each) => ({ ...each, unit, uid: `${each.task}@${unit}@khung` })),
  );
  const byId = (lang: 'vi' | 'en') => new Map(events(lang).map((one) => [one.get('UID'), one]));

  test('every binding one that is open has an event under each unit, as the calendar has it', () => {
    const due = (snapshot.facts.calendar?.items ?? []).filter((item) => item.inherited);
    expect(due.length).toBeGreaterThan(0);
    for (const { key, unit, daysLeft } of due) {
      const summary = byId('vi').get(`${key}@${unit}@khung`)?.get('SUMMARY');
      expect(summary, key).toMatch(daysLeft < 0 ? /^QUÁ HẠN: / : /^Hạn: /);
    }
    const days = events('vi').map((event) => event.get('DTSTART'));
    expect(days).toContain('20270129');
  });

  test('drafts and proposals are named as such and never as due or overdue', () => {
    const loose = inherited.filter(({ binding, deadline }) => !binding && deadline !== undefined);
    expect(loose.length).toBeGreaterThan(0);
    for (const { uid, nature } of loose) {
      const summary = byId('en').get(uid)?.get('SUMMARY');
      expect(summary, uid).toMatch(/stated day\\, no deadline/);
      expect(summary, uid).not.toMatch(/^(Due|OVERDUE)/);
      expect(byId('vi').get(uid)?.get('DESCRIPTION'), nature).toContain(
        'ngày này không phải là hạn',
      );
    }
  });

  test('the nation’s own events do not repeat them', () => {
    const tasks = new Set(inherited.map(({ task }) => `${task}@khung`));
    expect(events('vi').filter((event) => tasks.has(event.get('UID') ?? ''))).toEqual([]);
  });
});
