import { absent, count, type Lang, type Tally, type TallyPart } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

const items = (n: number, lang: Lang) => count(n, lang, 'việc', 'item');

/** Words of the scorecard: what agencies were given, and what became of it. */
export const scorecard = {
  title: { vi: 'Kết quả theo cơ quan', en: 'Results by agency' },
  lead: (agencies: number, { given, overdue, undated }: Tally) =>
    absent({
      vi: `${items(given, 'vi')} được giao${agencies > 0 ? ` cho ${inVi(agencies)} cơ quan` : ''}: ${inVi(overdue)} chưa hoàn thành và đã quá hạn, ${inVi(undated)} không có hạn ràng buộc.`,
      en: `${items(given, 'en')} given${agencies > 0 ? ` to ${inEn(agencies)} ${agencies === 1 ? 'agency' : 'agencies'}` : ''}: ${inEn(overdue)} open and overdue, ${inEn(undated)} without a binding deadline.`,
    }),
  nobodys: (n: number, of: number) =>
    absent({
      vi:
        n === of
          ? 'Chưa xác định cơ quan chủ trì của việc nào.'
          : `${inVi(n)}/${inVi(of)} việc chưa xác định cơ quan chủ trì.`,
      en:
        n === of
          ? 'No item has a known owner.'
          : `${inEn(n)} of ${inEn(of)} items have no known owner.`,
    }),
  note: {
    vi: 'Đếm theo cách phân loại chính thức: được giao = đúng hạn + quá hạn + trong hạn + đã quá hạn + không có hạn. “Chờ kiểm chứng” là phần đã hoàn thành mà chưa được xác nhận, nằm trong các số trên. Không chấm điểm, không lấy trung bình; đề xuất, dự thảo và việc đã dừng không tính là được giao.',
    en: 'Counted by the official split: given = on time + late + in time + overdue + no deadline. “To be verified” is what is done but not confirmed, within those numbers. There is no score and no average; proposals, drafts and cancelled work were given to nobody.',
  },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  given: { vi: 'Được giao', en: 'Given' },
  trend: { vi: 'Theo quý', en: 'By quarter' },
  unknown: absent({ vi: 'Chưa xác định cơ quan chủ trì', en: 'No known owner' }),
  subtree: { vi: 'cùng cơ quan trực thuộc', en: 'with agencies below it' },
  subtreeTitle: { vi: 'Cùng các cơ quan trực thuộc', en: 'With the agencies below it' },
  own: { vi: 'Việc của chính cơ quan', en: 'Its own work' },
  unowned: absent({ vi: 'Việc chưa rõ cơ quan chủ trì', en: 'Work without a known owner' }),
  ownNone: absent({
    vi: 'Cơ quan này không trực tiếp chủ trì việc nào.',
    en: 'It owns no work itself.',
  }),
  role: { vi: 'Theo đầu mối được giao', en: 'By the role it was given to' },
  roleColumn: { vi: 'Đầu mối', en: 'Role' },
  elsewhere: (unit: string) => ({ vi: `thuộc ${unit}`, en: `of ${unit}` }),
  spark: (name: string, n: number, to: string) => ({
    vi: `${name}: ${inVi(n)} quý, đến ${to}`,
    en: `${name}: ${count(n, 'en', '', 'quarter')} up to ${to}`,
  }),
  quarters: (overdue: number, given: number, day: string) => ({
    vi: `Đến ${day}: ${overdue}/${given} việc có hạn chưa hoàn thành và đã quá hạn`,
    en: `By ${day}: ${overdue} of ${given} dated items open and overdue`,
  }),
  quartersNote: {
    vi: 'Mỗi cột là một quý, như biết nay; không kể việc không có hạn. Vạch ngang: số quá hạn như đã biết lúc đó, nơi khác với nay.',
    en: 'Each bar is a quarter, as known now; work without a deadline is left out. A line across: what was then known to be overdue, where that differs.',
  },
  noTrend: absent({ vi: 'chưa có việc có hạn', en: 'no dated work' }),
  quarter: { vi: 'Quý', en: 'Quarter' },
  thenOverdue: { vi: 'quá hạn, như đã biết lúc đó', en: 'overdue as known then' },
  thenColumn: { vi: 'Quá hạn, như đã biết lúc đó', en: 'Overdue as known then' },
  changes: { vi: 'Các quý có thay đổi', en: 'Quarters with a change' },
  none: absent({ vi: 'Chưa có việc nào được giao.', en: 'Nothing has been given yet.' }),
  toAgency: { vi: 'Trang của cơ quan', en: 'The agency’s page' },
  back: { vi: 'Tất cả cơ quan', en: 'All agencies' },
  title1: (agency: string) => ({ vi: `Kết quả: ${agency}`, en: `Results: ${agency}` }),
} satisfies Words;

/** What each part of a tally is called, short for columns. */
export const partWords: Readonly<Record<TallyPart | 'awaiting', { vi: string; en: string }>> = {
  onTime: { vi: 'Hoàn thành đúng hạn', en: 'Done on time' },
  late: { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  inTime: { vi: 'Chưa hoàn thành, trong hạn', en: 'Open, in time' },
  overdue: { vi: 'Chưa hoàn thành, quá hạn', en: 'Open, overdue' },
  awaiting: { vi: 'Chờ kiểm chứng', en: 'To be verified' },
  undated: absent({ vi: 'Không có hạn', en: 'No deadline' }),
};
