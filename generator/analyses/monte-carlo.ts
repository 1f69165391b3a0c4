import type { Day } from '../core/day.ts';
import type { Observation } from './observations.ts';

/** Fewer increments than this say too little about the next ones (METHODS A3). */
export const LEAST_INCREMENTS = 8;
/** Our cuts: from here on track, from there at risk; below, nothing is shown. */
export const LIKELY = 0.85;
export const EVEN = 0.5;

const RUNS = 1000;

export type Chance = { readonly probability: number; readonly reading: 'on-track' | 'at-risk' };

/**
 * Chance that a count reaches its target by the deadline, if the periods to come are drawn from those
 * that were: a bootstrap of the increments of a running total, seeded by the key of the target, so
 * that the same content always gives the same figure. Undefined where METHODS shows nothing: under
 * eight increments, no whole period left, or a chance below even.
 */
export function chanceOf(
  totals: readonly Observation[],
  target: number,
  deadline: Day,
  seed: string,
): Chance | undefined {
  const increments = incrementsOf(totals);
  const last = totals.at(-1);
  if (!last || increments.length < LEAST_INCREMENTS) return undefined;
  const period = (last.day - (totals[0] as Observation).day) / increments.length;
  const left = Math.floor((deadline - last.day) / period + 0.5);
  if (left < 1) return undefined;
  const missing = target - last.value;
  const probability = simulate(increments, left, missing, randomOf(seed));
  if (probability < EVEN) return undefined;
  return { probability, reading: probability >= LIKELY ? 'on-track' : 'at-risk' };
}

function incrementsOf(totals: readonly Observation[]): readonly number[] {
  return totals.slice(1).map(({ value }, at) => value - (totals[at] as Observation).value);
}

function simulate(
  increments: readonly number[],
  periods: number,
  missing: number,
  random: () => number,
): number {
  let reached = 0;
  for (let run = 0; run < RUNS; run++) {
    let sum = 0;
    for (let period = 0; period < periods; period++) {
      sum += increments[Math.floor(random() * increments.length)] as number;
    }
    if (missing >= 0 ? sum >= missing : sum <= missing) reached++;
  }
  return reached / RUNS;
}

/** Mulberry32, a small generator of 32-bit state, seeded by the FNV-1a hash of a text. */
export function randomOf(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) as number), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
