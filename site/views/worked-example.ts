import type { Page } from '../context.ts';
import { count, printDay, printNumber, type Status } from '../data.ts';
import { examples as words } from '../words/worked-examples.ts';
import { dayOf } from './unit.ts';

/** The numbers a status was decided by, each with what it is called. */
export function exampleNumbers(p: Page, status: Status): readonly (readonly [string, string])[] {
  const { t, lang } = p;
  const day = (value: number | undefined) => value !== undefined && printDay(value, lang);
  const days = (value: number | undefined) =>
    value !== undefined && count(Math.round(value), lang, 'ngày', 'day');
  const plain = (value: number | undefined, digits = 2) =>
    value !== undefined && printNumber(Number(value.toFixed(digits)), lang);
  const { last } = status;
  const seen =
    last && `${plain(last.value)}, ${day(last.day)} (${t(words.recorded)} ${day(last.recorded)})`;
  const rows: readonly (readonly [{ vi: string; en: string }, string | false | undefined])[] = [
    [words.asOf, day(dayOf(p, status.unit).asOf)],
    [words.deadline, day(status.deadline)],
    [words.current, day(status.currentDeadline)],
    [words.target, plain(status.target)],
    [words.last, seen],
    [words.reached, day(status.reached)],
    [words.late, days(status.daysLate)],
    [words.over, days(status.daysOver)],
    // Floored as METHODS has it: 0.9499 must not read as 0.95.
    [
      words.ratio,
      status.ratio !== undefined && plain(Math.floor(status.ratio * 1000 + 1e-6) / 1000, 3),
    ],
    [words.lag, days(status.lagDays)],
    [words.finish, day(status.finish)],
    [words.slack, days(status.slackDays)],
  ];
  return rows.flatMap(([label, value]) => (value ? [[t(label), value] as const] : []));
}
