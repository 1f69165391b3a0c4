import { describe, expect, test } from 'vitest';
import { analyse } from '../../generator/analyses/analyse.ts';
import type { Entity } from '../../generator/core/entity.ts';
import type { SharingIssue, UnitSharing } from '../../generator/core/sharing.ts';
import { day, entity, modelOf, options } from './support.ts';

const AS_OF = '2026-11-22';

/** Two agencies, each with a system; the land office also keeps a dataset. */
const BASE = [
  entity('unit', 'u', 'u', { level: 'province' }),
  entity('agency', 'u', 'dat-dai', { name: 'Văn phòng đất đai' }),
  entity('agency', 'u', 'thue', { name: 'Cục thuế' }),
  entity('component', 'u', 'vilis', { name: 'ViLIS', type: 'system', owner: 'dat-dai' }),
  entity('component', 'u', 'tms', { name: 'TMS', type: 'system', owner: 'thue' }),
];

function dataset(id: string, data: object = {}, inner: object = {}): Entity {
  const all = { name: `CSDL ${id}`, type: 'dataset', owner: 'dat-dai', dataset: inner, ...data };
  return entity('component', 'u', id, all);
}

function exchange(id: string, data: object): Entity {
  return entity('exchange', 'u', id, {
    from: 'vilis',
    to: 'tms',
    kind: 'data-exchange',
    state: 'operating',
    ...data,
  });
}

function sharing(...more: readonly Entity[]): UnitSharing {
  const all = analyse(modelOf(...BASE, ...more), options(AS_OF)).allFacts().sharing ?? [];
  const found = all.find(({ unit }) => unit === 'u');
  if (!found) throw new Error('the unit has nothing to share');
  return found;
}

function issues(kind: SharingIssue['kind'], ...more: readonly Entity[]) {
  return sharing(...more).issues.filter((issue) => issue.kind === kind);
}

const decision = (about: readonly string[], more: object = {}) =>
  entity('decision', 'u', 'qd', { about, choice: 'keep-both', decidedOn: '2026-01-05', ...more });

describe('flows', () => {
  test('run between the agencies behind their ends', () => {
    const { flows } = sharing(dataset('thua'), exchange('a', { data: 'thua', channel: 'direct' }));
    expect(flows).toEqual([
      {
        exchange: 'exchange:u/a',
        provider: 'agency:u/dat-dai',
        consumer: 'agency:u/thue',
        data: 'component:u/thua',
        state: 'operating',
        channel: 'direct',
      },
    ]);
  });

  test('are counted by route: what is planned counts, what is missing or over does not', () => {
    const { routes, flows } = sharing(
      exchange('a', { channel: 'direct' }),
      exchange('b', { channel: 'lgsp', state: 'planned' }),
      exchange('c', { channel: 'manual' }),
      exchange('d', { channel: { unknown: { reason: 'x' } } }),
      exchange('e', { channel: 'direct', state: 'not-connected' }),
      exchange('f', { channel: 'direct', state: 'retired' }),
      exchange('g', { channel: 'direct', kind: 'dependency' }),
    );
    expect(routes).toEqual({ total: 4, direct: 1, platform: 1, manual: 1, other: 0, unknown: 1 });
    expect(flows.length).toBe(5);
  });

  test('an end that no record names leaves the agency open', () => {
    const [flow] = sharing(exchange('a', { to: 'khong-co' })).flows;
    expect(flow?.consumer).toBeUndefined();
  });

  test('a reference to somebody else’s dataset is followed to the original', () => {
    const { flows, datasets } = sharing(
      dataset('goc'),
      entity('component', 'u', 'dung-lai', { type: 'dataset', references: 'goc' }),
      exchange('a', { from: 'dung-lai' }),
    );
    expect(flows[0]?.data).toBe('component:u/goc');
    expect(datasets.map(({ key, usedThrough }) => [key, usedThrough])).toEqual([
      ['component:u/goc', ['exchange:u/a']],
    ]);
  });
});

describe('a dataset', () => {
  test('has the sharing class of the period that covers the day', () => {
    const sharingHistory = [
      { class: 'not-shared', to: '2024-12-31' },
      { class: 'open', from: '2025-01-01', to: '2026-11-22' },
      { class: 'shared-on-request', from: '2026-11-23' },
    ];
    const [one] = sharing(
      dataset('a', {}, { sharingHistory, sharingClass: 'not-shared' }),
    ).datasets;
    expect(one?.sharingClass).toBe('open');
  });

  test('is stale by its own review period before that of the workspace', () => {
    const confirmedOn = '2026-07-01';
    const [of12, of3] = [{}, { reviewMonths: 3 }].map(
      (inner) => sharing(dataset('a', { confirmedOn }, inner)).datasets[0],
    );
    expect(of12).toMatchObject({ stale: false, knownOn: day(confirmedOn) });
    expect(of3?.stale).toBe(true);
  });

  test('of which nobody says when it was known is not called stale', () => {
    const [one] = sharing(dataset('a')).datasets;
    expect(one).toEqual({ key: 'component:u/a', stale: false, usedThrough: [] });
  });
});

describe('asked for but not shared', () => {
  const asked = (...more: readonly Entity[]) => issues('asked-not-shared', ...more);

  test('a planned exchange is, with the open gap that names it', () => {
    const gap = entity('gap', 'u', 'g', { name: 'Thiếu', exchanges: ['a'] });
    const closed = entity('gap', 'u', 'h', { name: 'Xong', exchanges: ['a'], state: 'closed' });
    const [issue, ...others] = asked(exchange('a', { state: 'planned' }), gap, closed);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      subjects: ['exchange:u/a'],
      evidence: ['gap:u/g'],
      decisions: [],
    });
    expect(issue?.reason.vi).toContain('“TMS” cần “ViLIS” nhưng quan hệ mới dự kiến');
  });

  test('an operating exchange of the same to the same answers it', () => {
    expect(asked(exchange('a', { state: 'planned' }), exchange('b', {}))).toEqual([]);
    const elsewhere = exchange('b', { to: 'vilis', from: 'tms' });
    expect(asked(exchange('a', { state: 'planned' }), elsewhere)).toHaveLength(1);
  });

  test('a dependency and a technical link without data ask for nothing', () => {
    expect(asked(exchange('a', { state: 'planned', kind: 'technical-link' }))).toEqual([]);
    expect(asked(dataset('x'), exchange('a', { state: 'planned', kind: 'dependency' }))).toEqual(
      [],
    );
  });

  test('a proposal asks for another agency’s dataset, not for one’s own', () => {
    const proposal = (from: string, more: object = {}) =>
      entity('proposal', 'u', 'p', {
        name: 'Xin',
        from,
        to: 'dat-dai',
        components: ['a'],
        ...more,
      });
    expect(asked(dataset('a'), proposal('thue'))).toMatchObject([
      { subjects: ['component:u/a', 'proposal:u/p'], evidence: ['proposal:u/p'], decisions: [] },
    ]);
    expect(asked(dataset('a'), proposal('dat-dai'))).toEqual([]);
    const flowing = exchange('x', { from: 'a' });
    expect(asked(dataset('a'), proposal('thue'), flowing)).toEqual([]);
    const refused = proposal('thue', { outcome: { state: 'declined', date: '2026-02-02' } });
    expect(asked(dataset('a'), refused)[0]?.decisions).toEqual(['proposal:u/p']);
  });
});

describe('shared but nobody uses it', () => {
  const unused = (...more: readonly Entity[]) => issues('shared-unused', ...more);
  const open = { sharingClass: 'open' };

  test('a shared dataset without flow or user is; an unstated class is not judged', () => {
    expect(unused(dataset('a', {}, open))).toMatchObject([{ subjects: ['component:u/a'] }]);
    expect(unused(dataset('a'))).toEqual([]);
    expect(unused(dataset('a', {}, { sharingClass: 'not-shared' }))).toEqual([]);
  });

  test('an operating flow or another agency uses it; the owner itself does not', () => {
    expect(unused(dataset('a', {}, open), exchange('x', { from: 'a' }))).toEqual([]);
    expect(unused(dataset('a', { users: ['thue'] }, open))).toEqual([]);
    expect(unused(dataset('a', { users: ['dat-dai'] }, open))).toHaveLength(1);
    expect(
      unused(dataset('a', {}, open), exchange('x', { from: 'a', state: 'planned' })),
    ).toHaveLength(1);
  });

  test('what is not there yet, or no longer, is not blamed', () => {
    const lifecycle = [
      { state: 'operating', asOf: '2020-01-01' },
      { state: 'retired', asOf: '2025-01-01' },
    ];
    expect(unused(dataset('a', { lifecycle }, open))).toEqual([]);
  });

  test('a decision in force answers it, an expired or later one does not', () => {
    const decided = (more: object) =>
      unused(dataset('a', {}, open), decision(['a'], more))[0]?.decisions;
    expect(decided({})).toEqual(['decision:u/qd']);
    expect(decided({ expires: AS_OF })).toEqual(['decision:u/qd']);
    expect(decided({ expires: '2026-11-21' })).toEqual([]);
    expect(decided({ decidedOn: '2026-12-01' })).toEqual([]);
  });
});

describe('collected twice', () => {
  const twice = (...more: readonly Entity[]) => issues('collected-twice', ...more);
  const item = (more: object = {}) => ({
    name: 'Số định danh',
    concept: 'so-dinh-danh',
    subject: 'cong-dan',
    ...more,
  });
  const collecting = (id: string, ...items: readonly unknown[]) => dataset(id, {}, { items });

  test('by the same declared concept of the same subject, whatever the names', () => {
    const found = twice(collecting('a', item()), collecting('b', item({ name: 'CCCD' })));
    expect(found).toMatchObject([{ subjects: ['component:u/a', 'component:u/b'], decisions: [] }]);
    expect(found[0]?.reason.vi).toContain('Số định danh (cong-dan.so-dinh-danh)');
  });

  test('never by the same name', () => {
    const named = { name: 'Số định danh' };
    expect(twice(collecting('a', named, 'Họ tên'), collecting('b', named, 'Họ tên'))).toEqual([]);
    expect(twice(collecting('a', item()), collecting('b', item({ subject: 'ho' })))).toEqual([]);
  });

  test('what is taken over from another dataset is not collected', () => {
    const reused = item({ obtainedFrom: 'a' });
    expect(twice(collecting('a', item()), collecting('b', reused))).toEqual([]);
  });

  test('a service that asks people counts, and the subject may be the dataset’s', () => {
    const asks = entity('component', 'u', 's', {
      name: 'DVC',
      type: 'service',
      collects: [item()],
    });
    const whole = dataset('a', {}, { subject: 'cong-dan', items: [item({ subject: undefined })] });
    expect(twice(whole, asks)).toMatchObject([{ subjects: ['component:u/a', 'component:u/s'] }]);
  });

  test('one issue for all items that the same two collect; a decision must name both', () => {
    const both = [item(), item({ concept: 'ho-ten', name: 'Họ tên' })];
    const pair = [collecting('a', ...both), collecting('b', ...both)];
    expect(twice(...pair)).toHaveLength(1);
    expect(twice(...pair, decision(['a']))[0]?.decisions).toEqual([]);
    expect(twice(...pair, decision(['a', 'b']))[0]?.decisions).toEqual(['decision:u/qd']);
  });
});

test('fields of the wrong type are passed over', () => {
  const odd = [
    dataset(
      'a',
      { users: 7, lifecycle: 'x' },
      { items: 'x', sharingHistory: [1], reviewMonths: 'x' },
    ),
    exchange('b', { from: 3, to: [], channel: 4, data: {} }),
    entity('proposal', 'u', 'p', { from: 1, components: [null] }),
    entity('gap', 'u', 'g', { exchanges: 'b' }),
    decision(['a'], { about: 5 }),
  ];
  expect(sharing(...odd).issues).toEqual([]);
});
