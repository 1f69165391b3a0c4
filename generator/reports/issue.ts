import { isWaived } from '../core/covered-words.ts';
import { SEVERITIES, type Severity } from '../core/diagnostic.ts';
import { printFix } from '../core/finding-words.ts';
import type { Bilingual, Lang } from '../core/lang.ts';
import type { Finding } from '../core/snapshot.ts';
import { forecastHeadline } from './forecast-lines.ts';
import { painter } from './paint.ts';
import { type CheckResult, exitCodeOf, type FailOn, fails, type Report } from './report.ts';
import { code, inline } from './review/escape-markdown.ts';
import { forecastSection } from './review/markdown.ts';
import { type Section, squeeze } from './review/markdown-sections.ts';
import { NOT_COMPLIANCE } from './review/summary.ts';
import { summaryOf } from './text.ts';

/** By which the next night finds the issue and writes it anew. No text of the content can hold it. */
export const ISSUE_MARKER = '<!-- khung-nightly -->';

export const ISSUE_TITLE: Bilingual = {
  vi: 'Khung: kiểm tra mỗi đêm có phát hiện cần xử lý',
  en: 'Khung: the nightly check found what needs work',
};

/**
 * A check as the body of an issue: the verdict, what blocks at once, the rest folded. At most 60,000
 * characters, the worst first; what is cut is said. No text of the content becomes markup.
 */
export function issueReport(
  result: CheckResult,
  { lang, failOn }: { readonly lang: Lang; readonly failOn: FailOn },
): Report {
  const options = { lang, failOn, colour: false, summary: false };
  const verdict = summaryOf(result, options, painter(false)).split('\n');
  const head = [
    ISSUE_MARKER,
    ...verdict.map((line) => line.trim()),
    ...(result.forecasts ?? []).map((each) => `⏳ ${forecastHeadline(each, failOn)[lang]}.`),
  ].join('\n\n');
  const foot = `<sub>${NOT_COMPLIANCE[lang]} ${WRITTEN_ANEW[lang]}</sub>`;
  return {
    text: squeeze(head, sectionsOf(result, lang, failOn), foot, lang),
    exitCode: exitCodeOf(result, failOn),
  };
}

const WRITTEN_ANEW: Bilingual = {
  vi: 'Nội dung này được viết lại sau mỗi lần kiểm tra, và được đóng khi không còn gì phải xử lý.',
  en: 'This text is written anew by every check, and closed when there is nothing left to do.',
};

const TITLES: Readonly<Record<Severity | 'waived', Bilingual>> = {
  error: { vi: 'Lỗi', en: 'Errors' },
  warning: { vi: 'Cảnh báo', en: 'Warnings' },
  note: { vi: 'Ghi chú', en: 'Notes' },
  waived: { vi: 'Được miễn', en: 'Waived' },
};

/** In the order in which they give way when the room ends: the last first. */
function sectionsOf(result: CheckResult, lang: Lang, failOn: FailOn): readonly Section[] {
  const counted = result.findings.filter((finding) => !isWaived(finding));
  const section = (id: Severity | 'waived', open: boolean, own: readonly Finding[]): Section => ({
    title: TITLES[id][lang],
    open,
    lines: own.map((finding) => lineOf(finding, lang)),
  });
  return [
    ...SEVERITIES.map((severity) =>
      section(
        severity,
        fails(severity, failOn),
        counted.filter((finding) => finding.severity === severity),
      ),
    ),
    ...(result.forecasts ?? []).map((each) => forecastSection(each, lang)),
    section('waived', false, result.findings.filter(isWaived)),
  ];
}

function lineOf(finding: Finding, lang: Lang): string {
  const { message, rule, path, file, line } = finding;
  const fix = isWaived(finding) ? undefined : printFix(finding, lang);
  const more = fix ? `\n  - ${inline(fix)}` : '';
  return `- ${inline(message[lang])} ${code(rule)} ${code(path)} (${code(`${file}:${line}`)})${more}`;
}
