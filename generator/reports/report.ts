import { isWaived } from '../core/covered-words.ts';
import type { Day } from '../core/day.ts';
import { SEVERITIES, type Severity } from '../core/diagnostic.ts';
import type { Forecast } from '../core/review.ts';
import type { Finding, Settings } from '../core/snapshot.ts';

/** What a reporter gives back; printing it and ending with the code is up to the command. */
export type Report = { readonly text: string; readonly exitCode: number };

/** What every report of findings speaks of. */
export type CheckResult = {
  readonly asOf: Day;
  readonly knownAt: Day;
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  /** True when some input could not be read, so that the result is not the whole truth. */
  readonly unread: boolean;
  /** True when a rule pack has a fault: what its rules would find is not known. */
  readonly packBroken?: boolean;
  /** The same files on later days, as asked for. */
  readonly forecasts?: readonly Forecast[];
  readonly settings?: Settings;
};

/** The least severity that gives exit code 1; `never` for none. */
export type FailOn = Severity | 'never';

/** What is waived is counted apart from the severities. */
export type Counts = Readonly<Record<Severity | 'waived', number>>;

export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, note: 0, waived: 0 };
  for (const finding of findings) counts[isWaived(finding) ? 'waived' : finding.severity]++;
  return counts;
}

/** Whether a severity is at or above the one that fails a run. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

/**
 * DESIGN §4: 4 for a broken rule pack, 3 when something could not be read or decided, 1 for findings
 * at or above `failOn` that no waiver covers, else 0.
 */
export function exitCodeOf(result: CheckResult, failOn: FailOn): number {
  if (result.packBroken) return 4;
  if (result.unread) return 3;
  return result.findings.some((finding) => counts(finding, failOn)) ? 1 : 0;
}

/** Whether a finding makes the run fail. */
export function counts(finding: Finding, failOn: FailOn): boolean {
  return fails(finding.severity, failOn) && !isWaived(finding);
}
