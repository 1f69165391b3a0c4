import type { CapabilityMap } from './capability-map.ts';
import type { FrameworkCompliance } from './compliance.ts';
import type { Day } from './day.ts';
import type { Ending } from './endings.ts';
import type { EntityKey } from './entity.ts';
import type { Inheritance } from './inheritance.ts';
import type { Bilingual } from './lang.ts';
import type { Overlap } from './overlaps.ts';
import type { UnitSharing } from './sharing.ts';
import type { UnitSiting } from './siting.ts';

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

/** A state from one month end on, until the next spell; the last holds until the end of the history. */
export type Spell = { readonly from: Day; readonly state: TargetState | TaskState };

/**
 * How a status stood at the end of every month (`core/month-ends.ts` lists the days), run-length: as
 * was known on that day, and as is known now. See `stateOn` for the state of one cell.
 */
export type StatusHistory = {
  /** Key of the status. */
  readonly key: string;
  /** First month end: that of the plan's start, or of the first thing known of the item. */
  readonly from: Day;
  /** The unit's as-of, which is the last cell. */
  readonly to: Day;
  readonly knownThen: readonly Spell[];
  readonly knownNow: readonly Spell[];
};

/** What a national task asks of one unit at as-of. */
export type Obligation = {
  /** The national task. */
  readonly task: EntityKey;
  /** `order`, `transitional`, `draft`, `proposal`…, as its record says. */
  readonly nature: string;
  /** In force, and of a nature that binds. Only what binds may be called late. */
  readonly binding: boolean;
  /** Last good day: of the deadline in force or, for periodic work, of the next time it is due. */
  readonly deadline?: Day;
  /** Days to that day from as-of; negative when it is past. */
  readonly daysLeft?: number;
  /** For periodic work: months between two times. */
  readonly everyMonths?: number;
  /** Only from what the unit itself reported; absent when it reported nothing. */
  readonly state?: TaskState;
  /** The unit's own tasks and milestones that fulfil it, sorted. */
  readonly answers: readonly EntityKey[];
};

/** What the nation asks of a unit that exists at as-of. Sorted: binding first, then by deadline. */
export type UnitObligations = {
  /** Key of the unit: `unit:quoc-gia/dong-nai`. */
  readonly unit: EntityKey;
  readonly obligations: readonly Obligation[];
};

/**
 * What was given and what became of it (METHODS A4, assigned-task arithmetic): given = onTime + late
 * + inTime + overdue + undated. Proposals and drafts were given to nobody, and cancelled work is not
 * counted. `undated` has no deadline that binds, done or not.
 */
export type Tally = {
  readonly given: number;
  readonly onTime: number;
  readonly late: number;
  readonly inTime: number;
  readonly overdue: number;
  readonly undated: number;
};

/** The parts of `given`. */
export type TallyPart = Exclude<keyof Tally, 'given'>;

/** A tally at the end of a quarter (the last: at as-of), as was known then and as is known now. */
export type QuarterTally = {
  readonly day: Day;
  readonly knownThen: Tally;
  readonly knownNow: Tally;
};

/** A tally with the statuses behind each number, and how it came about. */
export type Assigned = {
  readonly tally: Tally;
  /** Keys of the statuses behind each part, sorted; `awaiting` (done, not verified) overlaps them. */
  readonly keys: Readonly<Record<TallyPart | 'awaiting', readonly string[]>>;
  /** Quarters in which nothing changed are left out: the one before holds. */
  readonly trend: readonly QuarterTally[];
};

/** How an agency handles what it was given within a unit. No score and no average. */
export type Scorecard = {
  /** The unit whose work it is: the agency itself may belong to another, such as the nation. */
  readonly unit: string;
  /** Absent for the row of what has no known owner. */
  readonly agency?: EntityKey;
  /** What it owns itself. */
  readonly own: Assigned;
  /** Together with all agencies below it; absent when none of them owns anything. */
  readonly subtree?: Assigned;
  /** Its own work by the role it was given to, where the source says, sorted. */
  readonly roles?: readonly (Assigned & { readonly role: Bilingual })[];
};

export type DueBand = 'overdue' | 'next-30' | 'next-90' | 'later';

/** One open deadline of a unit. */
export type DueItem = {
  /** Key of the status; for an obligation, of the national task. */
  readonly key: string;
  /** Key of the unit that has to meet it. */
  readonly unit: EntityKey;
  readonly owner?: EntityKey;
  /** True when the unit has it from the nation. */
  readonly inherited?: true;
  /** Last good day. */
  readonly deadline: Day;
  /** Days to it from the unit's as-of; negative when it is past. */
  readonly daysLeft: number;
  readonly band: DueBand;
  /** The day after: when it turns, or turned, overdue unless it is met. */
  readonly turns: Day;
};

/** Deadlines of an agency (without one: of nobody known) in a unit, as keys of its items. */
export type AgencyCalendar = {
  readonly unit: EntityKey;
  readonly agency?: EntityKey;
  readonly overdue: readonly string[];
  /** Due within 30 days. */
  readonly next30: readonly string[];
  /** Due within 90 days, those of the next 30 included. */
  readonly next90: readonly string[];
};

/** Open deadlines that bind, from the unit's as-of; a unit that ended has none that turn. */
export type Calendar = {
  /** By deadline, then by unit and key. */
  readonly items: readonly DueItem[];
  /** By unit and agency; what nobody is known to own comes last. */
  readonly agencies: readonly AgencyCalendar[];
};

/** A record that stands in a place of a framework, and what is known of it on the unit's day. */
export type FrameworkUse = {
  readonly of: EntityKey;
  /** The unit's own, or somebody else's that it uses. */
  readonly role: 'own' | 'shared';
  /** Lifecycle state; of what is shared, how far its use has come. Absent: nobody says. */
  readonly state?: string;
  /** What is to become of it, as its record says. */
  readonly option?: string;
  /** The mapping, exchange or own record by which it stands here. */
  readonly via?: EntityKey;
  /** How far it fills the block, as the mapping says. */
  readonly relation?: string;
};

/**
 * What a place of a framework has: `present`, `planned` (to come, or a task will bring it), `excused`
 * (not applicable, with a reason), `gap` (METHODS D: a reference block with nothing of these), or
 * `open` (nothing, but the framework leaves it to the unit).
 */
export type Standing = 'present' | 'planned' | 'excused' | 'unmatched' | 'gap' | 'open';

/** One layer, part or block of a framework as a unit fills it. */
export type FrameworkPlace = {
  readonly level: 'layer' | 'part' | 'block';
  readonly id: string;
  readonly standing: Standing;
  /** Own first, then by key. */
  readonly uses: readonly FrameworkUse[];
  /** Open tasks and milestones that will fill it or change what stands in it. */
  readonly tasks: readonly EntityKey[];
  /** Open gaps on record. */
  readonly gaps: readonly EntityKey[];
  /** Mappings that say, with a reason, that it does not apply. */
  readonly excused: readonly EntityKey[];
};

/** A unit seen through a framework, on the unit's day. */
export type FrameworkCoverage = {
  readonly unit: string;
  readonly framework: string;
  readonly day: Day;
  /** Last day that any record of the unit speaks of. */
  readonly knownTo?: Day;
  /**
   * `in-force` on the unit's day; `contemporary`: in force on the day that the unit's records speak of; `after`:
   * later than those, so that the comparison is a reading in hindsight.
   */
  readonly era: 'in-force' | 'contemporary' | 'after';
  /** Places come from another framework's table of older domains, not from the records themselves. */
  readonly translated: boolean;
  /** In the order of the framework: a layer, its parts, their blocks; layers and parts only if not empty. */
  readonly places: readonly FrameworkPlace[];
  /** Own components to which no record and no table gives a place. */
  readonly rest: readonly FrameworkUse[];
};

/** One key per analysis. */
export type Facts = {
  /** Sorted by key. */
  readonly statuses: readonly Status[];
  /** Sorted by unit. */
  readonly units: readonly UnitFacts[];
  /** Records that nobody confirmed within the review period, sorted. */
  readonly stale?: readonly EntityKey[];
  /** Sorted by key. This and what follows is computed for a snapshot only, never for a check. */
  readonly history?: readonly StatusHistory[];
  /** Sorted by unit. */
  readonly obligations?: readonly UnitObligations[];
  /** Sorted by unit and agency. */
  readonly scorecards?: readonly Scorecard[];
  readonly calendar?: Calendar;
  /** By unit; of each, the framework that was in force first, then the one it names, then the newest. */
  readonly coverage?: readonly FrameworkCoverage[];
  /** Of each framework that has requirements. */
  readonly compliance?: readonly FrameworkCompliance[];
  /** Sorted by unit; those with neither datasets nor flows are left out. */
  readonly sharing?: readonly UnitSharing[];
  /** Sorted by components. */
  readonly overlaps?: readonly Overlap[];
  /** Of each unit whose components name capabilities, sorted. */
  readonly capabilityMaps?: readonly CapabilityMap[];
  /** Sorted by component. */
  readonly endings?: readonly Ending[];
  /** Of each unit that others name as their successor, sorted. */
  readonly inheritance?: readonly Inheritance[];
  /** Sorted by unit; those without sites and areas are left out. */
  readonly siting?: readonly UnitSiting[];
};
