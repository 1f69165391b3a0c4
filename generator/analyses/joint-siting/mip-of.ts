import type { Mip, MipColumn, MipRow } from '../../core/solver.ts';
import { GAP, type Goal } from './problem.ts';
import type { Reduced } from './reduce.ts';
import type { Relaxed } from './relaxed-bound.ts';

/** The search ends after so many nodes, whatever the machine. */
const MOST_NODES = 20_000;

/** What an earlier goal has found, to be kept while a later one is sought. */
export type Kept = { readonly goal: Goal; readonly value: number };

/** Where each thing stands among the variables of the model. */
type Places = {
  /** Variable of each site that can be opened; the site is opened when it is 1. */
  readonly site: ReadonlyMap<number, number>;
  /** Variable of each column: that of its site when it is whole. */
  readonly column: readonly number[];
  /** First of the variables of the rows; none where every row must be reached. */
  readonly rows: number;
  readonly count: number;
};

/**
 * The model of METHODS C2 for one goal: z ≤ Σx, tenants within slots, xᵢ + xⱼ ≤ 1, masts or budget, and
 * what earlier goals found. Least of the goal; for population least of its negative.
 */
export function mipOf(
  reduced: Reduced,
  goal: Goal,
  kept: readonly Kept[],
  chosen: ReadonlySet<number>,
  relaxed?: Relaxed,
): Mip {
  const places = placesOf(reduced);
  const rows = [
    ...reachRows(reduced, places),
    ...slotRows(reduced, places),
    ...conflictRows(reduced, places),
    ...limitRows(reduced, places),
    ...kept.map((each) => keptRow(reduced, places, each)),
    ...[...(relaxed?.always ?? [])].map((site) =>
      row([[places.site.get(site) as number, 1]], 1, NONE),
    ),
  ];
  const start = startOf(reduced, places, chosen);
  return {
    columns: columnsOf(reduced, places, goal, relaxed),
    rows,
    start,
    gap: GAP,
    nodes: MOST_NODES,
  };
}

/** The columns that an answer of the solver chooses. */
export function chosenIn(reduced: Reduced, values: readonly number[]): readonly number[] {
  const { column } = placesOf(reduced);
  return [...reduced.columns.keys()].filter((at) => (values[column[at] as number] ?? 0) > 0.5);
}

function placesOf({ columns, rows, sorted }: Reduced): Places {
  const site = new Map<number, number>();
  for (const each of columns)
    if (sorted.sites[each.site]?.kind !== 'standing' && !site.has(each.site))
      site.set(each.site, site.size);
  let count = site.size;
  const column = columns.map((each) => (each.whole ? (site.get(each.site) as number) : count++));
  return { site, column, rows: count, count: sorted.everyone ? count : count + rows.length };
}

/** What a site counts for a goal. */
function worthOf({ sorted }: Reduced, site: number, goal: Goal): number {
  const { kind, cost } = sorted.sites[site] ?? {};
  if (goal === 'masts') return 1;
  if (goal === 'builds') return kind === 'build' ? 1 : 0;
  return goal === 'cost' ? (cost ?? 0) : 0;
}

/** Σ of a goal over the variables; weights are positive here also for population. */
function termsOf(
  reduced: Reduced,
  places: Places,
  goal: Goal,
): readonly (readonly [number, number])[] {
  if (goal === 'population')
    return reduced.rows.map(({ weight }, row) => [places.rows + row, weight] as const);
  return [...places.site].map(([site, at]) => [at, worthOf(reduced, site, goal)] as const);
}

function columnsOf(
  reduced: Reduced,
  places: Places,
  goal: Goal,
  relaxed: Relaxed | undefined,
): readonly MipColumn[] {
  const never = new Set([...(relaxed?.never ?? [])].map((site) => places.site.get(site)));
  const costs = new Map(termsOf(reduced, places, goal));
  const sign = goal === 'population' ? -1 : 1;
  return Array.from({ length: places.count }, (_, at) => ({
    cost: sign * (costs.get(at) ?? 0),
    upper: never.has(at) ? 0 : 1,
    whole: at < places.rows,
  }));
}

function row(terms: readonly (readonly [number, number])[], low: number, high: number): MipRow {
  return { low, high, at: terms.map(([at]) => at), by: terms.map(([, by]) => by) };
}

const NONE = Number.POSITIVE_INFINITY;

function reachRows({ rows, sorted }: Reduced, places: Places): readonly MipRow[] {
  return rows.map(({ columns }, at) => {
    const terms = columns.map((column) => [places.column[column] as number, 1] as const);
    if (sorted.everyone) return row(terms, 1, NONE);
    return row([...terms, [places.rows + at, -1]], 0, NONE);
  });
}

/** y ≤ x for each place on a site that may not hold all, and Σ y ≤ slots · x. */
function slotRows({ columns, room }: Reduced, places: Places): readonly MipRow[] {
  const split = [...columns.keys()].filter((at) => !columns[at]?.whole);
  const bySite = Map.groupBy(split, (at) => columns[at]?.site as number);
  return [...bySite].flatMap(([site, members]) => {
    const slots = room[site] as number;
    const opened = places.site.get(site);
    const terms = members.map((at) => [places.column[at] as number, 1] as const);
    if (opened === undefined) return [row(terms, -NONE, slots)];
    const each = terms.map((term) => row([term, [opened, -1]], -NONE, 0));
    return [...each, row([...terms, [opened, -slots]], -NONE, 0)];
  });
}

function conflictRows({ sorted }: Reduced, places: Places): readonly MipRow[] {
  return [...places.site].flatMap(([site, at]) =>
    (sorted.apart[site] ?? []).flatMap((other) => {
      const beside = other > site ? places.site.get(other) : undefined;
      return beside === undefined
        ? []
        : [
            row(
              [
                [at, 1],
                [beside, 1],
              ],
              -NONE,
              1,
            ),
          ];
    }),
  );
}

function limitRows(reduced: Reduced, places: Places): readonly MipRow[] {
  const { masts } = reduced.sorted;
  return [
    ...(masts < NONE ? [row(termsOf(reduced, places, 'masts'), -NONE, masts)] : []),
    ...(reduced.money < NONE ? [row(termsOf(reduced, places, 'cost'), -NONE, reduced.money)] : []),
  ];
}

function keptRow(reduced: Reduced, places: Places, { goal, value }: Kept): MipRow {
  const terms = termsOf(reduced, places, goal);
  return goal === 'population' ? row(terms, value, NONE) : row(terms, -NONE, value);
}

function startOf(reduced: Reduced, places: Places, chosen: ReadonlySet<number>): readonly number[] {
  const start = new Array<number>(places.count).fill(0);
  for (const at of chosen) {
    start[places.column[at] as number] = 1;
    const opened = places.site.get(reduced.columns[at]?.site as number);
    if (opened !== undefined) start[opened] = 1;
  }
  if (reduced.sorted.everyone) return start;
  reduced.rows.forEach(({ columns }, at) => {
    if (columns.some((column) => chosen.has(column))) start[places.rows + at] = 1;
  });
  return start;
}
