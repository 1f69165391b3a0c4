import { by } from '../../generator/core/compare.ts';
import { dayOf } from '../../generator/core/day.ts';
import { type Entity, keyOf } from '../../generator/core/entity.ts';
import type { Link } from '../../generator/core/model.ts';
import type { Snapshot } from '../../generator/core/snapshot.ts';

/** A record of the small snapshot; its line is its place among the records. */
export type SmallRecord = {
  readonly kind: string;
  readonly unit: string;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Field → key of the record it names. */
  readonly links?: Readonly<Record<string, string>>;
};

const name = (vi: string, en: string) => ({ name: { vi, en } });

/** Two units with a few records that name one another. */
export const SMALL: readonly SmallRecord[] = [
  {
    kind: 'unit',
    unit: 'a',
    id: 'a',
    data: { ...name('Tỉnh A', 'A province'), level: 'province' },
  },
  {
    kind: 'unit',
    unit: 'b',
    id: 'b',
    data: { ...name('Tỉnh B', 'B province'), level: 'province' },
  },
  {
    kind: 'component',
    unit: 'a',
    id: 'lgsp',
    data: { ...name('Trục liên thông', 'Service bus'), type: 'platform' },
  },
  {
    kind: 'component',
    unit: 'a',
    id: 'mot-cua',
    data: { ...name('Một cửa Đồng Xoài', 'One-stop desk'), type: 'system', partOf: 'lgsp' },
    links: { partOf: 'component:a/lgsp' },
  },
  {
    kind: 'component',
    unit: 'b',
    id: 'cong',
    data: { ...name('Cổng dịch vụ công', 'Service portal'), type: 'system' },
  },
];

/** A snapshot of plain records, as the pipeline would give it without findings or statuses. */
export function smallSnapshot(records: readonly SmallRecord[] = SMALL): Snapshot {
  const entities = records.map(toEntity).sort(by(({ key }) => key));
  const links = records.flatMap(linksOf);
  const day = dayOf(2026, 11, 22);
  return {
    format: 1,
    revision: 'uncommitted',
    asOf: day,
    knownAt: day,
    settings: { name: 'Khung', reviewMonths: 12, graceDays: 90, packs: [] },
    frameworks: [],
    glossary: [],
    model: { entities, links, units: [...new Set(records.map(({ unit }) => unit))].sort() },
    facts: { statuses: [], units: [] },
    findings: [],
    digest: JSON.stringify(records).length.toString(16).padStart(64, '0'),
  };
}

function toEntity({ kind, unit, id, data }: SmallRecord, at: number): Entity {
  const file = `architecture/${unit}/${kind}s.yaml`;
  return { key: keyOf(kind, unit, id), kind, unit, id, data, file, line: at + 1, lines: {} };
}

function linksOf({ kind, unit, id, links = {} }: SmallRecord): Link[] {
  const from = keyOf(kind, unit, id);
  return Object.entries(links).map(([field, to]) => ({ from, to, field }));
}
