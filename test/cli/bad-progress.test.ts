import { afterAll, describe, expect, test } from 'vitest';
import { SOUND } from '../support/check-files.ts';
import { runCli, scratch } from '../support/run-cli.ts';

/** Where a finding is to stand; taken out before the file is written. */
const HERE = '‹';

type Bad = {
  readonly what: string;
  readonly plural: 'indicators' | 'milestones' | 'tasks';
  readonly yaml: string;
  readonly code: string;
  readonly vi: string;
  readonly en: string;
};

const indicator = (more: string, unit = 'unitOfMeasure: xã, ', measure = 'level') =>
  `  {name: N, ${unit}direction: up, measure: ${measure}, owner: so, ${more}, sources: [s]}`;

const BAD: readonly Bad[] = [
  {
    what: 'a figure that lies outside the period of its deadline',
    plural: 'indicators',
    yaml: indicator(
      'observations: [{period: {from: 2020-12, to: ‹2021-01}, value: 3}], targets: [{id: t, value: 9, plan: k, deadline: 2020-12-31}]',
      undefined,
      'flow',
    ),
    code: 'observation-outside-target-period',
    vi: 'Số liệu tháng 1/2021 không nằm trọn trong kỳ của mục tiêu nào (kỳ đầu: 01/01/2018 – 31/12/2020), nên không tính vào tiến độ.',
    en: 'The figure of January 2021 lies within the period of no target (the first: 1 January 2018 – 31 December 2020) and does not count towards it.',
  },
  {
    what: 'a figure outside its own period',
    plural: 'indicators',
    yaml: indicator(
      'observations: [{date: ‹2019-12, period: {from: 2019-01, to: 2019-06}, value: 3}]',
    ),
    code: 'observation-outside-its-period',
    vi: 'Ngày quan sát tháng 12/2019 nằm ngoài kỳ của chính nó (tháng 1/2019 – tháng 6/2019).',
    en: 'The day of observation, December 2019, is outside its own period (January 2019 – June 2019).',
  },
  {
    what: 'a target without a unit',
    plural: 'indicators',
    yaml: `‹${indicator('targets: [{id: t, value: 9, deadline: 2020}]', '')}`,
    code: 'missing-field',
    vi: 'Thiếu trường “unitOfMeasure” (đơn vị đo; "%" là tỷ lệ phần trăm).',
    en: 'The field “unitOfMeasure” (unit of measure; "%" is a percentage) is missing.',
  },
  {
    what: 'a unit that says nothing',
    plural: 'indicators',
    yaml: indicator('targets: [{id: t, value: 9, deadline: 2020}]', 'unitOfMeasure: ‹"", '),
    code: 'empty-text',
    vi: '“unitOfMeasure” là văn bản rỗng.',
    en: '“unitOfMeasure” is an empty text.',
  },
  {
    what: 'a target without a denominator',
    plural: 'indicators',
    yaml: indicator('targets: [‹{id: t, value: 9, deadline: 2020}]', 'unitOfMeasure: "%", '),
    code: 'percentage-without-denominator',
    vi: 'Mục tiêu tính theo phần trăm nhưng chưa số liệu nào cho biết mẫu số, nên không thấy còn thiếu bao nhiêu.',
    en: 'The target is a percentage and no figure tells its denominator, so what is left cannot be seen.',
  },
  {
    what: 'a denominator of nothing',
    plural: 'indicators',
    yaml: indicator('observations: [{date: 2019, share: {n: 1, N: ‹0}}]', 'unitOfMeasure: "%", '),
    code: 'out-of-range',
    vi: '“N” là 0; giá trị phải lớn hơn 0.',
    en: '“N” is 0; it must be more than 0.',
  },
  {
    what: 'a running total that falls',
    plural: 'indicators',
    yaml: indicator(
      'observations: [{date: 2019-01-31, value: 5}, {date: 2019-02-28, value: ‹4}]',
      undefined,
      'cumulative',
    ),
    code: 'cumulative-falls',
    vi: 'Số lũy kế giảm từ 5 (31/01/2019) xuống 4 (28/02/2019).',
    en: 'A running total falls from 5 (31 January 2019) to 4 (28 February 2019).',
  },
  {
    what: 'a part greater than its whole, observed',
    plural: 'indicators',
    yaml: indicator(
      'observations: [{date: 2019-01-31, share: {n: ‹95, N: 89}}]',
      'unitOfMeasure: "%", ',
    ),
    code: 'numerator-exceeds-denominator',
    vi: 'Tử số 95 lớn hơn mẫu số 89 (31/01/2019).',
    en: 'The numerator 95 exceeds the denominator 89 (31 January 2019).',
  },
  {
    what: 'a part greater than its whole, asked for',
    plural: 'indicators',
    yaml: indicator(
      'targets: [{id: t, share: {n: ‹10, N: 9}, deadline: 2020}]',
      'unitOfMeasure: "%", ',
    ),
    code: 'numerator-exceeds-denominator',
    vi: 'Tử số 10 lớn hơn mẫu số 9.',
    en: 'The numerator 10 exceeds the denominator 9.',
  },
  {
    what: 'a deadline before the start of its plan',
    plural: 'indicators',
    yaml: indicator('targets: [{id: t, value: 3, plan: k, deadline: ‹2017}]'),
    code: 'deadline-before-start',
    vi: 'Hạn (năm 2017) đứng trước ngày bắt đầu của công việc hoặc kế hoạch (năm 2018).',
    en: 'The deadline (2017) is before the start of the work or its plan (2018).',
  },
  {
    what: 'a deadline before the start of its work',
    plural: 'tasks',
    yaml: '  {name: V, owner: so, start: 2020-03-01, deadline: ‹2020-02-01, sources: [s]}',
    code: 'period-runs-forward',
    vi: 'Khoảng thời gian bắt đầu 2020-03-01 nhưng kết thúc 2020-02-01, trước khi bắt đầu.',
    en: 'The period starts 2020-03-01 but ends 2020-02-01, before its start.',
  },
  {
    what: 'a moved deadline before the start of its plan',
    plural: 'milestones',
    yaml: '  {name: M, owner: so, plan: k, deadline: 2019, revisions: [{deadline: ‹2017, decidedBy: qd, decidedOn: 2018-03-01}], sources: [s]}',
    code: 'deadline-before-start',
    vi: 'Hạn (năm 2017) đứng trước ngày bắt đầu của công việc hoặc kế hoạch (năm 2018).',
    en: 'The deadline (2017) is before the start of the work or its plan (2018).',
  },
  {
    what: 'a revision that nobody decided',
    plural: 'tasks',
    yaml: '  {name: V, owner: so, deadline: 2020, revisions: [‹{deadline: 2021, decidedOn: 2020-01-01}], sources: [s]}',
    code: 'revision-without-decision',
    vi: 'Lần điều chỉnh 01/01/2020 không ghi văn bản quyết định.',
    en: 'The revision of 1 January 2020 names no deciding document.',
  },
  {
    what: 'a revision decided on no day',
    plural: 'tasks',
    yaml: '  {name: V, owner: so, deadline: 2020, revisions: [‹{deadline: 2021, decidedBy: qd}], sources: [s]}',
    code: 'missing-field',
    vi: 'Thiếu trường “decidedOn” (ngày quyết định).',
    en: 'The field “decidedOn” (date of decision) is missing.',
  },
];

const PLAN = 'k: {name: K, type: plan, owner: so, period: {from: 2018, to: 2020}, sources: [s]}\n';
const DECISION =
  'qd: {name: Quyết định, type: decision, number: 1/QĐ-UBND, issuer: ubnd, issued: 2018-03-01, sources: [s]}\n';

const fileOf = ({ plural }: Bad, at: number) => `plans/u/${plural}/bad-${at}.yaml`;
/** A record without a field is pointed at by its name. */
const textOf = ({ yaml }: Bad, at: number) =>
  yaml.startsWith(HERE) ? `${HERE}bad-${at}:\n${yaml.slice(1)}\n` : `bad-${at}:\n${yaml}\n`;

const folder = scratch({
  ...SOUND,
  'plans/u/plans.yaml': PLAN,
  'architecture/u/documents.yaml': DECISION,
  ...Object.fromEntries(BAD.map((bad, at) => [fileOf(bad, at), textOf(bad, at).replace(HERE, '')])),
});
afterAll(folder.remove);

const days = ['--root', folder.root, '--as-of', '2026-11-22'];
const check = (lang: string) => runCli(['check', '--lang', lang, ...days]).out;

describe('khung check tells of bad figures and dates, at line and column, in both languages', () => {
  const printed = { vi: check('vi'), en: check('en') };

  test.each(BAD.map((bad, at) => [bad.what, bad, at] as const))('%s', (_, bad, at) => {
    const [before = ''] = textOf(bad, at).split(HERE);
    const column = before.length - before.lastIndexOf('\n');
    const line = before.split('\n').length;
    for (const lang of ['vi', 'en'] as const) {
      const found = blockOf(printed[lang], fileOf(bad, at));
      expect(found[0]).toMatch(new RegExp(`^ {2}${line}:${column} {2}\\S`));
      expect(found[0]?.endsWith(`  ${bad[lang]}`), `${found[0]}`).toBe(true);
      expect(found.some((text) => /^ {4}→ \S/.test(text))).toBe(true);
      // The values a finding rests on stand before its code.
      const about = found.findLast((text) => text.trim() !== '') ?? '';
      expect(about).toMatch(new RegExp(`^ {4}${bad.code} {2}\\w+:u/bad-${at}`));
      expect(found.filter((text) => /^ {2}\d+:\d+ /.test(text))).toHaveLength(1);
    }
  });

  test('and of nothing else', () => {
    for (const text of Object.values(printed)) {
      const files = text.split('\n').filter((line) => /^\S+\.yaml$/.test(line));
      expect(files.toSorted()).toEqual(BAD.map(fileOf).toSorted());
    }
  });
});

describe('names that a spreadsheet would compute', () => {
  const NAMES = ['=1+1', '+84', '-2', '@SUM(A1)', '＝1'];
  const task = (name: string, at: number) =>
    `t${at}: {name: ${JSON.stringify(name)}, owner: so, deadline: 2027-0${at + 1}-15, sources: [s]}\n`;
  const named = scratch({ ...SOUND, 'plans/u/tasks.yaml': NAMES.map(task).join('') });
  afterAll(named.remove);
  const report = (...args: readonly string[]) =>
    runCli(['report', ...args, '--root', named.root, '--as-of', '2026-11-22']).out;

  test('are text in every cell of the CSV', () => {
    const cells = report('progress', '--format', 'csv').split(/[\r\n,]+/);
    expect(cells.filter((cell) => /^\W*[=+@＝]|^"?-\D/.test(cell) && !/^"?'/.test(cell))).toEqual(
      [],
    );
    for (const name of NAMES) expect(cells).toContain(`'${name}`);
  });

  test('begin no value of the .ics', () => {
    const lines = report('calendar').replaceAll('\r\n ', '').split('\r\n');
    const values = lines.map((line) => line.slice(line.indexOf(':') + 1));
    const ours = values.filter((value) => NAMES.some((name) => value.includes(name)));
    expect(ours.length).toBeGreaterThanOrEqual(NAMES.length);
    expect(values.filter((value) => /^[=+@＝-]/.test(value) && !value.startsWith('-//'))).toEqual(
      [],
    );
  });
});

/** What is printed under the name of a file: a finding, how to mend it, its code, a blank line. */
function blockOf(text: string, file: string): readonly string[] {
  const lines = text.split('\n');
  const at = lines.indexOf(file);
  const end = lines.findIndex((line, i) => i > at && line === '');
  return lines.slice(at + 1, end + 1);
}
