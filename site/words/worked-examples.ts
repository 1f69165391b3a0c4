import { STATUS_WORDS, type State } from '../data.ts';
import type { Words } from './words.ts';

/** Words of the examples that the method page takes from the content. */
export const examples = {
  title: { vi: 'Ví dụ từ dữ liệu hiện có', en: 'Examples from the present content' },
  lead: {
    vi: 'Với mỗi tình trạng, việc đầu tiên đang ở tình trạng đó, các con số đã dùng và lý do được viết ra. Bảng đổi theo dữ liệu.',
    en: 'For each status the first item that has it now, with the numbers used and the reason as written. The table follows the content.',
  },
  item: { vi: 'Việc', en: 'Item' },
  numbers: { vi: 'Các con số', en: 'Numbers' },
  reason: { vi: 'Lý do', en: 'Reason' },
  asOf: { vi: 'Ngày đánh giá', en: 'As of' },
  deadline: { vi: 'Hạn', en: 'Deadline' },
  current: { vi: 'Hạn hiện hành', en: 'Deadline in force' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  last: { vi: 'Số liệu cuối', en: 'Last figure' },
  recorded: { vi: 'biết từ', en: 'known since' },
  late: { vi: 'Trễ', en: 'Late by' },
  over: { vi: 'Đạt sau hạn', en: 'Met after the deadline by' },
  reached: { vi: 'Đạt ngày', en: 'Met on' },
  ratio: { vi: 'r', en: 'r' },
  lag: { vi: 'Chậm so với đường đi', en: 'Behind the trajectory' },
  finish: { vi: 'Dự kiến đạt', en: 'Forecast finish' },
  slack: { vi: 'Số ngày dư', en: 'Slack' },
  missing: (states: readonly State[]) => ({
    vi: `Chưa có việc nào ở tình trạng: ${states.map((state) => STATUS_WORDS[state].vi.toLowerCase()).join('; ')}.`,
    en: `No item has the status: ${states.map((state) => STATUS_WORDS[state].en.toLowerCase()).join('; ')}.`,
  }),
} satisfies Words;
