import { absent, count, printSpan } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

export const unit = {
  successor: (names: string, day: string | undefined) => ({
    vi: `Nay là ${names}${day ? `, từ ${day}` : ''}`,
    en: `Now ${names}${day ? `, since ${day}` : ''}`,
  }),
  nowPart: { vi: 'Nay là', en: 'Now' },
  since: (day: string) => ({ vi: `từ ${day}`, en: `since ${day}` }),
  asOf: (day: string) => ({ vi: `Đánh giá tại ngày ${day}`, en: `Judged as of ${day}` }),
  asOfEnded: (day: string) => ({
    vi: `Đánh giá tại ngày cuối của đơn vị, ${day}`,
    en: `Judged as of the unit’s last day, ${day}`,
  }),
  knownTo: (day: string, age: number) => ({
    vi: `Thông tin mới nhất nói về ngày ${day}${age > 0 ? `, ${printSpan(age, 'vi')} trước đó` : ''}`,
    en: `The newest information speaks of ${day}${age > 0 ? `, ${printSpan(age, 'en')} earlier` : ''}`,
  }),
  knownShort: (day: string) => ({ vi: `biết đến ${day}`, en: `known to ${day}` }),
  nothingKnown: absent({ vi: 'Chưa có thông tin có ngày tháng.', en: 'No dated information yet.' }),
  stale: (n: number, of: number) =>
    absent({
      vi: `${inVi(n)}/${inVi(of)} bản ghi đã quá kỳ rà soát mà chưa được xác nhận lại`,
      en: `${inEn(n)} of ${inEn(of)} records are past their review period without confirmation`,
    }),
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  otherPlans: (n: number) => ({ vi: `và ${inVi(n)} kế hoạch khác`, en: `and ${inEn(n)} more` }),
  noPlan: absent({ vi: 'Chưa có kế hoạch nào được ghi.', en: 'No plan is recorded.' }),
  headline: { vi: 'Chỉ tiêu nổi bật', en: 'Headline indicators' },
  headlineMore: { vi: 'Tất cả chỉ tiêu', en: 'All indicators' },
  sharing: { vi: 'Chia sẻ dữ liệu', en: 'Data sharing' },
  sharingMore: { vi: 'Ai chia sẻ gì với ai', en: 'Who shares what with whom' },
  noExchange: absent({
    vi: 'Chưa ghi quan hệ trao đổi dữ liệu nào.',
    en: 'No exchange of data is recorded.',
  }),
  missing: { vi: 'Còn thiếu', en: 'What is missing' },
  nothingMissing: absent({
    vi: 'Các mục được xét ở đây (chủ trì, hạn, số liệu, chủ quản, kỳ rà soát, hạn chế đã ghi) không thiếu mục nào.',
    en: 'Nothing is missing of what is looked at here: owners, deadlines, figures, review periods, gaps on record.',
  }),
  gapsOpen: (n: number) => ({
    vi: `${inVi(n)} hạn chế được nêu`,
    en: count(n, 'en', '', 'stated gap'),
  }),
  ownerMissing: (n: number, of: number) =>
    absent({
      vi: `${inVi(n)}/${inVi(of)} việc chưa xác định cơ quan chủ trì`,
      en: `${inEn(n)} of ${inEn(of)} items have no known owner`,
    }),
  deadlineMissing: (n: number) =>
    absent({
      vi: `${inVi(n)} việc không có hạn ràng buộc`,
      en: `${count(n, 'en', '', 'item')} without a binding deadline`,
    }),
  unobserved: (n: number) =>
    absent({
      vi: `${inVi(n)} mục tiêu chưa có số liệu nào`,
      en: `${count(n, 'en', '', 'target')} without any figure`,
    }),
  componentOwnerMissing: (n: number, of: number) =>
    absent({
      vi: `${inVi(n)}/${inVi(of)} thành phần chưa rõ cơ quan chủ quản`,
      en: `${inEn(n)} of ${inEn(of)} components have no known owner`,
    }),
  contradictions: { vi: 'Mâu thuẫn trong số liệu', en: 'Contradictions in the figures' },
  alsoWaived: (n: number) => ({
    vi: `Ngoài ra có ${inVi(n)} mục đã được miễn.`,
    en: `${inEn(n)} more ${n === 1 ? 'is' : 'are'} waived.`,
  }),
  contradictionsNote: {
    vi: 'Số liệu được giữ nguyên như nguồn in; công cụ chỉ ra chỗ không khớp.',
    en: 'Figures stand as the sources print them; the tool points at what does not agree.',
  },
  roleAt: (day: string) => ({ vi: `tại ${day}`, en: `at ${day}` }),
  ended: (day: string) => ({
    vi: `kết thúc ngày ${day}`,
    en: `ended on ${day}`,
  }),
} satisfies Words;
