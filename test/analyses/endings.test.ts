import { describe, expect, test } from 'vitest';
import { analyse } from '../../generator/analyses/analyse.ts';
import { contextOf } from '../../generator/analyses/context.ts';
import { endingsOf } from '../../generator/analyses/endings.ts';
import type { Entity } from '../../generator/core/entity.ts';
import { liveSince, statesOf } from '../../generator/core/lifecycle.ts';
import { day, entity, modelOf, options } from './support.ts';

const AS_OF = '2026-11-22';
const on = { state: 'operating', asOf: '2024' };
const until = (from: string) => [on, { state: 'retired', asOf: '2026-01-01', from }];
const component = (id: string, data: object = {}) =>
  entity('component', 'u', id, { name: id, type: 'system', lifecycle: on, ...data });
const exchange = (from: string, to: string, more: object = {}) =>
  entity('exchange', 'u', `${from}-${to}`, {
    ...{ name: `${from} → ${to}`, from, to, kind: 'dependency', state: 'operating' },
    ...more,
  });

function endings(...entities: readonly Entity[]) {
  return endingsOf(contextOf(modelOf(...entities), options(AS_OF)));
}

function dependents(...entities: readonly Entity[]) {
  return endings(...entities).flatMap(({ dependents: all }) =>
    all.map(({ component: key, path }) => [key, ...path].map((one) => one.split('/')[1]).join(' ')),
  );
}

describe('what ends before what depends on it', () => {
  test('is told with the path and the dependent’s own end', () => {
    expect(
      endings(
        component('x', { lifecycle: until('2027-06-16') }),
        component('y'),
        component('z', { lifecycle: until('2028-01-01') }),
        ...[exchange('x', 'y'), exchange('y', 'z')],
      ).find(({ component: key }) => key === 'component:u/x'),
    ).toEqual({
      component: 'component:u/x',
      ends: day('2027-06-15'),
      dependents: [
        { component: 'component:u/y', path: ['exchange:u/x-y'] },
        {
          component: 'component:u/z',
          path: ['exchange:u/x-y', 'exchange:u/y-z'],
          ends: day('2027-12-31'),
        },
      ],
      more: 0,
    });
  });

  test.each([
    ['ends no later', [component('y', { lifecycle: until('2027-06-16') }), exchange('x', 'y')]],
    ['is served, not serving', [component('y'), exchange('y', 'x')]],
    ['is not connected yet', [component('y'), exchange('x', 'y', { state: 'planned' })]],
    ['is retired already', [component('y', { lifecycle: until('2025') }), exchange('x', 'y')]],
    ['nobody says is there', [component('y', { lifecycle: undefined }), exchange('x', 'y')]],
  ])('is not what %s', (_, more) => {
    expect(dependents(component('x', { lifecycle: until('2027-06-16') }), ...more)).toEqual([]);
  });

  test('a part depends on its whole, a consumer on the platform between, both ends on a line', () => {
    const x = component('x', { lifecycle: until('2027-06-16') });
    expect(dependents(x, component('y', { partOf: 'x' }))).toEqual(['y y']);
    const through = exchange('p', 'q', { through: 'x' });
    expect(dependents(x, component('p'), component('q'), through)).toEqual(['q p-q']);
    const line = exchange('y', 'x', { kind: 'technical-link' });
    expect(dependents(x, component('y'), line)).toEqual(['y y-x']);
  });

  test('a consumer depends on the dataset it is given, through whatever reference names it', () => {
    const data = component('x', { type: 'dataset', lifecycle: until('2027-06-16') });
    const given = exchange('p', 'q', { kind: 'data-exchange', data: 'x' });
    const all = [component('p'), component('q'), given];
    expect(dependents(data, ...all)).toEqual(['q p-q']);
    const named = component('ref', { type: 'dataset', lifecycle: undefined, references: 'x' });
    const through = exchange('p', 'q', { kind: 'data-exchange', data: 'ref' });
    expect(dependents(data, named, component('p'), component('q'), through)).toEqual(['q p-q']);
    const planned = exchange('p', 'q', { kind: 'data-exchange', data: 'x', state: 'planned' });
    expect(dependents(data, component('p'), component('q'), planned)).toEqual([]);
  });

  test('circles are walked once, and what ends in between hands nothing on', () => {
    const x = component('x', { lifecycle: until('2027-06-16') });
    const round = [exchange('x', 'y'), exchange('y', 'z'), exchange('z', 'x')];
    expect(dependents(x, component('y'), component('z'), ...round)).toHaveLength(2);
    const short = component('y', { lifecycle: until('2027-01-01') });
    expect(dependents(x, short, component('z'), ...round)).toEqual(['z y-z', 'x y-z z-x']);
  });

  test('is a warning at the lifecycle, one for each dependent', () => {
    const { diagnostics } = analyse(
      modelOf(
        component('x', { lifecycle: until('2027-06-16') }),
        component('y'),
        exchange('x', 'y'),
      ),
      options(AS_OF),
    );
    expect(diagnostics.filter(({ code }) => code === 'ends-before-dependent')).toMatchObject([
      { subject: 'component:u/x#/lifecycle', severity: 'warning', args: ['component:u/y'] },
    ]);
  });
});

describe('the vendor’s calendar', () => {
  const support = (...ends: readonly object[]) => ({
    vendorSupport: ends.map((one, at) => ({ product: `Sản phẩm ${at}`, ...one })),
  });

  test('counts the product that loses support first, extended support included', () => {
    const ends = [
      { supportEnds: '2025-01-31', extendedSupportEnds: '2029-01-31' },
      { supportEnds: '2028-10' },
      { supportEnds: { unknown: { reason: 'chưa hỏi' } } },
    ];
    expect(endings(component('x', support(...ends)))).toMatchObject([
      { supportEnds: day('2028-10-31'), product: 1, dependents: [] },
    ]);
  });

  test('is never taken for the end of the component itself', () => {
    const x = component('x', support({ supportEnds: '2027-01-01' }));
    expect(dependents(x, component('y'), exchange('x', 'y'))).toEqual([]);
  });

  test('is noted where the component goes on after it', () => {
    const codes = (lifecycle: unknown) =>
      analyse(
        modelOf(component('x', { ...support({ supportEnds: '2027' }), lifecycle })),
        options(AS_OF),
      )
        .diagnostics.map(({ code }) => code)
        .filter((code) => code === 'support-ends-first');
    expect(codes(on)).toHaveLength(1);
    expect(codes(until('2027-06-01'))).toEqual([]);
    expect(codes(until('2029-06-01'))).toHaveLength(1);
  });
});

describe('what a lifecycle tells', () => {
  test('states stand in the order of time, whatever the order written', () => {
    const told = statesOf([
      { state: 'operating', asOf: '2024-03' },
      { state: 'building', asOf: '2024-01', from: '2023-05-01' },
      { state: 'trial' },
      'operating',
    ]);
    expect(told.map(({ state, begun, index }) => [state, begun, index])).toEqual([
      ['building', true, 1],
      ['operating', false, 0],
    ]);
  });

  test('since when it is there without a break', () => {
    const lifecycle = [
      { state: 'operating', asOf: '2019' },
      { state: 'retired', asOf: '2020-01-01' },
      { state: 'trial', asOf: '2021-05', from: '2021-03' },
      { state: 'operating', asOf: '2022' },
    ];
    expect(liveSince(lifecycle, day('2026-01-01'))).toBe(day('2021-03-31'));
    expect(liveSince(lifecycle, day('2019-12-31'))).toBe(day('2019-12-31'));
    expect(liveSince(lifecycle, day('2020-06-01'))).toBeUndefined();
  });
});
