import { by } from '../../core/compare.ts';
import type { Day } from '../../core/day.ts';
import type { Severity } from '../../core/diagnostic.ts';
import type { EditionName } from '../../core/edition.ts';
import type { Freshness, RollUp, Status } from '../../core/facts.ts';
import { bilingualOf } from '../../core/fields.ts';
import type { Bilingual } from '../../core/lang.ts';
import type { Finding, Snapshot } from '../../core/snapshot.ts';
import { isLate, STATES, type State } from '../../core/status-words.ts';
import { isOpen, type Lookup, lookupOf, type WorkItem, workItem } from '../../core/work-item.ts';
import { type PlanLine, planLines } from './plan-lines.ts';
import { successorsOf, unitName } from './unit-names.ts';

/** What every format of the report is told. */
export type ProgressOptions = {
  /** The unit reported on; all units when absent. */
  readonly unit?: string;
  /** Codes of findings that say that figures do not agree (METHODS B). */
  readonly contradictions: ReadonlySet<string>;
};

/** How many items are in a state, by kind. */
export type StateCount = Readonly<Record<Status['kind'] | 'total', number>> & {
  readonly state: State;
};

/** A finding of METHODS B on a record of the unit. */
export type Contradiction = {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly path: string;
  readonly file: string;
  readonly line: number;
};

/** One unit of the report. Every list is drawn from `items` and none leaves anything out. */
export type UnitReport = {
  readonly unit: string;
  readonly name: Bilingual;
  /** The name within a sentence. */
  readonly phrase: Bilingual;
  /** The day the unit is judged at: as-of, or its last day when that is earlier. */
  readonly asOf: Day;
  readonly ended: boolean;
  readonly successors: readonly Bilingual[];
  readonly plans: readonly PlanLine[];
  /** States that occur, worst first; the numbers are those of the snapshot's statuses. */
  readonly counts: readonly StateCount[];
  readonly totals: Readonly<Record<Status['kind'] | 'total', number>>;
  /** The snapshot's own roll-up, which `counts` must equal. */
  readonly progress: RollUp;
  readonly items: readonly WorkItem[];
  /** Past the deadline and not achieved, the longest first. */
  readonly late: readonly WorkItem[];
  /** Open with a deadline within 30 days of `asOf`, and from the 31st to the 90th, the nearest first. */
  readonly due30: readonly WorkItem[];
  readonly due90: readonly WorkItem[];
  readonly achievedLate: readonly WorkItem[];
  readonly awaiting: readonly WorkItem[];
  readonly unknownOwners: readonly WorkItem[];
  readonly contradictions: readonly Contradiction[];
  readonly freshness: Freshness;
};

export type ProgressReport = {
  readonly revision: string;
  readonly digest: string;
  readonly asOf: Day;
  readonly knownAt: Day;
  /** Undefined where nothing is internal. */
  readonly edition: EditionName | undefined;
  /** Name of the workspace. */
  readonly workspace: Bilingual;
  readonly units: readonly UnitReport[];
};

/** What a reporter gives back; writing it and ending with the code is up to the command. */
export type ProgressText = { readonly text: string; readonly exitCode: number };
export type ProgressBytes = { readonly bytes: Uint8Array; readonly exitCode: number };

/** What all formats say, from the snapshot alone: each figure is one of its facts or a count of them. */
export function progressReport(snapshot: Snapshot, options: ProgressOptions): ProgressReport {
  const lookup = lookupOf(snapshot.model.entities);
  const statuses = Map.groupBy(snapshot.facts.statuses, ({ unit }) => unit);
  const plans = Map.groupBy(
    snapshot.model.entities.filter(({ kind }) => kind === 'plan'),
    ({ unit }) => unit,
  );
  const findings = contradictionsByUnit(snapshot.findings, options.contradictions);
  const units = snapshot.facts.units.filter(
    ({ unit }) => options.unit === undefined || unit === options.unit,
  );
  return {
    revision: snapshot.revision,
    digest: snapshot.digest,
    asOf: snapshot.asOf,
    knownAt: snapshot.knownAt,
    edition: snapshot.edition,
    workspace: bilingualOf(snapshot.settings.name) ?? { vi: 'Khung', en: 'Khung' },
    units: units.map((facts) => {
      const { unit, asOf, ended, progress, freshness } = facts;
      const own = (statuses.get(unit) ?? []).map((status) => workItem(status, lookup));
      return {
        unit,
        ...unitParts(lookup, unit),
        asOf,
        ended,
        plans: planLines(lookup, plans.get(unit) ?? [], own),
        ...figuresOf(own),
        progress,
        items: own,
        ...listsOf(own, asOf),
        contradictions: findings.get(unit) ?? [],
        freshness,
      };
    }),
  };
}

function unitParts(lookup: Lookup, unit: string) {
  return { ...unitName(lookup, unit), successors: successorsOf(lookup, unit) };
}

const NONE = { target: 0, milestone: 0, task: 0, total: 0 };

function figuresOf(items: readonly WorkItem[]): Pick<UnitReport, 'counts' | 'totals'> {
  const states = Map.groupBy(items, ({ status }) => status.state);
  const counts = STATES.flatMap((state) => {
    const of = states.get(state);
    return of ? [{ state, ...tally(of) }] : [];
  });
  return { counts, totals: tally(items) };
}

function tally(items: readonly WorkItem[]) {
  const counts = { ...NONE, total: items.length };
  for (const { status } of items) counts[status.kind]++;
  return counts;
}

type Lists = Pick<
  UnitReport,
  'late' | 'due30' | 'due90' | 'achievedLate' | 'awaiting' | 'unknownOwners'
>;

function listsOf(items: readonly WorkItem[], asOf: Day): Lists {
  const late = items.filter(({ status }) => isLate(status.state));
  const due = items.filter(({ status, dueOn }) => isOpen(status) && dueOn !== undefined);
  due.sort((a, b) => (a.dueOn as Day) - (b.dueOn as Day));
  const within = (from: number, to: number) =>
    due.filter(({ dueOn }) => (dueOn as Day) - asOf >= from && (dueOn as Day) - asOf <= to);
  const over = items.filter(({ status }) => /^(achieved|done)-late$/.test(status.state));
  return {
    late: late.sort((a, b) => (b.status.daysLate ?? 0) - (a.status.daysLate ?? 0)),
    due30: within(0, 30),
    due90: within(31, 90),
    achievedLate: over.sort((a, b) => (b.status.daysOver ?? 0) - (a.status.daysOver ?? 0)),
    awaiting: items.filter(({ status }) => status.verification === 'awaiting'),
    unknownOwners: items
      .filter(({ owner }) => owner.state === 'unknown')
      .sort((a, b) => STATES.indexOf(a.status.state) - STATES.indexOf(b.status.state)),
  };
}

function contradictionsByUnit(
  findings: readonly Finding[],
  codes: ReadonlySet<string>,
): ReadonlyMap<string, readonly Contradiction[]> {
  const found = findings.filter(({ rule }) => codes.has(rule)).map(contradictionOf);
  return Map.groupBy(found.toSorted(by(({ path }) => path)), ({ path }) => unitOf(path) ?? '');
}

function contradictionOf({ rule, severity, message, path, file, line }: Finding): Contradiction {
  return { rule, severity, message, path, file, line };
}

/** The unit of an id path `kind:unit/id#/pointer`. */
function unitOf(path: string): string | undefined {
  return /^[a-z]+:([^/]+)\//.exec(path)?.[1];
}

/** Whether the snapshot knows a unit of this name. */
export function hasUnit(snapshot: Snapshot, unit: string): boolean {
  return snapshot.facts.units.some((facts) => facts.unit === unit);
}
