import { isoDay } from '../../core/day.ts';
import { ruleUrl } from '../../core/finding-words.ts';
import type { Change, ReviewedFinding, ReviewedWaiver, ReviewSide } from '../../core/review.ts';
import { plainForecast } from '../forecast-lines.ts';
import { safeJson } from '../safe.ts';
import { type ReviewFormat, reviewExitCode } from './options.ts';
import { findingCounts } from './summary.ts';

/** The whole result for machines, as schemas/review-output.schema.json describes it. */
export const jsonReview: ReviewFormat = (review, { failOn }) => {
  const value = {
    base: side(review.base),
    head: side(review.head),
    complete: !review.unread,
    counts: findingCounts(review),
    changes: review.changes.map(change),
    findings: review.findings.map((each) => finding(each, review.siteUrl)),
    waivers: review.waivers.map(waiver),
    progress: review.progress.map((each) => ({
      kind: each.kind,
      from: each.from,
      to: each.to ?? null,
      direction: each.direction,
      causes: each.causes,
      undecided: each.undecided,
      keys: each.keys,
      message: each.message,
    })),
    diagram: review.diagram,
    forecasts: review.forecasts.map(plainForecast),
  };
  return { text: safeJson(value), exitCode: reviewExitCode(review, failOn) };
};

function side({ name, revision, asOf, knownAt }: ReviewSide) {
  return { name, revision, asOf: isoDay(asOf), knownAt: isoDay(knownAt) };
}

function change(each: Change) {
  return {
    op: each.op,
    class: each.class,
    goalpost: each.goalpost ?? null,
    entity: each.entity,
    kind: each.kind,
    name: each.name,
    path: each.path,
    before: each.before ?? null,
    after: each.after ?? null,
    message: each.message,
    decision: each.decision ?? null,
    file: each.file,
    line: each.line,
    base: each.base ?? null,
  };
}

function finding(each: ReviewedFinding, siteUrl: string | undefined) {
  return {
    state: each.state,
    cause: each.cause ?? null,
    waiver: each.waiver ?? null,
    pendingWaiver: each.pendingWaiver ?? null,
    rule: each.rule,
    severity: each.severity,
    message: each.message,
    file: each.file,
    line: each.line,
    column: each.column,
    endLine: each.endLine,
    endColumn: each.endColumn,
    path: each.path,
    fingerprint: each.fingerprint,
    related: each.related,
    help: each.help ?? null,
    fix: each.fix ?? null,
    evidence: each.evidence ?? [],
    citation: each.citation ?? null,
    helpUri: ruleUrl(siteUrl, each.rule) ?? null,
    base: each.base ?? null,
  };
}

function waiver(each: ReviewedWaiver) {
  return {
    key: each.key,
    rule: each.rule,
    subject: each.subject,
    reason: each.reason,
    approver: each.approver,
    document: each.document,
    state: each.state,
    expires: each.expires === undefined ? null : isoDay(each.expires),
    daysLeft: each.daysLeft ?? null,
    covers: each.covers,
    dropped: each.dropped,
    file: each.file,
    line: each.line,
  };
}
