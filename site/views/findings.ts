import { type Finding, isWaived } from '../data.ts';

const SEVERITIES = ['error', 'warning', 'note'] as const;

/** Findings by severity, the gravest first; a severity without findings is left out. */
export function bySeverity(findings: readonly Finding[]) {
  return SEVERITIES.map((severity) => ({
    severity,
    list: findings.filter((one) => one.severity === severity && !isWaived(one)),
  })).filter(({ list }) => list.length > 0);
}

/** "0 lỗi, 5 cần xem lại, 2 lưu ý" as numbers, in the order of `bySeverity`. */
export function countsOf(findings: readonly Finding[]): readonly number[] {
  return SEVERITIES.map(
    (severity) => findings.filter((one) => one.severity === severity && !isWaived(one)).length,
  );
}
