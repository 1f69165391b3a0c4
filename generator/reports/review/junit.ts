import type { Lang } from '../../core/lang.ts';
import type { FindingState } from '../../core/review.ts';
import { STATE_WORDS } from '../../core/review-words.ts';
import { forecastHeadline } from '../forecast-lines.ts';
import { fails } from '../report.ts';
import { type ReviewFormat, type ReviewOptions, reviewExitCode } from './options.ts';
import { detailsOf, type Problem, problemsOf } from './problems.ts';
import { changesLine } from './summary.ts';

/** What becomes of a problem in a test report. */
type Outcome = 'failure' | 'error' | 'skipped' | 'passed';

/**
 * JUnit XML: a test case for each problem and a suite for each rule. New at or above `failOn` fails,
 * undetermined is an error, unchanged and waived are skipped, fixed and milder ones pass.
 */
export const junitReview: ReviewFormat = (review, options) => {
  const problems = problemsOf(review, options.hash);
  const suites = [...Map.groupBy(problems, ({ rule }) => rule)].map(([rule, own]) =>
    suiteOf(rule, own, options),
  );
  const empty = `  <testsuite name="khung review" tests="1" failures="0" errors="0" skipped="0">\n    <testcase classname="khung" name="${attribute(changesLine(review, options.lang))}"/>\n  </testsuite>`;
  const body = suites.length > 0 ? suites.join('\n') : empty;
  const counts = countsOf(problems, options);
  const ahead = review.forecasts.map((each) => {
    const said = attribute(forecastHeadline(each, options.failOn)[options.lang]);
    return `  <properties>\n    <property name="forecast" value="${said}"/>\n  </properties>\n`;
  });
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="khung review" ${counts}>\n${ahead.join('')}${body}\n</testsuites>\n`;
  return { text, exitCode: reviewExitCode(review, options.failOn) };
};

function suiteOf(rule: string, problems: readonly Problem[], options: ReviewOptions): string {
  const cases = problems.map((problem) => caseOf(problem, options));
  return `  <testsuite name="${attribute(rule)}" ${countsOf(problems, options)}>\n${cases.join('\n')}\n  </testsuite>`;
}

function countsOf(problems: readonly Problem[], options: ReviewOptions): string {
  const outcomes = problems.map((problem) => outcomeOf(problem, options));
  const n = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length;
  const tests = Math.max(1, problems.length);
  return `tests="${tests}" failures="${n('failure')}" errors="${n('error')}" skipped="${n('skipped')}"`;
}

const OUTCOMES: Readonly<Record<Exclude<FindingState, 'new'>, Outcome>> = {
  undetermined: 'error',
  unchanged: 'skipped',
  waived: 'skipped',
  fixed: 'passed',
};

function outcomeOf({ state, severity }: Problem, { failOn }: ReviewOptions): Outcome {
  if (state !== 'new') return OUTCOMES[state];
  return fails(severity, failOn) ? 'failure' : 'passed';
}

function caseOf(problem: Problem, options: ReviewOptions): string {
  const { path, file, line, rule, state } = problem;
  const { lang } = options;
  const head = `    <testcase classname="${attribute(rule)}" name="${attribute(path)}" file="${attribute(file)}" line="${line}"`;
  const outcome = outcomeOf(problem, options);
  if (outcome === 'passed')
    return `${head}>\n      <system-out>${said(problem, lang)}</system-out>\n    </testcase>`;
  const message = `message="${attribute(STATE_WORDS[state][lang])}"`;
  if (outcome === 'skipped') return `${head}>\n      <skipped ${message}/>\n    </testcase>`;
  const type = `type="${attribute(rule)}"`;
  return `${head}>\n      <${outcome} ${message} ${type}>${said(problem, lang)}</${outcome}>\n    </testcase>`;
}

function said(problem: Problem, lang: Lang): string {
  const { message, file, line } = problem;
  const lines = [`${message[lang]} (${file}:${line})`, ...detailsOf(problem, lang)];
  return lines.map(attribute).join('\n');
}

/** XML 1.0 has no way at all to write most control characters; line feeds become spaces. */
function attribute(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '�')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('##[', '## [');
}
