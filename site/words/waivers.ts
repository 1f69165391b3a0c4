import { type Bilingual, count, WAIVER_WORDS, type WaiverState } from '../data.ts';
import type { Words } from './words.ts';

export const waivers = {
  title: { vi: 'Miễn trừ', en: 'Waivers' },
  lead: (n: number, over: number) => ({
    vi: `${n} miễn trừ được ghi${over > 0 ? `, trong đó ${over} đã hết hạn` : ''}. Miễn trừ cho phép tạm thời không theo một quy tắc kiểm tra; nó không làm cho yêu cầu được đáp ứng.`,
    en: `${count(n, 'en', '', 'waiver')} on record${over > 0 ? `, ${over} of them expired` : ''}. A waiver lets a rule go unkept for a time; it does not make a requirement met.`,
  }),
  rule: { vi: 'Quy tắc', en: 'Rule' },
  subject: { vi: 'Bản ghi', en: 'Record' },
  reason: { vi: 'Lý do', en: 'Reason' },
  approver: { vi: 'Người phê duyệt', en: 'Approved by' },
  document: { vi: 'Văn bản', en: 'Document' },
  until: { vi: 'Có hiệu lực đến hết', en: 'Holds to the end of' },
  state: { vi: 'Tình trạng', en: 'State' },
  left: (days: number) => ({
    vi: days < 0 ? `quá hạn ${-days} ngày` : `còn ${days} ngày`,
    en: days < 0 ? `${count(-days, 'en', '', 'day')} ago` : `${count(days, 'en', '', 'day')} left`,
  }),
} satisfies Words;

/** How a waiver stands, as a reader is told it. */
export function stateWord(state: WaiverState): Bilingual {
  return WAIVER_WORDS[state];
}
