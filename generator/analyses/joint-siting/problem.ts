/*
 * Siting as plain data (METHODS C2). Ids are any strings; every list may come in any order, because all
 * are sorted before a model is built, so that the same question has the same answer on every machine.
 */

/** `standing`: there already, fixed. `upgrade`: stands, but must be upgraded first. `build`: a new mast. */
export type SiteKind = 'standing' | 'upgrade' | 'build';

export type ProblemSite = {
  readonly id: string;
  readonly kind: SiteKind;
  /** Most operators that it can carry; no limit where absent. */
  readonly slots?: number;
  /** Đồng; absent where not known. What stands counts its cost too, where it has one to come. */
  readonly cost?: number;
};

/** An operator on a site, and the demands that it would reach from there. */
export type Seat = {
  readonly site: string;
  readonly operator: string;
  readonly reaches: readonly string[];
  /** At work there already; only on a site that stands. */
  readonly taken?: true;
  /** Not at work there, but has its place on the mast: it needs no other. */
  readonly held?: true;
};

/** What is to be reached; its weight (people) is not negative. */
export type Demand = { readonly id: string; readonly weight: number };

/** What is sought, the first before the second: most people; fewest masts, new builds, or least cost. */
export type Goal = 'population' | 'masts' | 'builds' | 'cost';

export type Problem = {
  readonly demands: readonly Demand[];
  readonly sites: readonly ProblemSite[];
  readonly seats: readonly Seat[];
  /** Sites too close to each other to have both. */
  readonly conflicts: readonly (readonly [string, string])[];
  /** Every demand must be reached (LSCP); otherwise as much as can be (MCLP). */
  readonly everyone: boolean;
  readonly goals: readonly Goal[];
  /** Most masts to upgrade or build. */
  readonly masts?: number;
  /** Most đồng, with what stands. A site without a known cost is then not chosen. */
  readonly budget?: number;
};

/** The goals of METHODS C2, for as many people as can be and for every area. */
export const MOST_PEOPLE: readonly Goal[] = ['population', 'masts', 'builds'];
export const EVERY_AREA: readonly Goal[] = ['masts', 'builds'];

/** How far a goal is proved: what was found, and what cannot be bettered. */
export type Proof = {
  readonly goal: Goal;
  readonly value: number;
  readonly bound: number;
  /** |value − bound| / value. */
  readonly gap: number;
  /** Within `GAP` of the bound. */
  readonly proved: boolean;
};

/** Relative gap at which the solver stops: 0.01 %. */
export const GAP = 1e-4;

/** Sites opened and operators on them; `seats` are those beyond the ones taken already. */
export type Choice = {
  readonly sites: readonly string[];
  readonly seats: readonly { readonly site: string; readonly operator: string }[];
};

/** Why there is no answer. */
export type Infeasible =
  | { readonly why: 'unreachable'; readonly demands: readonly string[] }
  | { readonly why: 'budget-below-fixed'; readonly fixed: number; readonly budget: number }
  | { readonly why: 'standing-conflict'; readonly pairs: readonly (readonly [string, string])[] }
  /** What the limit allows is too little; `least` masts would do, where that is known. */
  | { readonly why: 'too-few-masts'; readonly masts: number; readonly least: number | undefined }
  /** Slots, conflicts and limits together leave these out. */
  | { readonly why: 'left-out'; readonly demands: readonly string[] };

export type Answer =
  | ({
      readonly status: 'optimal' | 'not-proved';
      /** Sorted ids of the demands that are reached. */
      readonly reached: readonly string[];
      readonly proofs: readonly Proof[];
      readonly nodes: number;
      /** Where the solver failed and the heuristics answer: what it said. */
      readonly failure?: string;
    } & Choice)
  | { readonly status: 'infeasible'; readonly because: readonly Infeasible[] }
  /** The solver failed, and the heuristics found nothing that keeps all rules. */
  | { readonly status: 'failed'; readonly failure: string };
