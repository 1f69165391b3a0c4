import { absent, count, type Lang } from '../data.ts';
import type { Words } from './words.ts';

const items = (n: number, lang: Lang) => count(n, lang, 'việc', 'item');

/** Words of the status ribbon: when did it go wrong, and when did we know. */
export const history = {
  title: { vi: 'Khi nào trễ, khi nào biết', en: 'When it went late, when it was known' },
  short: { vi: 'Diễn biến', en: 'History' },
  lead: {
    vi: 'Tình trạng của từng mục tiêu, mốc và nhiệm vụ vào cuối mỗi tháng: như đã biết lúc đó, và như biết nay.',
    en: 'How each target, milestone and task stood at the end of every month: as was known then, and as is known now.',
  },
  definition: {
    vi: 'Mỗi việc có hai dải, mỗi ô là một tháng: dải trên là tình trạng như đã biết vào cuối tháng đó, dải dưới là như biết nay. Vạch đứng là hạn (vạch mảnh: hạn ban đầu, khi hạn đã được điều chỉnh); dấu ở cuối là tình trạng hiện nay.',
    en: 'Each item has two bands, each cell is a month: the upper band is the status as was known at the end of that month, the lower one as is known now. An upright line is the deadline (a thin one the first, where it was moved); the mark at the end is the status today.',
  },
  late: (late: number, of: number, since: string) => ({
    vi: `${late}/${items(of, 'vi')} có hạn đã có lúc trễ, sớm nhất từ ${since}`,
    en: `${late} of ${items(of, 'en')} with a deadline went late, the first in ${since}`,
  }),
  noneLate: (of: number) =>
    absent({
      vi: `Chưa có lúc nào trễ trong ${items(of, 'vi')} có hạn`,
      en: `None of ${items(of, 'en')} with a deadline was ever late`,
    }),
  knownAtOnce: {
    vi: 'tháng nào trễ thì biết ngay tháng đó',
    en: 'each was known to be late in the month it went late',
  },
  knownLater: (n: number, months: number) => ({
    vi: `${items(n, 'vi')} chỉ được biết là trễ về sau, lâu nhất sau ${months} tháng`,
    en: `${items(n, 'en')} ${n === 1 ? 'was' : 'were'} known to be late only afterwards, at most ${count(months, 'en', '', 'month')} later`,
  }),
  wronglyLate: (n: number) => ({
    vi: `${items(n, 'vi')} lúc đó coi là trễ, nay biết là không`,
    en: `${items(n, 'en')} then held to be late, now known not to have been`,
  }),
  still: (n: number) => ({
    vi: `Không vẽ ${items(n, 'vi')} không có hạn ràng buộc.`,
    en: `Not drawn: ${items(n, 'en')} without a binding deadline.`,
  }),
  none: absent({
    vi: 'Không có việc nào có hạn ràng buộc, nên không có diễn biến để vẽ.',
    en: 'Nothing has a binding deadline, so there is no history to draw.',
  }),
  table: { vi: 'Các lần đổi tình trạng', en: 'Changes of status' },
  knownThen: { vi: 'Như đã biết lúc đó', en: 'As known then' },
  knownNow: { vi: 'Như biết nay', en: 'As known now' },
  when: { vi: 'Khi nào trễ, khi nào biết', en: 'Late when, known when' },
  same: { vi: 'giống hệt', en: 'the same' },
  from: (month: string) => ({ vi: `từ ${month}`, en: `from ${month}` }),
  neverLate: { vi: 'chưa từng trễ', en: 'never late' },
  lateKnown: (month: string) => ({
    vi: `trễ từ ${month}, biết ngay`,
    en: `late from ${month}, known at once`,
  }),
  lateKnownLater: (month: string, known: string, months: number) => ({
    vi: `trễ từ ${month}; đến ${known} mới biết, sau ${months} tháng`,
    en: `late from ${month}; known only in ${known}, ${count(months, 'en', '', 'month')} later`,
  }),
  lateUnknown: (month: string) => ({
    vi: `trễ từ ${month}; lúc đó chưa bao giờ được biết là trễ`,
    en: `late from ${month}; never known to be late at the time`,
  }),
  notLateAfterAll: (month: string) => ({
    vi: `lúc đó coi là trễ từ ${month}; nay biết là không trễ`,
    en: `held to be late from ${month}; now known not to have been`,
  }),
  gathered: (n: number) => ({
    vi: `${items(n, 'vi')} cùng hạn và cùng diễn biến (tên ở bảng dưới)`,
    en: `${items(n, 'en')} with the same deadline and the same course (named in the table)`,
  }),
  planless: { vi: 'Ngoài các kế hoạch', en: 'Outside any plan' },
  due: (day: string) => ({ vi: `hạn ${day}`, en: `due ${day}` }),
  moved: (day: string) => ({ vi: `nay ${day}`, en: `now ${day}` }),
} satisfies Words;
