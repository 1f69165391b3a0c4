import type { ProblemSite } from './problem.ts';
import { ascending, type Sorted } from './sort-problem.ts';

/**
 * One thing to decide. `whole`: to open the site with all its operators, because it has room for them.
 * Otherwise to give one operator a place on it, which opens the site too.
 */
export type Column = {
  readonly site: number;
  readonly seats: readonly number[];
  /** Rows that it reaches, ascending. */
  readonly rows: readonly number[];
  readonly whole: boolean;
};

/** Demands that exactly the same columns reach, as one. */
export type Row = { readonly weight: number; readonly columns: readonly number[] };

/** What is left to decide when all that is certain has been set aside; the optimum is the same. */
export type Reduced = {
  readonly sorted: Sorted;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Places on standing masts with room for all who could use them: they cost nothing. */
  readonly free: readonly number[];
  /** Operators that a site can still take; infinite where nobody states its slots. */
  readonly room: readonly number[];
  /** Weight that is reached whatever is decided. */
  readonly certain: number;
  /** Demands that nothing can reach. */
  readonly unreachable: readonly number[];
  /** What the budget leaves beyond what stands. */
  readonly money: number;
};

type Draft = { site: number; seats: readonly number[]; reaches: readonly number[]; whole: boolean };

/** Sets aside what is certain and what is never better than something else (dominated). */
export function reduce(sorted: Sorted): Reduced {
  const money = sorted.budget - fixedCost(sorted);
  const { drafts, free, room } = draftsOf(sorted, money);
  const given = new Set(free);
  const taken = sorted.seats.filter((seat, at) => seat.taken || given.has(at));
  const already = new Set(taken.flatMap(({ reaches }) => reaches));
  const reachable = new Set(drafts.flatMap(({ reaches }) => reaches));
  const places = sorted.demands.map((_, at) => at);
  const open = places.filter((at) => reachable.has(at) && !already.has(at));
  const { rows, columns } = tabled(sorted, drafts, open);
  const kept = withoutDominated({ sorted, columns, rows });
  return {
    ...kept,
    sorted,
    free,
    room,
    money,
    certain: [...already].reduce((sum, at) => sum + (sorted.demands[at]?.weight ?? 0), 0),
    unreachable: places.filter((at) => !reachable.has(at) && !already.has(at)),
  };
}

/** What the standing sites cost, as far as it is known. */
export function fixedCost({ sites }: Sorted): number {
  return sites.reduce((sum, { kind, cost }) => sum + (kind === 'standing' ? (cost ?? 0) : 0), 0);
}

/** Whether a site could be opened at all: not beside one that stands, and within the budget. */
export function isOpenable(sorted: Sorted, at: number, money: number): boolean {
  const { sites, apart, budget } = sorted;
  const site = sites[at] as ProblemSite;
  if (site.kind === 'standing') return true;
  if (apart[at]?.some((other) => sites[other]?.kind === 'standing')) return false;
  return budget === Number.POSITIVE_INFINITY || (site.cost !== undefined && site.cost <= money);
}

function reachesOf({ seats }: Sorted, of: readonly number[]): readonly number[] {
  return ascending(of.flatMap((seat) => seats[seat]?.reaches ?? []));
}

/** What may be decided, what costs nothing, and how many more each site can take. */
function draftsOf(sorted: Sorted, money: number) {
  const drafts: Draft[] = [];
  const free: number[] = [];
  const room: number[] = [];
  const bySite = Map.groupBy(sorted.seats.keys(), (at) => sorted.seats[at]?.site as number);
  sorted.sites.forEach((site, at) => {
    const open = (bySite.get(at) ?? []).filter((seat) => !sorted.seats[seat]?.taken);
    const [held, guests] = [true, false].map((is) =>
      open.filter((seat) => sorted.seats[seat]?.held === is),
    ) as [number[], number[]];
    const others = (bySite.get(at) ?? []).length - guests.length;
    const left = Math.max(0, (site.slots ?? Number.POSITIVE_INFINITY) - others);
    room.push(left);
    if (!isOpenable(sorted, at, money)) return;
    const certain = guests.length > left ? held : open;
    const split = guests.length > left && left > 0 ? guests : [];
    const draft = (seats: readonly number[], whole: boolean) =>
      drafts.push({ site: at, seats, reaches: reachesOf(sorted, seats), whole });
    if (site.kind === 'standing') free.push(...certain);
    else if (certain.length > 0) draft(certain, true);
    for (const seat of split) draft([seat], false);
  });
  return { drafts, free, room };
}

/** The table of rows and columns: demands with the same columns merged, empty columns left out. */
function tabled(sorted: Sorted, drafts: readonly Draft[], open: readonly number[]) {
  const reaching = new Map(open.map((at) => [at, [] as number[]]));
  const used = drafts.filter(({ reaches }) => reaches.some((at) => reaching.has(at)));
  used.forEach(({ reaches }, column) => {
    for (const at of reaches) reaching.get(at)?.push(column);
  });
  const merged = [...Map.groupBy(open, (at) => String(reaching.get(at))).values()];
  const rows = merged.map((members) => ({
    weight: members.reduce((sum, at) => sum + (sorted.demands[at]?.weight ?? 0), 0),
    columns: reaching.get(members[0] as number) ?? [],
  }));
  const rowsOf = used.map(() => [] as number[]);
  rows.forEach(({ columns }, row) => {
    for (const column of columns) rowsOf[column]?.push(row);
  });
  const columns = used.map(({ site, seats, whole }, at) => ({
    site,
    seats,
    whole,
    rows: rowsOf[at] as readonly number[],
  }));
  return { rows, columns };
}

type Table = {
  readonly sorted: Sorted;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
};

/**
 * Columns first, then rows. One at a time, each against those that are still there: what is removed can be
 * replaced in any answer without loss, so the optimum stays.
 */
function withoutDominated(table: Table): Pick<Reduced, 'columns' | 'rows'> {
  const dropped = dominatedColumns(table);
  const keptRows = table.sorted.everyone
    ? neededRows(table, dropped)
    : table.rows.map((_, at) => at);
  const rowAt = new Map(keptRows.map((row, at) => [row, at]));
  const kept = [...table.columns.keys()].filter((at) => !dropped.has(at));
  const columnAt = new Map(kept.map((column, at) => [column, at]));
  return {
    columns: kept.map((at) => {
      const column = table.columns[at] as Column;
      return { ...column, rows: column.rows.flatMap((row) => rowAt.get(row) ?? []) };
    }),
    rows: keptRows.map((at) => {
      const { weight, columns } = table.rows[at] as Row;
      return { weight, columns: columns.flatMap((column) => columnAt.get(column) ?? []) };
    }),
  };
}

function dominatedColumns(table: Table): ReadonlySet<number> {
  const { columns, rows } = table;
  const dropped = new Set<number>();
  const rowSets = columns.map((column) => new Set(column.rows));
  for (let at = columns.length - 1; at >= 0; at--) {
    const column = columns[at] as Column;
    const rarest = shortest(column.rows.map((row) => rows[row]?.columns ?? []));
    const better = rarest.some(
      (other) =>
        other !== at &&
        !dropped.has(other) &&
        column.rows.every((row) => rowSets[other]?.has(row)) &&
        isNoWorse(table, other, at),
    );
    if (better) dropped.add(at);
  }
  return dropped;
}

function shortest(lists: readonly (readonly number[])[]): readonly number[] {
  return lists.reduce((least, list) => (list.length < least.length ? list : least), lists[0] ?? []);
}

/** Whether `b` could take the place of `a` in any answer: no dearer, and at odds with nothing more. */
function isNoWorse({ sorted, columns }: Table, b: number, a: number): boolean {
  const [better, worse] = [columns[b] as Column, columns[a] as Column];
  if (!better.whole || !worse.whole || better.site === worse.site) return false;
  if (columns.some(({ site, whole }) => site === worse.site && !whole)) return false;
  const [one, two] = [sorted.sites[better.site], sorted.sites[worse.site]] as const;
  if (one?.kind === 'build' && two?.kind === 'upgrade') return false;
  const costs = sorted.goals.includes('cost') || sorted.budget < Number.POSITIVE_INFINITY;
  if (costs && (one?.cost ?? Number.POSITIVE_INFINITY) > (two?.cost ?? Number.POSITIVE_INFINITY))
    return false;
  const allowed = new Set([...(sorted.apart[worse.site] ?? []), worse.site]);
  return (sorted.apart[better.site] ?? []).every((site) => allowed.has(site));
}

/** Rows that are not reached as soon as some other row is. */
function neededRows({ rows, columns }: Table, dropped: ReadonlySet<number>): readonly number[] {
  const left = rows.map((row) => new Set(row.columns.filter((column) => !dropped.has(column))));
  const gone = new Set<number>();
  for (let at = rows.length - 1; at >= 0; at--) {
    const own = left[at] as ReadonlySet<number>;
    const near = new Set([...own].flatMap((column) => columns[column]?.rows ?? []));
    const implied = [...near].some(
      (other) => other !== at && !gone.has(other) && isWithin(left[other], own),
    );
    if (implied) gone.add(at);
  }
  return [...rows.keys()].filter((at) => !gone.has(at));
}

function isWithin(some: ReadonlySet<number> | undefined, all: ReadonlySet<number>): boolean {
  return some !== undefined && [...some].every((each) => all.has(each));
}
