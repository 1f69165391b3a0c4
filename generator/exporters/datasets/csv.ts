import { csvFile } from '../../core/csv.ts';
import { stringOf } from '../../core/fields.ts';
import type { Bilingual, Lang } from '../../core/lang.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import {
  type DatasetRecord,
  type DatasetsOptions,
  datasetRecords,
  itemNames,
  stated,
} from './records.ts';

type Field = {
  readonly title: Bilingual;
  readonly of: (record: DatasetRecord, lang: Lang) => string | number | undefined;
};

const w = (vi: string, en: string): Bilingual => ({ vi, en });
const inner = (name: string) => (record: DatasetRecord, lang: Lang) =>
  stated(record.inner[name])[lang];

const FIELDS: readonly Field[] = [
  { title: w('Khóa', 'Key'), of: ({ entity }) => entity.key },
  { title: w('Đơn vị', 'Unit'), of: ({ unitName }, lang) => unitName[lang] },
  { title: w('Cơ sở dữ liệu', 'Dataset'), of: ({ name }, lang) => name[lang] },
  {
    title: w('Chủ quản dữ liệu', 'Data owner'),
    of: ({ owner, entity }, lang) =>
      owner?.name[lang] ?? stated(entity.data.dataOwner ?? entity.data.owner)[lang],
  },
  { title: w('Mục đích', 'Purpose'), of: inner('purpose') },
  {
    title: w('Căn cứ pháp lý', 'Legal basis'),
    of: ({ legalBasis }, lang) =>
      legalBasis.map((one) => one[lang]).join('; ') || stated(undefined)[lang],
  },
  { title: w('Loại theo quy định', 'Type by law'), of: inner('databaseType') },
  {
    title: w('Mức chia sẻ', 'Sharing class'),
    of: ({ facts, inner: own }, lang) => facts?.sharingClass ?? stated(own.sharingClass)[lang],
  },
  { title: w('Dữ liệu cá nhân', 'Personal data'), of: inner('personalData') },
  { title: w('Cơ chế cập nhật', 'Update'), of: inner('update') },
  { title: w('Tần suất cập nhật', 'Frequency of update'), of: inner('accrualPeriodicity') },
  { title: w('Chất lượng', 'Quality'), of: inner('quality') },
  {
    title: w('Mục dữ liệu', 'Items'),
    of: (record, lang) =>
      itemNames(record)
        .map((one) => one[lang])
        .join('; ') || stated(undefined)[lang],
  },
  {
    title: w('Luồng đang dùng', 'Flows in use'),
    of: ({ facts }) => facts?.usedThrough.length ?? 0,
  },
  {
    title: w('Biết đến ngày', 'Known to'),
    of: ({ knownOn }, lang) => knownOn ?? stated(undefined)[lang],
  },
  {
    title: w('Quá kỳ rà soát', 'Past review'),
    of: ({ facts }, lang) => stated(facts?.knownOn === undefined ? undefined : facts.stale)[lang],
  },
  {
    title: w('Địa chỉ', 'Address'),
    of: ({ entity }, lang) => stringOf(entity.data.url) ?? stated(undefined)[lang],
  },
  { title: w('Vị trí', 'Place'), of: ({ entity }) => `${entity.file}:${entity.line}` },
];

/** A row a dataset (RFC 4180); days ISO, codes as recorded, no cell empty: what is missing says so. */
export function datasetsCsv(
  snapshot: Snapshot,
  options: DatasetsOptions & { readonly lang: Lang },
): string {
  const { lang } = options;
  const rows = datasetRecords(snapshot, options).map((record) =>
    FIELDS.map(({ of }) => of(record, lang)),
  );
  return csvFile([FIELDS.map(({ title }) => title[lang]), ...rows]);
}
