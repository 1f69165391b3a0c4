import { placeSaid } from '../../core/absent.ts';
import { csvFile } from '../../core/csv.ts';
import { type Day, isoDay } from '../../core/day.ts';
import type { Bilingual, Lang } from '../../core/lang.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { STATUS_WORDS } from '../../core/status-words.ts';
import type { WorkItem } from '../../core/work-item.ts';
import {
  type ProgressOptions,
  type ProgressReport,
  type ProgressText,
  progressReport,
  type UnitReport,
} from './progress-report.ts';
import { KIND_WORDS, WORDS } from './words.ts';

export type CsvOptions = ProgressOptions & { readonly lang: Lang };

type Row = {
  readonly item: WorkItem;
  readonly unit: UnitReport;
  readonly report: ProgressReport;
  readonly lang: Lang;
};

type Field = { readonly title: Bilingual; readonly of: (row: Row) => string | number | undefined };

const w = (vi: string, en: string): Bilingual => ({ vi, en });

const FIELDS: readonly Field[] = [
  { title: w('Đơn vị', 'Unit'), of: ({ unit, lang }) => unit.name[lang] },
  { title: w('Loại', 'Kind'), of: ({ item, lang }) => KIND_WORDS[item.status.kind][lang] },
  { title: WORDS.item, of: ({ item, lang }) => item.name[lang] },
  { title: WORDS.plan, of: ({ item, lang }) => item.plan?.[lang] },
  { title: w('Mục tiêu của kế hoạch', 'Goal'), of: ({ item, lang }) => item.goal?.[lang] },
  { title: WORDS.owner, of: ({ item, lang }) => item.owner.name[lang] },
  { title: WORDS.state, of: ({ item, lang }) => STATUS_WORDS[item.status.state][lang] },
  { title: WORDS.original, of: ({ item }) => iso(item.status.deadline) },
  { title: WORDS.current, of: ({ item }) => iso(item.status.currentDeadline) },
  { title: WORDS.late, of: ({ item }) => item.status.daysLate },
  { title: WORDS.reached, of: ({ item }) => iso(item.status.reached) },
  { title: w('Đạt chậm, ngày', 'Achieved late, days'), of: ({ item }) => item.status.daysOver },
  { title: w('Kiểm chứng', 'Verification'), of: ({ item, lang }) => verification(item, lang) },
  { title: WORDS.reason, of: ({ item, lang }) => item.status.reason[lang] },
  { title: w('Đánh giá tại ngày', 'Judged as of'), of: ({ unit }) => iso(unit.asOf) },
  { title: w('Biết đến ngày', 'Known at'), of: ({ report }) => iso(report.knownAt) },
  { title: w('Khóa', 'Key'), of: ({ item }) => item.status.key },
  { title: w('Mã tình trạng', 'Status code'), of: ({ item }) => item.status.state },
  { title: WORDS.place, of: ({ item, lang }) => placeSaid(item, lang) },
];

/**
 * Every target, milestone and task as a row (RFC 4180). The byte order mark tells Excel that it is
 * UTF-8; days are ISO and numbers plain, so that any locale reads them.
 */
export function csvProgress(snapshot: Snapshot, options: CsvOptions): ProgressText {
  const { lang } = options;
  const report = progressReport(snapshot, options);
  const rows = report.units.flatMap((unit) =>
    unit.items.map((item) => FIELDS.map(({ of }) => of({ item, unit, report, lang }))),
  );
  return { text: csvFile([FIELDS.map(({ title }) => title[lang]), ...rows]), exitCode: 0 };
}

const VERIFICATION = {
  verified: w('Đã kiểm chứng', 'Verified'),
  awaiting: w('Chờ kiểm chứng', 'Awaiting verification'),
};

function verification({ status }: WorkItem, lang: Lang): string | undefined {
  return status.verification && VERIFICATION[status.verification][lang];
}

function iso(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : isoDay(day);
}
