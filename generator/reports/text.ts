import { coveredSentence, decisionSentence, isWaived } from '../core/covered-words.ts';
import type { Severity } from '../core/diagnostic.ts';
import { printEvidence, printFix, printGround } from '../core/finding-words.ts';
import type { Bilingual, Lang } from '../core/lang.ts';
import { printDay, printNumber } from '../core/print.ts';
import { printable } from '../core/printable.ts';
import type { Finding } from '../core/snapshot.ts';
import { forecastBlock } from './forecast-lines.ts';
import { type Paint, painter } from './paint.ts';
import {
  type CheckResult,
  type Counts,
  countsOf,
  exitCodeOf,
  type FailOn,
  counts as isCounted,
  type Report,
} from './report.ts';
import { safeLine } from './safe.ts';

export type TextOptions = {
  readonly lang: Lang;
  readonly failOn: FailOn;
  /** Colours and bold, for a terminal. */
  readonly colour: boolean;
  /** Lists only what makes the run fail; the rest is counted. */
  readonly summary: boolean;
};

const WORDS = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  note: { vi: 'ghi chú', en: 'note' },
} as const;

/** The findings for people: file by file, then a line with the counts and the two days. */
export function textReport(result: CheckResult, options: TextOptions): Report {
  const paint = painter(options.colour);
  const shown = options.summary
    ? result.findings.filter((finding) => isCounted(finding, options.failOn))
    : result.findings;
  const blocks = [...Map.groupBy(shown, ({ file }) => file)].map(([file, findings]) =>
    [paint.bold(printable(file)), ...findings.map((f) => printFinding(f, options, paint))].join(
      '\n',
    ),
  );
  const ahead = (result.forecasts ?? []).map((each) => forecastBlock(each, options, paint));
  const text = [...blocks, ...ahead, summaryOf(result, options, paint)].join('\n\n');
  return { text: `${safeLine(text)}\n`, exitCode: exitCodeOf(result, options.failOn) };
}

/** One finding on a few lines, without its file. */
export function printFinding(
  finding: Finding,
  { lang }: Pick<TextOptions, 'lang'>,
  paint: Paint,
): string {
  const { severity, message, help, line, column, rule, path, related } = finding;
  const waived = isWaived(finding);
  const word = waived ? paint.faint(WAIVED[lang]) : paint[severity](WORDS[severity][lang]);
  const indent = '    ';
  const lines = [`  ${line}:${column}  ${word}  ${printable(message[lang])}`];
  const values = printEvidence(finding, lang);
  if (values) lines.push(`${indent}${paint.faint('=')} ${printable(values)}`);
  if (help && !waived) lines.push(`${indent}→ ${printable(help[lang])}`);
  for (const said of [waived ? undefined : printFix(finding, lang), printGround(finding, lang)])
    if (said) lines.push(`${indent}${paint.faint(printable(said))}`);
  for (const [sign, said] of standing(finding)) {
    lines.push(`${indent}${sign} ${printable(said[lang])}`);
  }
  for (const other of related) {
    const place = `${other.file}:${other.line}:${other.column}`;
    lines.push(
      `${indent}${paint.faint(`↳ ${printable(place)}`)} ${printable(other.message[lang])}`,
    );
  }
  lines.push(indent + paint.faint(path === finding.file ? rule : `${rule}  ${printable(path)}`));
  return lines.join('\n');
}

const WAIVED = { vi: 'được miễn', en: 'waived' } as const;

/** The waiver for it and the decisions about its record. */
function standing({ covered, decisions = [] }: Finding): readonly (readonly [string, Bilingual])[] {
  const decided = decisions.map((each) => ['◇', decisionSentence(each)] as const);
  return covered ? [['⊘', coveredSentence(covered)], ...decided] : decided;
}

/** The counts, the two days and what a reader must not take the counts for. */
export function summaryOf(result: CheckResult, options: TextOptions, paint: Paint): string {
  const { lang } = options;
  const counts = countsOf(result.findings);
  const found = `${printCounts(counts, lang)}.`;
  const failed = exitCodeOf(result, options.failOn) !== 0;
  const mark = failed ? paint.error('✗') : paint.good('✓');
  const asOf = printDay(result.asOf, lang);
  const knownAt = printDay(result.knownAt, lang);
  const days =
    lang === 'vi'
      ? `Tính đến ${asOf}, theo thông tin biết đến ${knownAt}.`
      : `As of ${asOf}, with what was known by ${knownAt}.`;
  return [`${mark} ${paint.bold(found)} ${days}`, ...caveats(result, counts, options)].join('\n');
}

/** What a reader must not read into the counts. */
function caveats(result: CheckResult, counts: Counts, { lang, summary }: TextOptions): string[] {
  const lines: string[] = [];
  if (result.unread) {
    lines.push(
      lang === 'vi'
        ? '  Có dữ liệu không đọc được, nên kết quả này chưa đầy đủ.'
        : '  Some input could not be read, so this result is incomplete.',
    );
  }
  if (counts.waived > 0) {
    lines.push(
      lang === 'vi'
        ? '  Ở đây ngoại lệ của chính bản đang xem có hiệu lực; khung review thì theo ngoại lệ của bản nền.'
        : '  Here the waivers of this very tree count; khung review goes by those of the base.',
    );
  }
  if (summary && counts.warning + counts.note > 0) {
    lines.push(
      lang === 'vi' ? '  Xem toàn bộ bằng “khung check”.' : '  See all of them with “khung check”.',
    );
  }
  return lines;
}

function printCounts(counts: Counts, lang: Lang): string {
  const many = (severity: Severity) => {
    const n = counts[severity];
    const word = WORDS[severity][lang];
    return `${printNumber(n, lang)} ${lang === 'en' && n !== 1 ? `${word}s` : word}`;
  };
  const waived = counts.waived > 0 ? `, ${printNumber(counts.waived, lang)} ${WAIVED[lang]}` : '';
  return `${many('error')}, ${many('warning')}, ${many('note')}${waived}`;
}
