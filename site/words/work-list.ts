import { absent } from '../data.ts';
import type { Words } from './words.ts';

/** Words of tables of work: tasks, milestones, targets, gaps, proposals. */
export const workList = {
  kind: { vi: 'Loại', en: 'Kind' },
  noTarget: absent({ vi: 'Không có mục tiêu', en: 'No target' }),
  noDeadline: absent({ vi: 'Không nêu hạn', en: 'No deadline given' }),
  movedTo: (day: string) => ({ vi: `dời đến ${day}`, en: `moved to ${day}` }),
  touching: { vi: 'Kế hoạch, nhiệm vụ và chỉ tiêu liên quan', en: 'Plans, tasks and indicators' },
  asks: { vi: 'Hạn chế, đề xuất và thỏa thuận liên quan', en: 'Gaps, proposals and agreements' },
  own: { vi: 'Việc chịu trách nhiệm', en: 'Work it is responsible for' },
  reported: { vi: 'Chỉ tiêu theo dõi', en: 'Indicators it reports' },
  helps: { vi: 'Việc phối hợp', en: 'Work it contributes to' },
  reasons: {
    vi: 'Lý do chưa xác định và đầu mối trả lời ghi ở trang của từng bản ghi.',
    en: 'Why a value is not known, and who must say, is on the page of each record.',
  },
  noPlan: absent({ vi: 'Không thuộc kế hoạch nào', en: 'Part of no plan' }),
} satisfies Words;
