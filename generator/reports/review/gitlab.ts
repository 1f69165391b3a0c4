import type { Severity } from '../../core/diagnostic.ts';
import { printable } from '../../core/printable.ts';
import { forecastHeadline } from '../forecast-lines.ts';
import { safeJson } from '../safe.ts';
import { type ReviewFormat, reviewExitCode } from './options.ts';
import { detailsOf, problemsOf } from './problems.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  note: 'info',
};

/**
 * GitLab Code Quality: what the head has, as GitLab compares with the base by itself. Waived and
 * fixed findings are left out. A description is all that GitLab shows, so the rest stands in it. Fingerprints are unique, or GitLab would drop the twins.
 */
export const gitlabReview: ReviewFormat = (review, { lang, failOn, hash }) => {
  const present = problemsOf(review, hash).filter(
    ({ state }) => state !== 'fixed' && state !== 'waived',
  );
  const value = present.map((problem) => ({
    description: printable([problem.message[lang], ...detailsOf(problem, lang)].join(' · ')),
    check_name: problem.rule,
    fingerprint: problem.fingerprint,
    severity: SEVERITIES[problem.severity],
    location: { path: printable(problem.file), lines: { begin: problem.line } },
  }));
  const ahead = review.forecasts.map((each) => ({
    description: forecastHeadline(each, failOn)[lang],
    check_name: 'khung-forecast',
    fingerprint: hash(`forecast ${each.day}`),
    severity: 'info',
    location: { path: 'khung.yaml', lines: { begin: 1 } },
  }));
  return { text: safeJson([...value, ...ahead]), exitCode: reviewExitCode(review, failOn) };
};
