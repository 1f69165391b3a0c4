/** A variable: 0 ≤ x ≤ upper, whole where `whole`; `cost` counts in the objective. */
export type MipColumn = { readonly cost: number; readonly upper: number; readonly whole: boolean };

/** low ≤ Σ by[i] · x[at[i]] ≤ high; infinite where there is no bound. */
export type MipRow = {
  readonly low: number;
  readonly high: number;
  readonly at: readonly number[];
  readonly by: readonly number[];
};

/** A mixed integer problem as plain numbers: find the x that makes the sum of the costs least. */
export type Mip = {
  readonly columns: readonly MipColumn[];
  readonly rows: readonly MipRow[];
  /** Values of all columns to start from: an answer that is known to be possible. */
  readonly start: readonly number[];
  /** Relative gap at which to stop. */
  readonly gap: number;
  /** Nodes of the search tree at which to stop: the same on every machine, as time is not. */
  readonly nodes: number;
};

/** `optimal`: proved within the gap. `limit`: the best that was found up to the limit of nodes. */
export type MipAnswer =
  | {
      readonly status: 'optimal' | 'limit';
      readonly values: readonly number[];
      /** No answer costs less than this. */
      readonly bound: number;
      readonly nodes: number;
    }
  | { readonly status: 'infeasible' }
  /** `why` is one short line. */
  | { readonly status: 'failed'; readonly why: string };

/** Solves; never throws. */
export type Solver = (mip: Mip) => MipAnswer;
