import { describe, expect, test } from 'vitest';
import { analyse } from '../../generator/analyses/analyse.ts';
import type { Entity } from '../../generator/core/entity.ts';
import type { Status } from '../../generator/core/facts.ts';
import { day, entity, modelOf, options } from './support.ts';

function statuses(asOf: string, ...entities: readonly Entity[]): readonly Status[] {
  return analyse(modelOf(...entities), options(asOf)).facts.statuses;
}

const online = (target: object, more: object = {}) =>
  entity('indicator', 'binh-phuoc', 'muc-do-4', {
    name: 'Tỷ lệ dịch vụ công mức độ 4',
    unitOfMeasure: '%',
    direction: 'up',
    measure: 'level',
    targets: [{ id: 'nam-2019', ...target }],
    ...more,
  });

describe('a target says why', () => {
  const base = { date: '2018-01-01', value: 20 };
  const given = { value: 100, deadline: '2020-01-01', baseline: base };
  const says = (asOf: string, target: object, observations: readonly object[], more = {}) => {
    const [only] = statuses(asOf, online(target, { observations, ...more }));
    return only as Status;
  };

  test('on track, with what the plan had', () => {
    const status = says('2018-12-01', given, [{ date: '2018-12-01', value: 58 }]);
    expect(status).toMatchObject({
      key: 'indicator:binh-phuoc/muc-do-4#nam-2019',
      kind: 'target',
      state: 'on-track',
      deadline: day('2020-01-01'),
      target: 100,
      finish: day('2019-12-05'),
      restsOn: [0],
      last: { index: 0, day: day('2018-12-01'), value: 58 },
    });
    expect(status.reason).toEqual({
      vi: '58 % ngày 01/12/2018, kế hoạch đến lúc đó là 56,6 %: nhanh 13 ngày, bằng 1,03 lần tiến độ đề ra; với đà này đạt vào 05/12/2019. Mục tiêu: 100 %, hạn 01/01/2020.',
      en: '58% on 1 December 2018, where the plan had 56.6%: 13 days ahead, 1.03 of the planned pace; at this rate it gets there on 5 December 2019. Target: 100%, due 1 January 2020.',
    });
  });

  test('behind, with the pace that is needed', () => {
    const { reason } = says('2019-03-31', given, [{ date: '2019-03-31', value: 60 }]);
    expect(reason.vi).toBe(
      '60 % ngày 31/03/2019, kế hoạch đến lúc đó là 69,7 %: chậm 89 ngày, bằng 0,8 lần tiến độ đề ra; với đà này đạt vào 27/06/2020. Muốn kịp hạn phải tăng 4,4 điểm % mỗi tháng. Mục tiêu: 100 %, hạn 01/01/2020.',
    );
  });

  test('overdue without any figure', () => {
    const target = { value: 30, deadline: { date: 2019, precision: 'inferred' } };
    const status = says('2020-01-10', target, []);
    expect(status).toMatchObject({ state: 'overdue-unverified', daysLate: 10 });
    expect(status.reason.vi).toBe(
      'Đã quá hạn 10 ngày mà chưa có số liệu nào. Mục tiêu: ít nhất 30 %, hạn khoảng năm 2019.',
    );
  });

  test('late, with the interval when the day is unknown', () => {
    const target = { value: 80, comparator: 'more-than', deadline: '2020-01-01' };
    const observations = [
      { date: '2019-10-01', value: 76 },
      { date: '2020-02-15', share: { n: 85, N: 100 } },
    ];
    const status = says('2020-03-01', target, observations);
    expect(status).toMatchObject({
      state: 'achieved-late',
      flags: ['timing-uncertain'],
      daysOver: 45,
      crossing: [day('2019-10-01'), day('2020-02-15')],
      reached: day('2020-02-15'),
    });
    expect(status.reason.vi).toBe(
      'Thấy đạt lần đầu sau hạn 45 ngày: 85/100 (85 %) ngày 15/02/2020; ngày đạt nằm giữa 01/10/2019 và 15/02/2020. Mục tiêu: trên 80 %, hạn 01/01/2020.',
    );
  });

  test('a share is floored: 99.96 shows as 99.9', () => {
    const observations = [{ date: '2019-06-01', share: { n: 9996, N: 10_000 } }];
    expect(says('2019-06-01', given, observations).reason.vi).toContain('9.996/10.000 (99,9 %)');
    const printed = [{ date: '2019-06-01', value: 99.96 }];
    expect(says('2019-06-01', given, printed).reason.vi).toMatch(/^99,9 % ngày/);
  });

  test('every state has its sentence in both languages', () => {
    const cases: readonly [string, object, readonly object[], object?][] = [
      ['2017-01-01', given, []],
      ['2018-06-01', given, []],
      ['2020-06-01', given, [{ date: '2019-06-01', value: 50 }]],
      ['2020-06-01', given, [{ date: '2020-02-01', value: 50 }]],
      ['2021-06-01', given, [{ date: '2019-06-01', value: 50 }], { reportingPeriod: 'month' }],
      ['2019-06-01', given, [{ date: '2019-06-01', value: 100 }]],
      ['2019-06-01', given, [{ date: '2019-06-01', value: 10 }]],
      ['2019-12-01', given, [{ date: '2018-06-01', value: 50 }], { reportingPeriod: 'month' }],
      ['2019-06-01', { value: 100, deadline: '2020' }, [{ date: '2019-06-01', value: 10 }]],
      ['2019-06-01', { deadline: '2020' }, [{ date: '2019-06-01', value: 10 }]],
      ['2019-06-01', { value: 5 }, [{ date: '2019-06-01', value: 10 }]],
      ['2019-06-01', { value: 50 }, [{ date: '2019-06-01', value: 10 }]],
      ['2019-06-01', { ...given, value: 20 }, [{ date: '2019-06-01', value: 10 }]],
    ];
    const states = cases.map(([asOf, target, observations, more]) => {
      const status = says(asOf, target, observations, more);
      for (const text of [status.reason.vi, status.reason.en]) {
        expect(text).toMatch(/^\S.*\.$/u);
        expect(text).not.toMatch(/undefined|NaN|Infinity|null/);
      }
      return status.state;
    });
    expect(states).toEqual([
      'not-due',
      'no-data',
      'overdue-unverified',
      'missed',
      'missed',
      'achieved-on-time',
      'off-track',
      'stale',
      'insufficient-data',
      'insufficient-data',
      'done-undated',
      'open-undated',
      'off-track',
    ]);
  });
});

describe('revisions', () => {
  const target = (decidedOn: string) => ({
    value: 100,
    deadline: '2020-01-01',
    revisions: [{ decidedOn, deadline: '2021-01-01', decidedBy: 'qd-1' }],
  });
  const observations = [{ date: '2020-02-01', value: 50 }];

  test('in time: judged by the new deadline, and shown against the original', () => {
    const [status] = statuses('2020-03-01', online(target('2019-06-01'), { observations }));
    expect(status).toMatchObject({
      state: 'insufficient-data',
      flags: ['revised'],
      deadline: day('2020-01-01'),
      currentDeadline: day('2021-01-01'),
      original: { state: 'missed', deadline: day('2020-01-01') },
    });
    expect(status?.current).toBeUndefined();
    expect(status?.daysLate).toBeUndefined();
    expect(status?.reason.vi).toContain(
      'Mục tiêu đã điều chỉnh 1 lần; so với mục tiêu ban đầu (100 %, hạn 01/01/2020): không đạt.',
    );
  });

  test('after the deadline: the miss stands, the new target is shown beside it', () => {
    const [status] = statuses('2020-03-01', online(target('2020-01-15'), { observations }));
    expect(status).toMatchObject({
      state: 'missed',
      daysLate: 60,
      current: { state: 'insufficient-data', deadline: day('2021-01-01') },
    });
    expect(status?.reason.vi).toContain('không xóa việc trễ hạn');
  });

  test('of a milestone', () => {
    const milestone = entity('milestone', 'binh-phuoc', 'm', {
      name: 'Mốc',
      deadline: '2018-12-01',
      revisions: [{ decidedOn: '2018-12-02', deadline: '2019-12-01' }],
    });
    expect(statuses('2019-01-01', milestone)[0]).toMatchObject({
      state: 'overdue-unverified',
      currentDeadline: day('2019-12-01'),
      current: { state: 'no-data' },
    });
  });
});

describe('milestones and tasks', () => {
  test('a milestone first seen done after its deadline', () => {
    const plan = entity('plan', 'binh-phuoc', 'nq-07', { name: 'NQ', period: { from: 2018 } });
    const portal = entity('milestone', 'binh-phuoc', 'cong', {
      name: 'Cổng dịch vụ công',
      plan: 'nq-07',
      goal: 'm1',
      deadline: '2018-12-01',
      states: [
        {
          state: 'done',
          asOf: { date: '2019-07-15', precision: 'inferred' },
          evidence: ['cong'],
        },
      ],
    });
    const [status] = statuses('2019-10-02', plan, portal);
    expect(status).toMatchObject({
      state: 'achieved-late',
      flags: ['timing-uncertain'],
      crossing: [day('2018-01-01'), day('2019-07-15')],
      daysOver: 226,
      verification: 'awaiting',
      plan: 'plan:binh-phuoc/nq-07',
      goal: 'm1',
    });
    expect(status?.reason.vi).toBe(
      'Được thấy hoàn thành lần đầu vào khoảng 15/07/2019, chậm nhiều nhất 226 ngày so với hạn 01/12/2018; ngày hoàn thành nằm giữa 01/01/2018 và 15/07/2019. Có bằng chứng, chờ kiểm chứng.',
    );
  });

  test('a proposal past its date is not late, and says so', () => {
    const task = entity('task', 'quoc-gia', 't', {
      name: 'Đề xuất',
      nature: 'proposal',
      deadline: '2026-09',
    });
    const [status] = statuses('2026-11-22', task);
    expect(status).toMatchObject({ state: 'open-undated', deadline: day('2026-09') });
    expect(status?.daysLate).toBeUndefined();
    expect(status?.reason.vi).toContain('không tính trễ hạn');
  });

  test('an event asks for no verification', () => {
    const event = entity('milestone', 'binh-phuoc', 'hoi-nghi', {
      name: 'Hội nghị',
      type: 'event',
      deadline: '2019-07-15',
      states: [{ state: 'done', asOf: '2019-07-15' }],
    });
    const [status] = statuses('2019-10-02', event);
    expect(status?.state).toBe('achieved-on-time');
    expect(status?.verification).toBeUndefined();
  });
});

describe('a late predecessor (METHODS A3.10)', () => {
  const build = (durationDays: number) =>
    entity('task', 'binh-phuoc', 'xay-dung', {
      name: 'Xây dựng nền tảng',
      durationDays,
      deadline: '2019-12-01',
    });
  const portal = entity('milestone', 'binh-phuoc', 'cong', {
    name: 'Cổng',
    deadline: '2019-06-01',
    predecessors: [{ ref: 'xay-dung', lagDays: 10 }],
  });

  test('makes what waits for it at risk, and is named', () => {
    const status = statuses('2019-03-01', build(100), portal)[0];
    expect(status).toMatchObject({
      key: 'milestone:binh-phuoc/cong',
      state: 'at-risk',
      heldBy: 'task:binh-phuoc/xay-dung',
      slackDays: -18,
    });
    expect(status?.reason.vi).toContain(
      'Phải chờ “Xây dựng nền tảng” nên sớm nhất cũng quá hạn 18 ngày.',
    );
  });

  test('with time to spare changes nothing but the slack', () => {
    const status = statuses('2019-03-01', build(10), portal)[0];
    expect(status).toMatchObject({ state: 'no-data', slackDays: 72 });
    expect(status?.heldBy).toBeUndefined();
  });

  test('a cycle throws nothing', () => {
    const ring = entity('task', 'binh-phuoc', 'xay-dung', {
      name: 'x',
      deadline: '2019-12-01',
      predecessors: ['cong'],
    });
    expect(statuses('2019-03-01', ring, portal)).toHaveLength(2);
  });
});

describe('units', () => {
  const unit = entity('unit', 'binh-phuoc', 'binh-phuoc', {
    name: 'Bình Phước',
    level: 'province',
    validTo: '2025-06-30',
  });
  const late = entity('milestone', 'binh-phuoc', 'm', { name: 'm', deadline: '2025-06-20' });

  test('a unit that ended is judged at its last day', () => {
    const { facts } = analyse(modelOf(unit, late), options('2026-11-22'));
    expect(facts.units).toMatchObject([
      {
        unit: 'binh-phuoc',
        asOf: day('2025-06-30'),
        ended: true,
        progress: { total: 1, worst: 'overdue-unverified' },
      },
    ]);
    expect(facts.statuses[0]?.daysLate).toBe(10);
  });

  test('before its end it is judged at as-of', () => {
    const { facts } = analyse(modelOf(unit, late), options('2025-06-30'));
    expect(facts.units[0]).toMatchObject({ asOf: day('2025-06-30'), ended: false });
  });

  test('freshness: the last day spoken of, and what nobody confirmed since', () => {
    const source = entity('source', 'binh-phuoc', 'bai', { published: '2018-11-28' });
    const dated = entity('component', 'binh-phuoc', 'a', {
      lifecycle: { state: 'operating', asOf: '2019-07-15' },
      sources: ['bai'],
    });
    const old = entity('component', 'binh-phuoc', 'b', { sources: ['bai'] });
    const unheard = entity('component', 'binh-phuoc', 'c', {});
    const { facts } = analyse(modelOf(source, dated, old, unheard), options('2019-12-01'));
    expect(facts.units[0]?.freshness).toEqual({
      knownTo: day('2019-07-15'),
      stale: 1,
      records: 2,
    });
    expect(facts.stale).toEqual(['component:binh-phuoc/b']);
  });
});

test('broken content throws nothing', () => {
  const odd = [null, 1, 'x', [], {}, [null], [[]], { date: {} }, Number.NaN];
  const fields = 'observations targets states deadline revisions predecessors start parts'.split(
    ' ',
  );
  const records = odd.flatMap((value, at) =>
    ['indicator', 'milestone', 'task', 'ranking', 'plan', 'component', 'unit', 'source'].map(
      (kind) =>
        entity(kind, 'a', `x${at}`, Object.fromEntries(fields.map((field) => [field, value]))),
    ),
  );
  const inner = odd.map((value, at) =>
    entity('indicator', 'a', `y${at}`, {
      ratio: value,
      countOf: value,
      targets: [{ id: value, value, deadline: value, baseline: value, trajectory: [value] }],
      observations: [{ date: value, value, share: value, period: value, recorded: value }],
    }),
  );
  expect(() => analyse(modelOf(...records, ...inner), options('2020-01-01'))).not.toThrow();
});
