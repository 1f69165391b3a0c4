import { describe, expect, test } from 'vitest';
import { paceNeeded, progressOf, scheduleRatio } from '../../generator/analyses/earned-schedule.ts';
import { stateOf } from '../../generator/analyses/target-status.ts';
import type { Course } from '../../generator/analyses/trajectory.ts';
import { isoDay } from '../../generator/core/day.ts';
import { day, point } from './support.ts';

/** METHODS A4: 2018-01-01 → 2020-01-01. */
function straight(from: number, to: number): Course {
  return { baseline: point('2018-01-01', from), target: point('2020-01-01', to) };
}

describe('a straight line (METHODS A4)', () => {
  const rows = [
    [20, 100, '2018-12-01', 58, 0.475, 1.0382, -12.8, '2019-12-05'],
    [20, 100, '2019-03-31', 60, 0.5, 0.804, 89, '2020-06-27'],
    [30, 5, '2019-01-01', 20, 0.4, 0.8, 73, '2020-07-01'],
  ] as const;
  test.each(rows)('%i→%i, on %s at %i', (from, to, date, value, p, r, lag, finish) => {
    const progress = progressOf(straight(from, to), point(date, value));
    expect(progress?.part).toBeCloseTo(p, 12);
    expect(progress?.ratio).toBeCloseTo(r, 4);
    // METHODS prints one decimal: −12.75 as −12.8.
    expect(Math.abs((progress?.lagDays as number) - lag)).toBeLessThan(0.0501);
    expect(isoDay(progress?.finish as number)).toBe(finish);
  });

  test('the course is 730 days long', () => {
    expect(day('2020-01-01') - day('2018-01-01')).toBe(730);
  });
});

describe('a declared trajectory: 5G stations of 2025 (METHODS A4)', () => {
  const course: Course = {
    baseline: point('2025-05-05', 7.72),
    target: point('2025-12-31', 57.5),
    declared: [
      point('2025-05-31', 10.3),
      point('2025-09-30', 14.9),
      point('2025-10-31', 24.9),
      point('2025-11-30', 43.7),
    ],
  };

  test('14.9 on 30/9 is exactly as planned', () => {
    const progress = progressOf(course, point('2025-09-30', 14.9));
    expect(progress?.ratio).toBeCloseTo(1, 9);
    expect(progress?.lagDays).toBeCloseTo(0, 9);
  });

  test('a straight line would have said 0.234', () => {
    const { declared: _, ...line } = course;
    expect(progressOf(line, point('2025-09-30', 14.9))?.ratio).toBeCloseTo(0.234, 3);
  });

  test('12.0 on 30/9', () => {
    const progress = progressOf(course, point('2025-09-30', 12));
    expect(progress?.earnedDays).toBeCloseTo(71.09, 2);
    expect(progress?.actualDays).toBe(148);
    expect(progress?.ratio).toBeCloseTo(0.4803, 4);
    expect(progress?.lagDays).toBeCloseTo(76.9, 1);
  });

  test('20 on 31/10', () => {
    const progress = progressOf(course, point('2025-10-31', 20));
    expect(progress?.earnedDays).toBeCloseTo(163.81, 2);
    expect(progress?.actualDays).toBe(179);
    expect(progress?.ratio).toBeCloseTo(0.9151, 4);
  });
});

describe('the linear ratio against Statistics Canada, 2015 → 2020 of 2030 (METHODS A4)', () => {
  const rows = [
    [60, 75, 100, 1.125, 'on-track'],
    [60, 68, 100, 0.6, 'at-risk'],
    [60, 65, 100, 0.375, 'off-track'],
    [60, 58, 100, -0.15, 'off-track'],
    [120, 100, 70, 1.2, 'on-track'],
    [120, 130, 70, -0.6, 'off-track'],
  ] as const;
  test.each(rows)('%i→%i/%i', (from, value, to, ratio, state) => {
    const baseline = { day: 2015, value: from };
    const course = { baseline, target: { day: 2030, value: to } };
    const progress = progressOf(course, { day: 2020, value });
    expect(progress?.ratio).toBeCloseTo(ratio, 12);
    expect(stateOf(progress?.ratio as number)).toBe(state);
  });

  test('compound growth would call 22.36 % "on track"; the line does not', () => {
    const course = { baseline: { day: 0, value: 5 }, target: { day: 2, value: 100 } };
    const ratio = progressOf(course, { day: 1, value: 22.36 })?.ratio as number;
    expect(ratio).toBeCloseTo(0.3655, 4);
    expect(stateOf(ratio)).toBe('off-track');
  });
});

test('earned schedule as published: ES 18, AT 20', () => {
  expect(scheduleRatio(18, 20)).toBe(0.9);
});

test('pace needed is what is missing by the days that are left', () => {
  expect(paceNeeded(point('2020-01-01', 100), point('2019-12-22', 80))).toBe(2);
  expect(paceNeeded(point('2020-01-01', 100), point('2020-01-01', 80))).toBeUndefined();
});

describe('what cannot be divided', () => {
  test('no time has passed since the baseline', () => {
    expect(progressOf(straight(20, 100), point('2018-01-01', 30))).toBeUndefined();
  });
  test('the target is at the level of the baseline', () => {
    expect(progressOf(straight(20, 20), point('2019-01-01', 30))).toBeUndefined();
  });
  test('the deadline is before the baseline', () => {
    const course = { baseline: point('2020-01-01', 0), target: point('2019-01-01', 1) };
    expect(progressOf(course, point('2020-02-01', 1))).toBeUndefined();
  });
  test('a course that runs backwards never finishes', () => {
    expect(progressOf(straight(20, 100), point('2019-01-01', 10))?.finish).toBeUndefined();
    expect(progressOf(straight(20, 100), point('2019-01-01', 20))?.finish).toBeUndefined();
  });
  test('a finish beyond the calendar is none', () => {
    expect(progressOf(straight(0, 1), point('2019-01-01', 1e-9))?.finish).toBeUndefined();
  });
});
