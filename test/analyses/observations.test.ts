import { describe, expect, test } from 'vitest';
import { readObservations, runningTotals, usable } from '../../generator/analyses/observations.ts';
import { day, seen } from './support.ts';

function read(observations: unknown, more: object = {}) {
  return readObservations({ unitOfMeasure: '%', observations, ...more });
}

describe('reading', () => {
  test('a value, or the share it is', () => {
    expect(read([{ date: '2019-07-10', value: 94 }])[0]?.value).toBe(94);
    expect(read([{ date: '2019-07-10', share: { n: 62, N: 91 } }])[0]?.value).toBeCloseTo(68.13, 2);
    const communes = { unitOfMeasure: 'xã' };
    expect(read([{ date: '2019', share: { n: 62, N: 91 } }], communes)[0]?.value).toBe(62);
  });

  test('a printed percentage that rounds its share gives way to it; one that contradicts it stays', () => {
    const rounded = read([{ date: '2020', value: 55.8, share: { n: 1094, N: 1959 } }])[0];
    expect(rounded?.value).toBeCloseTo(55.8448, 4);
    expect(rounded?.printed).toBe(55.8);
    expect(read([{ date: '2020', value: 46.7, share: { n: 1482, N: 2785 } }])[0]?.value).toBe(46.7);
  });

  test('unknown values, impossible dates and things that are no observations are left out', () => {
    const bad = [
      { date: '2019-07-10', value: { unknown: { reason: 'không nêu số' } } },
      { date: '2019-02-30', value: 1 },
      { date: '2019', share: { n: 1, N: 0 } },
      { value: 1 },
      null,
      'x',
      { date: null, value: 1 },
      { date: '2019', value: Number.NaN },
    ];
    expect(read(bad)).toEqual([]);
    expect(read('x')).toEqual([]);
    expect(read(undefined)).toEqual([]);
  });

  test('a period counts at its end', () => {
    const period = { from: '2019-11', to: '2020-06' };
    const [only] = read([{ period, value: 3057 }]);
    expect(only).toMatchObject({ day: day('2020-06-30'), from: day('2019-11-01') });
  });

  test('it is known when recorded, or when its source came out, or on its own day', () => {
    const published = (_: unknown, earliest: number) => earliest + 10;
    const known = (item: object) =>
      readObservations({ observations: [{ value: 1, ...item }] }, published)[0]?.recorded;
    expect(known({ date: '2019-07-10', recorded: '2019-07-11' })).toBe(day('2019-07-11'));
    expect(known({ date: '2019-07-10' })).toBe(day('2019-07-20'));
    expect(read([{ date: '2019-07-10', value: 1 }])[0]?.recorded).toBe(day('2019-07-10'));
  });

  test('what was recorded within its period is not later than the recording', () => {
    const [year] = read([{ date: 2019, value: 1, recorded: '2019-10-02' }]);
    expect(year).toMatchObject({ day: day('2019-10-02'), last: day('2019-12-31') });
  });
});

describe('what counts', () => {
  const list = read([
    { date: '2019-03-01', value: 3, recorded: '2019-03-10' },
    { date: '2019-01-01', value: 1, recorded: '2019-06-01' },
    { date: '2019-01-01', value: 2, recorded: '2019-01-10' },
  ]);
  const values = (asOf: string, knownAt: string) =>
    usable(list, { asOf: day(asOf), knownAt: day(knownAt) }).map(({ value }) => value);

  test('dated by as-of and recorded by known-at', () => {
    expect(values('2019-02-01', '2030-01-01')).toEqual([1]);
    expect(values('2030-01-01', '2019-03-09')).toEqual([2]);
  });
  test('of one day the last recorded holds', () => {
    expect(values('2030-01-01', '2019-05-31')).toEqual([2, 3]);
    expect(values('2030-01-01', '2019-06-01')).toEqual([1, 3]);
  });
});

test('a flow counts each day once, in order', () => {
  const period = (from: number, to: number, value: number) => seen(to, value, { from });
  const flow = [period(1, 31, 10), period(20, 40, 100), period(32, 60, 5)];
  expect(runningTotals(flow).map(({ value }) => value)).toEqual([10, 15]);
  expect(runningTotals(flow, 20).map(({ value }) => value)).toEqual([100]);
});
