import { csvFile } from '../../core/csv.ts';
import type { Bilingual, Lang } from '../../core/lang.ts';
import type { AreaReach } from '../../core/siting.ts';
import { REACH_WORDS } from '../../core/siting.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { isMadeUp, namesIn } from './sites-csv.ts';

const w = (vi: string, en: string): Bilingual => ({ vi, en });
const BEFORE = [
  w('Mã', 'Id'),
  w('Địa bàn', 'Area'),
  w('Bán kính quy hoạch (m)', 'Planning radius (m)'),
  w('Dân số', 'Population'),
];
const AFTER = [
  w('Hiện nay', 'Now'),
  w('Kể cả đề xuất', 'With proposed'),
  w('Dữ liệu giả lập', 'Made-up data'),
];
const NEAREST = w(
  'trạm 5G gần nhất trong bán kính (m)',
  'nearest 5G station within the radius (m)',
);
const YES = w('có', 'yes');
const NO = w('không', 'no');

/** Areas × operators: the nearest station within the planning radius, empty where there is none. */
export function reachCsv(snapshot: Snapshot, unit: string, lang: Lang): string {
  const siting = (snapshot.facts.siting ?? []).find((one) => one.unit === unit);
  const operators = siting?.operators ?? [];
  const name = namesIn(snapshot, lang);
  const madeUp = (isMadeUp(snapshot, unit) ? YES : NO)[lang];
  const row = ({ area, radius, persons, now, planned }: AreaReach) => [
    area.slice(area.indexOf('/') + 1),
    name(area),
    Math.round(radius),
    persons,
    ...operators.map((operator) => now.nearest[now.operators.indexOf(operator)]?.[1]),
    REACH_WORDS[now.grade][lang],
    REACH_WORDS[planned.grade][lang],
    madeUp,
  ];
  const heads = [
    ...BEFORE.map((head) => head[lang]),
    ...operators.map((operator) => `${name(operator)}: ${NEAREST[lang]}`),
    ...AFTER.map((head) => head[lang]),
  ];
  return csvFile([heads, ...(siting?.reach ?? []).map(row)]);
}
