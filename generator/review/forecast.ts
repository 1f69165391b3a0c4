import { compare } from '../core/compare.ts';
import { type Day, isoDay } from '../core/day.ts';
import { SEVERITIES } from '../core/diagnostic.ts';
import type { Forecast, ForecastCause, ForecastFinding } from '../core/review.ts';
import type { Finding, Snapshot } from '../core/snapshot.ts';
import type { RuleSummary } from './rule-changes.ts';

/** The same content on two days. */
export type ForecastInput = {
  readonly today: Pick<Snapshot, 'asOf' | 'findings'>;
  readonly later: Pick<Snapshot, 'asOf' | 'findings'>;
  readonly rules: readonly RuleSummary[];
  /** By the waivers that govern. */
  readonly isWaived: (finding: Finding, asOf: Day) => boolean;
};

/**
 * What will be found on a later day though nothing is changed: time alone brings it, or a rule that
 * then begins to ask or to block, or a waiver that will have ended. The worst first.
 */
export function forecast({ today, later, rules, isWaived }: ForecastInput): Forecast {
  const known = new Map(today.findings.map((finding) => [finding.fingerprint, finding]));
  const starting = rulesStarting(rules, today.asOf, later.asOf);
  const coming = later.findings.flatMap((finding): ForecastFinding[] => {
    if (isWaived(finding, later.asOf)) return [];
    const before = known.get(finding.fingerprint);
    const wasWaived = before !== undefined && isWaived(before, today.asOf);
    if (before && !wasWaived && !isGraver(finding, before)) return [];
    const cause = causeOf(finding, before, wasWaived, starting);
    const { covered: _, decisions: __, ...plain } = finding;
    return [{ ...plain, cause }];
  });
  return { day: later.asOf, findings: coming.sort(byWeight) };
}

function causeOf(
  { rule }: Finding,
  before: Finding | undefined,
  wasWaived: boolean,
  starting: ReadonlySet<string>,
): ForecastCause {
  if (wasWaived) return 'expired-waiver';
  return before || starting.has(rule) ? 'enforcement' : 'calendar';
}

function isGraver(a: Finding, b: Finding): boolean {
  return SEVERITIES.indexOf(a.severity) < SEVERITIES.indexOf(b.severity);
}

function rulesStarting(rules: readonly RuleSummary[], after: Day, to: Day): ReadonlySet<string> {
  const [from, until] = [isoDay(after), isoDay(to)];
  const starting = rules.filter(({ starts = [] }) =>
    starts.some((day) => day > from && day <= until),
  );
  return new Set(starting.map(({ id }) => id));
}

/** The first day after as-of on which a rule begins to ask or to block, as ISO date. */
export function nextStart(rules: readonly RuleSummary[], asOf: Day): string | undefined {
  const days = rules.flatMap(({ starts = [] }) => starts).filter((day) => day > isoDay(asOf));
  return days.sort(compare)[0];
}

function byWeight(a: ForecastFinding, b: ForecastFinding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compare(a.file, b.file) ||
    a.line - b.line ||
    compare(a.fingerprint, b.fingerprint)
  );
}
