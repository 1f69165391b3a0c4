import { TOLERANCE } from './earned-schedule.ts';
import type { Observation } from './observations.ts';

export type Comparator = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'equal';
export type Direction = 'up' | 'down' | 'keep';

/** What a figure is held against. `percent`: 100 is then reached only by n = N. */
export type Bar = {
  readonly comparator: Comparator;
  readonly value: number;
  readonly percent: boolean;
};

/** The comparison a target means when it names none. */
export function comparatorOf(direction: Direction): Comparator {
  return direction === 'up' ? 'at-least' : direction === 'down' ? 'at-most' : 'equal';
}

/**
 * Whether a figure meets a target. A qualifier counts only where the figure stands exactly at the
 * target: "more than 80" is above 80, "nearly 80" below. 100 % needs n = N (METHODS A3, Share).
 */
export function meets(bar: Bar, seen: Pick<Observation, 'value' | 'share' | 'qualifier'>): boolean {
  const side = sideOf(seen, bar.value);
  switch (bar.comparator) {
    case 'at-least':
      return side >= 0 && !(bar.percent && bar.value >= 100 && falsely(seen));
    case 'more-than':
      return side > 0;
    case 'at-most':
      return side <= 0;
    case 'less-than':
      return side < 0;
    case 'equal':
      return side === 0 && !(bar.percent && bar.value >= 100 && falsely(seen));
  }
}

function falsely({ share }: Pick<Observation, 'share'>): boolean {
  return share !== undefined && share.n < share.N;
}

/** Above (1), at (0) or below (−1) the value; at it, the qualifier decides. */
function sideOf(seen: Pick<Observation, 'value' | 'qualifier'>, value: number): number {
  const slack = TOLERANCE * Math.max(Math.abs(seen.value), Math.abs(value));
  if (seen.value > value + slack) return 1;
  if (seen.value < value - slack) return -1;
  return seen.qualifier === 'more-than' ? 1 : seen.qualifier === 'nearly' ? -1 : 0;
}
