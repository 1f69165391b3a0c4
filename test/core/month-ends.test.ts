import { describe, expect, test } from 'vitest';
import { type Day, dayOf, isoDay, monthEndOf, monthsAfter } from '../../generator/core/day.ts';
import { monthEnds, quarterEnds, stateOn } from '../../generator/core/month-ends.ts';

/** 20191105 → a day. */
function day(written: number): Day {
  return dayOf(Math.floor(written / 10_000), Math.floor(written / 100) % 100, written % 100);
}

describe('ends of months and quarters', () => {
  test('month ends, with as-of for the last', () => {
    const ends = monthEnds(day(20191105), day(20200310)).map(isoDay);
    expect(ends).toEqual(['2019-11-30', '2019-12-31', '2020-01-31', '2020-02-29', '2020-03-10']);
    expect(monthEnds(day(20191105), day(20191105)).map(isoDay)).toEqual(['2019-11-05']);
  });
  test('quarter ends from any month', () => {
    const ends = quarterEnds(day(20191105), day(20200701)).map(isoDay);
    expect(ends).toEqual(['2019-12-31', '2020-03-31', '2020-06-30', '2020-07-01']);
    expect(quarterEnds(day(20191231), day(20200331)).map(isoDay)).toEqual([
      '2019-12-31',
      '2020-03-31',
    ]);
  });
  test('the end of a month and the same date later', () => {
    expect(isoDay(monthEndOf(day(20240201)))).toBe('2024-02-29');
    expect(isoDay(monthEndOf(day(20191231)))).toBe('2019-12-31');
    expect(isoDay(monthsAfter(day(20200131), 1))).toBe('2020-02-29');
    expect(isoDay(monthsAfter(day(20200229), 12))).toBe('2021-02-28');
    expect(isoDay(monthsAfter(day(20201115), 14))).toBe('2022-01-15');
  });
});

test('a spell holds until the next', () => {
  const spells = [
    { from: 10, state: 'no-data' },
    { from: 40, state: 'missed' },
  ] as const;
  expect([9, 10, 39, 40, 99].map((at) => stateOn(spells, at))).toEqual([
    undefined,
    'no-data',
    'no-data',
    'missed',
    'missed',
  ]);
});
