import { expect, test } from 'vitest';
import { dayOf } from '../../generator/core/day.ts';
import {
  count,
  printDate,
  printDay,
  printDeadline,
  printNumber,
  printPercent,
  printShare,
  printSpan,
} from '../../generator/core/print.ts';

test('dates are printed as precisely as they are known', () => {
  expect(printDate('2019-07-15', 'vi')).toBe('15/07/2019');
  expect(printDate('2019-09', 'vi')).toBe('tháng 9/2019');
  expect(printDate('2020-Q3', 'vi')).toBe('quý III/2020');
  expect(printDate(2019, 'vi')).toBe('năm 2019');
  expect(printDate({ date: '2019-07-15', precision: 'inferred' }, 'vi')).toBe('khoảng 15/07/2019');
  expect(printDate('2019-07-15', 'en')).toBe('15 July 2019');
  expect(printDate('2020-Q3', 'en')).toBe('Q3 2020');
  expect(printDay(dayOf(2018, 12, 1), 'en')).toBe('1 December 2018');
});

test('an impossible date is printed as it is written', () => {
  expect(printDate('2027-02-30', 'vi')).toBe('2027-02-30');
});

test('a deadline that excludes its day says so', () => {
  expect(printDeadline({ date: '2020-01-01', inclusive: false }, 'vi')).toBe('trước 01/01/2020');
  expect(printDeadline('2020-01-01', 'vi')).toBe('01/01/2020');
});

test('numbers carry the separators of the language', () => {
  expect(printNumber(1234.5, 'vi')).toBe('1.234,5');
  expect(printNumber(1234.5, 'en')).toBe('1,234.5');
  expect(printNumber(1_000_000, 'vi')).toBe('1.000.000');
  expect(printNumber(-3, 'vi')).toBe('−3');
  expect(printNumber(0.1 + 0.2, 'vi')).toBe('0,3');
});

test('shares are floored, so that 99.96 never reads as 100', () => {
  expect(printShare(62, 91, 'vi')).toBe('62/91 (68,1 %)');
  expect(printShare(1094, 1959, 'en')).toBe('1,094/1,959 (55.8%)');
  expect(printPercent(9996, 10_000, 'vi')).toBe('99,9 %');
  expect(printPercent(264, 264, 'vi')).toBe('100 %');
  expect(printShare(0, 0, 'vi')).toBe('0/0');
});

test('spans are told in the unit that says enough', () => {
  expect(printSpan(45, 'vi')).toBe('45 ngày');
  expect(printSpan(226, 'vi')).toBe('7 tháng');
  expect(printSpan(2403, 'vi')).toBe('6 năm 6 tháng');
  expect(printSpan(731, 'en')).toBe('2 years');
  expect(count(1, 'en', 'ngày', 'day')).toBe('1 day');
});
