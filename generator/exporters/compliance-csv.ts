import {
  type ComplianceLine,
  type ComplianceUnit,
  complianceUnits,
} from '../core/compliance-lines.ts';
import { COMPLIANCE_WORDS, STALE_WORDS } from '../core/compliance-words.ts';
import { csvFile } from '../core/csv.ts';
import { isoDay } from '../core/day.ts';
import { type Bilingual, type Lang, say } from '../core/lang.ts';
import type { Snapshot } from '../core/snapshot.ts';

type Row = { readonly unit: ComplianceUnit; readonly line: ComplianceLine; readonly lang: Lang };
type Field = { readonly title: Bilingual; readonly of: (row: Row) => string | number | undefined };

const w = (vi: string, en: string): Bilingual => ({ vi, en });
const BY = { tool: w('Chưa có người đánh giá', 'Nobody has assessed it') };

const FIELDS: readonly Field[] = [
  { title: w('Đơn vị', 'Unit'), of: ({ unit, lang }) => unit.name[lang] },
  {
    title: w('Khung', 'Framework'),
    of: ({ unit }) => `${unit.framework.id} ${unit.framework.version}`,
  },
  { title: w('Văn bản', 'Document'), of: ({ line, lang }) => line.document[lang] },
  { title: w('Điều, mục', 'Article'), of: ({ line }) => line.requirement.article },
  { title: w('Mã yêu cầu', 'Requirement'), of: ({ line }) => line.requirement.id },
  { title: w('Nội dung', 'Text'), of: ({ line, lang }) => say(line.requirement.text, lang) },
  { title: w('Giá trị', 'Value'), of: ({ line, lang }) => COMPLIANCE_WORDS[line.row.value][lang] },
  { title: w('Căn cứ', 'Basis'), of: ({ line, lang }) => line.basis[lang] },
  { title: w('Phải khắc phục', 'To be mended'), of: ({ line, lang }) => line.remedy?.[lang] },
  {
    title: w('Đánh giá bởi', 'Assessed by'),
    of: ({ line, lang }) => (line.assessedBy ?? BY.tool)[lang],
  },
  {
    title: w('Ngày đánh giá', 'Assessed on'),
    of: ({ line }) => (line.assessedOn === undefined ? undefined : isoDay(line.assessedOn)),
  },
  {
    title: w('Không còn mới vì', 'No longer current'),
    of: ({ line, lang }) => line.row.stale?.map((one) => STALE_WORDS[one][lang]).join('; '),
  },
  { title: w('Phát hiện', 'Findings'), of: ({ line }) => line.findings.length },
  { title: w('Xét tại ngày', 'Judged as of'), of: ({ unit }) => isoDay(unit.asOf) },
  { title: w('Mã đơn vị', 'Unit key'), of: ({ unit }) => unit.unit },
  { title: w('Mã giá trị', 'Value code'), of: ({ line }) => line.row.value },
  { title: w('Mã căn cứ', 'Ground code'), of: ({ line }) => line.row.ground },
];

/** Every requirement of every unit as a row; of one folder or unit where it is given. */
export function complianceCsv(
  snapshot: Snapshot,
  { lang, unit: only }: { readonly lang: Lang; readonly unit?: string },
): string {
  const rows = complianceUnits(snapshot, only).flatMap((unit) =>
    unit.lines.map((line) => FIELDS.map(({ of }) => of({ unit, line, lang }))),
  );
  return csvFile([FIELDS.map(({ title }) => title[lang]), ...rows]);
}
