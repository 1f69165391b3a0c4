import { Picks } from './picks.ts';
import type { Reduced } from './reduce.ts';

/**
 * Always the column that adds most, upgrades before builds and smaller ids first among equals. Never above
 * the optimum, and an answer by itself when the solver fails.
 */
export function greedy(reduced: Reduced): Picks {
  const picks = new Picks(reduced);
  for (;;) {
    const best = bestOf(reduced, picks);
    if (best === undefined) break;
    picks.put(best);
  }
  if (reduced.sorted.everyone) dropIdle(reduced, picks);
  return picks;
}

/** Exchanges one chosen column for another while that adds weight (Teitz and Bart). */
export function swap(reduced: Reduced, picks: Picks): Picks {
  if (reduced.sorted.everyone) return picks;
  for (let better = true; better; ) {
    better = false;
    for (const out of [...picks.chosen].sort((a, b) => a - b)) {
      picks.take(out);
      const before = picks.gain(out, false);
      const best = bestOf(reduced, picks);
      const gains = best !== undefined && picks.gain(best, false) > before;
      picks.put(gains ? best : out);
      better ||= gains;
    }
  }
  return fill(reduced, picks);
}

function fill(reduced: Reduced, picks: Picks): Picks {
  for (let best = bestOf(reduced, picks); best !== undefined; best = bestOf(reduced, picks))
    picks.put(best);
  return picks;
}

/** The column that adds most; where money counts, most for each đồng. */
function bestOf(reduced: Reduced, picks: Picks): number | undefined {
  const { everyone, goals, sites } = reduced.sorted;
  const byCost = everyone && goals.includes('cost');
  let best: number | undefined;
  let most = 0;
  let bestBuilds = false;
  reduced.columns.forEach(({ site }, at) => {
    const gain = picks.gain(at, everyone);
    const worth = byCost ? gain / Math.max(sites[site]?.cost ?? 0, 1e-9) : gain;
    const builds = sites[site]?.kind === 'build';
    const ahead = worth > most || (worth === most && worth > 0 && bestBuilds && !builds);
    if (!ahead || !picks.fits(at)) return;
    [best, most, bestBuilds] = [at, worth, builds];
  });
  return best;
}

/** Takes out what the others reach as well, the dearest and newest first. */
function dropIdle({ columns, sorted }: Reduced, picks: Picks): void {
  const costOf = (at: number) => sorted.sites[columns[at]?.site as number]?.cost ?? 0;
  const buildOf = (at: number) =>
    sorted.sites[columns[at]?.site as number]?.kind === 'build' ? 1 : 0;
  const order = [...picks.chosen].sort(
    (a, b) => costOf(b) - costOf(a) || buildOf(b) - buildOf(a) || b - a,
  );
  for (const at of order) if (picks.isIdle(at)) picks.take(at);
}
