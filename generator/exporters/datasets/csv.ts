import { placeSaid, saidIn } from '../../core/absent.ts';
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

/** Words as the edition may say them. */
type Say = (words: Bilingual) => string;

type Field = {
  readonly title: Bilingual;
  readonly of: (record: DatasetRecord, lang: Lang, say: Say) => string | number | undefined;
};

const w = (vi: string, en: string): Bilingual => ({ vi, en });
const inner = (name: string) => (record: DatasetRecord, _: Lang, say: Say) =>
  say(stated(record.inner[name]));

const FIELDS: readonly Field[] = [
  { title: w('Khóa', 'Key'), of: ({ entity }) => entity.key },
  { title: w('Đơn vị', 'Unit'), of: ({ unitName }, lang) => unitName[lang] },
  { title: w('Cơ sở dữ liệu', 'Dataset'), of: ({ name }, lang) => name[lang] },
  {
    title: w('Chủ quản dữ liệu', 'Data owner'),
    of: ({ owner, entity }, lang, say) =>
      owner?.name[lang] ?? say(stated(entity.data.dataOwner ?? entity.data.owner)),
  },
  { title: w('Mục đích', 'Purpose'), of: inner('purpose') },
  {
    title: w('Căn cứ pháp lý', 'Legal basis'),
    of: ({ legalBasis }, lang, say) =>
      legalBasis.map((one) => one[lang]).join('; ') || say(stated(undefined)),
  },
  { title: w('Loại theo quy định', 'Type by law'), of: inner('databaseType') },
  {
    title: w('Mức chia sẻ', 'Sharing class'),
    of: ({ facts, inner: own }, _, say) => facts?.sharingClass ?? say(stated(own.sharingClass)),
  },
  { title: w('Dữ liệu cá nhân', 'Personal data'), of: inner('personalData') },
  { title: w('Cơ chế cập nhật', 'Update'), of: inner('update') },
  { title: w('Tần suất cập nhật', 'Frequency of update'), of: inner('accrualPeriodicity') },
  { title: w('Chất lượng', 'Quality'), of: inner('quality') },
  {
    title: w('Mục dữ liệu', 'Items'),
    of: (record, lang, say) =>
      itemNames(record)
        .map((one) => one[lang])
        .join('; ') || say(stated(undefined)),
  },
  {
    title: w('Luồng đang dùng', 'Flows in use'),
    of: ({ facts }) => facts?.usedThrough.length ?? 0,
  },
  {
    title: w('Biết đến ngày', 'Known to'),
    of: ({ knownOn }, _, say) => knownOn ?? say(stated(undefined)),
  },
  {
    title: w('Quá kỳ rà soát', 'Past review'),
    of: ({ facts }, _, say) => say(stated(facts?.knownOn === undefined ? undefined : facts.stale)),
  },
  {
    title: w('Địa chỉ', 'Address'),
    of: ({ entity }, _, say) => stringOf(entity.data.url) ?? say(stated(undefined)),
  },
  { title: w('Vị trí', 'Place'), of: ({ entity }, lang) => placeSaid(entity, lang) },
];

/** A row a dataset (RFC 4180); days ISO, codes as recorded, no cell empty: what is missing says so. */
export function datasetsCsv(
  snapshot: Snapshot,
  options: DatasetsOptions & { readonly lang: Lang },
): string {
  const { lang } = options;
  const say: Say = (words) => saidIn(words, snapshot.edition)[lang];
  const rows = datasetRecords(snapshot, options).map((record) =>
    FIELDS.map(({ of }) => of(record, lang, say)),
  );
  return csvFile([FIELDS.map(({ title }) => title[lang]), ...rows]);
}
