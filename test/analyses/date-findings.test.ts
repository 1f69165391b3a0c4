import { describe, expect, test } from 'vitest';
import { analyse } from '../../generator/analyses/analyse.ts';
import type { Entity } from '../../generator/core/entity.ts';
import { day, entity, modelOf, options } from './support.ts';

/** Findings of a model as code, place and the Vietnamese sentence. */
function found(...entities: readonly Entity[]) {
  const { diagnostics } = analyse(modelOf(...entities), options('2026-11-22'));
  return diagnostics.map(({ code, at, message }) => ({ code, at: at.file, ...message }));
}

function indicator(id: string, data: object) {
  const base = { name: id, unitOfMeasure: 'dịch vụ', direction: 'up', measure: 'level' };
  return entity('indicator', 'u', id, { ...base, ...data });
}

describe('dates and denominators of what was promised', () => {
  test('days that cannot be as they are written', () => {
    const rows = found(
      indicator('chi-tieu', {
        observations: [
          { date: '2031-02', value: 1 },
          { date: '2019-06-30', value: 1, recorded: '2019-05' },
          { date: '2018-12-31', period: { from: '2019-01', to: '2019-06' }, value: 1 },
          { period: { from: '2019-07', to: '2031-03' }, value: 2 },
          { date: '2019', value: 3, recorded: '2019-10-01' },
        ],
      }),
      entity('task', 'u', 'viec', {
        deadline: '2020',
        states: [
          { state: 'done', asOf: '2031-05-01' },
          { state: 'in-progress', asOf: '2020-05-01', recorded: '2020-04-30' },
        ],
      }),
    );
    expect(rows.map(({ code, at }) => [code, at.split('/').slice(2).join('/')])).toEqual([
      ['dated-in-the-future', 'observations/0/date'],
      ['recorded-before-it-happened', 'observations/1/date'],
      ['observation-outside-its-period', 'observations/2/date'],
      ['dated-in-the-future', 'observations/3/period/to'],
      ['dated-in-the-future', 'states/0/asOf'],
      ['recorded-before-it-happened', 'states/1/asOf'],
    ]);
    expect(rows[0]?.vi).toContain('vào tháng 2/2031');
  });

  test('whoever looks back is not told of what came later', () => {
    const observations = [{ date: '2020-06-30', value: 1 }];
    const model = modelOf(indicator('chi-tieu', { observations }));
    const codes = (known: string) =>
      analyse(model, options('2019-12-31', { knownAt: day(known) })).diagnostics.length;
    expect([codes('2020-06-30'), codes('2020-06-29')]).toEqual([0, 1]);
  });

  test('figures outside the period of every target of their indicator', () => {
    const target = (id: string, deadline: string, from: string) => ({
      id,
      value: 9,
      deadline,
      baseline: { date: from, value: 1 },
    });
    const observations = [
      { date: '2017-12-31', value: 1 },
      { date: '2018-01-01', value: 1 },
      { date: '2020-12-01', value: 1 },
    ];
    const targets = [target('a', '2018-12-31', '2018-01-01'), target('b', '2019', '2019-01-01')];
    const flow = [
      { period: { from: '2018-12', to: '2019-01' }, value: 1 },
      { period: { from: '2019-01', to: '2019-03' }, value: 1 },
      { period: { from: '2019-12', to: '2020-01' }, value: 1 },
      { period: { from: '2020-02', to: '2020-03' }, value: 1 },
    ];
    const rows = found(
      indicator('muc', { observations, targets }),
      indicator('phat-sinh', {
        measure: 'flow',
        observations: flow,
        targets: [{ id: 'a', value: 9, deadline: '2019' }],
      }),
      indicator('mo', { observations, targets: [{ id: 'a', value: 9, deadline: '2018' }] }),
    );
    expect(rows.map(({ code, at }) => [code, at.split('/').slice(1).join('/')])).toEqual([
      ['observation-outside-target-period', 'muc/observations/0/date'],
      ['observation-outside-target-period', 'phat-sinh/observations/0/period/to'],
      ['observation-outside-target-period', 'phat-sinh/observations/2/period/to'],
    ]);
  });

  test('deadlines before the start of the work or its plan', () => {
    const rows = found(
      entity('plan', 'u', 'ke-hoach', { period: { from: 2018, to: 2020 } }),
      indicator('chi-tieu', {
        targets: [{ id: 'a', plan: 'ke-hoach', value: 9, deadline: '2017' }],
      }),
      entity('milestone', 'u', 'moc', {
        plan: 'ke-hoach',
        deadline: { date: '2018-01-01', inclusive: false },
      }),
      entity('task', 'u', 'viec', {
        start: '2019-01-01',
        deadline: '2018-12-31',
        revisions: [
          { decidedOn: '2019-02-01', decidedBy: 'x', deadline: '2018-06-30' },
          { decidedOn: '2019-03-01', decidedBy: 'x', deadline: '2019-06-30' },
        ],
      }),
    );
    expect(rows.map(({ code, at }) => [code, at.split('/').slice(1).join('/')])).toEqual([
      ['deadline-before-start', 'chi-tieu/targets/0/deadline'],
      ['deadline-before-start', 'moc/deadline'],
      ['deadline-before-start', 'viec/revisions/0/deadline'],
    ]);
  });

  test('a percentage of nobody knows what', () => {
    const share = { n: 1, N: 4 };
    const percent = (id: string, target: object, more: object = {}) =>
      indicator(id, {
        unitOfMeasure: '%',
        targets: [{ id: 'a', deadline: 2020, ...target }],
        ...more,
      });
    const rows = found(
      percent('khong-ro', { value: 80 }),
      percent('muc-tieu', { share }),
      percent('quan-sat', { value: 80 }, { observations: [{ date: '2019-01-31', share }] }),
      percent('ty-le', { value: 80 }, { ratio: { numerator: 'a', denominator: 'b' } }),
      indicator('dem', { unitOfMeasure: 'xã', targets: [{ id: 'a', value: 8, deadline: 2020 }] }),
    );
    expect(rows.map(({ code, at }) => [code, at.split('/').slice(1).join('/')])).toEqual([
      ['percentage-without-denominator', 'khong-ro/targets/0'],
    ]);
  });
});
