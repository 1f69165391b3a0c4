import { describe, expect, test } from 'vitest';
import { judgeMilestone } from '../../generator/analyses/milestone-status.ts';
import type { Report } from '../../generator/analyses/work-states.ts';
import { at, day, report } from './support.ts';

/** Resolution 07-NQ/TU, due 1 December 2018 and told of in July 2019. */
function judged(reports: readonly Report[], asOf = '2019-10-01', more: object = {}) {
  return judgeMilestone({ reports, deadline: day('2018-12-01'), ...more }, at(asOf));
}

describe('a yes/no milestone', () => {
  test('done in time', () => {
    expect(judged([report('2018-11-30', 'done')])).toMatchObject({
      state: 'achieved-on-time',
      flags: [],
    });
  });

  test('first seen done after the deadline: late, and the day is unknown', () => {
    const verdict = judged([report('2019-07-15', 'done')]);
    expect(verdict).toMatchObject({ state: 'achieved-late', flags: ['timing-uncertain'] });
    expect(verdict.crossing).toBeUndefined();
  });

  test('the start, where stated, bounds the day', () => {
    const start = day('2018-01-01');
    const verdict = judged([report('2019-07-15', 'done')], '2019-10-01', { start });
    expect(verdict.crossing).toEqual([start, day('2019-07-15')]);
  });

  test('a failing report before the deadline bounds it more closely', () => {
    const verdict = judged([report('2018-11-01', 'in-progress'), report('2019-07-15', 'done')]);
    expect(verdict.flags).toEqual(['timing-uncertain']);
    expect(verdict.crossing).toEqual([day('2018-11-01'), day('2019-07-15')]);
  });

  test('a failing report after the deadline makes it surely late', () => {
    const reports = [report('2018-12-02', 'in-progress'), report('2019-07-15', 'done')];
    expect(judged(reports)).toMatchObject({ state: 'achieved-late', flags: [] });
  });

  test('not done at or after the deadline is missed', () => {
    expect(judged([report('2019-07-15', 'in-progress')]).state).toBe('missed');
    expect(judged([report('2019-07-15', 'not-started')]).state).toBe('missed');
  });

  test('nothing reported stays overdue and unverified: the grace rule is for reporting periods', () => {
    expect(judged([]).state).toBe('overdue-unverified');
    expect(judged([], '2026-11-22').state).toBe('overdue-unverified');
    expect(judged([report('2018-06-01', 'in-progress')], '2026-11-22').state).toBe(
      'overdue-unverified',
    );
  });

  test('before the deadline nothing tells whether it is on track', () => {
    expect(judged([], '2018-12-01').state).toBe('no-data');
    const open = [report('2018-06-01', 'in-progress')];
    expect(judged(open, '2018-12-01').state).toBe('insufficient-data');
    expect(judged(open, '2018-12-01', { staleAfterDays: 100 })).toMatchObject({
      state: 'stale',
      lastKnown: 'insufficient-data',
    });
  });

  test('before its start it is not due', () => {
    expect(judged([], '2018-01-31', { start: day('2018-02-01') }).state).toBe('not-due');
  });

  test('done and then not done is regressed', () => {
    const reports = [report('2018-10-01', 'done'), report('2019-07-15', 'in-progress')];
    expect(judged(reports)).toMatchObject({ state: 'missed', flags: ['regressed'] });
  });

  test('stopped is neither met nor missed', () => {
    expect(judged([report('2018-10-01', 'cancelled')]).state).toBe('cancelled');
  });

  test('without a deadline it is done or open', () => {
    const free = (reports: readonly Report[]) =>
      judgeMilestone({ reports }, at('2019-10-01')).state;
    expect(free([report('2018-10-01', 'done')])).toBe('done-undated');
    expect(free([report('2019-10-01', 'in-progress')])).toBe('open-undated');
    expect(free([])).toBe('no-data');
  });
});
