import { describe, expect, test } from 'vitest';
import { contextOf } from '../../generator/analyses/context.ts';
import { inheritanceOf, type Pair } from '../../generator/analyses/inheritance.ts';
import { isoDay } from '../../generator/core/day.ts';
import type { Entity } from '../../generator/core/entity.ts';
import type { Inheritance } from '../../generator/core/inheritance.ts';
import { entity, modelOf, options } from './support.ts';

const MERGER = [
  { id: 'x', kind: 'code-list' },
  { kind: 'merge', date: '2025-07-01' },
];

/** A province with a folder of its own that ended on 30/06/2025. */
function ended(id: string, ...successors: readonly string[]): Entity {
  const data = { level: 'province', validTo: '2025-06-30', successors, events: MERGER };
  return entity('unit', id, id, data);
}

const HEIR = entity('unit', 'nuoc', 'moi', { level: 'province', validFrom: '2025-07-01' });

function inherit(entities: readonly Entity[], pairs: readonly Pair[] = []): readonly Inheritance[] {
  return inheritanceOf(contextOf(modelOf(...entities), options('2026-11-22')), pairs);
}

const component = (unit: string, id: string, data: object = {}) =>
  entity('component', unit, id, data);

describe('what a successor inherits', () => {
  test('its own records of each sort; datasets apart from other components', () => {
    const [found] = inherit([
      HEIR,
      ended('cu', 'nuoc/moi'),
      component('cu', 'lgsp', { lifecycle: { state: 'operating', asOf: '2019-07-15' } }),
      component('cu', 'dat-dai', { type: 'dataset' }),
      component('nuoc', 'ndxp'),
      entity('agency', 'cu', 'so', {}),
      entity('plan', 'cu', 'nq-07', {}),
      entity('agreement', 'cu', 'vnpt', {}),
      entity('source', 'cu', 'bao', {}),
    ]);
    expect(found?.unit).toBe('unit:nuoc/moi');
    const [bequest] = found?.from ?? [];
    expect(bequest?.records).toEqual({
      component: ['component:cu/lgsp'],
      dataset: ['component:cu/dat-dai'],
      agency: ['agency:cu/so'],
      plan: ['plan:cu/nq-07'],
      agreement: ['agreement:cu/vnpt'],
    });
    expect(bequest).toMatchObject({ unit: 'unit:cu/cu', event: 1, alsoTo: [], retired: [] });
    expect(isoDay(bequest?.last as number)).toBe('2025-06-30');
    expect(isoDay(bequest?.knownTo as number)).toBe('2019-07-15');
  });

  test('nothing of what had stopped before the last day, but what stopped later', () => {
    const stopped = (asOf: string) => ({ lifecycle: [{ state: 'retired', asOf }] });
    const [found] = inherit([
      HEIR,
      ended('cu', 'nuoc/moi'),
      component('cu', 'truoc', stopped('2024')),
      component('cu', 'sau', stopped('2025-09-01')),
    ]);
    expect(found?.from[0]?.retired).toEqual(['component:cu/truoc']);
    expect(found?.from[0]?.records.component).toEqual(['component:cu/sau']);
  });

  test('of a unit within another folder only the fact that it was', () => {
    const district = entity('unit', 'cu', 'huyen', { validTo: '2025-06-30', successors: ['xa'] });
    const commune = entity('unit', 'cu', 'xa', {});
    const [found] = inherit([district, commune, component('cu', 'lgsp')]);
    expect(found?.unit).toBe('unit:cu/xa');
    expect(Object.values(found?.from[0]?.records ?? {}).flat()).toEqual([]);
  });

  test('of one that has several successors, says that the others are there', () => {
    const other = entity('unit', 'nuoc', 'khac', {});
    const all = inherit([HEIR, other, ended('cu', 'nuoc/moi', 'nuoc/khac')]);
    expect(all.map(({ unit, from }) => [unit, from[0]?.alsoTo])).toEqual([
      ['unit:nuoc/khac', ['unit:nuoc/moi']],
      ['unit:nuoc/moi', ['unit:nuoc/khac']],
    ]);
  });

  test('over several steps, and a circle ends', () => {
    const all = inherit([ended('a', 'b/b'), ended('b', 'c/c'), ended('c', 'a/a')]);
    const c = all.find(({ unit }) => unit === 'unit:c/c');
    expect(c?.from.map(({ unit, through }) => [unit, through])).toEqual([
      ['unit:b/b', undefined],
      ['unit:a/a', 'unit:b/b'],
    ]);
  });

  test('a successor that is no record, or the unit itself, is none', () => {
    expect(inherit([ended('cu', 'nuoc/khong-co', 'cu')])).toEqual([]);
  });
});

describe('systems that stand twice', () => {
  const units = [HEIR, ended('a', 'nuoc/moi'), ended('b', 'nuoc/moi'), ended('c')];
  const twice = (...pairs: readonly Pair[]) => inherit(units, pairs)[0]?.twice;

  test('are candidates of two units that became one', () => {
    expect(twice(['component:b/lgsp', 'component:a/lgsp'])).toEqual([
      ['component:a/lgsp', 'component:b/lgsp'],
    ]);
  });

  test('are not those within one unit, of another unit, or of the nation that tells of the heir', () => {
    expect(
      twice(
        ['component:a/lgsp', 'component:a/truc'],
        ['component:a/lgsp', 'component:c/lgsp'],
        ['component:a/lgsp', 'component:nuoc/ndxp'],
      ),
    ).toEqual([]);
  });

  test('stand once in the list, in the same order whichever way they were given', () => {
    const pairs: Pair[] = [
      ['component:b/x', 'component:a/x'],
      ['component:a/x', 'component:b/x'],
      ['component:a/a', 'component:b/a'],
    ];
    expect(twice(...pairs)).toEqual(twice(...pairs.toReversed()));
    expect(twice(...pairs)).toHaveLength(2);
  });
});
