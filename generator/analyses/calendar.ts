import { compare } from '../core/compare.ts';
import type { Day } from '../core/day.ts';
import { type EntityKey, keyOf } from '../core/entity.ts';
import type {
  AgencyCalendar,
  Calendar,
  DueBand,
  DueItem,
  Obligation,
  Status,
  UnitObligations,
} from '../core/facts.ts';
import { bindingDay, isOpen } from '../core/work-item.ts';
import { atOf, type Context } from './context.ts';

/**
 * Every open deadline that binds, and who has what to do in the next 30 and 90 days. What units have
 * from the nation stands under each of them instead of under the nation.
 */
export function calendarOf(
  context: Context,
  statuses: readonly Status[],
  obligations: readonly UnitObligations[],
): Calendar {
  const theirs = new Set(
    obligations.flatMap(({ obligations: all }) => all.map(({ task }) => task)),
  );
  const own = statuses
    .filter(({ key }) => !theirs.has(key))
    .flatMap((status) => ownItem(context, status) ?? []);
  const known = new Map(own.map((item) => [item.key, item]));
  const inherited = obligations.flatMap(({ unit, obligations: all }) =>
    all.flatMap((obligation) => inheritedItem(context, unit, obligation, known) ?? []),
  );
  const items = [...own, ...inherited].sort(byDay);
  return { items, agencies: agenciesOf(items) };
}

function byDay(a: DueItem, b: DueItem): number {
  return a.deadline - b.deadline || compare(a.unit, b.unit) || compare(a.key, b.key);
}

/** What a unit did not finish before it ended will not turn overdue any more. */
function ownItem(context: Context, status: Status): DueItem | undefined {
  const { asOf } = atOf(context, status.unit);
  const deadline = bindingDeadline(status, asOf);
  if (deadline === undefined || !isOpen(status)) return undefined;
  if (context.unitDays.get(status.unit)?.ended && deadline >= asOf) return undefined;
  const { key, owner } = status;
  const unit = keyOf('unit', status.unit, status.unit);
  return { key, unit, ...(owner && { owner }), ...dueAt(deadline, asOf) };
}

/**
 * The deadline that the state is held against. Revised twice, it may be neither the original nor the
 * current one, but then it is past, and by how much is known.
 */
function bindingDeadline(status: Status, asOf: Day): Day | undefined {
  const day = bindingDay(status);
  return day === undefined || status.daysLate === undefined ? day : asOf - status.daysLate;
}

/** An obligation that binds and is not done, unless an answer to it is due no later. */
function inheritedItem(
  { asOf }: Context,
  unit: EntityKey,
  { task, binding, deadline, state, answers }: Obligation,
  known: ReadonlyMap<string, DueItem>,
): DueItem | undefined {
  if (!binding || deadline === undefined || state?.startsWith('done-')) return undefined;
  const open = answers.flatMap((answer) => known.get(answer) ?? []);
  if (open.some((answer) => answer.deadline <= deadline)) return undefined;
  return { key: task, unit, inherited: true, ...dueAt(deadline, asOf) };
}

function dueAt(deadline: Day, asOf: Day) {
  const daysLeft = deadline - asOf;
  return { deadline, daysLeft, band: bandOf(daysLeft), turns: deadline + 1 };
}

function bandOf(daysLeft: number): DueBand {
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= 30 ? 'next-30' : daysLeft <= 90 ? 'next-90' : 'later';
}

function agenciesOf(items: readonly DueItem[]): readonly AgencyCalendar[] {
  const near = items.filter(({ band }) => band !== 'later');
  const groups = Map.groupBy(near, ({ unit, owner }) => `${unit} ${owner ?? LAST}`);
  return [...groups.keys()].sort(compare).map((name) => {
    const group = groups.get(name) ?? [];
    const { unit, owner } = group[0] as DueItem;
    const keys = (...bands: readonly DueBand[]) =>
      group.filter(({ band }) => bands.includes(band)).map(({ key }) => key);
    return {
      unit,
      ...(owner && { agency: owner }),
      overdue: keys('overdue'),
      next30: keys('next-30'),
      next90: keys('next-30', 'next-90'),
    };
  });
}

/** Sorts after every key. */
const LAST = '~';
