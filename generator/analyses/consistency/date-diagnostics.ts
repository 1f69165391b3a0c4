import type { DateValue, Day } from '../../core/day.ts';
import { define } from '../../core/diagnostic.ts';
import { printDate, printDay, printDeadline } from '../../core/print.ts';
import { both, on, pick } from '../wording.ts';

function dateText(when: DateValue): string {
  return String(typeof when === 'object' ? when.date : when);
}

export const datedInFuture = define<{ when: DateValue; today: Day }>({
  code: 'dated-in-the-future',
  severity: 'warning',
  sample: { when: '2021-12-21', today: 18890 },
  message: ({ when, today }) =>
    both((lang) => {
      const now = printDay(today, lang);
      return pick(
        lang,
        `Số liệu hoặc tình trạng ghi ${on(when, lang)}, sau ngày xét ${now}, nên không được dùng.`,
        `The figure or state is dated ${printDate(when, lang)}, after ${now}, and is not used.`,
      );
    }),
  help: () => ({
    vi: 'Điều chưa xảy ra thì ghi thành mục tiêu hoặc kế hoạch; nếu ghi nhầm ngày, hãy sửa theo nguồn.',
    en: 'Write what has not happened as a target or a plan; if the date is a slip, correct it.',
  }),
  args: ({ when }) => [dateText(when)],
});

export const recordedTooEarly = define<{ when: DateValue; recorded: DateValue }>({
  code: 'recorded-before-it-happened',
  severity: 'warning',
  sample: { when: 2019, recorded: '2018-01-02' },
  message: ({ when, recorded }) =>
    both((lang) => {
      const [day, known] = [printDate(when, lang), on(recorded, lang)];
      return pick(
        lang,
        `Được ghi nhận ${known}, trước thời điểm mà số liệu hoặc tình trạng phản ánh (${day}).`,
        `Recorded ${known}, before the time that the figure or state is about (${day}).`,
      );
    }),
  help: () => ({
    vi: 'Hãy kiểm tra hai ngày; dự báo hoặc ước tính trước thì ghi thành mục tiêu, không phải quan sát.',
    en: 'Check the two dates; a forecast is a target or a plan, not an observation.',
  }),
  args: ({ when }) => [dateText(when)],
});

export const outsideOwnPeriod = define<{ when: DateValue; from: DateValue; to: DateValue }>({
  code: 'observation-outside-its-period',
  severity: 'warning',
  sample: { when: '2018-12-31', from: '2019-01', to: '2019-06' },
  message: ({ when, from, to }) =>
    both((lang) => {
      const day = printDate(when, lang);
      const [first, last] = [printDate(from, lang), printDate(to, lang)];
      return pick(
        lang,
        `Ngày quan sát ${day} nằm ngoài kỳ của chính nó (${first} – ${last}).`,
        `The day of observation, ${day}, is outside its own period (${first} – ${last}).`,
      );
    }),
  help: () => ({
    vi: 'Chỉ ghi date hoặc chỉ ghi period; hãy kiểm tra lại nguồn.',
    en: 'Give either date or period; check the source.',
  }),
  args: ({ when }) => [dateText(when)],
});

export const outsideTarget = define<{ when: DateValue; start: Day; deadline: Day }>({
  code: 'observation-outside-target-period',
  severity: 'note',
  sample: { when: '2018-01', start: 17755, deadline: 17682 },
  message: ({ when, start, deadline }) =>
    both((lang) => {
      const day = printDate(when, lang);
      const [first, last] = [printDay(start, lang), printDay(deadline, lang)];
      return pick(
        lang,
        `Số liệu ${day} không nằm trọn trong kỳ của mục tiêu nào (kỳ đầu: ${first} – ${last}), nên không tính vào tiến độ.`,
        `The figure of ${day} lies within the period of no target (the first: ${first} – ${last}) and does not count towards it.`,
      );
    }),
  help: () => ({
    vi: 'Nếu số liệu thuộc kỳ này, hãy sửa ngày, giá trị gốc hoặc kỳ của kế hoạch.',
    en: 'If it belongs to the period, correct its date, the baseline or the period of the plan.',
  }),
  args: ({ when }) => [dateText(when)],
});

type Limits = { readonly target: string; readonly deadline: DateValue; readonly start: DateValue };

export const deadlineBeforeStart = define<Limits>({
  code: 'deadline-before-start',
  severity: 'warning',
  sample: { target: 't', deadline: '2020-10-05', start: '2020-12-02' },
  message: ({ deadline, start }) =>
    both((lang) => {
      const [end, begin] = [printDeadline(deadline, lang), printDate(start, lang)];
      return pick(
        lang,
        `Hạn (${end}) đứng trước ngày bắt đầu của công việc hoặc kế hoạch (${begin}).`,
        `The deadline (${end}) is before the start of the work or its plan (${begin}).`,
      );
    }),
  help: () => ({
    vi: 'Hãy kiểm tra hạn và ngày bắt đầu trong văn bản giao việc.',
    en: 'Check the deadline and the start in the document that gives the work.',
  }),
  args: ({ target, deadline }) => [target, dateText(deadline)],
});
