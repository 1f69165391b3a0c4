import { COMPLIANCE_VALUES, type FrameworkCompliance } from '../core/compliance.ts';
import type { AgencyCalendar, Calendar, Facts, Scorecard, Status } from '../core/facts.ts';
import { canonical } from '../core/item-name.ts';
import { countRoutes, type UnitSharing } from '../core/sharing.ts';
import { agreeingInheritance, agreeingMap } from './agree-lists.ts';
import { agreeingSiting } from './agree-siting.ts';

/** Keys of public statuses that what is internal would have otherwise, today or in their history. */
export function differingStatuses(reduced: Facts, whole: Facts): ReadonlySet<string> {
  const known = new Map(whole.statuses.map((status) => [status.key, essenceOf(status)]));
  const lines = new Map(whole.history?.map((line) => [line.key, canonical(line)]));
  const now = reduced.statuses.filter((status) => known.get(status.key) !== essenceOf(status));
  const then = (reduced.history ?? []).filter((line) => lines.get(line.key) !== canonical(line));
  return new Set([...now, ...then].map(({ key }) => key));
}

/** What a status claims; on what it rests, and how it says so, may be less in the public edition. */
function essenceOf(status: Status): string {
  const { state, verification, deadline, currentDeadline, daysLate, daysOver } = status;
  const { reached, target, original, current, flags } = status;
  const judged = [original?.state, current?.state];
  return canonical([
    state,
    [...flags].sort(),
    { verification, deadline, currentDeadline, daysLate, daysOver, reached, target },
    judged,
  ]);
}

/** Facts for which something is to be said beyond “the same in both”. */
type Special =
  | 'statuses'
  | 'units'
  | 'history'
  | 'obligations'
  | 'scorecards'
  | 'calendar'
  | 'coverage'
  | 'compliance'
  | 'sharing'
  | 'siting'
  | 'capabilityMaps'
  | 'inheritance';

/**
 * The facts of the public records, without those that all records contradict: a block is not called
 * empty, an agency idle or a requirement unmet only because what fills it is internal. Counts are of
 * public records alone. What this does not know by name stays only where both say the same.
 */
export function agreeingFacts(reduced: Facts, whole: Facts): Facts {
  const special: Pick<Facts, Special> = {
    statuses: statusesOf(reduced, whole),
    units: reduced.units,
    ...(reduced.history && { history: reduced.history }),
    ...(reduced.obligations && { obligations: obligationsOf(reduced.obligations, whole) }),
    ...(reduced.scorecards && { scorecards: scorecardsOf(reduced.scorecards, whole) }),
    ...(reduced.calendar && { calendar: calendarOf(reduced.calendar, whole) }),
    ...(reduced.coverage && { coverage: coverageOf(reduced.coverage, whole) }),
    ...(reduced.compliance && { compliance: reduced.compliance.map((each) => met(each, whole)) }),
    ...(reduced.capabilityMaps && {
      capabilityMaps: reduced.capabilityMaps.map((each) =>
        agreeingMap(
          each,
          whole.capabilityMaps?.find(({ unit }) => unit === each.unit),
        ),
      ),
    }),
    ...(reduced.inheritance && {
      inheritance: reduced.inheritance.flatMap((each) => {
        const full = whole.inheritance?.find(({ unit }) => unit === each.unit);
        return agreeingInheritance(each, full) ?? [];
      }),
    }),
    ...(reduced.siting && {
      siting: reduced.siting.map((each) =>
        agreeingSiting(
          each,
          whole.siting?.find(({ unit }) => unit === each.unit),
        ),
      ),
    }),
    ...(reduced.sharing && { sharing: reduced.sharing.map((each) => sharingOf(each, whole)) }),
  };
  const others = Object.keys(reduced).filter((name) => !(name in special)) as (keyof Facts)[];
  const same = others.map((name) => [name, sameIn(reduced[name], whole[name])] as const);
  return { ...Object.fromEntries(same.filter(([, value]) => value !== undefined)), ...special };
}

function sameIn(reduced: unknown, whole: unknown): unknown {
  if (!Array.isArray(reduced) || !Array.isArray(whole))
    return canonical(reduced) === canonical(whole) ? reduced : undefined;
  const held = new Set(whole.map(canonical));
  return reduced.filter((item) => held.has(canonical(item)));
}

/** Time to spare depends on what waits; where something internal does, none is given. */
function statusesOf({ statuses }: Facts, whole: Facts): readonly Status[] {
  const known = new Map(whole.statuses.map((status) => [status.key, status]));
  return statuses.map((status) => {
    const full = known.get(status.key);
    if (full?.slackDays === status.slackDays && full?.heldBy === status.heldBy) return status;
    const { slackDays: _, heldBy: __, ...rest } = status;
    return rest;
  });
}

/** What a unit has not answered in public it may have answered all the same. */
function obligationsOf(asked: NonNullable<Facts['obligations']>, whole: Facts) {
  const claim = ({ answers: _, ...rest }: (typeof asked)[number]['obligations'][number]) => rest;
  return asked.map(({ unit, obligations }) => {
    const full = whole.obligations?.find((each) => each.unit === unit)?.obligations ?? [];
    const held = new Set(full.map((each) => canonical(claim(each))));
    const kept = obligations.filter((each) => held.has(canonical(claim(each))));
    return { unit, obligations: kept };
  });
}

/** The row of what nobody owns would hold what somebody internal owns. */
function scorecardsOf(cards: readonly Scorecard[], whole: Facts): readonly Scorecard[] {
  const held = new Set(whole.scorecards?.filter(({ agency }) => !agency).map(canonical));
  return cards.filter((card) => card.agency !== undefined || held.has(canonical(card)));
}

function calendarOf({ items, agencies }: Calendar, whole: Facts): Calendar {
  const nameOf = ({ key, unit, deadline }: Calendar['items'][number]) =>
    `${unit} ${key} ${deadline}`;
  const held = new Set(whole.calendar?.items.map(nameOf));
  const nobodys = new Set(whole.calendar?.agencies.filter(({ agency }) => !agency).map(canonical));
  const kept = items.filter((item) => held.has(nameOf(item)));
  const open = new Set(kept.map(({ key, unit }) => `${unit} ${key}`));
  const only = (unit: string, keys: readonly string[]) =>
    keys.filter((key) => open.has(`${unit} ${key}`));
  const rows = agencies
    .filter((row) => row.agency !== undefined || nobodys.has(canonical(row)))
    .map((row): AgencyCalendar => {
      const { unit, overdue, next30, next90 } = row;
      const lists = { overdue: only(unit, overdue), next30: only(unit, next30) };
      return { ...row, ...lists, next90: only(unit, next90) };
    });
  return { items: kept, agencies: rows };
}

function coverageOf(coverage: NonNullable<Facts['coverage']>, whole: Facts) {
  return coverage.map((each) => {
    const full = whole.coverage?.find(
      ({ unit, framework }) => unit === each.unit && framework === each.framework,
    );
    const known = new Map(full?.places.map((at) => [`${at.level} ${at.id}`, at.standing]));
    const places = each.places.filter((at) => known.get(`${at.level} ${at.id}`) === at.standing);
    return { ...each, places };
  });
}

function met(each: FrameworkCompliance, whole: Facts): FrameworkCompliance {
  const full = whole.compliance?.find(({ framework }) => framework === each.framework);
  const units = each.units.map((unit) => {
    const known = full?.units.find((other) => other.unit === unit.unit);
    const values = new Map(known?.rows.map((row) => [row.requirement, claimOf(row)]));
    const rows = unit.rows.filter((row) => values.get(row.requirement) === claimOf(row));
    const counts = COMPLIANCE_VALUES.map(
      (value) => [value, rows.filter((row) => row.value === value).length] as const,
    );
    return { ...unit, rows, counts: Object.fromEntries(counts) as typeof unit.counts };
  });
  return { ...each, units };
}

type Row = FrameworkCompliance['units'][number]['rows'][number];

function claimOf({ value, ground, assessment, stale, contradicted }: Row): string {
  return canonical([value, ground, assessment, stale, contradicted]);
}

/** A flow whose end is internal has no end to show; the page of the exchange says that it has one. */
function sharingOf(each: UnitSharing, whole: Facts): UnitSharing {
  const full = whole.sharing?.find(({ unit }) => unit === each.unit);
  const flows = sameIn(each.flows, full?.flows ?? []) as UnitSharing['flows'];
  const classes = new Map(full?.datasets.map((one) => [one.key, one.sharingClass]));
  const datasets = each.datasets.filter((one) => classes.get(one.key) === one.sharingClass);
  const issues = sameIn(each.issues, full?.issues ?? []) as UnitSharing['issues'];
  return { ...each, flows, routes: countRoutes(flows), datasets, issues };
}
