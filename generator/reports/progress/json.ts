import { type Day, isoDay } from '../../core/day.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { STATUS_WORDS, type State } from '../../core/status-words.ts';
import type { WorkItem } from '../../core/work-item.ts';
import { safeJson } from '../safe.ts';
import type { PlanLine } from './plan-lines.ts';
import {
  type ProgressOptions,
  type ProgressText,
  progressReport,
  type StateCount,
  type UnitReport,
} from './progress-report.ts';

/** The report for machines, as schemas/progress-report.schema.json describes it, in both languages. */
export function jsonProgress(snapshot: Snapshot, options: ProgressOptions): ProgressText {
  const { revision, digest, asOf, knownAt, workspace, units } = progressReport(snapshot, options);
  const value = {
    revision,
    digest,
    asOf: isoDay(asOf),
    knownAt: isoDay(knownAt),
    workspace,
    units: units.map(plainUnit),
  };
  return { text: safeJson(value), exitCode: 0 };
}

/** Nothing is left out: what is not there is null. Lists name items by key. */
function plainUnit(report: UnitReport) {
  const { unit, name, ended, successors, totals, contradictions, freshness } = report;
  return {
    unit,
    name,
    asOf: isoDay(report.asOf),
    ended,
    successors,
    plans: report.plans.map(plainPlan),
    counts: report.counts.map(plainCount),
    totals,
    items: report.items.map(plainItem),
    late: keysOf(report.late),
    due30: keysOf(report.due30),
    due90: keysOf(report.due90),
    achievedLate: keysOf(report.achievedLate),
    awaiting: keysOf(report.awaiting),
    unknownOwners: keysOf(report.unknownOwners),
    contradictions,
    freshness: {
      knownTo: isoOrNull(freshness.knownTo),
      stale: freshness.stale,
      records: freshness.records,
    },
  };
}

function plainPlan({ key, name, document, owner, period, items }: PlanLine) {
  return {
    key,
    name,
    document: document
      ? {
          key: document.key,
          name: document.name,
          number: document.number ?? null,
          issued: document.issued ?? null,
        }
      : null,
    owner: owner ?? null,
    period: period ?? null,
    items,
  };
}

function plainCount({ state, target, milestone, task, total }: StateCount) {
  return { state, name: stateName(state), target, milestone, task, total };
}

function plainItem(item: WorkItem) {
  const { status, name, owner, plan, goal, due, dueOn, file, line } = item;
  return {
    key: status.key,
    kind: status.kind,
    name,
    state: status.state,
    stateName: stateName(status.state),
    flags: status.flags,
    plan: plan && status.plan ? { key: status.plan, name: plan } : null,
    goal: goal && status.goal ? { id: status.goal, name: goal } : null,
    owner: { key: status.owner ?? null, ...owner, contact: owner.contact ?? null },
    deadline: isoOrNull(status.deadline),
    deadlineText: due ?? null,
    currentDeadline: isoOrNull(status.currentDeadline),
    dueOn: isoOrNull(dueOn),
    reached: isoOrNull(status.reached),
    daysLate: status.daysLate ?? null,
    daysOver: status.daysOver ?? null,
    verification: status.verification ?? null,
    reason: status.reason,
    file,
    line,
  };
}

function stateName(state: State) {
  const { vi, en } = STATUS_WORDS[state];
  return { vi, en };
}

function keysOf(items: readonly WorkItem[]): readonly string[] {
  return items.map(({ status }) => status.key);
}

function isoOrNull(day: Day | undefined): string | null {
  return day === undefined ? null : isoDay(day);
}
