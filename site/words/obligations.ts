import { absent, count } from '../data.ts';
import type { Words } from './words.ts';

/** Words about what the nation asks of a unit. */
export const obligations = {
  title: { vi: 'Nghĩa vụ do quốc gia giao', en: 'Obligations from the nation' },
  lead: (binding: number, dated: number, past: number) => ({
    vi: `${binding} nghĩa vụ đang có hiệu lực: ${dated} có hạn${past > 0 ? `, ${past} đã qua hạn` : ''}.`,
    en: `${count(binding, 'en', '', 'obligation')} in force: ${dated} with a deadline${past > 0 ? `, ${past} past it` : ''}.`,
  }),
  next: (name: string, day: string, left: string) => ({
    vi: `Hạn kế tiếp ${day} (${left}): ${name}.`,
    en: `Next deadline ${day} (${left}): ${name}.`,
  }),
  task: { vi: 'Nghĩa vụ', en: 'Obligation' },
  nature: { vi: 'Tính chất', en: 'Nature' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  left: { vi: 'Còn', en: 'Left' },
  inDays: (n: number) => ({
    vi: n === 0 ? 'hôm nay' : `còn ${count(n, 'vi', 'ngày', '')}`,
    en: n === 0 ? 'today' : `in ${count(n, 'en', '', 'day')}`,
  }),
  lateBy: (n: number) => ({
    vi: `quá hạn ${count(n, 'vi', 'ngày', '')}`,
    en: `${count(n, 'en', '', 'day')} past`,
  }),
  every: (months: number) => ({
    vi: months === 12 ? 'hằng năm' : `${months} tháng một lần`,
    en: months === 12 ? 'every year' : `every ${count(months, 'en', '', 'month')}`,
  }),
  silent: absent({ vi: 'đơn vị chưa báo cáo', en: 'the unit has not reported' }),
  answers: { vi: 'Việc của đơn vị', en: 'The unit’s own work' },
  loose: { vi: 'Chưa ràng buộc', en: 'Not binding (yet)' },
  looseNote: {
    vi: 'Dự thảo, kế hoạch, đề xuất và sự kiện được nêu để biết trước; ngày của chúng không phải là hạn và không bao giờ bị coi là trễ.',
    en: 'Drafts, plans, proposals and facts are told so that they come as no surprise; their dates are no deadlines and are never late.',
  },
  expected: { vi: 'Ngày được nêu', en: 'Stated date' },
  noDate: absent({ vi: 'không nêu ngày', en: 'no date' }),
  ofSuccessor: (name: string) => ({
    vi: `Đơn vị đã kết thúc; nghĩa vụ nay thuộc ${name}.`,
    en: `The unit ended; obligations now rest with ${name}.`,
  }),
} satisfies Words;
