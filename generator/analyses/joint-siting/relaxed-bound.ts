import type { Reduced } from './reduce.ts';

/** Steps of the descent, and after how many without a better bound they are halved. */
const STEPS = 600;
const PATIENCE = 20;

/** What a relaxation says of all answers that reach at least as much weight as one that is known. */
export type Relaxed = {
  /** No answer reaches more weight. */
  readonly bound: number;
  /** Sites that none of those answers opens, and sites that all of them open. */
  readonly never: ReadonlySet<number>;
  readonly always: ReadonlySet<number>;
  /** Fewest masts with which one of them can be had. */
  readonly masts: number;
};

/** One price for each row, and what follows: the bound and the worth of each site. */
type Priced = { readonly bound: number; readonly base: number; readonly worth: readonly number[] };

/**
 * Lagrangian relaxation of “z ≤ Σ x”, slots and distances left out: a bound near that of the linear program
 * for a hundredth of its time, and sites that cannot matter, which makes the model much smaller. Only for as
 * much as can be with so many masts; nothing is said where every row must be reached, or masts have no limit.
 */
export function relax(reduced: Reduced, known: number): Relaxed | undefined {
  const { masts, everyone } = reduced.sorted;
  const sites = [...new Set(reduced.columns.map(({ site }) => site))].filter(
    (site) => reduced.sorted.sites[site]?.kind !== 'standing',
  );
  if (everyone || masts >= sites.length || masts < 1) return undefined;
  const priced = descend(reduced, sites, known);
  const order = sites.map((_, at) => at).sort((a, b) => worth(priced, b) - worth(priced, a));
  const [last, next] = [worth(priced, order[masts - 1]), worth(priced, order[masts])];
  const short = (bound: number) => bound + 1e-6 * Math.max(1, bound) < known;
  const site = (at: number) => sites[at] as number;
  const chosen = order.slice(0, masts);
  return {
    bound: priced.bound,
    never: new Set(
      order
        .slice(masts)
        .filter((at) => short(priced.bound - last + worth(priced, at)))
        .map(site),
    ),
    always: new Set(
      chosen.filter((at) => short(priced.bound - worth(priced, at) + next)).map(site),
    ),
    masts: fewest(priced, chosen, short),
  };
}

function worth(priced: Priced, at: number | undefined): number {
  return at === undefined ? 0 : (priced.worth[at] as number);
}

function fewest(priced: Priced, chosen: readonly number[], short: (bound: number) => boolean) {
  let sum = priced.base;
  for (const [at, each] of chosen.entries()) {
    if (!short(sum)) return at;
    sum += worth(priced, each);
  }
  return chosen.length;
}

/** Prices that make the bound least, by subgradient steps of Polyak’s length. */
function descend(reduced: Reduced, sites: readonly number[], known: number): Priced {
  const { rows, sorted } = reduced;
  const prices = rows.map(({ weight, columns }) => weight / Math.max(1, columns.length));
  let best: Priced | undefined;
  let length = 1;
  for (let step = 0, idle = 0; step < STEPS && length > 1e-4; step++, idle++) {
    const priced = price(reduced, sites, prices);
    if (!best || priced.bound < best.bound - 1e-9) [best, idle] = [priced, 0];
    if (idle > PATIENCE) [length, idle] = [length / 2, 0];
    const slope = slopeOf(reduced, sites, priced, prices, sorted.masts);
    const square = slope.reduce((sum, each) => sum + each * each, 0);
    if (square === 0) break;
    const stride = (length * Math.max(priced.bound - known, 1)) / square;
    for (let row = 0; row < prices.length; row++) {
      const moved = (prices[row] as number) - stride * (slope[row] as number);
      prices[row] = Math.min(Math.max(moved, 0), rows[row]?.weight ?? 0);
    }
  }
  return best as Priced;
}

/** The bound at some prices: Σ max(0, weight − price), and the worth of the best sites. */
function price(reduced: Reduced, sites: readonly number[], prices: readonly number[]): Priced {
  const { columns, rows, sorted } = reduced;
  const bySite = new Map<number, number>();
  for (const column of columns) {
    const sum = column.rows.reduce((all, row) => all + (prices[row] as number), 0);
    bySite.set(column.site, (bySite.get(column.site) ?? 0) + sum);
  }
  const worths = sites.map((site) => bySite.get(site) ?? 0);
  const standing = [...bySite].filter(([site]) => sorted.sites[site]?.kind === 'standing');
  const base =
    rows.reduce((sum, { weight }, row) => sum + weight - (prices[row] as number), reduced.certain) +
    standing.reduce((sum, [, each]) => sum + each, 0);
  const top = worths.toSorted((a, b) => b - a).slice(0, sorted.masts);
  return { bound: top.reduce((sum, each) => sum + each, base), base, worth: worths };
}

/** How often the best sites reach each row, less one: prices fall where that is too often. */
function slopeOf(
  { columns, rows, sorted }: Reduced,
  sites: readonly number[],
  priced: Priced,
  prices: readonly number[],
  masts: number,
): readonly number[] {
  const order = sites.map((_, at) => at).sort((a, b) => worth(priced, b) - worth(priced, a));
  const open = new Set(order.slice(0, masts).map((at) => sites[at]));
  const slope: number[] = rows.map(({ weight }, row) =>
    (prices[row] as number) < weight ? -1 : 0,
  );
  for (const column of columns) {
    if (!open.has(column.site) && sorted.sites[column.site]?.kind !== 'standing') continue;
    for (const row of column.rows) slope[row] = (slope[row] as number) + 1;
  }
  return slope;
}
