/**
 * Steps that packs may take: a round of a loop, or a record that a helper lists. Steps and not time,
 * so that the same content gives the same findings on a slow machine.
 */
export type Budget = {
  /** Takes steps; throws when there are none left, which makes the evaluation undetermined. */
  readonly spend: (steps: number) => boolean;
  /** Starts the next evaluation. */
  readonly renew: () => void;
  /** Starts the next judging of all records, so that what was judged before leaves no less for it. */
  readonly restart: () => void;
};

/** Steps of one evaluation, and of all evaluations when records are judged. */
export const LIMITS = { each: 100_000, all: 20_000_000 } as const;

export function newBudget(
  limits: { readonly each: number; readonly all: number } = LIMITS,
): Budget {
  let left: number = limits.each;
  let total: number = limits.all;
  return {
    spend: (steps) => {
      left -= steps;
      total -= steps;
      if (left < 0 || total < 0) throw new Error('too many steps');
      return true;
    },
    renew: () => {
      left = limits.each;
    },
    restart: () => {
      total = limits.all;
    },
  };
}
