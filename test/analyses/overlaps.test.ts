import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../generator/analyses/analyse.ts';
import { contextOf } from '../../generator/analyses/context.ts';
import { shareAudience } from '../../generator/analyses/overlaps/group.ts';
import { mergersOf } from '../../generator/analyses/overlaps/mergers.ts';
import { overlapsOf, standsTwice } from '../../generator/analyses/overlaps.ts';
import type { Entity } from '../../generator/core/entity.ts';
import { day, entity, modelOf, options } from './support.ts';

const AS_OF = '2026-11-22';
const operating = { state: 'operating', asOf: '2024-06' };

const BASE = [
  entity('unit', 'quoc-gia', 'quoc-gia', { name: 'Việt Nam', level: 'nation' }),
  entity('unit', 'u', 'u', { name: 'Tỉnh U', level: 'province' }),
  entity('agency', 'u', 'a', { name: 'Sở A' }),
  entity('agency', 'u', 'b', { name: 'Sở B' }),
  entity('capability', 'u', 'van-ban', { name: 'Quản lý văn bản' }),
  entity('capability', 'u', 'dat-dai', { name: 'Quản lý đất đai' }),
  entity('capability', 'quoc-gia', 'dinh-danh', { name: 'Định danh' }),
  entity('document', 'u', 'qd-1', { name: 'Quyết định 1' }),
];

function system(id: string, data: object = {}, unit = 'u'): Entity {
  const all = { name: id, type: 'system', lifecycle: operating, ...data };
  return entity('component', unit, id, all);
}

const both = { capabilities: ['van-ban'], users: ['a'] };

function contextWith(...more: readonly Entity[]) {
  return contextOf(modelOf(...BASE, ...more), options(AS_OF));
}

function found(...more: readonly Entity[]) {
  return overlapsOf(contextWith(...more));
}

function components(...more: readonly Entity[]) {
  return found(...more).map((one) => one.components.map((key) => key.split('/')[1]).join(' '));
}

describe('two live components of one type that serve one capability for the same agency', () => {
  test('are a candidate, with capability, agencies and the day', () => {
    const since = { lifecycle: [{ state: 'trial', asOf: '2024', from: '2025-02-01' }] };
    expect(found(system('x', both), system('y', { ...both, ...since }))).toMatchObject([
      {
        cause: 'same-agencies',
        units: ['u'],
        components: ['component:u/x', 'component:u/y'],
        capabilities: ['capability:u/van-ban'],
        agencies: ['agency:u/a'],
        since: day('2025-02-01'),
        decisions: [],
        answered: false,
        reason: {
          vi: '2 hệ thống cùng phục vụ nghiệp vụ “Quản lý văn bản”. Cơ quan được phục vụ trùng: Sở A. Tất cả cùng có, muộn nhất từ ngày 01/02/2025.',
        },
      },
    ]);
  });

  test('are none when the names are all they have in common', () => {
    const same = { name: 'Phần mềm quản lý văn bản', users: ['a'] };
    expect(components(system('x', same), system('y', same))).toEqual([]);
    const apart = system('y', { ...same, capabilities: ['dat-dai'] });
    expect(components(system('x', { ...same, capabilities: ['van-ban'] }), apart)).toEqual([]);
  });

  test.each([
    ['another agency', { users: ['b'] }],
    ['another type', { type: 'platform' }],
    ['another capability', { capabilities: ['dat-dai'] }],
    ['not there yet', { lifecycle: { state: 'building', asOf: '2024' } }],
    ['retired', { lifecycle: { state: 'retired', asOf: '2024' } }],
    ['of which nobody says that it is there', { lifecycle: undefined }],
    ['live only later', { lifecycle: { state: 'operating', asOf: '2024', from: '2027-01-01' } }],
    ['a part of the other', { partOf: 'x' }],
    ['a reference to the other', { references: 'x', lifecycle: undefined }],
    ['of nobody’s', { users: undefined }],
  ])('are none when the second is %s', (_, more) => {
    expect(components(system('x', both), system('y', { ...both, ...more }))).toEqual([]);
  });

  test('what is for the whole province serves each of its agencies', () => {
    const whole = system('y', { capabilities: ['van-ban'], scope: 'province' });
    const [one] = found(system('x', both), whole);
    expect(one?.agencies).toEqual(['agency:u/a']);
    const [two] = found(whole, system('z', { capabilities: ['van-ban'], scope: 'province' }));
    expect(two?.agencies).toEqual(['unit:u/u']);
  });

  test('a service is the same by its official code or by the record referred to', () => {
    const service = (id: string, partOf: string, more: object) =>
      entity('component', 'u', id, { type: 'service', lifecycle: operating, partOf, ...more });
    const ends = [system('x', { users: ['a'] }), system('y', { users: ['a'] })];
    const code = (value: string) => ({ codes: [{ system: 'TTHC', value }] });
    expect(
      found(...ends, service('s', 'x', code('1.001')), service('t', 'y', code('1.001'))),
    ).toMatchObject([
      { components: ['component:u/x', 'component:u/y'], services: ['code:TTHC|1.001'] },
    ]);
    expect(
      components(...ends, service('s', 'x', code('1.001')), service('t', 'y', code('1.002'))),
    ).toEqual([]);
    const [one] = found(
      ...ends,
      service('s', 'x', {}),
      service('t', 'y', { references: 's', lifecycle: undefined }),
    );
    expect(one?.services).toEqual(['component:u/s']);
  });
});

describe('an own component beside a nationally shared one', () => {
  const national = (data: object) =>
    system('vneid', { scope: 'national-group-a', type: 'platform', ...data }, 'quoc-gia');
  const block = (unit: string, id: string, data: object) =>
    entity('mapping', unit, id, { framework: 'f', block: 'o', relation: 'fulfils', ...data });

  test('is a candidate by capability or block, whatever the type', () => {
    const shared = national({ capabilities: ['dinh-danh'] });
    const own = system('x', { capabilities: ['quoc-gia/dinh-danh'], users: ['a'] });
    expect(found(shared, own)).toMatchObject([
      { cause: 'national', components: ['component:quoc-gia/vneid', 'component:u/x'] },
    ]);
    const mapped = [
      block('u', 'm', { component: 'x' }),
      block('u', 'n', { component: 'quoc-gia/vneid', relation: 'uses-shared' }),
    ];
    expect(found(national({}), system('x'), ...mapped)).toMatchObject([
      { cause: 'national', blocks: ['f/o'] },
    ]);
  });

  test('is none when the unit only refers to the shared one, or plans to fill the block', () => {
    const shared = national({ capabilities: ['dinh-danh'] });
    const mine = { capabilities: ['quoc-gia/dinh-danh'], references: 'quoc-gia/vneid' };
    expect(components(shared, system('x', mine))).toEqual([]);
    const mapped = [
      block('u', 'm', { component: 'x', relation: 'will-fulfil' }),
      block('quoc-gia', 'n', { component: 'vneid' }),
    ];
    expect(components(national({}), system('x'), ...mapped)).toEqual([]);
  });
});

describe('after a merger', () => {
  const unit = (id: string, more: object = {}) =>
    entity('unit', id, id, {
      name: id,
      level: 'province',
      validTo: '2025-06-30',
      successors: ['quoc-gia/moi'],
      ...more,
    });
  const successor = entity('unit', 'quoc-gia', 'moi', { name: 'Tỉnh Mới', level: 'province' });
  const named = { capabilities: ['quoc-gia/dinh-danh'], scope: 'province' };

  test('what two units each had stands twice in the successor', () => {
    const [one, ...others] = found(
      ...[unit('v'), unit('w'), successor],
      ...[system('x', named, 'v'), system('x', named, 'w')],
    );
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      cause: 'merger',
      units: ['v', 'w'],
      merger: { successor: 'unit:quoc-gia/moi', on: day('2025-07-01') },
    });
    expect(one?.reason.vi).toContain('Do sáp nhập: từ ngày 01/07/2025 tất cả thuộc Tỉnh Mới.');
  });

  test('what one of them had retired by then does not, nor what came later', () => {
    const two = (lifecycle: object) =>
      components(
        ...[unit('v'), unit('w'), successor],
        ...[system('x', named, 'v'), system('y', { ...named, lifecycle }, 'w')],
      );
    expect(two({ state: 'retired', asOf: '2025-06-01' })).toEqual([]);
    expect(two({ state: 'operating', asOf: '2025-08-01' })).toEqual([]);
  });

  test('two of the same unit, or units with different successors, are no merger', () => {
    const elsewhere = unit('w', { successors: ['quoc-gia/khac'] });
    const other = entity('unit', 'quoc-gia', 'khac', { name: 'Khác', level: 'province' });
    const merged = (second: Entity) =>
      mergersOf(contextWith(unit('v'), second, successor, other)).map(({ units }) => units);
    expect(merged(unit('w'))).toEqual([['v', 'w']]);
    expect(merged(elsewhere)).toEqual([]);
  });

  test('the day of the event counts before the last day; a successor with a folder takes part', () => {
    const event = { events: [{ date: '2025-07-15', kind: 'merge', effect: 'x' }] };
    const folder = [
      unit('v', { ...event, successors: ['w/w'] }),
      unit('w', { validTo: undefined }),
    ];
    const keep = folder.map((one) => one);
    const context = contextWith(
      ...keep.map((one) =>
        one.unit === 'w' ? { ...one, data: { ...one.data, successors: [] } } : one,
      ),
      ...[system('x', named, 'v'), system('y', named, 'w')],
    );
    const [merger] = mergersOf(context);
    expect(merger).toEqual({ successor: 'unit:w/w', on: day('2025-07-15'), units: ['v', 'w'] });
    expect(merger && standsTwice(context, merger)).toHaveLength(1);
  });
});

describe('a decision', () => {
  const three = [system('x', both), system('y', both), system('z', both)];
  const decision = (id: string, choice: string, about: readonly string[], more: object = {}) =>
    entity('decision', 'u', id, {
      ...{ name: id, about, choice, approver: 'A', decidedOn: '2026-01-05', document: 'qd-1' },
      ...more,
    });
  const answered = (...decisions: readonly Entity[]) => {
    const [one] = found(...three, ...decisions);
    return [one?.answered, one?.decisions.length];
  };

  test.each([
    ['keeps all', [decision('d', 'keep-both', ['x', 'y', 'z'])], [true, 1]],
    ['keeps two of three', [decision('d', 'keep-both', ['x', 'y'])], [false, 1]],
    [
      'merges two and retires one',
      [decision('d', 'merge', ['x', 'y']), decision('e', 'retire', ['z'])],
      [true, 2],
    ],
    ['retires two', [decision('d', 'retire', ['y', 'z'])], [true, 1]],
    ['names one only', [decision('d', 'keep', ['x'])], [false, 0]],
    ['puts it off', [decision('d', 'defer', ['x', 'y', 'z'])], [false, 1]],
    [
      'has no document',
      [decision('d', 'keep-both', ['x', 'y', 'z'], { document: undefined })],
      [false, 1],
    ],
    [
      'has expired',
      [decision('d', 'keep-both', ['x', 'y', 'z'], { expires: '2026-10' })],
      [false, 0],
    ],
    [
      'comes later',
      [decision('d', 'keep-both', ['x', 'y', 'z'], { decidedOn: '2027-01-01' })],
      [false, 0],
    ],
  ] as const)('%s', (_, decisions, expected) => {
    expect(answered(...decisions)).toEqual(expected);
  });

  test('is asked for by a note on one component, with a place in each other', () => {
    const said = (...more: readonly Entity[]) =>
      analyse(modelOf(...BASE, ...three, ...more), options(AS_OF)).diagnostics.filter(
        ({ code }) => code === 'overlap-undecided',
      );
    expect(said()).toMatchObject([
      { subject: 'component:u/x', severity: 'note', related: [{}, {}] },
    ]);
    expect(said(decision('d', 'keep-both', ['x', 'y', 'z']))).toEqual([]);
  });
});

describe('whatever the records', () => {
  const sets = (names: readonly string[]) => fc.subarray([...names]);
  const given = fc.array(
    fc.record({
      type: fc.constantFrom('system', 'platform'),
      capabilities: sets(['van-ban', 'dat-dai']),
      users: sets(['a', 'b']),
      scope: fc.constantFrom('province', 'agency'),
      state: fc.constantFrom('operating', 'retired'),
      name: fc.constantFrom<string>('Một tên', 'Tên khác'),
    }),
    { maxLength: 8 },
  );
  const made = (list: typeof given extends fc.Arbitrary<infer T> ? T : never) =>
    list.map(({ state, ...data }, at) =>
      system(`c${at}`, { ...data, lifecycle: { state, asOf: '2024' } }),
    );

  test('each overlaps with another of its group, and no such pair is left out', () => {
    fc.assert(
      fc.property(given, (list) => {
        const entities = made(list);
        const audience = ({ data }: Entity) => {
          const users = (data.users as string[]).map((id) => `agency:u/${id}`);
          return users.length ? users : data.scope === 'province' ? ['unit:u/u'] : [];
        };
        const live = ({ data }: Entity) =>
          (data.lifecycle as { state: string }).state === 'operating';
        const pair = (a: Entity, b: Entity) =>
          a !== b &&
          live(a) &&
          live(b) &&
          a.data.type === b.data.type &&
          (a.data.capabilities as string[]).some((one) =>
            (b.data.capabilities as string[]).includes(one),
          ) &&
          shareAudience(audience(a), audience(b));
        const groups = found(...entities).map((one) => new Set(one.components));
        for (const a of entities) {
          for (const b of entities) {
            expect(pair(a, b)).toBe(pair(b, a));
            if (pair(a, b)) expect(groups.some((g) => g.has(a.key) && g.has(b.key))).toBe(true);
          }
          if (groups.some((g) => g.has(a.key))) expect(entities.some((b) => pair(a, b))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('names and the order of the records change nothing', () => {
    fc.assert(
      fc.property(given, (list) => {
        const plain = found(...made(list));
        expect(found(...made(list).toReversed())).toEqual(plain);
        const renamed = made(list.map((one) => ({ ...one, name: 'Cùng một tên' })));
        expect(found(...renamed).map((one) => one.components)).toEqual(
          plain.map((one) => one.components),
        );
      }),
      { numRuns: 100 },
    );
  });
});
