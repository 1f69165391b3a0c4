import type { Finding } from '../core/snapshot.ts';
import { NO_PLACE } from '../core/span.ts';

/**
 * Findings about the public records that also hold of everything: those that only the removal
 * brought about would be untrue, and none says more than the public records say. Where a waiver that
 * counts is internal, the finding goes too, for without it it would look unsettled.
 */
export function agreeingFindings(
  reduced: readonly Finding[],
  whole: readonly Finding[],
): readonly Finding[] {
  const held = new Set(whole.map(saidBy));
  return reduced.filter((finding) => held.has(saidBy(finding))).map(withoutPlace);
}

function saidBy(finding: Finding): string {
  const { rule, severity, message, help, fingerprint, evidence, related, covered } = finding;
  const others = related.map((each) => each.message);
  return JSON.stringify([
    rule,
    severity,
    message,
    help,
    fingerprint,
    evidence,
    others,
    covered?.waiver,
    covered?.holds,
  ]);
}

function withoutPlace({ fix: _, ...finding }: Finding): Finding {
  const related = finding.related.map(({ message }) => ({ ...NO_PLACE, message }));
  return { ...finding, ...NO_PLACE, related };
}
