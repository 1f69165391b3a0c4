import { describe, expect, test } from 'vitest';
import { dayOf } from '../../generator/core/day.ts';
import { lifeSpans } from '../../generator/core/life-spans.ts';

const day = (iso: string) => dayOf(...(iso.split('-').map(Number) as [number, number, number]));

describe('a state over time', () => {
  test('that was only stated has no beginning and no end', () => {
    expect(lifeSpans({ state: 'operating', asOf: '2019-07-15' })).toEqual([
      {
        state: 'operating',
        from: day('2019-07-15'),
        to: day('2019-07-15'),
        openStart: true,
        openEnd: true,
      },
    ]);
  });

  test('lasts from its beginning to the last day it was stated', () => {
    const [span] = lifeSpans({ state: 'operating', from: '2018', asOf: '2020-06-30' });
    expect(span).toMatchObject({
      mayBegin: day('2018-01-01'),
      from: day('2018-12-31'),
      to: day('2020-06-30'),
      openStart: false,
      openEnd: true,
    });
  });

  test('lasts until the beginning of the next one, and is open where that was only stated', () => {
    const begun = { state: 'retired', from: '2027-03-01', asOf: '2026-01-01' };
    const stated = { state: 'upgrading', asOf: '2022-05-01' };
    const first = { state: 'operating', from: '2020-01-01', asOf: '2020-02-01' };
    expect(lifeSpans([first, begun])[0]).toMatchObject({ to: day('2027-02-28'), openEnd: false });
    expect(lifeSpans([first, stated])[0]).toMatchObject({
      to: day('2020-02-01'),
      mayLast: day('2022-04-30'),
      openEnd: false,
    });
  });

  test('may last through the month in which the next one began', () => {
    const spans = lifeSpans([
      { state: 'trial', from: '2020-01-01', asOf: '2020-01-01' },
      { state: 'operating', from: '2020-06', asOf: '2021-01-01' },
    ]);
    expect(spans[0]).toMatchObject({ to: day('2020-05-31'), mayLast: day('2020-06-29') });
    expect(spans[1]).toMatchObject({ mayBegin: day('2020-06-01'), from: day('2020-06-30') });
  });

  test.each([
    [undefined],
    ['nonsense'],
    [[{ state: 'operating' }, { asOf: '2020' }]],
    [{ unknown: {} }],
  ])('is not made of %j', (lifecycle) => expect(lifeSpans(lifecycle)).toEqual([]));
});
