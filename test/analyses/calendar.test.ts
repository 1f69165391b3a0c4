import { describe, expect, test } from 'vitest';
import { analyse } from '../../generator/analyses/analyse.ts';
import { isoDay } from '../../generator/core/day.ts';
import type { Entity } from '../../generator/core/entity.ts';
import type { Calendar } from '../../generator/core/facts.ts';
import { entity, modelOf, options } from './support.ts';

function calendarOf(asOf: string, ...entities: readonly Entity[]): Calendar {
  return analyse(modelOf(...entities), options(asOf)).allFacts().calendar as Calendar;
}

function task(id: string, deadline: unknown, more: object = {}): Entity {
  return entity('task', 'u', id, { nature: 'order', owner: 'so', deadline, ...more });
}

const SO = entity('agency', 'u', 'so', {});
const NATION = entity('unit', 'quoc-gia', 'quoc-gia', { level: 'nation' });
const U = entity('unit', 'u', 'u', { level: 'province' });
const ISSUE = entity('task', 'quoc-gia', 'khung', {
  nature: 'order',
  binds: ['province'],
  inForce: { from: '2026-07-29' },
  deadline: '2027-01-29',
});

describe('calendar of deadlines', () => {
  test('open deadlines by day, in the band of the days that are left', () => {
    const { items } = calendarOf(
      '2026-11-22',
      SO,
      task('later', '2027-02-21'),
      task('next-90', '2027-02-20'),
      task('next-30', '2026-12-22'),
      task('today', '2026-11-22'),
      task('overdue', '2026-11-21'),
      task('done', '2026-12-01', { states: [{ state: 'done', asOf: '2026-11-01' }] }),
      task('given-up', '2026-12-01', { states: [{ state: 'cancelled', asOf: '2026-11-01' }] }),
      task('draft', '2026-12-01', { nature: 'draft' }),
      task('no-deadline', { notApplicable: 'x' }),
    );
    expect(
      items.map(({ key, daysLeft, band, turns }) => [key, daysLeft, band, isoDay(turns)]),
    ).toEqual([
      ['task:u/overdue', -1, 'overdue', '2026-11-22'],
      ['task:u/today', 0, 'next-30', '2026-11-23'],
      ['task:u/next-30', 30, 'next-30', '2026-12-23'],
      ['task:u/next-90', 90, 'next-90', '2027-02-21'],
      ['task:u/later', 91, 'later', '2027-02-22'],
    ]);
  });

  test('with as-of on the day it turns, it has turned', () => {
    const [before] = calendarOf('2026-11-22', task('t', '2027-01-29')).items;
    const [after] = calendarOf(isoDay(before?.turns ?? 0), task('t', '2027-01-29')).items;
    expect([before?.band, after?.band]).toEqual(['next-90', 'overdue']);
  });

  test('by agency: the next 90 days hold the next 30, nobody known comes last', () => {
    const { agencies } = calendarOf(
      '2026-11-22',
      SO,
      task('a', '2026-12-01'),
      task('b', '2027-02-01'),
      task('c', '2026-11-01'),
      task('d', '2026-12-02', { owner: { unknown: { reason: 'x' } } }),
      task('far', '2028-12-01'),
    );
    expect(agencies).toEqual([
      {
        unit: 'unit:u/u',
        agency: 'agency:u/so',
        overdue: ['task:u/c'],
        next30: ['task:u/a'],
        next90: ['task:u/a', 'task:u/b'],
      },
      { unit: 'unit:u/u', overdue: [], next30: ['task:u/d'], next90: ['task:u/d'] },
    ]);
  });

  test('a unit that ended keeps what was overdue by then; the rest turns no more', () => {
    const ended = entity('unit', 'u', 'u', { level: 'province', validTo: '2025-06-30' });
    const { items } = calendarOf(
      '2026-11-22',
      ended,
      task('a', '2025-05-31'),
      task('b', '2025-12-31'),
    );
    expect(items.map(({ key, daysLeft }) => [key, daysLeft])).toEqual([['task:u/a', -30]]);
  });

  test('a deadline moved after it had passed stays the one that counts', () => {
    const moved = [
      { deadline: '2026-06-30', decidedOn: '2026-03-01' },
      { deadline: '2027-06-30', decidedOn: '2026-08-01' },
    ];
    const [item] = calendarOf('2026-11-22', task('t', '2026-03-31', { revisions: moved })).items;
    expect([isoDay(item?.deadline ?? 0), item?.band]).toEqual(['2026-06-30', 'overdue']);
  });
});

describe('what comes from the nation', () => {
  const done = { state: 'done', asOf: '2026-11-01' };
  const answer = (deadline: string, states: readonly object[] = []) =>
    task('tra-loi', deadline, {
      fulfils: ['quoc-gia/khung'],
      ...(states.length > 0 && { states }),
    });
  const itemsOf = (...more: readonly Entity[]) =>
    calendarOf('2026-11-22', NATION, U, ISSUE, ...more).items.map(
      ({ key, unit, inherited }) => [key, unit, inherited === true] as const,
    );

  test('stands under the province, not under the nation', () => {
    expect(itemsOf()).toEqual([['task:quoc-gia/khung', 'unit:u/u', true]]);
  });

  test('gives way to an answer that is due no later, and ends when it is done', () => {
    expect(itemsOf(answer('2026-12-31'))).toEqual([['task:u/tra-loi', 'unit:u/u', false]]);
    expect(itemsOf(answer('2027-06-30')).map(([key]) => key)).toEqual([
      'task:quoc-gia/khung',
      'task:u/tra-loi',
    ]);
    expect(itemsOf(answer('2026-12-31', [done]))).toEqual([]);
  });

  test('a proposal is nobody’s deadline', () => {
    const { data, ...rest } = ISSUE;
    const proposal = { ...rest, data: { ...data, nature: 'proposal' } };
    expect(calendarOf('2027-06-01', NATION, U, proposal).items).toEqual([]);
  });
});
