import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capabilityMaps } from '../../generator/analyses/capability-map.ts';
import { contextOf } from '../../generator/analyses/context.ts';
import { type CapabilityMap, componentsIn } from '../../generator/core/capability-map.ts';
import type { Entity } from '../../generator/core/entity.ts';
import { entity, modelOf, options } from './support.ts';

const capability = (id: string, parent?: string) =>
  entity('capability', 'u', id, { name: id, ...(parent && { parent }) });
const agencies = ['a', 'b', 'c'].map((id) => entity('agency', 'u', id, { name: id }));
const component = (id: string, data: object) =>
  entity('component', 'u', id, { name: id, type: 'system', ...data });

function mapOf(...entities: readonly Entity[]): CapabilityMap {
  const [map] = capabilityMaps(
    contextOf(
      modelOf(entity('unit', 'u', 'u', {}), ...agencies, ...entities),
      options('2026-11-22'),
    ),
  );
  if (!map) throw new Error('no map');
  return map;
}

const counts = ({ rows }: CapabilityMap) =>
  rows.map(({ capability: key, depth, count }) => [key.split('/')[1], depth, count]);

describe('the capability map', () => {
  test('counts a component once in a subtree, however many capabilities it names there', () => {
    const map = mapOf(
      ...[capability('goc'), capability('con', 'goc'), capability('chau', 'con')],
      component('x', { capabilities: ['con', 'chau'], users: ['a', 'b'] }),
      component('y', { capabilities: ['goc'], users: ['a'] }),
    );
    expect(counts(map)).toEqual([
      ['goc', 0, 2],
      ['con', 1, 1],
      ['chau', 2, 1],
    ]);
    expect(map.rows[0]?.cells).toEqual([
      { agency: 'agency:u/a', own: ['component:u/y'], count: 2 },
      { agency: 'agency:u/b', own: [], count: 1 },
    ]);
  });

  test('says whom a component serves only where its record does', () => {
    const map = mapOf(
      capability('goc'),
      component('x', { capabilities: ['goc'] }),
      component('y', { capabilities: ['goc'], scope: 'province' }),
      component('z', { capabilities: ['goc'], owner: 'b' }),
      component('w', {}),
    );
    expect(map.rows[0]?.cells.map(({ agency }) => agency)).toEqual([
      undefined,
      'agency:u/b',
      'unit:u/u',
    ]);
    expect(map.unnamed).toBe(1);
  });

  test('a circle of capabilities is cut, and each still has its row', () => {
    const map = mapOf(
      capability('p', 'q'),
      capability('q', 'p'),
      component('x', { capabilities: ['p'] }),
    );
    expect(counts(map)).toHaveLength(2);
  });

  test('a unit without capabilities has no map', () => {
    const context = contextOf(modelOf(component('x', {})), options('2026-11-22'));
    expect(capabilityMaps(context)).toEqual([]);
  });

  test('counts of any tree equal those of a walk over all records', () => {
    const tree = fc.array(fc.nat(), { minLength: 1, maxLength: 10 });
    const served = fc.array(
      fc.record({
        capabilities: fc.array(fc.nat(9), { maxLength: 4 }),
        users: fc.subarray(['a', 'b', 'c']),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(tree, served, (parents, list) => {
        const parentOf = (at: number) => (at === 0 ? undefined : (parents[at] as number) % at);
        const capabilities = parents.map((_, at) =>
          capability(`k${at}`, at === 0 ? undefined : `k${parentOf(at)}`),
        );
        const named = list.map(({ capabilities: of, users }, at) =>
          component(`c${at}`, {
            capabilities: of.filter((one) => one < parents.length).map((one) => `k${one}`),
            users,
          }),
        );
        const map = mapOf(...capabilities, ...named);
        const isUnder = (at: number | undefined, top: number): boolean =>
          at !== undefined && (at === top || isUnder(parentOf(at), top));
        for (const [place, row] of map.rows.entries()) {
          const top = Number(row.capability.split('/k')[1]);
          const inside = named.filter(({ data }) =>
            (data.capabilities as string[]).some((ref) => isUnder(Number(ref.slice(1)), top)),
          );
          expect(row.count).toBe(inside.length);
          for (const one of ['a', 'b', 'c']) {
            const wanted = inside.filter(({ data }) => (data.users as string[]).includes(one));
            const cell = row.cells.find(({ agency }) => agency === `agency:u/${one}`);
            expect(cell?.count ?? 0).toBe(wanted.length);
            expect(componentsIn(map.rows, place, (agency) => agency === `agency:u/${one}`)).toEqual(
              wanted.map(({ key }) => key).sort(),
            );
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
