import type { DateValue } from '../../core/day.ts';
import { define } from '../../core/diagnostic.ts';
import { printDate, printDeadline } from '../../core/print.ts';
import { both, number, pick } from '../wording.ts';

export const baselineAfterDeadline = define<{ target: string; from: DateValue; to: DateValue }>({
  code: 'baseline-after-deadline',
  severity: 'warning',
  sample: { target: 't', from: '2018-08-12', to: '2018-05' },
  message: ({ from, to }) =>
    both((lang) => {
      const [start, end] = [printDate(from, lang), printDeadline(to, lang)];
      return pick(
        lang,
        `Giá trị gốc (${start}) không đứng trước hạn (${end}), nên không có quãng đường để đo.`,
        `The baseline (${start}) is not before the deadline (${end}), so there is no way to measure.`,
      );
    }),
  help: () => ({
    vi: 'Hãy kiểm tra lại hai ngày trong văn bản giao chỉ tiêu.',
    en: 'Check the two dates in the document that sets the target.',
  }),
  args: ({ target }) => [target],
});

export const trajectoryFalls = define<{
  target: string;
  before: number;
  value: number;
  when: DateValue;
}>({
  code: 'trajectory-turns-back',
  severity: 'warning',
  sample: { target: 't', before: 4, value: 3, when: '2019-06-30' },
  message: ({ before, value, when }) =>
    both((lang) => {
      const [from, to] = [number(before, lang), number(value, lang)];
      const day = printDate(when, lang);
      return pick(
        lang,
        `Mốc trung gian ${to} (${day}) đi ngược so với mốc trước ${from}.`,
        `The intermediate value ${to} (${day}) goes back behind the one before, ${from}.`,
      );
    }),
  help: () => ({
    vi: 'Khi tính, mức cao nhất đã đặt ra vẫn được giữ; hãy kiểm tra lại kế hoạch.',
    en: 'The furthest value planned so far is kept for the computation; check the plan.',
  }),
  args: ({ target, when }) => [target, String(typeof when === 'object' ? when.date : when)],
});

export const trajectoryOutside = define<{ target: string; when: DateValue }>({
  code: 'trajectory-outside-course',
  severity: 'warning',
  sample: { target: 't', when: '2021' },
  message: ({ when }) =>
    both((lang) => {
      const day = printDate(when, lang);
      return pick(
        lang,
        `Mốc trung gian ${day} không nằm giữa ngày gốc và hạn, nên không được dùng.`,
        `The intermediate value of ${day} is not between baseline and deadline and is not used.`,
      );
    }),
  help: () => ({
    vi: 'Hãy sửa ngày của mốc, hoặc bỏ mốc này.',
    en: 'Correct its date, or remove it.',
  }),
  args: ({ target, when }) => [target, String(typeof when === 'object' ? when.date : when)],
});

export const revisionUndecided = define<{ target: string; when: DateValue }>({
  code: 'revision-without-decision',
  severity: 'warning',
  sample: { target: 't', when: '2020-04-04' },
  message: ({ when }) =>
    both((lang) =>
      pick(
        lang,
        `Lần điều chỉnh ${printDate(when, lang)} không ghi văn bản quyết định.`,
        `The revision of ${printDate(when, lang)} names no deciding document.`,
      ),
    ),
  help: () => ({
    vi: 'Hãy ghi văn bản vào decidedBy; hạn chỉ đổi khi có văn bản quyết định.',
    en: 'Name the document in decidedBy; only a decision moves a deadline.',
  }),
  args: ({ target, when }) => [target, String(typeof when === 'object' ? when.date : when)],
});
