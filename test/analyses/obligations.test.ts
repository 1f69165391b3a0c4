import { describe, expect, test } from 'vitest';
import { analyse } from '../../generator/analyses/analyse.ts';
import { isoDay } from '../../generator/core/day.ts';
import type { Entity } from '../../generator/core/entity.ts';
import type { Obligation, UnitObligations } from '../../generator/core/facts.ts';
import { entity, modelOf, options } from './support.ts';

const NATION = entity('unit', 'quoc-gia', 'quoc-gia', { level: 'nation' });
const U = entity('unit', 'u', 'u', { level: 'province' });

function national(id: string, data: object): Entity {
  const order = { nature: 'order', binds: ['province'], inForce: { from: '2026-07-29' } };
  return entity('task', 'quoc-gia', id, { ...order, ...data });
}

function allOf(asOf: string, ...entities: readonly Entity[]): readonly UnitObligations[] {
  return analyse(modelOf(NATION, ...entities), options(asOf)).allFacts().obligations ?? [];
}

/** The obligations of the one province U. */
function of(asOf: string, ...entities: readonly Entity[]): readonly Obligation[] {
  return allOf(asOf, U, ...entities)[0]?.obligations ?? [];
}

const ISSUE = national('khung', { deadline: '2027-01-29' });

function answer(states: readonly object[], more: object = {}): Entity {
  return entity('task', 'u', 'tra-loi', {
    deadline: '2027-03-31',
    fulfils: ['quoc-gia/khung'],
    states,
    ...more,
  });
}

describe('who inherits', () => {
  test('provinces that exist at the date, with a folder or without one', () => {
    const found = allOf(
      '2026-11-22',
      ISSUE,
      U,
      entity('unit', 'quoc-gia', 'dong-nai', { level: 'province', validFrom: '2025-07-01' }),
      entity('unit', 'quoc-gia', 'mai-sau', { level: 'province', validFrom: '2027-01-01' }),
      entity('unit', 'cu', 'cu', { level: 'province', validTo: '2025-06-30' }),
      entity('unit', 'u', 'xa', { level: 'commune' }),
    );
    expect(found.map(({ unit }) => unit)).toEqual(['unit:quoc-gia/dong-nai', 'unit:u/u']);
  });

  test('only what the nation asks of provinces', () => {
    const found = of(
      '2026-11-22',
      ISSUE,
      national('moi-co-quan', { binds: ['all-agencies'], deadline: 2027 }),
      national('bo', { binds: ['ministry'], deadline: 2027 }),
      entity('task', 'u', 'cua-tinh', { binds: ['province'], deadline: 2027 }),
    );
    expect(found.map(({ task }) => task)).toEqual([
      'task:quoc-gia/khung',
      'task:quoc-gia/moi-co-quan',
    ]);
  });

  test('in force on its first and its last day, and neither before nor after', () => {
    const task = national('t', { inForce: { from: '2026-07-29', to: '2027-01' }, deadline: 2027 });
    const days = ['2026-07-28', '2026-07-29', '2027-01-31', '2027-02-01'];
    expect(days.map((asOf) => of(asOf, task).length)).toEqual([0, 1, 1, 0]);
  });
});

describe('what binds', () => {
  test('drafts, proposals and plans are told with their nature and never bind', () => {
    const free = { inForce: undefined, deadline: '2026-08-31' };
    const found = of(
      '2026-11-22',
      ISSUE,
      national('a', { ...free, nature: 'draft' }),
      national('b', { ...free, nature: 'proposal' }),
      national('c', { ...free, nature: 'plan' }),
      national('d', { ...free, nature: 'order' }),
      national('e', { nature: 'fact', deadline: { notApplicable: 'x' } }),
    );
    expect(found.map(({ nature, binding }) => [nature, binding])).toEqual([
      ['order', true],
      ['draft', false],
      ['proposal', false],
      ['plan', false],
      ['order', false],
      ['fact', false],
    ]);
  });

  test('days left to the deadline that was last decided', () => {
    const moved = { deadline: '2027-02-28', decidedOn: '2026-10-01' };
    const [plain] = of('2026-11-22', ISSUE);
    const [revised] = of(
      '2026-11-22',
      national('khung', { deadline: '2027-01-29', revisions: [moved] }),
    );
    expect([plain?.daysLeft, revised?.daysLeft]).toEqual([68, 98]);
    expect(of('2027-01-30', ISSUE)[0]?.daysLeft).toBe(-1);
  });
});

describe('how far a province is', () => {
  test('says nothing where the province reported nothing, even past the deadline', () => {
    expect(of('2027-06-01', ISSUE)[0]?.state).toBeUndefined();
    const [silent] = of('2027-06-01', ISSUE, answer([]));
    expect([silent?.state, silent?.answers]).toEqual([undefined, ['task:u/tra-loi']]);
  });

  test('its own reports are held against the deadline of the obligation, not against its own', () => {
    const at = (asOf: string, ...states: readonly object[]) =>
      of(asOf, ISSUE, answer(states))[0]?.state;
    const begun = { state: 'in-progress', asOf: '2026-10-01' };
    expect(at('2026-11-22', begun)).toBe('open-in-time');
    expect(at('2027-02-15', begun)).toBe('open-overdue');
    expect(at('2027-02-15', begun, { state: 'done', asOf: '2027-01-29' })).toBe('done-on-time');
    expect(at('2027-02-15', begun, { state: 'done', asOf: '2027-02-01' })).toBe('done-late');
  });

  test('of several answers the worst counts, and giving one up fulfils nothing', () => {
    const done = answer([{ state: 'done', asOf: '2026-10-01' }]);
    const second = (state: string) =>
      entity('milestone', 'u', 'tra-loi-2', {
        deadline: '2026-12-31',
        fulfils: ['quoc-gia/khung'],
        states: [{ state, asOf: '2026-10-02' }],
      });
    const at = (...all: readonly Entity[]) => of('2026-11-22', ISSUE, ...all)[0]?.state;
    expect(at(done, second('done'))).toBe('done-on-time');
    expect(at(done, second('in-progress'))).toBe('open-in-time');
    expect(at(done, second('cancelled'))).toBe('done-on-time');
    expect(at(second('cancelled'))).toBe('open-in-time');
  });

  test('nobody answers for another province', () => {
    const v = entity('unit', 'v', 'v', { level: 'province' });
    const done = answer([{ state: 'done', asOf: '2026-10-01' }]);
    const found = allOf('2026-11-22', ISSUE, U, v, done);
    expect(found.map(({ unit, obligations: [one] }) => [unit, one?.state])).toEqual([
      ['unit:u/u', 'done-on-time'],
      ['unit:v/v', undefined],
    ]);
  });
});

describe('periodic obligations', () => {
  const yearly = (from?: string) =>
    national('khung', {
      deadline: { notApplicable: 'x' },
      recurrence: { everyMonths: 12, ...(from ? { from } : { fromEvent: 'x' }) },
    });
  const next = (asOf: string, ...all: readonly Entity[]) => {
    const [found] = of(asOf, ...all);
    return found?.deadline === undefined ? undefined : isoDay(found.deadline);
  };

  test('are due every so many months, counted from a date', () => {
    const days = ['2026-08-01', '2027-07-31', '2027-08-01', '2030-01-01'];
    expect(days.map((asOf) => next(asOf, yearly('2026-07-31')))).toEqual([
      '2027-07-31',
      '2027-07-31',
      '2028-07-31',
      '2030-07-31',
    ]);
  });

  test('counted from an event they wait for the province to say when it was', () => {
    expect(next('2027-06-01', yearly())).toBeUndefined();
    const said = answer([], { recurrence: { everyMonths: 12, from: '2026-12-15' } });
    expect(next('2027-06-01', yearly(), said)).toBe('2027-12-15');
  });

  test('a report counts for its own time only', () => {
    const done = answer([{ state: 'done', asOf: '2027-07-01' }]);
    const at = (asOf: string) => of(asOf, yearly('2026-07-31'), done)[0]?.state;
    expect(at('2027-07-15')).toBe('done-on-time');
    expect(at('2027-08-15')).toBeUndefined();
  });
});
