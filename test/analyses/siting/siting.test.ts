import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Demand, reachOf, totalsOf } from '../../../generator/analyses/siting/reach.ts';
import type { PlacedSite } from '../../../generator/core/siting.ts';
import { sha256 } from '../../../generator/host/sha256.ts';
import { run } from '../../../generator/pipeline.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { day } from '../support.ts';

const RING = '[[106,20],[106.1,20],[106.1,20.1],[106,20.1],[106,20]]';
const area = (id: string, ring: string, more = '') =>
  `{"type":"Feature","id":"${id}","properties":{"name":"Xã ${id}","level":"commune","areaTypes":[{"type":"urban"}]${more}},"geometry":{"type":"Polygon","coordinates":[${ring}]}}`;
const east = RING.replaceAll('106.1', '106.2').replaceAll('106,', '106.1,');

const FILES = {
  'architecture/u/units.yaml': 'u: {name: Tỉnh thử, level: province}\n',
  'plans/u/operators.yaml':
    'a: {name: A, role: network}\nb: {name: B, role: network}\ncot: {name: Cột, role: tower-company}\n',
  'plans/u/areas.geojson': `{"type":"FeatureCollection","features":[\n${area('xa-a', RING)},\n${area('xa-b', east)}\n]}\n`,
  'plans/u/population.csv':
    'id,area,date,persons\np1,xa-a,2019-04-01,900\np2,xa-a,2023,1000\np3,xa-a,2030,5000\n',
  'plans/u/spacing-rules.yaml':
    'r: {name: Quy định thử, areaType: urban, distance: 100, asks: share}\n',
};

const HEAD =
  'id,code,owner,states.0.state,states.0.asOf,technology,tenants,location.crs,location.lat,location.lon,commune';
const ON = 'm1,M1,cot,existing,2020,4g|5g,a,WGS-84,20.05,106.05,xa-a';
const OFF = 'm2,M2,a,existing,2020,4g,a|b,WGS-84,20.0505,106.0505,xa-a';
const NEW = 'm3,M3,b,proposed,2024,5g,b,WGS-84,20.0502,106.0502,xa-a';

function ran(sites: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const files = { ...FILES, 'plans/u/sites.csv': `${[HEAD, ...sites].join('\n')}\n`, ...more };
  const asOf = day('2024-06-30');
  return run(memoryHost(files), sha256, { asOf, knownAt: asOf });
}

function siting(sites: readonly string[], more = {}) {
  const [only] = ran(sites, more).allFacts().siting ?? [];
  if (!only) throw new Error('no siting');
  return only;
}

function codes(sites: readonly string[], more = {}) {
  const ours = /^(?:site|area|mast)-(?!.*-(?:source|owner))/;
  return ran(sites, more)
    .findings.filter(({ rule }) => ours.test(rule))
    .map(({ rule, line }) => `${rule} ${line}`);
}

describe('a unit with two communes, two networks and three masts', () => {
  test('reach by operator: on air now, and with what is proposed', () => {
    const { reach, operators, totals } = siting([ON, OFF, NEW]);
    expect(operators).toEqual(['operator:u/a', 'operator:u/b']);
    expect(reach).toMatchObject([
      {
        area: 'area:u/xa-a',
        pointFrom: 'centroid',
        radius: 502,
        persons: 1000,
        population: 'population:u/p2',
      },
      { area: 'area:u/xa-b', now: { grade: 'none', operators: [] }, planned: { grade: 'none' } },
    ]);
    expect(reach[0]?.now).toEqual({
      grade: 'some',
      operators: ['operator:u/a'],
      nearest: [['site:u/m1', 0]],
    });
    expect(reach[0]?.planned.grade).toBe('all');
    expect(totals.now).toEqual({
      none: 0,
      some: 1000,
      all: 0,
      areas: { none: 1, some: 1, all: 0 },
      uncounted: 1,
    });
  });

  test('output and outcome are counted apart: a station that reaches nobody counts, a 4G mast does not', () => {
    const far = ON.replace('m1,M1', 'm4,M4').replace('106.05,', '106.19,').replace('xa-a', 'xa-b');
    const [all, a, b, inA] = siting([ON, OFF, NEW, far]).counts;
    expect(all).toEqual({ stations: 2, stationsPlanned: 3, persons: 1000, personsPlanned: 1000 });
    expect(a).toMatchObject({ operator: 'operator:u/a', stations: 2, persons: 1000 });
    expect(b).toMatchObject({
      operator: 'operator:u/b',
      stations: 0,
      persons: 0,
      personsPlanned: 1000,
    });
    expect(inA).toMatchObject({ area: 'area:u/xa-a', stations: 1 });
  });

  test('indicators that measure the roll-out get what is on record, beside their status', () => {
    const indicator = (id: string, measures: string) =>
      `${id}: {name: N, unitOfMeasure: n, direction: up, measure: level, siting: {measures: ${measures}, operator: a}, targets: [{id: t, value: 2, deadline: 2025}]}\n`;
    const { targets } = siting([ON, OFF], {
      'plans/u/indicators.yaml': indicator('x', 'stations') + indicator('y', 'population'),
    });
    expect(targets).toMatchObject([
      { measures: 'stations', statuses: ['indicator:u/x#t'], onRecord: 1 },
      { measures: 'population', statuses: ['indicator:u/y#t'], onRecord: 1000 },
    ]);
  });

  test('a state counts from its day on', () => {
    expect(siting([ON.replace('existing,2020', 'existing,2025')]).sites).toMatchObject([
      { state: 'none', onAir: false },
    ]);
  });
});

describe('findings', () => {
  test('a proposed mast 31 m from an existing one, at its row', () => {
    const found = ran([ON, NEW]).findings.filter(
      ({ rule }) => rule === 'mast-within-legal-distance',
    );
    expect(found).toMatchObject([{ line: 3, file: 'plans/u/sites.csv' }]);
    expect(found[0]?.message.vi).toBe(
      'Cột đề xuất “m3” cách cột hiện có “m1” 30,5 m; quy định “Quy định thử” yêu cầu dùng chung cột khi gần hơn 100 m.',
    );
  });

  test.each([
    ['sound', [ON], []],
    ['two that stand are no finding, but a fact', [ON, OFF], []],
    ['swapped', [ON.replace('20.05,106.05', '106.05,20.05')], ['site-coordinates-swapped 2']],
    [
      'VN-2000 without its coordinates',
      [ON.replace('WGS-84', 'VN-2000')],
      ['site-place-incomplete 2'],
    ],
    ['in the other commune', [ON.replace('xa-a', 'xa-b')], ['site-outside-its-commune 2']],
    [
      'outside every commune',
      [ON.replace('20.05', '21.05').replace(',xa-a', ',')],
      ['site-without-spacing-rule 2', 'site-outside-its-province 2'],
    ],
    ['a code twice', [ON, OFF.replace('M2,a', 'M1,cot')], ['site-code-twice 3']],
  ])('%s', (_, sites, expected) => {
    expect(codes(sites)).toEqual(expected);
  });

  test('an area that has ended, and a rule that is missing', () => {
    const ended = area('xa-a', RING, ',"validTo":"2023-12-31"');
    const files = { 'plans/u/areas.geojson': `{"type":"FeatureCollection","features":[${ended}]}` };
    expect(codes([ON], files)).toEqual(['site-in-ended-area 2']);
    expect(
      codes([ON, OFF], {
        'plans/u/spacing-rules.yaml': 'r: {name: R, areaType: other, distance: 1, asks: share}\n',
      }),
    ).toEqual(['site-without-spacing-rule 2']);
  });

  test('a ring in the wrong order is mended in the file', () => {
    const turned = JSON.stringify(JSON.parse(RING).toReversed());
    const files = {
      'plans/u/areas.geojson': `{"type":"FeatureCollection","features":[${area('xa-a', turned)}]}`,
    };
    const found = ran([ON], files).findings.find(({ rule }) => rule === 'area-ring-order');
    expect(found?.fix).toMatchObject({ safety: 'safe', text: RING });
  });
});

const spot = fc.record({
  lat: fc.double({ min: 20, max: 20.02, noNaN: true }),
  lon: fc.double({ min: 106, max: 106.02, noNaN: true }),
  on5g: fc.subarray(['operator:u/a', 'operator:u/b']),
});

test('adding a site never reduces reach', () => {
  const operators = ['operator:u/a', 'operator:u/b'];
  const demands: Demand[] = Array.from({ length: 9 }, (_, i) => ({
    area: `area:u/${i}`,
    point: { lat: 20 + (i % 3) / 100, lon: 106 + Math.floor(i / 3) / 100 },
    pointFrom: 'centre',
    radius: 700,
    persons: i,
  }));
  fc.assert(
    fc.property(fc.array(spot, { minLength: 1, maxLength: 20 }), (spots) => {
      const sites = spots.map(
        (each, i): PlacedSite => ({
          ...each,
          key: `site:u/${i}`,
          state: 'existing',
          onAir: each.on5g.length > 0,
          operators: each.on5g,
        }),
      );
      const before = reachOf(demands, sites.slice(1), operators);
      const after = reachOf(demands, sites, operators);
      after.forEach(({ now }, i) => {
        expect(now.operators).toEqual(
          expect.arrayContaining([...(before[i]?.now.operators ?? [])]),
        );
      });
      expect(totalsOf(after, 'now').none).toBeLessThanOrEqual(totalsOf(before, 'now').none);
    }),
  );
});
