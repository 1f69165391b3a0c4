import type {
  ComplianceGround,
  ComplianceRow,
  ComplianceValue,
  StaleGround,
} from './compliance.ts';
import type { Day } from './day.ts';
import type { Bilingual } from './lang.ts';
import { both } from './lang.ts';
import { count, printDay } from './print.ts';

/** The four values as the ministry's guide prints them. */
export const COMPLIANCE_WORDS: Readonly<Record<ComplianceValue, Bilingual>> = {
  met: { vi: 'Đáp ứng', en: 'Met' },
  'not-met': { vi: 'Chưa đáp ứng', en: 'Not met' },
  'not-enough-basis': { vi: 'Chưa đủ cơ sở đánh giá', en: 'Not enough basis' },
  'not-applicable': { vi: 'Không áp dụng', en: 'Not applicable' },
};

export const STALE_WORDS: Readonly<Record<StaleGround, Bilingual>> = {
  'review-due': { vi: 'đã quá ngày phải đánh giá lại', en: 'it was to be repeated before now' },
  'framework-changed': {
    vi: 'khung đã sang phiên bản khác',
    en: 'the framework has another version now',
  },
  'evidence-changed': {
    vi: 'bản ghi làm căn cứ đã thay đổi sau ngày đánh giá',
    en: 'a record it rests on has changed since',
  },
};

/** The days that a basis may name. */
export type BasisDays = {
  /** The day the unit is judged at. */
  readonly unitDay: Day;
  /** First day of the framework, where it is known. */
  readonly inForce?: Day;
};

/**
 * Why a requirement has its value, where no person said so. The basis of an assessment is its own
 * text; undefined then.
 */
export function basisOf(row: ComplianceRow, days: BasisDays): Bilingual | undefined {
  const { ground } = row;
  return ground === 'assessed' ? undefined : both((lang) => BASES[ground](row, days)[lang]);
}

type Basis = (row: ComplianceRow, days: BasisDays) => Bilingual;

const words =
  (vi: string, en: string): Basis =>
  () => ({ vi, en });

const records = (n = 0): Bilingual => both((lang) => count(n, lang, 'bản ghi', 'record'));
const places = (n = 0): Bilingual => both((lang) => count(n, lang, 'phát hiện', 'finding'));

function dayText(day: Day | undefined): Bilingual {
  if (day === undefined) return { vi: 'chưa rõ ngày', en: 'an unknown day' };
  return both((lang) => printDay(day, lang));
}

const BASES: Readonly<Record<Exclude<ComplianceGround, 'assessed'>, Basis>> = {
  'unit-ended': (_, { unitDay, inForce }) => ({
    vi: `Đơn vị tồn tại đến hết ${dayText(unitDay).vi}, trước khi khung có hiệu lực (${dayText(inForce).vi}).`,
    en: `The unit existed until the end of ${dayText(unitDay).en}, before the framework came into force (${dayText(inForce).en}).`,
  }),
  'unit-not-yet': words('Đơn vị chưa được thành lập vào ngày xét.', 'The unit did not exist yet.'),
  'not-in-force': (_, { unitDay }) => ({
    vi: `Khung không có hiệu lực vào ngày xét (${dayText(unitDay).vi}).`,
    en: `The framework was not in force on the day it is judged at (${dayText(unitDay).en}).`,
  }),
  'other-framework': words(
    'Đơn vị ghi áp dụng một khung khác, nên các quy tắc chưa xét; cần người đánh giá.',
    'The unit says that it follows another framework, so the rules did not look; a person has to.',
  ),
  'not-described': words(
    'Kho chưa có dữ liệu mô tả kiến trúc của đơn vị này, nên chưa có gì để xét.',
    'The workspace does not describe this unit’s architecture yet, so there is nothing to look at.',
  ),
  'for-people': words(
    'Chỉ con người đánh giá được; chưa có đánh giá nào được ghi.',
    'Only people can judge this; no assessment is recorded.',
  ),
  'no-rule': words(
    'Chưa có quy tắc nào đang dùng xét yêu cầu này; chưa có đánh giá nào được ghi.',
    'No rule in use looks at this; no assessment is recorded.',
  ),
  'not-yet-asked': ({ from }) => ({
    vi: `Quy tắc chỉ bắt đầu xét từ ${dayText(from).vi}; chưa có đánh giá nào được ghi.`,
    en: `Its rules speak only from ${dayText(from).en}; no assessment is recorded.`,
  }),
  'nothing-to-look-at': words(
    'Quy tắc chưa tìm thấy bản ghi nào để xét; chưa có đánh giá nào được ghi.',
    'Its rules found no record to look at; no assessment is recorded.',
  ),
  undetermined: words(
    'Có quy tắc không tính được kết quả; chưa có đánh giá nào được ghi.',
    'A rule could not be decided; no assessment is recorded.',
  ),
  candidates: ({ broken }) => ({
    vi: `Công cụ nêu ${places(broken).vi} để người đánh giá xem xét; đó chưa phải kết luận.`,
    en: `The tool points at ${places(broken).en} for a person to decide; that is no conclusion.`,
  }),
  'broken-in-draft': ({ broken }) => ({
    vi: `Kiểm tra tự động có ${places(broken).vi}, nhưng yêu cầu mới nêu trong dự thảo nên chưa đủ căn cứ kết luận.`,
    en: `Automatic checks have ${places(broken).en}, but the requirement stands in a draft only and cannot be concluded on.`,
  }),
  broken: ({ broken }) => ({
    vi: `Kiểm tra tự động có ${places(broken).vi} trái với yêu cầu; chưa có người đánh giá.`,
    en: `Automatic checks have ${places(broken).en} against the requirement; nobody has assessed it yet.`,
  }),
  'structure-valid': ({ looked }) => ({
    vi: `Cấu trúc hợp lệ (đã xét ${records(looked).vi}); điều đó không có nghĩa là đáp ứng, còn chờ người đánh giá.`,
    en: `The structure is valid (${records(looked).en} looked at), which does not mean that it is met; a person has to assess it.`,
  }),
};
