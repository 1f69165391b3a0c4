import { absent, count } from '../data.ts';
import type { Words } from './words.ts';

/** Words of the comparison of units. */
export const compare = {
  title: { vi: 'So sánh các đơn vị', en: 'Units side by side' },
  lead: (n: number) => ({
    vi: `${n} chỉ tiêu được từ hai đơn vị trở lên báo cáo theo cùng một định nghĩa.`,
    en: `${count(n, 'en', '', 'indicator')} reported by two units or more under one definition.`,
  }),
  note: {
    vi: 'Chỉ đặt cạnh nhau những số liệu cùng định nghĩa và cùng đơn vị tính; số liệu của định nghĩa khác không bao giờ được so sánh. Các ngày khác nhau, nên hãy đọc kèm ngày và nguồn.',
    en: 'Only figures of one definition and one unit of measure stand side by side; others are never compared. Dates differ, so read them with the date and the source.',
  },
  none: absent({
    vi: 'Chưa có chỉ tiêu nào được hai đơn vị báo cáo theo cùng một định nghĩa.',
    en: 'No indicator is reported by two units under one definition yet.',
  }),
  share: { vi: 'Tỷ lệ', en: 'Share' },
  bar: { vi: 'So với nhau', en: 'Relative size' },
  source: { vi: 'Nguồn', en: 'Source' },
  when: { vi: 'Ngày của số liệu', en: 'Date of the figure' },
  noFigure: absent({ vi: 'chưa có số liệu', en: 'no figure yet' }),
  dates: (first: string, last: string) => ({
    vi: first === last ? `Cùng ngày ${first}.` : `Số liệu từ ${first} đến ${last}.`,
    en: first === last ? `All of ${first}.` : `Figures from ${first} to ${last}.`,
  }),
} satisfies Words;
