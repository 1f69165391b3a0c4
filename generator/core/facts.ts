import type { Day } from './day.ts';
import type { EntityKey } from './entity.ts';
import type { Bilingual } from './lang.ts';

/** Status of a target or of a result milestone (METHODS A3). */
export type TargetState =
  | 'achieved-on-time'
  | 'achieved-late'
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  | 'missed'
  | 'overdue-unverified'
  | 'stale'
  | 'no-data'
  | 'insufficient-data'
  | 'not-due';

/** Status of a task: the official four-way split, and tasks that have no deadline or were dropped. */
export type TaskState =
  | 'done-on-time'
  | 'done-late'
  | 'open-in-time'
  | 'open-overdue'
  | 'done-undated'
  | 'open-undated'
  | 'cancelled';

export type StatusFlag =
  | 'timing-uncertain'
  | 'regressed'
  | 'unreported'
  | 'assumed-baseline'
  | 'deteriorating'
  | 'revised';

/** One observation as the status used it. `index` points into the indicator's `observations`. */
export type Used = {
  readonly index: number;
  readonly day: Day;
  readonly recorded: Day;
  readonly value: number;
};

/** What a status rests on and says, of a target, milestone or task. All days are epoch days. */
export type Status = {
  /** `indicator:unit/id#target` for a target, otherwise the entity's key. */
  readonly key: string;
  readonly entity: EntityKey;
  readonly unit: string;
  readonly kind: 'target' | 'milestone' | 'task';
  readonly state: TargetState | TaskState;
  readonly flags: readonly StatusFlag[];
  /** Why, in one sentence with the numbers used. */
  readonly reason: Bilingual;
  /** Last good day of the original deadline; absent when unknown or not stated. */
  readonly deadline?: Day;
  /** Last good day of the deadline in force, when revised. */
  readonly currentDeadline?: Day;
  /** Days past the deadline at as-of (positive) for what is not achieved. */
  readonly daysLate?: number;
  /** Days past the deadline when it was achieved late; an upper bound when timing-uncertain. */
  readonly daysOver?: number;
  /** r, lag, straight-line finish and pace (METHODS A2), where a trajectory exists. */
  readonly ratio?: number;
  readonly lagDays?: number;
  readonly finish?: Day;
  readonly pacePerDay?: number;
  readonly last?: Used;
  readonly target?: number;
  /** The status as of the last observation, under `stale`. */
  readonly lastKnown?: TargetState;
  /** Day interval in which the target was met, when the crossing day is unknown. */
  readonly crossing?: readonly [Day, Day];
  /** For done work: proved by evidence and a verifying agency, or still awaiting it. */
  readonly verification?: 'verified' | 'awaiting';
  readonly owner?: EntityKey;
  readonly plan?: EntityKey;
  readonly goal?: string;
  /** First day of the last unbroken run of met observations: when it was achieved, as far as seen. */
  readonly reached?: Day;
  /** Positions in the entity's `observations` or `states` that were known and count at as-of. */
  readonly restsOn?: readonly number[];
  /** When revised: the status against the target as first decided. */
  readonly original?: Judged;
  /**
   * When a revision came after the deadline it moved: the status against that later target. The
   * status itself stays with the target that was in force, so that no revision erases a miss.
   */
  readonly current?: Judged;
  /** Days to spare before the own deadline and those of all that waits for it; may be negative. */
  readonly slackDays?: number;
  /** Key of the status that holds this one up, when slack is negative because of it. */
  readonly heldBy?: string;
  /** Chance of reaching the target by its deadline, from past increments (METHODS A3, Monte Carlo). */
  readonly probability?: number;
};

/** One target of a revised status, judged by itself. */
export type Judged = {
  readonly state: TargetState | TaskState;
  readonly reason: Bilingual;
  readonly target?: number;
  readonly deadline?: Day;
};

/** Counts per state and the worst state; never an average. */
export type RollUp = {
  readonly counts: Readonly<Record<string, number>>;
  readonly worst?: TargetState | TaskState;
  readonly total: number;
};

/** How fresh the knowledge about a unit is. */
export type Freshness = {
  /** Latest day that any record of the unit speaks of. */
  readonly knownTo?: Day;
  /** Records whose knowledge is older than the review period at the unit's as-of. */
  readonly stale: number;
  readonly records: number;
};

/** What is computed once for a unit. */
export type UnitFacts = {
  readonly unit: string;
  /** The day statuses of this unit are judged at: as-of, or the unit's last day when that is earlier. */
  readonly asOf: Day;
  /** True when the unit ceased before as-of. */
  readonly ended: boolean;
  readonly progress: RollUp;
  readonly freshness: Freshness;
};

/** One key per analysis. */
export type Facts = {
  /** Sorted by key. */
  readonly statuses: readonly Status[];
  /** Sorted by unit. */
  readonly units: readonly UnitFacts[];
  /** Records that nobody confirmed within the review period, sorted. */
  readonly stale?: readonly EntityKey[];
};
