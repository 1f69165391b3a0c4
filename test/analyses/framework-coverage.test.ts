import { describe, expect, test } from 'vitest';
import { contextOf } from '../../generator/analyses/context.ts';
import { frameworkCoverage } from '../../generator/analyses/framework-coverage.ts';
import type { Entity } from '../../generator/core/entity.ts';
import type { FrameworkCoverage, Status, UnitFacts } from '../../generator/core/facts.ts';
import type { Framework } from '../../generator/core/model.ts';
import { day, entity, modelOf } from './support.ts';

const block = (id: string, part: string, more: object = {}) => ({
  id,
  name: id,
  layer: part === 'apps' ? 'upper' : 'lower',
  part,
  obligation: 'reference',
  ...more,
});
const FRAMEWORK: Framework = {
  id: 'f',
  name: 'Khung',
  version: '1',
  validFrom: '2026-07-29',
  blocksFor: ['province'],
  layers: [
    { id: 'lower', name: 'Dưới', parts: [{ id: 'data', name: 'Dữ liệu' }] },
    { id: 'upper', name: 'Trên', parts: [{ id: 'apps', name: 'Ứng dụng' }] },
  ],
  blocks: [
    block('store', 'data'),
    block('shared-data', 'data', { holds: 'shared' }),
    block('more-data', 'data', { obligation: 'open-slot' }),
    block('desk', 'apps'),
    block('dashboard', 'apps'),
  ],
  legacyMapping: [{ from: 'Ứng dụng', framework: 'old', layer: 'arm', to: ['upper', 'apps'] }],
};
const OLD: Framework = {
  id: 'old',
  name: 'Khung cũ',
  version: '2',
  validFrom: '2019-12-31',
  validTo: '2023-12-28',
  layers: [
    { id: 'brm', name: 'Nghiệp vụ', holds: 'capability' },
    { id: 'arm', name: 'Ứng dụng' },
  ],
};

const UNIT = entity('unit', 'u', 'u', { level: 'province' });
const component = (id: string, data: object = {}) =>
  entity('component', 'u', id, {
    layer: 'upper',
    part: 'apps',
    lifecycle: { state: 'operating', asOf: '2026-01-01' },
    ...data,
  });
const mapping = (id: string, data: object) =>
  entity('mapping', 'u', id, { framework: 'f', relation: 'fulfils', ...data });
const DESK = component('desk-app');
const TO_DESK = mapping('m', { component: 'desk-app', block: 'desk' });

type Given = {
  readonly statuses?: readonly Status[];
  readonly knownTo?: string;
  readonly asOf?: string;
};

function cover(entities: readonly Entity[], given: Given = {}): readonly FrameworkCoverage[] {
  const asOf = day(given.asOf ?? '2026-11-22');
  const knownTo = day(given.knownTo ?? '2026-11-01');
  const options = { asOf, knownAt: asOf, graceDays: 90, reviewMonths: 12 };
  const frameworks = [OLD, FRAMEWORK];
  const context = contextOf(modelOf(UNIT, ...entities), { ...options, frameworks, spanOf });
  const units = [{ unit: 'u', asOf, freshness: { knownTo } }] as unknown as readonly UnitFacts[];
  return frameworkCoverage(context, given.statuses ?? [], units);
}

function spanOf(): never {
  throw new Error('no span is needed');
}

function standing(coverage: readonly FrameworkCoverage[], id: string) {
  return coverage[0]?.places.find((place) => place.id === id)?.standing;
}

const open = (key: string): Status =>
  ({ key, entity: key, unit: 'u', kind: 'task', state: 'open-in-time' }) as unknown as Status;

describe('what a block has (METHODS D)', () => {
  test('a component that stands in it by a mapping', () => {
    const found = cover([DESK, TO_DESK]);
    expect(standing(found, 'desk')).toBe('present');
    expect(found[0]?.places.find(({ id }) => id === 'desk')?.uses).toEqual([
      {
        of: 'component:u/desk-app',
        role: 'own',
        state: 'operating',
        via: 'mapping:u/m',
        relation: 'fulfils',
      },
    ]);
  });

  test('nothing at all is a gap; what the framework leaves to the unit is none', () => {
    const found = cover([DESK, TO_DESK]);
    expect(standing(found, 'store')).toBe('gap');
    expect(standing(found, 'more-data')).toBe('open');
  });

  test('nothing is said of a gap while components of the part are not assigned to blocks', () => {
    const found = cover([DESK, TO_DESK, component('loose')]);
    expect(standing(found, 'dashboard')).toBe('unmatched');
    expect(standing(found, 'apps')).toBe('present');
    expect(standing(found, 'store')).toBe('gap');
  });

  test('a component to come, or an open task on one, plans it; a retired one does not fill it', () => {
    const lifecycle = (state: string) => ({ lifecycle: { state, asOf: '2026-01-01' } });
    const planned = component('desk-app', lifecycle('building'));
    expect(standing(cover([planned, TO_DESK]), 'desk')).toBe('planned');
    const retired = component('desk-app', lifecycle('retired'));
    expect(standing(cover([retired, TO_DESK]), 'desk')).toBe('gap');
    const task = entity('task', 'u', 't', { components: ['desk-app'] });
    const work = { statuses: [open('task:u/t')] };
    expect(standing(cover([retired, TO_DESK, task], work), 'desk')).toBe('planned');
    expect(standing(cover([retired, TO_DESK, task]), 'desk')).toBe('gap');
  });

  test('not applicable counts only with a reason', () => {
    const excuse = (reason?: string) =>
      mapping('x', { block: 'store', relation: 'not-applicable', ...(reason && { reason }) });
    expect(standing(cover([DESK, TO_DESK, excuse('Dùng kho quốc gia')]), 'store')).toBe('excused');
    expect(standing(cover([DESK, TO_DESK, excuse()]), 'store')).toBe('gap');
  });

  test('a task of an open gap on record stands where the gap stands', () => {
    const gap = entity('gap', 'u', 'g', { part: 'data', tasks: ['t'], state: 'open' });
    const task = entity('task', 'u', 't', {});
    const found = cover([DESK, TO_DESK, gap, task], { statuses: [open('task:u/t')] });
    const place = found[0]?.places.find(({ id }) => id === 'data');
    expect(place).toMatchObject({ standing: 'planned', gaps: ['gap:u/g'], tasks: ['task:u/t'] });
  });
});

describe('what others share', () => {
  const national = entity('component', 'n', 'axis', { layer: 'lower', part: 'data' });
  const exchange = (state: string) =>
    entity('exchange', 'u', 'e', { from: 'desk-app', to: 'n/axis', state });

  test('an exchange with it puts it into the block for what is shared', () => {
    expect(standing(cover([DESK, TO_DESK, national]), 'shared-data')).toBe('gap');
    const used = cover([DESK, TO_DESK, national, exchange('operating')]);
    expect(standing(used, 'shared-data')).toBe('present');
    const wanted = cover([DESK, TO_DESK, national, exchange('not-connected')]);
    expect(standing(wanted, 'shared-data')).toBe('planned');
  });

  test('a record that only refers to it is no component of the unit', () => {
    const refers = component('ours', { references: 'n/axis', part: 'data', layer: 'lower' });
    const found = cover([DESK, TO_DESK, national, refers]);
    const uses = found[0]?.places.flatMap((place) => place.uses) ?? [];
    expect(uses.map(({ of, role }) => [of, role])).toContainEqual(['component:n/axis', 'shared']);
    expect(uses.map(({ of }) => of)).not.toContain('component:u/ours');
  });
});

describe('which framework', () => {
  test('the one in force comes first; one that ended before the data is not asked', () => {
    const found = cover([DESK, TO_DESK]);
    expect(found.map(({ framework, era }) => [framework, era])).toEqual([['f', 'in-force']]);
  });

  test('old data are seen through the framework of their time by the table of older domains', () => {
    const days = { asOf: '2021-06-30', knownTo: '2021-01-01' };
    const lifecycle = { state: 'operating', asOf: '2020-01-01' };
    const capability = entity('capability', 'u', 'c', {});
    const [old, later] = cover([component('desk-app', { lifecycle }), capability], days);
    expect(old).toMatchObject({ framework: 'old', era: 'in-force', translated: true });
    expect(old?.places.map(({ id, uses }) => [id, uses.map(({ of }) => of)])).toEqual([
      ['brm', ['capability:u/c']],
      ['arm', ['component:u/desk-app']],
    ]);
    expect(later).toMatchObject({ framework: 'f', era: 'after', translated: false });
  });

  test('a component without a place is told, not lost', () => {
    const found = cover([DESK, TO_DESK, component('elsewhere', { layer: 'none', part: 'none' })]);
    expect(found[0]?.rest.map(({ of }) => of)).toEqual(['component:u/elsewhere']);
  });

  test('a unit without components is not compared', () => {
    expect(cover([entity('gap', 'u', 'g', { part: 'data' })])).toEqual([]);
  });
});
