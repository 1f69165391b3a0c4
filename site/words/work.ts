import { absent, count, type Lang, STATUS_WORDS, type State, type Status } from '../data.ts';
import { countStates } from '../status.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

const noun = (statuses: readonly Status[], lang: Lang): string => {
  const n = statuses.length;
  const aims = statuses.every(({ kind }) => kind !== 'task');
  if (aims) return count(n, lang, 'mục tiêu', 'goal');
  const jobs = statuses.every(({ kind }) => kind === 'task');
  if (jobs) return count(n, lang, 'nhiệm vụ', 'task');
  return lang === 'vi' ? `${inVi(n)} mục tiêu, nhiệm vụ` : `${inEn(n)} goals and tasks`;
};

const word = (state: State, lang: Lang) => STATUS_WORDS[state][lang].toLowerCase().replace(',', '');

/** "3 đạt đúng hạn, 5 quá hạn chưa kiểm chứng": what is done first, then what is not. */
function counts(statuses: readonly Status[], lang: Lang): string {
  return countStates(statuses)
    .toReversed()
    .map(([state, n]) => `${lang === 'vi' ? inVi(n) : inEn(n)}\u00a0${word(state, lang)}`)
    .join(', ');
}

const both = (say: (lang: Lang) => string) => ({ vi: say('vi'), en: say('en') });

/** Words about what was promised and what became of it. */
export const work = {
  nothingKnown: absent({
    vi: 'Chưa có thông tin nào về kết quả.',
    en: 'Nothing is known of the result.',
  }),
  late: { vi: 'Trễ hạn', en: 'Late' },
  lateAll: { vi: 'Tất cả việc trễ hạn', en: 'Everything late' },
  item: { vi: 'Việc', en: 'Item' },
  daysLate: { vi: 'Trễ', en: 'Late by' },
  evidence: { vi: 'Bằng chứng', en: 'Evidence' },
  noEvidence: absent({ vi: 'Chưa có bằng chứng', en: 'No evidence yet' }),
  moreEvidence: (n: number) => ({ vi: `và ${inVi(n)} bằng chứng khác`, en: `and ${inEn(n)} more` }),
  dueOn: (day: string) => ({ vi: `hạn ${day}`, en: `due ${day}` }),
  movedTo: (day: string) => ({ vi: `nay ${day}`, en: `now ${day}` }),
  due: (statuses: readonly Status[], day: string) =>
    both((lang) =>
      lang === 'vi'
        ? `${noun(statuses, lang)} đến hạn ${day}: ${counts(statuses, lang)}.`
        : `${noun(statuses, lang)} due ${day}: ${counts(statuses, lang)}.`,
    ),
  dueBy: (statuses: readonly Status[], day: string) =>
    both((lang) =>
      lang === 'vi'
        ? `Đến ${day}, ${noun(statuses, lang)} đã đến hạn: ${counts(statuses, lang)}.`
        : `By ${day}, ${noun(statuses, lang)} had fallen due: ${counts(statuses, lang)}.`,
    ),
  total: (statuses: readonly Status[]) => both((lang) => noun(statuses, lang)),
  lateCount: (statuses: readonly Status[]) =>
    both((lang) => `${noun(statuses, lang)}: ${counts(statuses, lang)}.`),
  noneDue: (day: string) =>
    absent({
      vi: `Đến ${day}, chưa có mục tiêu, nhiệm vụ nào đến hạn.`,
      en: `By ${day}, nothing had fallen due.`,
    }),
  noneLate: absent({
    vi: 'Không có việc nào trễ hạn trong phần đã biết.',
    en: 'Nothing is late as far as is known.',
  }),
  ownerless: (n: number, of: number) =>
    absent({
      vi:
        n === of
          ? `Cả ${inVi(n)} việc trễ hạn đều chưa xác định cơ quan chủ trì.`
          : `${inVi(n)}/${inVi(of)} việc trễ hạn chưa xác định cơ quan chủ trì.`,
      en:
        n === of
          ? `None of the ${inEn(n)} late items has a known owner.`
          : `${inEn(n)} of ${inEn(of)} late items have no known owner.`,
    }),
  noOwners: absent({
    vi: 'Chưa ghi mục tiêu, nhiệm vụ hay người giữ chức vụ nào.',
    en: 'No goal, task or holder of an office is recorded.',
  }),
  timeline: { vi: 'Xem trên dòng thời gian', en: 'See it on the timeline' },
  byDeadline: { vi: 'Theo hạn', en: 'By deadline' },
  next: { vi: 'Hạn kế tiếp', en: 'Next deadlines' },
  inDays: (n: number) => ({
    vi: n === 0 ? 'hôm nay' : `còn ${count(n, 'vi', 'ngày', '')}`,
    en: n === 0 ? 'today' : `in ${count(n, 'en', '', 'day')}`,
  }),
  noneNext: absent({ vi: 'Không có hạn nào phía trước.', en: 'No deadline lies ahead.' }),
  endedNext: (day: string) =>
    absent({
      vi: `Đơn vị kết thúc hoạt động ngày ${day}; không còn hạn nào phía trước.`,
      en: `The unit ended on ${day}; no deadline lies ahead.`,
    }),
  undated: (statuses: readonly Status[]) =>
    both((lang) =>
      lang === 'vi'
        ? `${noun(statuses, lang)} không có hạn ràng buộc`
        : `${noun(statuses, lang)} without a binding deadline`,
    ),
  calendar: { vi: 'Lịch hạn', en: 'Calendar of deadlines' },
  scorecard: { vi: 'Kết quả theo cơ quan', en: 'Results by agency' },
  owners: { vi: 'Ai chịu trách nhiệm', en: 'Who is responsible' },
  ownerUnknown: absent({ vi: 'Chưa xác định một cơ quan chủ trì', en: 'No single owner known' }),
  agency: { vi: 'Cơ quan', en: 'Agency' },
  items: { vi: 'Số việc', en: 'Items' },
} satisfies Words;
