import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../generator/analyses/analyse.ts';
import { tallyOf } from '../../generator/analyses/tally.ts';
import { isoDay } from '../../generator/core/day.ts';
import type { Entity } from '../../generator/core/entity.ts';
import type { Assigned, Scorecard, Tally } from '../../generator/core/facts.ts';
import { day, entity, modelOf, options } from './support.ts';

function cardsOf(asOf: string, ...entities: readonly Entity[]): readonly Scorecard[] {
  return analyse(modelOf(...entities), options(asOf)).allFacts().scorecards ?? [];
}

function task(id: string, data: object): Entity {
  return entity('task', 'u', id, { nature: 'order', owner: 'so', ...data });
}

function done(asOf: string, more: object = {}) {
  return { states: [{ state: 'done', asOf, ...more }] };
}

const SO = entity('agency', 'u', 'so', { parent: 'ubnd' });
const PHONG = entity('agency', 'u', 'phong', { parent: 'so' });
const UBND = entity('agency', 'u', 'ubnd', {});

const ALL = [
  task('a-on-time', { deadline: '2019-06-30', ...done('2019-05-02') }),
  task('b-late', { deadline: '2019-06-30', ...done('2019-08-02') }),
  task('c-in-time', { deadline: '2020-06-30' }),
  task('d-overdue', { deadline: '2019-10-31' }),
  task('e-undated', { deadline: { notApplicable: 'x' }, ...done('2019-05-02') }),
  task('f-cancelled', {
    deadline: '2019-06-30',
    states: [{ state: 'cancelled', asOf: '2019-02' }],
  }),
  task('g-proposal', { nature: 'proposal', deadline: '2019-06-30' }),
  entity('milestone', 'u', 'h-event', { type: 'event', owner: 'so', deadline: '2019-06-30' }),
];

describe('assigned-task arithmetic (METHODS A4)', () => {
  test('published: 833 = 181 overdue + 67 in time + 585 done', () => {
    expect(tallyOf([585, 0, 67, 181, 0]).given).toBe(833);
  });
  test('published: 21,914 = 14,068 on time + 1,983 late + 5,640 in time + 223 overdue', () => {
    const tally = tallyOf([14_068, 1983, 5640, 223, 0]);
    expect(tally.given).toBe(21_914);
    expect([tally.onTime + tally.late, tally.inTime + tally.overdue]).toEqual([16_051, 5863]);
  });
});

describe('scorecard of an agency', () => {
  test('every part with the keys behind it; proposals, events and cancelled work do not count', () => {
    const [own] = cardsOf('2019-12-31', SO, ...ALL);
    expect(own?.agency).toBe('agency:u/so');
    expect(own?.own.tally).toEqual({
      given: 5,
      onTime: 1,
      late: 1,
      inTime: 1,
      overdue: 1,
      undated: 1,
    });
    expect(own?.own.keys).toEqual({
      onTime: ['task:u/a-on-time'],
      late: ['task:u/b-late'],
      inTime: ['task:u/c-in-time'],
      overdue: ['task:u/d-overdue'],
      undated: ['task:u/e-undated'],
      awaiting: ['task:u/a-on-time', 'task:u/b-late', 'task:u/e-undated'],
    });
  });

  test('verified work awaits nothing', () => {
    const verified = { evidence: ['x'], verifiedBy: 'ubnd' };
    const [card] = cardsOf(
      '2020-01-01',
      SO,
      task('a', { deadline: 2019, ...done('2019', verified) }),
    );
    expect([card?.own.tally.onTime, card?.own.keys.awaiting]).toEqual([1, []]);
  });

  test('by quarter: what was known then, and what is known now', () => {
    const late = { states: [{ state: 'done', asOf: '2019-03-10', recorded: '2019-08-20' }] };
    const [card] = cardsOf(
      '2020-01-15',
      SO,
      task('a', { start: '2019-01-01', deadline: '2019-05-31', ...late }),
    );
    const line = (tally: Tally) =>
      Object.entries(tally).flatMap(([part, n]) => (part !== 'given' && n > 0 ? [part] : []));
    expect(
      card?.own.trend.map(({ day: at, knownThen, knownNow }) => [
        isoDay(at),
        ...line(knownThen),
        ...line(knownNow),
      ]),
    ).toEqual([
      ['2019-03-31', 'inTime', 'onTime'],
      ['2019-06-30', 'overdue', 'onTime'],
      ['2019-09-30', 'onTime', 'onTime'],
    ]);
  });

  test('its subtree stands beside its own work; an agency above has only that', () => {
    const cards = cardsOf(
      '2019-12-31',
      SO,
      PHONG,
      UBND,
      task('a', { deadline: 2019 }),
      task('b', { owner: 'phong', deadline: 2020 }),
    );
    expect(
      cards.map(({ agency, own, subtree }) => [agency, own.tally.given, subtree?.tally.given]),
    ).toEqual([
      ['agency:u/phong', 1, undefined],
      ['agency:u/so', 1, 2],
      ['agency:u/ubnd', 0, 2],
    ]);
    expect(cards[1]?.subtree?.keys.inTime).toEqual(['task:u/a', 'task:u/b']);
  });

  test('agencies in a circle end the climb', () => {
    const cards = cardsOf(
      '2019-12-31',
      entity('agency', 'u', 'so', { parent: 'phong' }),
      PHONG,
      task('a', { deadline: 2019 }),
    );
    expect(cards.map(({ agency, subtree }) => [agency, subtree?.tally.given])).toEqual([
      ['agency:u/phong', 1],
      ['agency:u/so', undefined],
    ]);
  });

  test('work of nobody known is the last row of its unit', () => {
    const unknown = { owner: { unknown: { reason: 'x' } }, deadline: 2020 };
    const cards = cardsOf('2019-12-31', SO, task('a', { deadline: 2020 }), task('b', unknown));
    expect(cards.map(({ agency }) => agency)).toEqual(['agency:u/so', undefined]);
    expect(cards[1]?.own.keys.inTime).toEqual(['task:u/b']);
  });

  test('by role, where the record says so', () => {
    const role = { ownerRole: { vi: 'Giám đốc', en: 'Director' } };
    const [card] = cardsOf(
      '2019-12-31',
      SO,
      task('a', { deadline: 2020, ...role }),
      task('b', { deadline: 2020 }),
    );
    expect(card?.own.tally.given).toBe(2);
    expect(card?.roles?.map(({ role: name, tally }) => [name.en, tally.given])).toEqual([
      ['Director', 1],
    ]);
  });

  test('what a national task asks of every province is not work of the nation', () => {
    const cards = cardsOf(
      '2026-12-31',
      entity('unit', 'u', 'u', { level: 'nation' }),
      SO,
      task('a', { binds: ['province'], inForce: { from: 2026 }, deadline: 2026 }),
      task('b', { deadline: 2027 }),
    );
    expect(cards.map(({ own }) => own.tally.given)).toEqual([1]);
  });
});

const exact = fc
  .integer({ min: day('2018-01-01'), max: day('2021-12-31') })
  .map((on) => isoDay(on));
const deadlines = fc.oneof(exact, fc.constant({ notApplicable: 'x' }));
const revisions = fc.array(fc.record({ decidedOn: exact, deadline: deadlines }), { maxLength: 2 });
const tasks = fc.array(
  fc.record({
    owner: fc.constantFrom('so', 'phong', 'ubnd', 'nobody'),
    nature: fc.constantFrom('order', 'order', 'proposal'),
    deadline: deadlines,
    revisions,
    states: fc.array(
      fc.record({ state: fc.constantFrom('in-progress', 'done', 'cancelled'), asOf: exact }),
      { maxLength: 2 },
    ),
  }),
  { maxLength: 12 },
);

function allOf(card: Scorecard): readonly Assigned[] {
  return [card.own, ...(card.subtree ? [card.subtree] : [])];
}

describe('what must always hold of scorecards', () => {
  test('given is the sum of its parts, the keys are behind the numbers, the trend ends with them', () => {
    fc.assert(
      fc.property(tasks, exact, (list, asOf) => {
        const work = list.map((data, i) => entity('task', 'u', `t${i}`, data));
        const facts = analyse(modelOf(SO, PHONG, UBND, ...work), options(asOf)).allFacts();
        const cards = facts.scorecards ?? [];
        for (const { tally, keys, trend } of cards.flatMap(allOf)) {
          const { given, onTime, late, inTime, overdue, undated } = tally;
          expect(given).toBe(onTime + late + inTime + overdue + undated);
          expect([onTime, late, inTime, overdue, undated]).toEqual(
            [keys.onTime, keys.late, keys.inTime, keys.overdue, keys.undated].map((k) => k.length),
          );
          const ends = trend.at(-1);
          if (given > 0) expect([ends?.knownNow, ends?.knownThen]).toEqual([tally, tally]);
          for (const { knownNow: q } of trend) {
            expect(q.given).toBe(q.onTime + q.late + q.inTime + q.overdue + q.undated);
          }
        }
        const counted = cards.flatMap(({ own }) => Object.entries(own.keys));
        const keys = counted.flatMap(([part, list]) => (part === 'awaiting' ? [] : list));
        expect(keys.length).toBe(new Set(keys).size);
        const given = facts.statuses.filter(
          ({ state, key }) =>
            state !== 'cancelled' && list[Number(key.slice('task:u/t'.length))]?.nature === 'order',
        );
        expect(keys.toSorted()).toEqual(given.map(({ key }) => key).toSorted());
      }),
      { numRuns: 300 },
    );
  });
});
