import { describe, expect, test } from 'vitest';
import { locator, placer } from '../../generator/load/load.ts';
import { check } from '../support/loaded.ts';

const PATH = 'plans/u/areas.geojson';
const SQUARE = {
  type: 'Polygon',
  coordinates: [
    [
      [106, 20],
      [106.1, 20],
      [106.1, 20.1],
      [106, 20],
    ],
  ],
};

function feature(more: object = {}) {
  const properties = { name: 'Xã A', level: 'commune', note: null };
  return { type: 'Feature', id: 'xa-a', properties, geometry: SQUARE, ...more };
}

function collection(
  features: readonly unknown[],
  more: object = {},
  indent: string | number = '\t',
) {
  return check({
    [PATH]: JSON.stringify({ type: 'FeatureCollection', ...more, features }, null, indent),
  });
}

describe('map features are records', () => {
  test('properties are fields, null is no field, the geometry is a field', () => {
    const { entities, said } = collection([feature()]);
    expect(said).toEqual([]);
    expect(entities.map(({ key, data }) => [key, data])).toEqual([
      ['area:u/xa-a', { name: 'Xã A', level: 'commune', geometry: SQUARE }],
    ]);
  });

  test('the id may stand in the properties', () => {
    const { entities } = collection([
      feature({ id: undefined, properties: { id: 'xa-b', name: 'B', level: 'commune' } }),
    ]);
    expect(entities[0]).toMatchObject({ key: 'area:u/xa-b', data: { name: 'B' } });
  });

  test('a JSON pointer leads to line and column', () => {
    const { loaded, entities } = collection([feature()], {}, 1);
    const text = loaded.files[0]?.text ?? '';
    const span = locator(loaded)(
      entities[0] as never,
      ['geometry', 'coordinates', 0, 1, 0],
      'value',
    );
    expect(text.slice(span.start, span.end)).toBe('106.1');
    expect(placer(loaded.files)(span).line).toBe(
      text.split('\n').findIndex((line) => line.includes('106.1')) + 1,
    );
  });

  test('a problem stands at its value', () => {
    const { said } = collection([feature({ properties: { name: 'A', level: 'town' } })], {}, 1);
    expect(said).toEqual([`unknown-value ${PATH}:9:14-9:20`]);
  });
});

describe('what is wrong with a file of features', () => {
  test.each([
    [
      'a reference system other than WGS-84',
      [feature()],
      { crs: { properties: { name: 'urn:ogc:def:crs:EPSG::9210' } } },
      'geojson-crs',
    ],
    ['no id', [feature({ id: undefined })], {}, 'geojson-without-id'],
    ['no feature', [7], {}, 'geojson-without-id'],
    ['an id twice', [feature(), feature()], {}, 'duplicate-id'],
    ['no features', [], { type: 'Feature' }, 'geojson-not-collection'],
  ])('%s', (_, features, more, code) => {
    expect(collection(features, more).codes).toContain(code);
  });

  test('the name that older files give to WGS-84 is taken', () => {
    expect(
      collection([feature()], { crs: { properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } } })
        .said,
    ).toEqual([]);
  });

  test.each([
    '',
    '{',
    '[]',
    '{"type":"FeatureCollection","features":[{"id":"a"',
    'null',
    '{"features":3}',
  ])('%j gives a finding, not a crash', (text) => {
    expect(check({ [PATH]: text }).diagnostics.length).toBeGreaterThan(0);
  });
});
