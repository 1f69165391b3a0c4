import { isWaived } from '../core/covered-words.ts';
import type { Lang } from '../core/lang.ts';
import { printNumber } from '../core/print.ts';
import { printable } from '../core/printable.ts';
import type { Finding } from '../core/snapshot.ts';
import { type Paint, painter } from './paint.ts';
import { type CheckResult, counts, exitCodeOf, type Report } from './report.ts';
import { printFinding, summaryOf, type TextOptions } from './text.ts';

const HEADS = {
  new: { vi: 'mới', en: 'new' },
  fixed: { vi: 'đã sửa', en: 'fixed' },
} as const;

/**
 * What has changed since a check before: findings that are new in full, those that are gone on one
 * line each, then the counts. Empty when the same findings are found as before, wherever they stand.
 */
export function changesReport(
  before: CheckResult,
  after: CheckResult,
  options: TextOptions,
): Report {
  const exitCode = exitCodeOf(after, options.failOn);
  const found = without(after.findings, before.findings);
  const gone = without(before.findings, after.findings);
  const asBefore = before.unread === after.unread && before.packBroken === after.packBroken;
  if (found.length + gone.length === 0 && asBefore) return { text: '', exitCode };
  const paint = painter(options.colour);
  const blocks = [
    ...section('new', found, options, paint),
    ...section('fixed', gone, options, paint),
    summaryOf(after, options, paint),
  ];
  return { text: `${blocks.join('\n')}\n\n`, exitCode };
}

/**
 * The findings of `these` that `those` does not have; the same one can be there more than once. One
 * that a waiver has come to cover, or covers no longer, is another.
 */
function without(these: readonly Finding[], those: readonly Finding[]): readonly Finding[] {
  const left = new Map<string, number>();
  for (const each of those) left.set(markOf(each), (left.get(markOf(each)) ?? 0) + 1);
  return these.filter((each) => {
    const n = left.get(markOf(each)) ?? 0;
    left.set(markOf(each), n - 1);
    return n <= 0;
  });
}

function markOf(finding: Finding): string {
  return `${finding.fingerprint} ${isWaived(finding)}`;
}

function section(
  state: keyof typeof HEADS,
  findings: readonly Finding[],
  { lang, failOn, summary }: TextOptions,
  paint: Paint,
): string[] {
  const shown = summary ? findings.filter((each) => counts(each, failOn)) : findings;
  if (shown.length === 0) return [];
  const head = paint.bold(`${HEADS[state][lang]}: ${printNumber(shown.length, lang)}`);
  const lines = shown.map((finding) =>
    state === 'new' ? inFull(finding, lang, paint) : inBrief(finding, lang, paint),
  );
  return [head, ...lines];
}

function inFull(finding: Finding, lang: Lang, paint: Paint): string {
  return `+ ${printable(finding.file)}\n${printFinding(finding, { lang }, paint)}`;
}

function inBrief({ file, line, message }: Finding, lang: Lang, paint: Paint): string {
  return `- ${printable(file)}  ${paint.faint(printable(message[lang]))} (${lang === 'vi' ? 'trước ở dòng' : 'was on line'} ${line})`;
}
