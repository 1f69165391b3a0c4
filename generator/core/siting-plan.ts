import type { Day } from './day.ts';
import type { EntityKey } from './entity.ts';

/** What is asked of the siting of a unit (METHODS C2). */
export type SitingQuestion = {
  readonly unit: string;
  /** As many people as can be, or every area, each with the fewest masts. */
  readonly goal: 'population' | 'every-area';
  /** Most masts to upgrade or build; when operators plan alone, for each. */
  readonly masts?: number;
  /** Most đồng; sites without a known cost are then not chosen. */
  readonly budget?: number;
  /** Metres, instead of the planning radii of the plan. */
  readonly radius?: number;
  /** Only these; all that run a network when absent. */
  readonly operators?: readonly EntityKey[];
};

/** A mast to upgrade or build and why, or one that stands and is to be shared. */
export type ChosenSite = {
  readonly site: EntityKey;
  readonly kind: 'standing' | 'upgrade' | 'build';
  /** Operators to put 5G there that have none there now, sorted. */
  readonly operators: readonly EntityKey[];
  /** Areas within the radius that one of them does not reach today, sorted. */
  readonly areas: readonly EntityKey[];
  /** People in them, as far as stated. */
  readonly persons: number;
  /** How many of them nobody states the population of. */
  readonly uncounted: number;
  /** Đồng, where stated. */
  readonly cost?: number;
};

/** Areas and people within the planning radius of an operator's 5G. */
export type OperatorGain = {
  readonly operator: EntityKey;
  readonly before: { readonly areas: number; readonly persons: number };
  readonly after: { readonly areas: number; readonly persons: number };
};

/** How far one goal is proved. `gap` is |value − bound| / value. */
export type GoalProof = {
  readonly goal: 'population' | 'masts' | 'builds' | 'cost';
  readonly value: number;
  readonly bound: number;
  readonly gap: number;
  readonly proved: boolean;
};

/** Why a question has no answer; demands are areas, each with the operator that does not reach it. */
export type NoPlan =
  | { readonly why: 'unreachable' | 'left-out'; readonly demands: readonly AreaOperator[] }
  | { readonly why: 'budget-below-fixed'; readonly fixed: number; readonly budget: number }
  | {
      readonly why: 'standing-conflict';
      readonly pairs: readonly (readonly [EntityKey, EntityKey])[];
    }
  | { readonly why: 'too-few-masts'; readonly masts: number; readonly least?: number }
  | { readonly why: 'failed'; readonly failure: string };

/** Đồng of the sites whose cost is stated. */
export type SiteCosts = ReadonlyMap<EntityKey, number>;

export type AreaOperator = readonly [area: EntityKey, operator: EntityKey];

export type SitingAnswer =
  | {
      readonly status: 'optimal' | 'not-proved';
      /** Sorted by site. */
      readonly chosen: readonly ChosenSite[];
      readonly gains: readonly OperatorGain[];
      readonly proofs: readonly GoalProof[];
      /** What the solver said where it failed, and the heuristics answered. */
      readonly failure?: string;
    }
  | { readonly status: 'infeasible'; readonly because: readonly NoPlan[] };

/** The joint plan of a unit, and what it was made from. */
export type SitingPlan = {
  readonly unit: string;
  readonly day: Day;
  readonly question: SitingQuestion;
  readonly operators: readonly EntityKey[];
  readonly answer: SitingAnswer;
  /** Areas that an operator does not reach and no site could change that; left out of the question. */
  readonly unreachable: readonly AreaOperator[];
  /** Proposed sites that may not be built, because a mast stands within the legal distance: share that. */
  readonly barred: readonly (readonly [EntityKey, EntityKey])[];
  /** Masts that stand and whose slots nobody states: taken to have no room. */
  readonly unknownSlots: readonly EntityKey[];
  /** Proposed masts whose slots nobody states: taken to have room for all operators asked about. */
  readonly openSlots: readonly EntityKey[];
  /** Sites without a known cost, which a budget leaves out. */
  readonly unknownCosts: readonly EntityKey[];
  /** Areas whose population nobody states: they weigh nothing where people are counted. */
  readonly uncounted: readonly EntityKey[];
};

/** Masts, and đồng where it is known. */
export type MastCount = {
  readonly masts: number;
  readonly upgrades: number;
  readonly builds: number;
  /** Of the new masts; absent where the cost of one is not known. */
  readonly buildCost?: number;
};

/** Each operator by itself, and all together for the same areas. */
export type SitingComparison = {
  readonly unit: string;
  readonly day: Day;
  readonly question: SitingQuestion;
  readonly operators: readonly EntityKey[];
  readonly alone: readonly {
    readonly operator: EntityKey;
    readonly answer: SitingAnswer;
    readonly count?: MastCount;
  }[];
  /** Areas that an operator reaches alone and the joint plan cannot: they count on neither side. */
  readonly leftOut: readonly AreaOperator[];
  /** Reaches for each operator every area that it reaches alone, with the fewest masts. */
  readonly joint: SitingAnswer;
  readonly jointCount?: MastCount;
  /** Where both sides have an answer. `proved` when every answer it rests on is. */
  readonly avoided?: {
    readonly masts: number;
    readonly builds: number;
    readonly buildCost?: number;
    readonly proved: boolean;
  };
};
