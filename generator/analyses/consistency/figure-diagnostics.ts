import type { DateValue } from '../../core/day.ts';
import { define } from '../../core/diagnostic.ts';
import { numberEvidence, numbersIn } from '../../core/evidence.ts';
import type { Bilingual, Lang, Text } from '../../core/lang.ts';
import { say } from '../../core/lang.ts';
import { printDate, printNumber } from '../../core/print.ts';
import { both, number, pick } from '../wording.ts';

const CHECK_SOURCE: Bilingual = {
  vi: 'Hãy kiểm tra lại nguồn hoặc hỏi cơ quan báo cáo; giữ số như nguồn in, không tự sửa.',
  en: 'Check the source or ask whoever reported it; keep the figures as printed.',
};

const PRINTED: Bilingual = { vi: 'số in', en: 'printed' };
const NUMERATOR: Bilingual = { vi: 'tử số', en: 'numerator' };
const DENOMINATOR: Bilingual = { vi: 'mẫu số', en: 'denominator' };
const COMPUTED: Bilingual = { vi: 'số tính lại', en: 'computed' };

/** A sum over its parts: "339 + 755 = 1.094"; a long one shows its ends. */
function sum(parts: readonly number[], lang: Lang): string {
  const texts = parts.map((part) => number(part, lang));
  const shown = texts.length > 8 ? [...texts.slice(0, 7), '…', texts.at(-1)] : texts;
  return `${shown.join(' + ')} = ${number(total(parts), lang)}`;
}

export function total(parts: readonly number[]): number {
  return parts.reduce((all, part) => all + part, 0);
}

function percent(value: number, lang: Lang): string {
  return `${number(value, lang)}${pick(lang, ' ', '')}%`;
}

export const totalDiffers = define<{ when: DateValue; printed: number; parts: readonly number[] }>({
  code: 'total-differs-from-parts',
  severity: 'warning',
  sample: { when: '2020-06-30', printed: 1097, parts: [339, 755] },
  evidence: ({ printed, parts }) => [
    numberEvidence(PRINTED, printed),
    numberEvidence(COMPUTED, total(parts)),
  ],
  message: ({ when, printed, parts }) =>
    both((lang) => {
      const [all, found, day] = [number(printed, lang), sum(parts, lang), printDate(when, lang)];
      return pick(
        lang,
        `Tổng ${all} (${day}) khác tổng các phần: ${found}.`,
        `The total ${all} (${day}) differs from its parts: ${found}.`,
      );
    }),
  help: () => CHECK_SOURCE,
  args: ({ when }) => [dateText(when)],
});

export const percentageDiffers = define<{
  when: DateValue;
  printed: number;
  n: number;
  N: number;
}>({
  code: 'percentage-differs-from-share',
  severity: 'warning',
  sample: { when: '2020-06', printed: 46.7, n: 1482, N: 2785 },
  evidence: ({ printed, n, N }) => [
    numberEvidence(PRINTED, printed),
    numberEvidence(NUMERATOR, n),
    numberEvidence(DENOMINATOR, N),
    numberEvidence(COMPUTED, (100 * n) / N),
  ],
  message: ({ when, printed, n, N }) =>
    both((lang) => {
      const computed = (100 * n) / N;
      const share = `${printNumber(n, lang)}/${printNumber(N, lang)} = ${percent(computed, lang)}`;
      const [stated, day] = [percent(printed, lang), printDate(when, lang)];
      return pick(
        lang,
        `Tỷ lệ in ${stated} (${day}) khác ${share}${complement(printed, computed, lang)}.`,
        `The printed ${stated} (${day}) differs from ${share}${complement(printed, computed, lang)}.`,
      );
    }),
  help: () => CHECK_SOURCE,
  args: ({ when }) => [dateText(when)],
});

/** A share of what is left is an easy slip, so it is named where it fits. */
function complement(printed: number, computed: number, lang: Lang): string {
  const rest = 100 - computed;
  if (Math.abs(rest - printed) > 0.15 || Math.abs(rest - computed) < 0.3) return '';
  return pick(
    lang,
    `; gần với phần còn lại ${percent(rest, lang)}`,
    `; it is near the remainder ${percent(rest, lang)}`,
  );
}

export const shareDiffers = define<{
  when: DateValue;
  part: 'n' | 'N';
  stated: number;
  indicator: Text;
  value: number;
}>({
  code: 'share-differs-from-indicator',
  severity: 'warning',
  sample: { when: '2020-06-30', part: 'n', stated: 1094, indicator: 'n', value: 1097 },
  evidence: numbersIn({
    stated: PRINTED,
    value: { vi: 'giá trị của chỉ tiêu', en: 'value of the indicator' },
  }),
  message: ({ when, part, stated, indicator, value }) =>
    both((lang) => {
      const [own, other] = [number(stated, lang), number(value, lang)];
      const [name, day] = [say(indicator, lang), printDate(when, lang)];
      return pick(
        lang,
        `${part === 'n' ? 'Tử số' : 'Mẫu số'} ${own} (${day}) khác giá trị ${other} của chỉ tiêu “${name}”.`,
        `The ${part === 'n' ? 'numerator' : 'denominator'} ${own} (${day}) differs from ${other}, the value of “${name}”.`,
      );
    }),
  help: () => CHECK_SOURCE,
  args: ({ when, part }) => [dateText(when), part],
});

/** Of an observation on a day, or of what a target asks for. */
type Exceeding = {
  readonly n: number;
  readonly N: number;
  readonly when?: DateValue;
  readonly target?: string;
};

export const numeratorExceeds = define<Exceeding>({
  code: 'numerator-exceeds-denominator',
  severity: 'warning',
  sample: { when: '2020-03-01', n: 95, N: 89 },
  evidence: numbersIn({ n: NUMERATOR, N: DENOMINATOR }),
  message: ({ when, n, N }) =>
    both((lang) => {
      const [part, whole] = [printNumber(n, lang), printNumber(N, lang)];
      const day = when === undefined ? '' : ` (${printDate(when, lang)})`;
      return pick(
        lang,
        `Tử số ${part} lớn hơn mẫu số ${whole}${day}.`,
        `The numerator ${part} exceeds the denominator ${whole}${day}.`,
      );
    }),
  help: () => CHECK_SOURCE,
  args: ({ when, target = '' }) => [when === undefined ? target : dateText(when)],
});

export const denominatorChanged = define<{
  before: DateValue;
  old: number;
  when: DateValue;
  N: number;
}>({
  code: 'denominator-changed',
  severity: 'note',
  sample: { before: '2019-07-10', old: 91, when: '2020-03-01', N: 89 },
  evidence: numbersIn({ old: { vi: 'mẫu số trước', en: 'denominator before' }, N: DENOMINATOR }),
  message: ({ before, old, when, N }) =>
    both((lang) => {
      const [from, to] = [printNumber(old, lang), printNumber(N, lang)];
      const [earlier, day] = [printDate(before, lang), printDate(when, lang)];
      return pick(
        lang,
        `Mẫu số đổi từ ${from} (${earlier}) thành ${to} (${day}); hai tỷ lệ không so sánh thẳng được.`,
        `The denominator changed from ${from} (${earlier}) to ${to} (${day}); the shares do not compare directly.`,
      );
    }),
  help: () => ({
    vi: 'Hãy ghi sự kiện làm đổi mẫu số, như sáp nhập hoặc đổi danh mục.',
    en: 'Record the event that changed it, such as a merger or a new list.',
  }),
  args: ({ when }) => [dateText(when)],
});

export const denominatorUnknown = define<{ target: string }>({
  code: 'percentage-without-denominator',
  severity: 'note',
  sample: { target: 't' },
  message: () => ({
    vi: 'Mục tiêu tính theo phần trăm nhưng chưa số liệu nào cho biết mẫu số, nên không thấy còn thiếu bao nhiêu.',
    en: 'The target is a percentage and no figure tells its denominator, so what is left cannot be seen.',
  }),
  help: () => ({
    vi: 'Khi nguồn có nêu, hãy ghi share: {n, N} cho mục tiêu hoặc quan sát, hoặc ratio tới hai chỉ tiêu.',
    en: 'Where a source tells, give share: {n, N} of the target or an observation, or a ratio of two indicators.',
  }),
  args: ({ target }) => [target],
});

export const observationsDisagree = define<{ when: DateValue; one: number; other: number }>({
  code: 'observations-disagree',
  severity: 'warning',
  sample: { when: '2018-01-03', one: 18, other: 115 },
  message: ({ when, one, other }) =>
    both((lang) => {
      const [first, second] = [number(one, lang), number(other, lang)];
      const day = printDate(when, lang);
      return pick(
        lang,
        `Cùng thời điểm (${day}) có hai giá trị: ${first} và ${second}.`,
        `Two values for one date (${day}): ${first} and ${second}.`,
      );
    }),
  help: () => ({
    vi: 'Giá trị ghi nhận sau được dùng; hãy ghi recorded cho từng giá trị, hoặc bỏ giá trị sai.',
    en: 'The one recorded later is used; give each its recorded date, or remove the wrong one.',
  }),
  args: ({ when }) => [dateText(when)],
});

export const cumulativeFalls = define<{
  before: DateValue;
  old: number;
  when: DateValue;
  value: number;
}>({
  code: 'cumulative-falls',
  severity: 'warning',
  sample: { before: '2018-06-07', old: 69, when: '2018-11-24', value: 13 },
  message: ({ before, old, when, value }) =>
    both((lang) => {
      const [from, to] = [number(old, lang), number(value, lang)];
      const [earlier, day] = [printDate(before, lang), printDate(when, lang)];
      return pick(
        lang,
        `Số lũy kế giảm từ ${from} (${earlier}) xuống ${to} (${day}).`,
        `A running total falls from ${from} (${earlier}) to ${to} (${day}).`,
      );
    }),
  help: () => ({
    vi: 'Nếu số này có thể giảm, hãy đặt measure: level; nếu không, hãy kiểm tra lại nguồn.',
    en: 'If it may fall, set measure: level; otherwise check the source.',
  }),
  args: ({ when }) => [dateText(when)],
});

export const countDiffers = define<{
  when: DateValue;
  printed: number;
  records: number;
  kind: string;
}>({
  code: 'count-differs-from-records',
  severity: 'warning',
  sample: { when: '2019-07-15', printed: 7, records: 2, kind: 'proposal' },
  message: ({ when, printed, records, kind }) =>
    both((lang) => {
      const [stated, found] = [number(printed, lang), printNumber(records, lang)];
      const [name, day] = [KINDS[kind]?.[lang] ?? kind, printDate(when, lang)];
      return pick(
        lang,
        `Nguồn nêu ${stated} (${day}), trong kho có ${found} bản ghi ${name}.`,
        `The source states ${stated} (${day}); there are ${found} ${name} records here.`,
      );
    }),
  help: () => ({
    vi: 'Hãy bổ sung bản ghi còn thiếu, bỏ bản ghi thừa, hoặc sửa nhóm (group) cần đếm.',
    en: 'Add what is missing, remove what is too much, or correct the group that is counted.',
  }),
});

const KINDS: Readonly<Record<string, Bilingual>> = {
  proposal: { vi: 'đề xuất', en: 'proposal' },
  agreement: { vi: 'thỏa thuận', en: 'agreement' },
  component: { vi: 'thành phần', en: 'component' },
  agency: { vi: 'cơ quan', en: 'agency' },
};

function dateText(when: DateValue): string {
  return String(typeof when === 'object' ? when.date : when);
}
