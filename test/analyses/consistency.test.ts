import { describe, expect, test } from 'vitest';
import { analyse } from '../../generator/analyses/analyse.ts';
import {
  competitionRanks,
  fitsWithin,
  isSuspicious,
  mayJoin,
} from '../../generator/analyses/consistency/rankings.ts';
import { isRounded } from '../../generator/analyses/consistency/shares.ts';
import { agrees } from '../../generator/analyses/consistency/totals.ts';
import { analysesDiagnostics } from '../../generator/analyses/diagnostics.ts';
import type { Entity } from '../../generator/core/entity.ts';
import { entity, modelOf, options } from './support.ts';

describe('the figures of METHODS B', () => {
  test('a total against its parts', () => {
    expect(agrees(1097, [339, 755], false)).toBe(false);
    expect(agrees(1094, [339, 755], false)).toBe(true);
    expect(agrees(3057, [479, 1025, 1553], false)).toBe(true);
    expect(agrees(0.3, [0.1, 0.2], false)).toBe(true);
  });
  test('assigned-task arithmetic', () => {
    expect(agrees(833, [181, 67, 585], false)).toBe(true);
    expect(agrees(21_914, [16_051, 5863], false)).toBe(true);
    expect(agrees(16_051, [14_068, 1983], false)).toBe(true);
    expect(agrees(5863, [5640, 223], false)).toBe(true);
  });
  test('a percentage against its share, within 0.05 point', () => {
    expect(isRounded(46.7, { n: 1482, N: 2785 })).toBe(false);
    expect(isRounded(53.2, { n: 1482, N: 2785 })).toBe(true);
    expect(isRounded(55.8, { n: 1094, N: 1959 })).toBe(true);
    expect(isRounded(56, { n: 1097, N: 1959 })).toBe(true);
    expect(isRounded(55.8, { n: 1097, N: 1959 })).toBe(false);
  });
  test('a rank in a part against the rank in the whole', () => {
    expect(fitsWithin({ rank: 14, of: 21 }, { rank: 62, of: 63 })).toBe(false);
    expect(fitsWithin({ rank: 6, of: 6 }, { rank: 62, of: 63 })).toBe(true);
    expect(fitsWithin({ rank: 20, of: 21 }, { rank: 62, of: 63 })).toBe(true);
    expect(fitsWithin({ rank: 14, of: 21 }, { rank: 13, of: 63 })).toBe(false);
  });
  test('a rank and a score against the mean', () => {
    expect(isSuspicious({ rank: 59, of: 63 }, 0.52, 0.49)).toBe(true);
    expect(isSuspicious({ rank: 59, of: 63 }, 0.45, 0.49)).toBe(false);
    expect(isSuspicious({ rank: 3, of: 63 }, 0.45, 0.49)).toBe(true);
    expect(isSuspicious({ rank: 35, of: 63 }, 0.5, 0.49)).toBe(false);
    expect(isSuspicious({ rank: 59, of: 63 }, 0.49, 0.49)).toBe(false);
  });
  test('ties share a rank and the next one skips', () => {
    expect(competitionRanks([5, 9, 7, 7, 1])).toEqual([4, 1, 2, 2, 5]);
  });
  test('rankings of another index or another N are never one line', () => {
    const ranking = (index: string, of: number, edition: number) =>
      entity('ranking', 'hai-duong', `${index}-${edition}`, { index, edition, of, rank: 19 });
    expect(mayJoin(ranking('ict', 63, 2018), ranking('ict', 63, 2019))).toBe(true);
    expect(mayJoin(ranking('ict', 63, 2018), ranking('cpdt', 63, 2018))).toBe(false);
    expect(mayJoin(ranking('ict', 63, 2019), ranking('ict', 34, 2025))).toBe(false);
  });
});

/** Findings of a model as code, place and the numbers told. */
function found(...entities: readonly Entity[]) {
  const { diagnostics } = analyse(modelOf(...entities), options('2026-11-22'));
  return diagnostics.map(({ code, at, message }) => ({ code, at: at.file, ...message }));
}

function indicator(id: string, data: object) {
  const base = { name: id, unitOfMeasure: 'dịch vụ', direction: 'up', measure: 'level' };
  return entity('indicator', 'binh-duong', id, { ...base, ...data });
}

const on = '2020-06-30';

describe('findings stand at the value and carry the numbers', () => {
  test('C3: 1.097 is not 339 + 755', () => {
    const [only, ...rest] = found(
      indicator('tong', { parts: ['muc-3', 'muc-4'], observations: [{ date: on, value: 1097 }] }),
      indicator('muc-3', { observations: [{ date: on, value: 339 }] }),
      indicator('muc-4', { observations: [{ date: on, value: 755 }] }),
    );
    expect(rest).toEqual([]);
    expect(only).toEqual({
      code: 'total-differs-from-parts',
      at: 'indicator:binh-duong/tong/observations/0/value',
      vi: 'Tổng 1.097 (30/06/2020) khác tổng các phần: 339 + 755 = 1.094.',
      en: 'The total 1,097 (30 June 2020) differs from its parts: 339 + 755 = 1,094.',
    });
  });

  test('parts of another day, unknown parts and qualified figures say nothing', () => {
    const parts = ['muc-3'];
    const total = indicator('tong', { parts, observations: [{ date: on, value: 1097 }] });
    const part = (observation: object) => indicator('muc-3', { observations: [observation] });
    expect(found(total, part({ date: '2020-05-30', value: 339 }))).toEqual([]);
    expect(found(total, part({ date: on, value: 339, qualifier: 'about' }))).toEqual([]);
    expect(found(total, part({ date: on, value: { unknown: { reason: 'x' } } }))).toEqual([]);
    expect(found(total)).toEqual([]);
  });

  test('C4: 46,7 % is not 1.482/2.785, but near the remainder', () => {
    const period = { from: '2019-11', to: '2020-06' };
    const share = { n: 1482, N: 2785 };
    const rate = indicator('ty-le', {
      unitOfMeasure: '%',
      observations: [{ period, value: 46.7, share }],
    });
    expect(found(rate)).toEqual([
      {
        code: 'percentage-differs-from-share',
        at: 'indicator:binh-duong/ty-le/observations/0/value',
        vi: 'Tỷ lệ in 46,7 % (tháng 6/2020) khác 1.482/2.785 = 53,21 %; gần với phần còn lại 46,79 %.',
        en: 'The printed 46.7% (June 2020) differs from 1,482/2,785 = 53.21%; it is near the remainder 46.79%.',
      },
    ]);
  });

  test('a percentage against the two indicators it is made of', () => {
    const ratio = { numerator: 'n', denominator: 'tong' };
    const parts = [
      indicator('n', { observations: [{ date: on, value: 1097 }] }),
      indicator('tong', { observations: [{ date: on, value: 1959 }] }),
    ];
    const rate = (observation: object) =>
      indicator('ty-le', {
        unitOfMeasure: '%',
        ratio,
        observations: [{ date: on, ...observation }],
      });
    const codes = (observation: object) => found(rate(observation), ...parts).map((f) => f.code);
    expect(codes({ value: 55.8 })).toEqual(['percentage-differs-from-share']);
    expect(codes({ value: 56 })).toEqual([]);
    expect(codes({ value: 55.8, share: { n: 1094, N: 1959 } })).toEqual([
      'share-differs-from-indicator',
    ]);
  });

  test('n over N, and a denominator that changes', () => {
    const share = indicator('xa', {
      unitOfMeasure: '%',
      observations: [
        { date: '2019-07-10', share: { n: 62, N: 91 } },
        { date: '2020-03-01', share: { n: 95, N: 89 } },
      ],
    });
    expect(found(share)).toMatchObject([
      { code: 'numerator-exceeds-denominator', vi: 'Tử số 95 lớn hơn mẫu số 89 (01/03/2020).' },
      { code: 'denominator-changed', at: 'indicator:binh-duong/xa/observations/1/share/N' },
    ]);
  });

  test('a running total that falls, and two values for one day', () => {
    const falling = indicator('luy-ke', {
      measure: 'cumulative',
      observations: [
        { date: '2019-01-01', value: 7100 },
        { date: '2019-02-01', value: 7000 },
        { date: '2019-02-01', value: 7050 },
      ],
    });
    expect(found(falling).map(({ code }) => code)).toEqual([
      'cumulative-falls',
      'observations-disagree',
    ]);
  });

  test('a correction recorded later is no contradiction', () => {
    const corrected = indicator('sua', {
      observations: [
        { date: '2019-02-01', value: 7000, recorded: '2019-02-02' },
        { date: '2019-02-01', value: 7050, recorded: '2019-05-02' },
      ],
    });
    expect(found(corrected)).toEqual([]);
  });

  test('a printed count against the records it counts', () => {
    const group = 'de-xuat-2019-07';
    const count = entity('indicator', 'binh-phuoc', 'so-de-xuat', {
      countOf: { kind: 'proposal', group },
      observations: [{ date: '2019-07-15', value: 7 }],
    });
    const proposals = ['a', 'b'].map((id) => entity('proposal', 'binh-phuoc', id, { group }));
    const other = entity('proposal', 'hai-duong', 'c', { group });
    expect(found(count, ...proposals, other)).toMatchObject([
      {
        code: 'count-differs-from-records',
        vi: 'Nguồn nêu 7 (15/07/2019), trong kho có 2 bản ghi đề xuất.',
      },
    ]);
  });

  test('C1 and C2: ranks that do not fit', () => {
    const ranking = (id: string, data: object) =>
      entity('ranking', 'binh-phuoc', id, { name: id, index: 'cntt', edition: 2017, ...data });
    const rows = found(
      ranking('ca-nuoc', { rank: 62, of: 63 }),
      ranking('phia-nam', { rank: 14, of: 21, within: 'ca-nuoc' }),
      ranking('dong-nam-bo', { rank: 6, of: 6, within: 'ca-nuoc' }),
      ranking('nam-2018', { rank: 59, of: 63, score: 0.52, mean: 0.49, edition: 2018 }),
      ranking('khac', { rank: 1, of: 2, within: 'nam-2018' }),
      ranking('qua', { rank: 64, of: 63 }),
    );
    expect(rows.map(({ code, at }) => [code, at])).toEqual([
      ['rankings-not-comparable', 'ranking:binh-phuoc/khac/within'],
      ['rank-against-score', 'ranking:binh-phuoc/nam-2018/score'],
      ['rank-impossible-in-whole', 'ranking:binh-phuoc/phia-nam/rank'],
      ['rank-beyond-size', 'ranking:binh-phuoc/qua/rank'],
    ]);
    expect(rows[2]?.vi).toContain('14/21');
    expect(rows[2]?.vi).toContain('48');
    expect(rows[2]?.vi).toContain('42');
  });

  test('targets that cannot be measured as they stand', () => {
    const rows = found(
      indicator('chi-tieu', {
        targets: [
          { id: 'nguoc', value: 5, deadline: '2018', baseline: { date: '2018', value: 1 } },
          {
            id: 'lui',
            value: 9,
            deadline: '2020',
            baseline: { date: '2018', value: 1 },
            trajectory: [
              { date: '2019-01-31', value: 4 },
              { date: '2019-06-30', value: 3 },
              { date: '2021', value: 9 },
            ],
            revisions: [{ decidedOn: '2019-12-01', deadline: '2021' }],
          },
        ],
      }),
    );
    expect(rows.map(({ code, at }) => [code, at.split('/').slice(2).join('/')])).toEqual([
      ['baseline-after-deadline', 'targets/0/baseline/date'],
      ['trajectory-turns-back', 'targets/1/trajectory/1/value'],
      ['trajectory-outside-course', 'targets/1/trajectory/2/date'],
      ['revision-without-decision', 'targets/1/revisions/0'],
    ]);
  });

  test('figures recorded after known-at are not checked', () => {
    const late = { date: on, value: 46.7, share: { n: 1482, N: 2785 }, recorded: '2021-01-01' };
    const model = modelOf(indicator('ty-le', { unitOfMeasure: '%', observations: [late] }));
    const codes = (asOf: string) =>
      analyse(model, options(asOf)).diagnostics.map(({ code }) => code);
    expect(codes('2020-12-31')).toEqual([]);
    expect(codes('2021-01-01')).toHaveLength(1);
  });
});

test('no finding is an error, and each tells how to mend', () => {
  expect(analysesDiagnostics.map(({ severity }) => severity)).not.toContain('error');
  expect(new Set(analysesDiagnostics.map(({ code }) => code)).size).toBe(
    analysesDiagnostics.length,
  );
});
