import { describe, expect, test } from 'vitest';
import { aimsAt, readAim, readChanges } from '../../generator/analyses/revisions.ts';
import { day } from './support.ts';

const original = readAim({ value: 100, deadline: '2020-01-01' });
const always = { asOf: day('2030-01-01'), knownAt: day('2030-01-01') };

function changes(...list: readonly object[]) {
  return readChanges(list);
}

describe('METHODS A3, re-baselining', () => {
  test('a revision before the deadline moves what binds; the original stays beside it', () => {
    const moved = changes({ decidedOn: '2019-06-01', deadline: '2021-01-01', value: 90 });
    const aims = aimsAt(original, moved, always);
    expect(aims.original).toMatchObject({ value: 100, deadline: day('2020-01-01') });
    expect(aims.binding).toMatchObject({ value: 90, deadline: day('2021-01-01') });
    expect(aims.current).toBe(aims.binding);
  });

  test('a revision after the deadline, and all that follow it, never move what binds', () => {
    const late = changes(
      { decidedOn: '2020-01-02', deadline: '2021-01-01' },
      { decidedOn: '2020-06-01', value: 50 },
    );
    const aims = aimsAt(original, late, always);
    expect(aims.binding).toBe(original);
    expect(aims.current).toMatchObject({ value: 50, deadline: day('2021-01-01') });
    expect(aims.changes).toBe(2);
  });

  test('on the deadline itself it is still in time', () => {
    const last = changes({ decidedOn: '2020-01-01', deadline: '2021-01-01' });
    expect(aimsAt(original, last, always).binding.deadline).toBe(day('2021-01-01'));
  });

  test('what was decided after as-of or not yet known does not exist', () => {
    const moved = changes({ decidedOn: '2019-06-01', deadline: '2021-01-01' });
    const before = { asOf: day('2019-05-31'), knownAt: day('2030-01-01') };
    expect(aimsAt(original, moved, before).changes).toBe(0);
    const unknown = { asOf: day('2030-01-01'), knownAt: day('2019-05-31') };
    expect(aimsAt(original, moved, unknown).changes).toBe(0);
  });
});

describe('deadlines (METHODS A1)', () => {
  const last = (deadline: unknown) => readAim({ deadline }).deadline;
  test.each([
    ['2018-12-01', '2018-12-01'],
    ['2019-09', '2019-09-30'],
    ['2019-Q3', '2019-09-30'],
    [2020, '2020-12-31'],
    [{ date: '2020-01-01', inclusive: false }, '2019-12-31'],
  ])('%j', (written, expected) => {
    expect(last(written)).toBe(day(expected));
  });
  test('unknown, not applicable or impossible is none', () => {
    expect(last({ unknown: { reason: 'không nêu' } })).toBeUndefined();
    expect(last({ notApplicable: 'không có' })).toBeUndefined();
    expect(last('2027-02-30')).toBeUndefined();
  });
});
