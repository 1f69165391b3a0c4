import type { EntityKey } from './entity.ts';
import type { UnitSiting } from './siting.ts';
import type { SitingComparison } from './siting-plan.ts';

/** All that an answer on joint building rests on, as plain data. */
export type SharingInputs = {
  readonly siting: UnitSiting;
  /** Đồng of the sites whose cost is stated, sorted by site. */
  readonly costs: readonly (readonly [EntityKey, number])[];
};

/** What joint building avoids, or why nobody can say. */
export type JointSharing =
  | {
      readonly state: 'compared';
      readonly comparison: SitingComparison;
      /** What the solver said where it failed and the heuristics answered; one line. */
      readonly failure?: string;
    }
  /** Nothing to solve: no areas, no operators, or nothing that may be built. */
  | { readonly state: 'nothing' }
  /** Larger than what a build solves; `khung siting compare` does. */
  | { readonly state: 'too-large'; readonly places: number; readonly most: number }
  /** The solver, or what is around it, failed; one line. */
  | { readonly state: 'failed'; readonly failure: string };

/** Answers when a page asks; never rejects. */
export type JointSharingOf = (inputs: SharingInputs) => Promise<JointSharing>;
