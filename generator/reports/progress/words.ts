import { EDITION_WORDS } from '../../core/edition-words.ts';
import type { Status } from '../../core/facts.ts';
import type { Bilingual, Lang } from '../../core/lang.ts';
import { count, printDay, printNumber, printSpan } from '../../core/print.ts';
import type { ProgressReport, UnitReport } from './progress-report.ts';

const w = (vi: string, en: string): Bilingual => ({ vi, en });

/** Titles of columns and the like. */
export const WORDS = {
  title: w('Báo cáo tình hình thực hiện kế hoạch', 'Report on the progress of plans'),
  no: w('TT', 'No.'),
  item: w('Nội dung', 'Item'),
  owner: w('Cơ quan chủ trì', 'Owner'),
  state: w('Tình trạng', 'Status'),
  deadline: w('Hạn', 'Deadline'),
  original: w('Hạn ban đầu', 'Original deadline'),
  current: w('Hạn hiện hành', 'Current deadline'),
  late: w('Số ngày chậm', 'Days late'),
  reason: w('Lý do', 'Reason'),
  left: w('Còn lại', 'Time left'),
  reached: w('Ngày đạt', 'Achieved on'),
  contact: w('Đầu mối trả lời', 'Who must say'),
  plan: w('Kế hoạch', 'Plan'),
  document: w('Văn bản', 'Document'),
  period: w('Giai đoạn', 'Period'),
  items: w('Số nội dung', 'Items'),
  target: w('Mục tiêu', 'Targets'),
  milestone: w('Mốc', 'Milestones'),
  task: w('Nhiệm vụ', 'Tasks'),
  total: w('Tổng số', 'Total'),
  finding: w('Điểm chưa thống nhất', 'What does not agree'),
  place: w('Vị trí trong kho', 'Place in the content'),
  atMost: w('nhiều nhất', 'at most'),
  notStated: w('Không nêu', 'Not stated'),
  notMoved: w('Không đổi', 'Unchanged'),
  notRecorded: w('Chưa ghi nhận', 'Not recorded'),
} as const;

export const KIND_WORDS: Readonly<Record<Status['kind'], Bilingual>> = {
  target: w('Mục tiêu', 'Target'),
  milestone: w('Mốc', 'Milestone'),
  task: w('Nhiệm vụ', 'Task'),
};

export type SectionId =
  | 'plans'
  | 'counts'
  | 'late'
  | 'due30'
  | 'due90'
  | 'achievedLate'
  | 'awaiting'
  | 'unknownOwners'
  | 'contradictions'
  | 'freshness';

/** Heading of a section, its sentence with the count, and what it says when there is nothing. */
type SectionWords = {
  readonly title: Bilingual;
  readonly lead: (n: number) => Bilingual;
  readonly none: Bilingual;
};

const items = (n: number, lang: Lang) => count(n, lang, 'nội dung', 'item');
const said = (vi: (n: string) => string, en: (n: string) => string) => (n: number) => ({
  vi: vi(items(n, 'vi')),
  en: en(items(n, 'en')),
});

export const SECTIONS: Readonly<Record<SectionId, SectionWords>> = {
  plans: {
    title: w('Kế hoạch và văn bản', 'Plans and documents'),
    lead: (n) => ({
      vi: `Ghi nhận ${printNumber(n, 'vi')} kế hoạch, chương trình.`,
      en: `${count(n, 'en', '', 'plan')} recorded.`,
    }),
    none: w('Chưa ghi nhận kế hoạch nào.', 'No plan is recorded.'),
  },
  counts: {
    title: w('Tình hình chung', 'Overall'),
    lead: said(
      (n) => `Theo dõi ${n}.`,
      (n) => `${n} tracked.`,
    ),
    none: w(
      'Chưa ghi nhận mục tiêu, mốc hay nhiệm vụ nào.',
      'No target, milestone or task is recorded.',
    ),
  },
  late: {
    title: w('Quá hạn chưa đạt', 'Overdue'),
    lead: said(
      (n) => `Có ${n} đã quá hạn mà chưa đạt hoặc chưa được kiểm chứng.`,
      (n) => `${n} past the deadline and not achieved, or not verified.`,
    ),
    none: w('Không có nội dung nào quá hạn.', 'Nothing is overdue.'),
  },
  due30: {
    title: w('Đến hạn trong 30 ngày tới', 'Due within 30 days'),
    lead: said(
      (n) => `Có ${n} đến hạn trong 30 ngày tới.`,
      (n) => `${n} due within 30 days.`,
    ),
    none: w('Không có nội dung nào đến hạn trong 30 ngày tới.', 'Nothing is due within 30 days.'),
  },
  due90: {
    title: w('Đến hạn từ ngày thứ 31 đến ngày thứ 90', 'Due in 31 to 90 days'),
    lead: said(
      (n) => `Có ${n} đến hạn từ ngày thứ 31 đến ngày thứ 90.`,
      (n) => `${n} due in 31 to 90 days.`,
    ),
    none: w(
      'Không có nội dung nào đến hạn từ ngày thứ 31 đến ngày thứ 90.',
      'Nothing is due in 31 to 90 days.',
    ),
  },
  achievedLate: {
    title: w('Đã đạt nhưng quá hạn', 'Achieved late'),
    lead: said(
      (n) => `Có ${n} đã đạt, hoàn thành sau hạn.`,
      (n) => `${n} achieved after the deadline.`,
    ),
    none: w('Không có nội dung nào đạt sau hạn.', 'Nothing was achieved late.'),
  },
  awaiting: {
    title: w('Hoàn thành, chờ kiểm chứng', 'Done, awaiting verification'),
    lead: said(
      (n) => `Có ${n} được báo hoàn thành mà chưa được kiểm chứng.`,
      (n) => `${n} reported done and not verified yet.`,
    ),
    none: w('Không có nội dung nào chờ kiểm chứng.', 'Nothing awaits verification.'),
  },
  unknownOwners: {
    title: w('Chưa xác định cơ quan chủ trì', 'Owner not known'),
    lead: said(
      (n) => `Có ${n} chưa xác định cơ quan chủ trì.`,
      (n) => `${n} without a known owner.`,
    ),
    none: w('Mọi nội dung đều có cơ quan chủ trì.', 'Everything has an owner.'),
  },
  contradictions: {
    title: w('Số liệu chưa thống nhất', 'Figures that do not agree'),
    lead: (n) => ({
      vi: `Phát hiện ${printNumber(n, 'vi')} điểm chưa thống nhất; số liệu được giữ nguyên như nguồn in.`,
      en: `${count(n, 'en', '', 'point')} found; figures stand as the sources print them.`,
    }),
    none: w(
      'Không phát hiện điểm nào chưa thống nhất trong số liệu.',
      'No figures were found to disagree.',
    ),
  },
  freshness: {
    title: w('Độ mới của thông tin', 'How fresh the information is'),
    lead: () => w('', ''),
    none: w('Chưa có thông tin có ngày tháng.', 'No dated information yet.'),
  },
};

/** "Tính đến ngày 22/11/2026, theo thông tin biết đến ngày 22/11/2026." */
export function daysSentence(report: ProgressReport, lang: Lang): string {
  const { asOf, knownAt } = report;
  const [day, known] = [printDay(asOf, lang), printDay(knownAt, lang)];
  const said = {
    vi: `Tính đến ngày ${day}, theo thông tin biết đến ngày ${known}.`,
    en: `As of ${day}, with what was known by ${known}.`,
  };
  return [said[lang], editionSentence(report, lang)].filter(Boolean).join(' ');
}

/** For whom the report is and what its counts are of; empty where nothing is internal. */
export function editionSentence({ edition }: ProgressReport, lang: Lang): string {
  return edition ? EDITION_WORDS[edition][lang] : '';
}

/** That the unit ended, when it was judged therefore, and what it became; empty for others. */
export function endedSentence({ ended, asOf, successors }: UnitReport, lang: Lang): string {
  if (!ended) return '';
  const day = printDay(asOf, lang);
  const now = successors.map((name) => name[lang]).join(', ');
  return {
    vi: `Đơn vị đã kết thúc; tình hình được đánh giá tại ngày cuối của đơn vị, ${day}.${now && ` Nay là ${now}.`}`,
    en: `The unit has ended; it is judged as of its last day, ${day}.${now && ` Now ${now}.`}`,
  }[lang];
}

/** The newest day known, how old that is, and how many records nobody confirmed lately. */
export function freshnessSentence({ freshness, asOf }: UnitReport, lang: Lang): string {
  const { knownTo, stale, records } = freshness;
  if (knownTo === undefined) return SECTIONS.freshness.none[lang];
  const day = printDay(knownTo, lang);
  const age = asOf > knownTo ? printSpan(asOf - knownTo, lang) : undefined;
  const old = `${printNumber(stale, lang)}/${printNumber(records, lang)}`;
  return {
    vi: `Thông tin mới nhất nói về ngày ${day}${age ? `, trước ngày đánh giá ${age}` : ''}; ${old} bản ghi đã quá kỳ rà soát mà chưa được xác nhận lại.`,
    en: `The newest information speaks of ${day}${age ? `, ${age} before` : ''}; ${old} records are past their review period without confirmation.`,
  }[lang];
}
