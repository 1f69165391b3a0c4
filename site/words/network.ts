import { absent, count, type Lang } from '../data.ts';
import type { Words } from './words.ts';

const items = (n: number, lang: Lang) => count(n, lang, 'việc', 'item');
const days = (n: number, lang: Lang) => count(n, lang, 'ngày', 'day');

/** Words about what waits for what in a plan. */
export const network = {
  title: { vi: 'Phụ thuộc và đường găng', en: 'Dependencies and critical path' },
  finding: (waiting: number, blocked: number) => ({
    vi: `${items(waiting, 'vi')} phải chờ việc khác${blocked > 0 ? `, trong đó ${blocked} phải chờ việc đã quá hạn mà chưa xong` : ''}`,
    en: `${items(waiting, 'en')} ${waiting === 1 ? 'waits' : 'wait'} for other work${blocked > 0 ? `, ${blocked} of them for what is overdue and not done` : ''}`,
  }),
  critical: (n: number, slack: number) => ({
    vi: `; đường găng có ${items(n, 'vi')}, ${slack < 0 ? `thiếu ${days(-slack, 'vi')}` : `dư ${days(slack, 'vi')}`}`,
    en: `; the critical path has ${items(n, 'en')}, ${slack < 0 ? `${days(-slack, 'en')} short` : `${days(slack, 'en')} to spare`}`,
  }),
  definition: {
    vi: 'Mũi tên đi từ việc phải xong trước đến việc phải chờ. Vạch đứng là hạn (vạch mảnh: hạn ban đầu, khi đã điều chỉnh), dấu là tình trạng, nét đứt đỏ là số ngày đã trễ, thước dưới thanh là số ngày dư hoặc thiếu so với hạn. Đường găng (ít ngày dư nhất) vẽ đậm.',
    en: 'An arrow leads from what must be done first to what waits for it. An upright line is the deadline (a thin one the first, where it was moved), the mark is the status, red dashes are days late so far, the ruler under a bar is the days to spare or missing. The critical path (least to spare) is heavy.',
  },
  gathered: (n: number, most: number) => ({
    vi: `Có ${items(n, 'vi')}, nhiều hơn ${most}, nên hình gộp theo mục tiêu; bảng liệt kê từng việc.`,
    en: `There are ${items(n, 'en')}, more than ${most}, so the drawing gathers them by goal; the table has each.`,
  }),
  group: (name: string, n: number) => ({
    vi: `${name} (${n} việc)`,
    en: `${name} (${items(n, 'en')})`,
  }),
  item: { vi: 'Việc', en: 'Item' },
  waits: { vi: 'Phải chờ', en: 'Waits for' },
  nothing: absent({ vi: 'không phải chờ việc nào', en: 'nothing' }),
  slack: { vi: 'Dư, thiếu', en: 'To spare' },
  spare: (n: number) => ({
    vi: n < 0 ? `thiếu ${days(-n, 'vi')}` : `dư ${days(n, 'vi')}`,
    en: n < 0 ? `${days(-n, 'en')} short` : `${days(n, 'en')} to spare`,
  }),
  noSlack: { vi: 'không tính được', en: 'cannot be computed' },
  done: { vi: 'đã xong', en: 'done' },
  overdue: { vi: 'đã quá hạn', en: 'overdue' },
  path: { vi: 'đường găng', en: 'critical path' },
  heldBy: (name: string) => ({ vi: `do phải chờ “${name}”`, en: `held up by “${name}”` }),
  after: (n: number) => ({ vi: `rồi ${days(n, 'vi')}`, en: `then ${days(n, 'en')}` }),
  noDeadline: absent({ vi: 'không nêu hạn', en: 'no deadline' }),
  due: (day: string) => ({ vi: `hạn ${day}`, en: `due ${day}` }),
  moved: (day: string) => ({ vi: `nay ${day}`, en: `now ${day}` }),
  reached: (day: string) => ({ vi: `xong ${day}`, en: `done ${day}` }),
} satisfies Words;
