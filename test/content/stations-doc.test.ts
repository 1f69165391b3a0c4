import { expect, test } from 'vitest';
import { checkFiles, SOUND } from '../support/check-files.ts';
import { readOurs } from '../support/our-files.ts';

/** Blocks of a language in the guide, in order. */
const blocks = (language: string) =>
  [
    ...readOurs('docs/stations.md').matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g')),
  ].map(([, text = '']) => text);

const feature = (id: string, west: number) => {
  const [, properties = ''] =
    /`(\{"name": "Xã Một".*?\})`/.exec(readOurs('docs/stations.md')) ?? [];
  const [east, south, north] = [west + 0.06, 20.93, 20.98];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const geometry = { type: 'Polygon', coordinates: [ring] };
  return JSON.stringify({ type: 'Feature', id, properties: JSON.parse(properties), geometry });
};

test('what the guide tells a province to write checks clean, but for the pair that it is about', () => {
  const [sites = ''] = blocks('csv');
  const [rules = '', siting = ''] = blocks('yaml');
  const source = '{name: Danh sách, type: dataset, published: 2026-11-01, read: full}';
  const { findings, allFacts } = checkFiles({
    ...SOUND,
    'architecture/u/sources.yaml': `${SOUND['architecture/u/sources.yaml']}danh-sach: ${source}\n`,
    'architecture/u/documents.yaml':
      'qd-26-2018: {name: Quyết định, number: 26/2018, type: decision, issuer: ubnd, issued: 2018, sources: [s]}\n',
    'plans/u/operators.yaml': ['a', 'b']
      .map((id) => `mang-${id}: {name: Mạng ${id}, role: network, sources: [danh-sach]}\n`)
      .join(''),
    'plans/u/areas.geojson': `{"type":"FeatureCollection","features":[${feature('xa-mot', 106.3)}]}`,
    'plans/u/areas.yaml':
      'huyen-cu: {name: Huyện cũ, level: district, validTo: 2025-06-30, sources: [danh-sach]}\n',
    'plans/u/population.csv':
      'id,area,date,persons,basis,sources\nx,xa-mot,2025-12-31,9000,register,danh-sach\n',
    'plans/u/spacing-rules.yaml': rules,
    'plans/u/plans.yaml': `k:\n  name: K\n  type: plan\n  owner: so\n  period: {from: 2025, to: 2027}\n  sources: [s]\n${siting.replace(/^(?=.)/gm, '  ')}`,
    'plans/u/sites.csv': sites,
  });
  expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
    ['mast-within-legal-distance', 3],
  ]);
  const [plan] = allFacts().siting ?? [];
  expect(plan?.sites.map(({ onAir }) => onAir)).toEqual([true, false]);
  expect(plan?.limits).toEqual({ plan: 'plan:u/k', masts: 20, budget: 50_000_000_000 });
  expect(plan?.radii.map(({ metres, origin }) => [metres, origin])).toEqual([
    [500, 'stated'],
    [2244, 'modelled'],
  ]);
});
