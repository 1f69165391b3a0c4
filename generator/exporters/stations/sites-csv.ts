import { csvFile } from '../../core/csv.ts';
import type { EntityKey } from '../../core/entity.ts';
import { type Bilingual, type Lang, say, type Text } from '../../core/lang.ts';
import type { PlacedSite } from '../../core/siting.ts';
import type { Snapshot } from '../../core/snapshot.ts';

const w = (vi: string, en: string): Bilingual => ({ vi, en });

const HEADS: readonly Bilingual[] = [
  w('Mã', 'Id'),
  w('Tên', 'Name'),
  w('Tình trạng', 'State'),
  w('Phát 5G', '5G on air'),
  w('Chủ cột', 'Owner'),
  w('Doanh nghiệp trên cột', 'Operators'),
  w('Số chỗ', 'Slots'),
  w('Địa bàn', 'Area'),
  w('Vĩ độ (WGS-84)', 'Latitude (WGS-84)'),
  w('Kinh độ (WGS-84)', 'Longitude (WGS-84)'),
  w('Dữ liệu giả lập', 'Made-up data'),
];

const YES = w('có', 'yes');
const NO = w('không', 'no');

/** Sites of a unit that have usable coordinates, a row each. */
export function sitesCsv(snapshot: Snapshot, unit: string, lang: Lang): string {
  const { sites = [] } = (snapshot.facts.siting ?? []).find((one) => one.unit === unit) ?? {};
  const name = namesIn(snapshot, lang);
  const madeUp = isMadeUp(snapshot, unit);
  const yes = (is: boolean) => (is ? YES : NO)[lang];
  const row = (site: PlacedSite) => [
    site.key.slice(site.key.indexOf('/') + 1),
    name(site.key),
    site.state,
    yes(site.onAir),
    site.owner && name(site.owner),
    site.operators.map(name).join('; '),
    site.slots,
    site.area && name(site.area),
    degrees(site.lat),
    degrees(site.lon),
    yes(madeUp),
  ];
  return csvFile([HEADS.map((head) => head[lang]), ...sites.map(row)]);
}

/** Seven decimals: about a centimetre, which is more than any mast is measured to. */
export function degrees(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}

/** Names of records in a language; the id of one without a name. */
export function namesIn({ model }: Snapshot, lang: Lang): (key: EntityKey) => string {
  const entities = new Map(model.entities.map((entity) => [entity.key, entity]));
  return (key) => {
    const name = entities.get(key)?.data.name as Text | undefined;
    const isText = typeof name === 'string' || typeof name?.vi === 'string';
    return isText ? say(name as Text, lang) : key.slice(key.indexOf('/') + 1);
  };
}

export function isMadeUp({ model }: Snapshot, unit: string): boolean {
  const own = model.entities.find(({ key }) => key === `unit:${unit}/${unit}`);
  return own?.data.demonstration === true;
}
