import { isoDay } from '../core/day.ts';
import { ruleUrl } from '../core/finding-words.ts';
import type { Covered, Finding } from '../core/snapshot.ts';
import { plainForecast } from './forecast-lines.ts';
import { type CheckResult, countsOf, exitCodeOf, type FailOn, type Report } from './report.ts';
import { safeJson } from './safe.ts';

/** The findings for machines, as schemas/check-output.schema.json describes them. */
export function jsonReport(result: CheckResult, options: { readonly failOn: FailOn }): Report {
  const { asOf, knownAt, findings, forecasts = [] } = result;
  const value = {
    asOf: isoDay(asOf),
    knownAt: isoDay(knownAt),
    counts: countsOf(findings),
    findings: findings.map((each) => plain(each, result.settings?.siteUrl)),
    forecasts: forecasts.map(plainForecast),
  };
  return {
    text: safeJson(value),
    exitCode: exitCodeOf(result, options.failOn),
  };
}

/** The properties in the order of the schema, none missing. */
function plain(finding: Finding, siteUrl: string | undefined) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    file: finding.file,
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    path: finding.path,
    fingerprint: finding.fingerprint,
    related: finding.related,
    help: finding.help ?? null,
    waived: finding.covered?.holds === true,
    waiver: finding.covered ? waiverOf(finding.covered) : null,
    decisions: finding.decisions ?? [],
    fix: finding.fix ?? null,
    evidence: finding.evidence ?? [],
    citation: finding.citation ?? null,
    helpUri: ruleUrl(siteUrl, finding.rule) ?? null,
  };
}

function waiverOf({ waiver, state, approver, document, reason, expires, daysLeft }: Covered) {
  const until = expires === undefined ? null : isoDay(expires);
  return {
    key: waiver,
    state,
    approver,
    document,
    reason,
    expires: until,
    daysLeft: daysLeft ?? null,
  };
}
