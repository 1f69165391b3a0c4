import type { Severity } from '../../core/diagnostic.ts';
import { printable } from '../../core/printable.ts';
import { type ReviewFormat, reviewExitCode } from './options.ts';
import { problemsOf } from './problems.ts';
import { safeJson } from './safe.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  note: 'info',
};

/**
 * GitLab Code Quality: what the head has, as GitLab compares with the base by itself. Waived and
 * fixed findings are left out. Fingerprints are unique, or GitLab would drop the twins.
 */
export const gitlabReview: ReviewFormat = (review, { lang, failOn, hash }) => {
  const present = problemsOf(review, hash).filter(
    ({ state }) => state !== 'fixed' && state !== 'waived',
  );
  const value = present.map((problem) => ({
    description: printable(problem.message[lang]),
    check_name: problem.rule,
    fingerprint: problem.fingerprint,
    severity: SEVERITIES[problem.severity],
    location: { path: printable(problem.file), lines: { begin: problem.line } },
  }));
  return { text: safeJson(value), exitCode: reviewExitCode(review, failOn) };
};
