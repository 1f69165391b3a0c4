import { absent, count, type DueBand, type Lang } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

const items = (n: number, lang: Lang) => count(n, lang, 'việc', 'item');

/** Words of the calendar of deadlines. */
export const calendar = {
  title: { vi: 'Lịch hạn', en: 'Deadlines' },
  lead: (overdue: number, next30: number, next90: number, later: number) => ({
    vi: `${items(overdue, 'vi')} đã quá hạn; ${next30} đến hạn trong 30 ngày, ${next90} trong 31–90 ngày, ${later} về sau.`,
    en: `${items(overdue, 'en')} overdue; ${next30} due within 30 days, ${next90} within 31–90 days, ${later} later.`,
  }),
  note: {
    vi: 'Chỉ kể hạn ràng buộc của việc chưa hoàn thành. “Quá hạn từ” là ngày sau ngày cuối còn trong hạn.',
    en: 'Binding deadlines of work that is not done. “Overdue from” is the day after the last good day.',
  },
  ended: (day: string) => ({
    vi: `Đơn vị kết thúc hoạt động ngày ${day}: số ngày trễ tính đến ngày đó, và không hạn nào phía trước còn hiệu lực.`,
    en: `The unit ended on ${day}: days late are counted to that day, and no deadline ahead holds any more.`,
  }),
  none: absent({
    vi: 'Không có hạn ràng buộc nào của việc chưa hoàn thành.',
    en: 'No open work has a binding deadline.',
  }),
  item: { vi: 'Việc', en: 'Item' },
  left: { vi: 'Còn', en: 'Left' },
  lateBy: (n: number) => ({
    vi: `trễ ${count(n, 'vi', 'ngày', '')}`,
    en: `late by ${count(n, 'en', '', 'day')}`,
  }),
  inDays: (n: number) => ({
    vi: n === 0 ? 'hôm nay' : `còn ${count(n, 'vi', 'ngày', '')}`,
    en: n === 0 ? 'today' : `in ${count(n, 'en', '', 'day')}`,
  }),
  turns: { vi: 'Quá hạn từ', en: 'Overdue from' },
  inherited: { vi: 'quốc gia giao cho mọi tỉnh', en: 'asked of every province by the nation' },
  bands: { vi: 'Các khoảng thời gian', en: 'Spans of time' },
  byAgency: { vi: 'Theo cơ quan', en: 'By agency' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  next30: { vi: 'Trong 30 ngày', en: 'Within 30 days' },
  next90: { vi: 'Trong 90 ngày', en: 'Within 90 days' },
  unassigned: { vi: 'Đơn vị chưa phân công', en: 'Not assigned by the unit yet' },
  unknownAgency: absent({ vi: 'Chưa xác định cơ quan chủ trì', en: 'No known owner' }),
  byUnit: { vi: 'Lịch của từng đơn vị', en: 'Calendars of the units' },
  file: { vi: 'Tải lịch (.ics)', en: 'Calendar file (.ics)' },
  fileNote: {
    vi: 'Mở được bằng phần mềm lịch trên máy tính và điện thoại; gồm hạn của chính đơn vị.',
    en: 'Opens in calendar programs on computers and phones; holds the unit’s own deadlines.',
  },
  fileNoteAll: {
    vi: 'Mở được bằng phần mềm lịch trên máy tính và điện thoại; gồm hạn của mọi đơn vị.',
    en: 'Opens in calendar programs on computers and phones; holds the deadlines of every unit.',
  },
  endedUnits: {
    vi: 'Đơn vị đã kết thúc được tính đến ngày cuối của mình.',
    en: 'Units that ended are judged at their last day.',
  },
  cut: (n: number, of: number) => ({
    vi: `Liệt kê ${inVi(n)} trong số ${inVi(of)}; danh sách đủ ở lịch của từng đơn vị.`,
    en: `Lists ${inEn(n)} of ${inEn(of)}; each unit’s calendar has them all.`,
  }),
} satisfies Words;

/** Titles of the bands. */
export const bandWords: Readonly<Record<DueBand, { vi: string; en: string }>> = {
  overdue: { vi: 'Đã quá hạn', en: 'Overdue' },
  'next-30': { vi: 'Trong 30 ngày tới', en: 'Within 30 days' },
  'next-90': { vi: 'Trong 31–90 ngày tới', en: 'Within 31–90 days' },
  later: { vi: 'Về sau', en: 'Later' },
};
