import { describe, expect, it } from 'vitest';
import type { Facts } from '../../generator/core/facts.ts';
import { checkFiles, SOUND } from '../support/check-files.ts';

/** Facts of both editions of the sound workspace with these files. */
function editions(files: Readonly<Record<string, string>>): { open: Facts; whole: Facts } {
  const run = checkFiles({ ...SOUND, ...files });
  return {
    open: run.inEdition('public').allFacts(),
    whole: run.inEdition('internal').allFacts(),
  };
}

const INTERNAL = ', classification: internal';

describe('a station plan of which a mast is internal', () => {
  const site = (id: string, lon: number, more = '') =>
    `${id}: {states: [{state: existing, asOf: 2025-01}], location: {crs: WGS-84, lat: 20.501, lon: ${lon}}, owner: a, tenants: [{operator: a, technology: [5g]}], slots: 2, sources: [s]${more}}\n`;
  const area = (n: number) =>
    `xa-${n}: {name: Xã ${n}, level: commune, areaTypes: [{type: other}], centre: {crs: WGS-84, lat: 20.5, lon: ${106 + n * 0.1}}, sources: [s]}\n`;
  const files = (more: string) => ({
    'plans/u/operators.yaml': 'a: {name: Mạng a, role: network, sources: [s]}\n',
    'plans/u/areas.yaml': [0, 1].map(area).join(''),
    'plans/u/sites.yaml':
      site('cot-0', 106.0) + site('cot-1', 106.1, more) + site('cot-2', 106.1003),
  });

  it('keeps its public sites, and tells of no area what that mast would change', () => {
    const { open, whole } = editions(files(INTERNAL));
    const [shown, all] = [open.siting?.[0], whole.siting?.[0]];
    expect(all?.reach.map(({ area: at }) => at)).toEqual(['area:u/xa-0', 'area:u/xa-1']);
    expect(shown?.sites.map(({ key }) => key)).toEqual(['site:u/cot-0', 'site:u/cot-2']);
    expect(shown?.reach.map(({ area: at }) => at)).toEqual(['area:u/xa-0']);
    expect(shown?.totals.now.areas).toEqual({ none: 0, some: 0, all: 1 });
    expect(JSON.stringify(shown)).not.toContain('cot-1');
  });

  it('is the same in both where nothing is internal', () => {
    const { open, whole } = editions(files(''));
    expect(open.siting).toEqual(whole.siting);
  });
});

describe('a capability map of which something is internal', () => {
  const files = (more: string, users: string) => ({
    'architecture/u/capabilities.yaml': 'dat-dai: {name: Đất đai, sources: [s]}\n',
    'architecture/u/components.yaml': [
      `mo: {name: Mở, type: system, owner: so, capabilities: [dat-dai], sources: [s]}`,
      `kin: {name: Kín, type: system, owner: so, capabilities: [dat-dai], sources: [s]${more}}`,
      `dung: {name: Dùng, type: system, owner: so, users: [ubnd], capabilities: [dat-dai], sources: [s]${users}}`,
      '',
    ].join('\n'),
  });

  it('keeps the rest, with numbers of what is public', () => {
    const { open } = editions(files(INTERNAL, ''));
    const [row] = open.capabilityMaps?.[0]?.rows ?? [];
    expect(row?.count).toBe(2);
    expect(JSON.stringify(open.capabilityMaps)).not.toContain('kin');
  });

  it('puts nothing into the column of its owner because its users are internal', () => {
    const { open, whole } = editions(files('', ', internalFields: [users]'));
    const servedBy = (facts: Facts) =>
      facts.capabilityMaps?.[0]?.rows[0]?.cells.flatMap(({ agency, own }) =>
        own.includes('component:u/dung') ? [agency] : [],
      );
    expect(servedBy(whole)).toEqual(['agency:u/ubnd']);
    expect(servedBy(open)).toEqual([]);
  });
});

describe('what a unit leaves to its successor', () => {
  const files = {
    'architecture/u/units.yaml':
      'u: {name: Tỉnh U, level: province, sources: [s], validTo: 2025-06-30, successors: [moi/moi]}\n',
    'architecture/moi/units.yaml':
      'moi: {name: Tỉnh Mới, level: province, validFrom: 2025-07-01, sources: [u/s]}\n',
    'architecture/u/components.yaml': `mo: {name: Mở, type: system, owner: so, sources: [s]}\nkin: {name: Kín, type: system, owner: so, sources: [s]${INTERNAL}}\n`,
  };

  it('is told without what is internal, and not left out for it', () => {
    const { open, whole } = editions(files);
    const of = (facts: Facts) => facts.inheritance?.[0]?.from[0]?.records.component;
    expect(of(whole)).toEqual(['component:u/kin', 'component:u/mo']);
    expect(of(open)).toEqual(['component:u/mo']);
  });
});
