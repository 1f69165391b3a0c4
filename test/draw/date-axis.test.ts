import { expect, test } from 'vitest';
import { dayOf } from '../../generator/core/day.ts';
import { dateScale, dateTicks } from '../../generator/draw/date-axis.ts';

const ticks = (from: number, to: number, width: number, lang: 'vi' | 'en' = 'vi') =>
  dateTicks([from, to], dateScale([from, to], [0, width]), [0, width], lang, 14).map(
    ({ text }) => text,
  );

test('two years on a page show quarters', () => {
  const shown = ticks(dayOf(2018, 9, 12), dayOf(2020, 12, 31), 720);
  expect(shown).toEqual([
    '1/2019',
    '4/2019',
    '7/2019',
    '10/2019',
    '1/2020',
    '4/2020',
    '7/2020',
    '10/2020',
  ]);
});

test('on a phone the same years show what fits', () => {
  expect(ticks(dayOf(2018, 9, 12), dayOf(2020, 12, 31), 350)).toEqual([
    '1/2019',
    '7/2019',
    '1/2020',
    '7/2020',
  ]);
});

test('a decade shows years, in English months have the year first', () => {
  expect(ticks(dayOf(2015, 5, 1), dayOf(2025, 5, 1), 350)[0]).toBe('2016');
  expect(ticks(dayOf(2019, 1, 1), dayOf(2019, 12, 31), 720, 'en')).toContain('2019-07');
});
