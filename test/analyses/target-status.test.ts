import { describe, expect, test } from 'vitest';
import { judgeTarget } from '../../generator/analyses/target-status.ts';
import { at, day, point, seen, target } from './support.ts';

describe('METHODS A3 in its order', () => {
  test('1. before the baseline nothing is due', () => {
    const early = target([seen('2017-06-01', 100)]);
    expect(judgeTarget(early, at('2017-12-31')).state).toBe('not-due');
  });

  test('2. no observation: no data until the deadline, then overdue and unverified for ever', () => {
    expect(judgeTarget(target([]), at('2020-01-01')).state).toBe('no-data');
    expect(judgeTarget(target([]), at('2020-01-02')).state).toBe('overdue-unverified');
    const reported = target([], { reported: true });
    expect(judgeTarget(reported, at('2026-01-01')).state).toBe('overdue-unverified');
  });

  test('3. met in time, by the first day of the last unbroken run', () => {
    const verdict = judgeTarget(
      target([seen('2018-06-01', 30), seen('2019-06-01', 100), seen('2020-06-01', 120)]),
      at('2021-01-01'),
    );
    expect(verdict).toMatchObject({ state: 'achieved-on-time', flags: [] });
    expect(verdict.reached?.day).toBe(day('2019-06-01'));
  });

  test('3. met only after a run that broke: the earlier success does not count', () => {
    const broken = target([
      seen('2019-06-01', 100),
      seen('2020-03-01', 90),
      seen('2020-06-01', 100),
    ]);
    const verdict = judgeTarget(broken, at('2021-01-01'));
    expect(verdict.state).toBe('achieved-late');
    expect(verdict.flags).toEqual([]);
  });

  test('3. the crossing day is unknown when the failing observation lies before the deadline', () => {
    const verdict = judgeTarget(
      target([seen('2019-10-01', 90), seen('2020-02-15', 100)]),
      at('2020-03-01'),
    );
    expect(verdict).toMatchObject({ state: 'achieved-late', flags: ['timing-uncertain'] });
    expect(verdict.crossing).toEqual([day('2019-10-01'), day('2020-02-15')]);
  });

  test('3. a failing observation on the deadline makes it surely late', () => {
    const verdict = judgeTarget(
      target([seen('2020-01-01', 90), seen('2020-02-15', 100)]),
      at('2020-03-01'),
    );
    expect(verdict).toMatchObject({ state: 'achieved-late', flags: [] });
  });

  test('3. without an earlier observation the baseline is the last day it was unmet', () => {
    const verdict = judgeTarget(target([seen('2020-02-15', 100)]), at('2020-03-01'));
    expect(verdict.crossing).toEqual([day('2018-01-01'), day('2020-02-15')]);
  });

  test('4. met once and lost is flagged, and judged on', () => {
    const lost = target([seen('2018-10-01', 100), seen('2019-01-01', 50)]);
    const verdict = judgeTarget(lost, at('2019-01-01'));
    expect(verdict).toMatchObject({ state: 'at-risk', flags: ['regressed'] });
    expect(judgeTarget(lost, at('2020-01-02'))).toMatchObject({
      state: 'overdue-unverified',
      flags: ['regressed'],
    });
  });

  test('5. failing at or after the deadline is missed', () => {
    expect(judgeTarget(target([seen('2020-01-01', 99)]), at('2020-01-02')).state).toBe('missed');
    expect(judgeTarget(target([seen('2020-01-01', 99)]), at('2020-01-01')).state).not.toBe(
      'missed',
    );
  });

  test('5. silence is overdue, and after the grace period a miss where it had to be reported', () => {
    const silent = target([seen('2019-06-01', 60)], { reported: true });
    expect(judgeTarget(silent, at('2020-03-31'))).toMatchObject({ state: 'overdue-unverified' });
    expect(judgeTarget(silent, at('2020-04-01'))).toMatchObject({
      state: 'missed',
      flags: ['unreported'],
    });
    const { reported: _, ...free } = silent;
    expect(judgeTarget(free, at('2020-04-01')).state).toBe('overdue-unverified');
  });

  test('6. stale when the last observation is older than one and a half periods', () => {
    const monthly = target([seen('2018-12-01', 58)], { staleAfterDays: 45.65625 });
    expect(judgeTarget(monthly, at('2019-01-15')).state).toBe('on-track');
    expect(judgeTarget(monthly, at('2019-01-16'))).toMatchObject({
      state: 'stale',
      lastKnown: 'on-track',
    });
  });

  test('7. a level to keep is on or off track, and achieved only once its time is over', () => {
    const level = (value: number) =>
      target([seen('2019-01-01', value)], { baseline: point('2018-01-01', 95), value: 95 });
    expect(judgeTarget(level(95), at('2019-02-01')).state).toBe('on-track');
    expect(judgeTarget(level(94), at('2019-02-01')).state).toBe('off-track');
    expect(judgeTarget(level(95), at('2020-01-02')).state).toBe('achieved-on-time');
  });

  test('8. without a baseline one observation is not enough, the first of two is the baseline', () => {
    const { baseline: _, ...bare } = target([seen('2019-01-01', 40)]);
    const one = judgeTarget(bare, at('2019-02-01'));
    expect(one.state).toBe('insufficient-data');
    expect(one.pacePerDay).toBeCloseTo(60 / 365, 12);
    const observations = [seen('2019-01-01', 40), seen('2019-07-02', 70)];
    const two = judgeTarget({ ...bare, observations }, at('2019-08-01'));
    expect(two).toMatchObject({ state: 'on-track', flags: ['assumed-baseline'] });
  });

  test('9. the cuts, the lower one exactly, and deteriorating below nothing', () => {
    const state = (value: number) => {
      const given = { baseline: { day: 2015, value: 60 }, deadline: 2030, value: 100 };
      const judged = judgeTarget(target([seen(2020, value)], given), {
        asOf: 2020,
        knownAt: 2020,
        graceDays: 0,
      });
      return [judged.state, ...judged.flags];
    };
    expect(state(75)).toEqual(['on-track']);
    expect(state(68)).toEqual(['at-risk']);
    expect(state(65)).toEqual(['off-track']);
    expect(state(58)).toEqual(['off-track', 'deteriorating']);
  });

  test('compares at the last observation, never at as-of', () => {
    const old = target([seen('2018-12-01', 58)]);
    const [one, other] = [judgeTarget(old, at('2018-12-01')), judgeTarget(old, at('2019-12-31'))];
    expect(other.progress).toEqual(one.progress);
  });
});

describe('what is not stated', () => {
  test('without a deadline it is only done or open', () => {
    const { deadline: _, ...free } = target([seen('2019-01-01', 60)]);
    expect(judgeTarget(free, at('2030-01-01')).state).toBe('open-undated');
    const done = { ...free, observations: [seen('2019-01-01', 100)] };
    expect(judgeTarget(done, at('2030-01-01')).state).toBe('done-undated');
    expect(judgeTarget({ ...free, observations: [] }, at('2030-01-01')).state).toBe('no-data');
  });
  test('without a value nothing can be judged', () => {
    const { value: _, ...free } = target([seen('2019-01-01', 60)]);
    expect(judgeTarget(free, at('2019-02-01')).state).toBe('insufficient-data');
    expect(judgeTarget({ ...free, observations: [] }, at('2020-02-01')).state).toBe(
      'overdue-unverified',
    );
  });
});

describe('shares and comparators', () => {
  const hundred = (more: object) => target([seen('2019-01-01', 100, more)], { percent: true });

  test('100 % needs n = N', () => {
    const state = (more: object) => judgeTarget(hundred(more), at('2019-02-01')).state;
    expect(state({ share: { n: 91, N: 91 } })).toBe('achieved-on-time');
    expect(state({ share: { n: 9996, N: 10_000 } })).not.toBe('achieved-on-time');
    expect(state({})).toBe('achieved-on-time');
  });

  test('"more than 80" is not met by 80, unless the source says more than 80', () => {
    const state = (value: number, more: object = {}) => {
      const strict = { value: 80, comparator: 'more-than' as const };
      return judgeTarget(target([seen('2019-06-01', value, more)], strict), at('2019-07-01')).state;
    };
    expect(state(80)).not.toBe('achieved-on-time');
    expect(state(80.1)).toBe('achieved-on-time');
    expect(state(80, { qualifier: 'more-than' })).toBe('achieved-on-time');
  });

  test('"nearly 100" is not 100', () => {
    const nearly = target([seen('2019-06-01', 100, { qualifier: 'nearly' })]);
    expect(judgeTarget(nearly, at('2019-07-01')).state).not.toBe('achieved-on-time');
  });

  test('past an exact target is as far off as before it', () => {
    const exact = (value: number) =>
      judgeTarget(
        target([seen('2019-01-01', value)], { comparator: 'equal', value: 60 }),
        at('2019-02-01'),
      ).progress?.part;
    expect(exact(70)).toBeCloseTo(exact(50) as number, 12);
  });

  test('already beyond the target and fallen back is off track, not ahead', () => {
    const worse = target([seen('2019-01-01', 70)], {
      baseline: point('2018-01-01', 90),
      value: 80,
    });
    expect(judgeTarget(worse, at('2019-02-01')).state).toBe('off-track');
  });
});

test('a flow counts what each period adds, from the start of its window', () => {
  const month = (text: string, value: number) => {
    const end = day(text);
    return seen(end, value, { from: end - 27 });
  };
  const months = [month('2018-12', 500), month('2019-01', 30), month('2019-02', 40)];
  const flow = target(months, { flowFrom: day('2019-01-01'), value: 70 });
  const { baseline: _, ...given } = flow;
  const verdict = judgeTarget(given, at('2019-03-01'));
  expect(verdict).toMatchObject({ state: 'achieved-on-time' });
  expect(verdict.last?.value).toBe(70);
});
