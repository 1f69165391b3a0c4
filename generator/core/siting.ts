import type { Day } from './day.ts';
import type { EntityKey } from './entity.ts';
import type { Bilingual } from './lang.ts';

/** WGS-84, decimal degrees. */
export type LatLon = { readonly lat: number; readonly lon: number };

/** State of a site on a day; `none` where no state of it is known yet. */
export type SiteState = 'proposed' | 'existing' | 'to-upgrade' | 'withdrawn' | 'removed' | 'none';

/** A site as the analyses read it, on the unit's day. */
export type PlacedSite = LatLon & {
  readonly key: EntityKey;
  readonly state: SiteState;
  /** On air with 5G: an existing mast whose operators transmit 5G from it. */
  readonly onAir: boolean;
  /** Keys of operators with equipment there, or meant to have it; sorted. */
  readonly operators: readonly EntityKey[];
  /** Those of them that transmit 5G on the day; sorted. */
  readonly on5g: readonly EntityKey[];
  readonly owner?: EntityKey;
  readonly slots?: number;
  /** Its commune: by the boundaries, else as its record says; absent where neither tells. */
  readonly area?: EntityKey;
  /** The type of its commune on the day, by which its spacing rule is chosen. */
  readonly areaType?: 'urban' | 'other';
  /** The spacing rule that holds for it; absent where none does or none can be chosen. */
  readonly rule?: EntityKey;
};

/** Two masts closer than a rule allows. `asked` is the one that has to give way: the newer of the two. */
export type ClosePair = {
  readonly asked: EntityKey;
  readonly other: EntityKey;
  /** Metres between them, to a tenth. */
  readonly distance: number;
  readonly rule: EntityKey;
  /** What the rule asks of two masts so close. */
  readonly asks: 'share' | 'review' | 'refuse';
  /** The distance that the rule asks for, in metres. */
  readonly limit: number;
  /** Both stand already: to be put in order when leases end, not a plan to change. */
  readonly standing: boolean;
};

/** Why no spacing rule was applied to a site. */
export type Unruled = {
  readonly site: EntityKey;
  readonly why: 'no-rule' | 'no-area-type' | 'ambiguous';
};

/** How far a planning radius reaches, and where the number comes from. */
export type PlanningRadius = {
  readonly areaType: 'urban' | 'other';
  /** Metres. */
  readonly metres: number;
  /** The plan states it; the plan gives an allowed loss for TR 38.901; or nobody says, and ours stands in. */
  readonly origin: 'stated' | 'modelled' | 'assumed';
  readonly plan?: EntityKey;
  readonly model?: {
    readonly scenario: 'RMa' | 'UMa' | 'UMi';
    readonly sight: 'LOS' | 'NLOS';
    /** GHz. */
    readonly frequency: number;
    /** dB. */
    readonly allowedLoss: number;
  };
};

/** None, some or all of the operators within the planning radius; never radio coverage. */
export type ReachGrade = 'none' | 'some' | 'all';

/** One area and the operators with a 5G station within the planning radius of its representative point. */
export type AreaReach = {
  readonly area: EntityKey;
  readonly point: LatLon;
  /** The centre that its record states, or the centroid of its boundary. */
  readonly pointFrom: 'centre' | 'centroid';
  readonly areaType?: 'urban' | 'other';
  /** Metres. */
  readonly radius: number;
  /** The latest figure by the day; absent where there is none. */
  readonly persons?: number;
  readonly population?: EntityKey;
  /** By stations on air on the day. */
  readonly now: Reach;
  /** With all that are proposed or to be upgraded as well. */
  readonly planned: Reach;
};

export type Reach = {
  readonly grade: ReachGrade;
  /** Operators within reach, sorted. */
  readonly operators: readonly EntityKey[];
  /** For each of them the nearest site: key, and metres to a tenth. */
  readonly nearest: readonly (readonly [EntityKey, number])[];
};

/** Population by grade; of areas without a figure only their number is known. */
export type ReachTotals = {
  readonly none: number;
  readonly some: number;
  readonly all: number;
  /** Areas by grade. */
  readonly areas: { readonly none: number; readonly some: number; readonly all: number };
  /** Areas whose population nobody states: they are in `areas`, not in the sums. */
  readonly uncounted: number;
};

/** Stations and people within the radius, of one operator or of all together: output and outcome. */
export type SitingCount = {
  /** Absent for all operators together: a shared mast then counts once. */
  readonly operator?: EntityKey;
  /** Absent for the whole unit. */
  readonly area?: EntityKey;
  /** Stations on air with 5G, and with those planned. */
  readonly stations: number;
  readonly stationsPlanned: number;
  /** People in areas within the radius of (any) operator's stations; areas without figure not counted. */
  readonly persons: number;
  readonly personsPlanned: number;
};

/** A target of an indicator that measures the roll-out, with what the records themselves give. */
export type SitingTarget = {
  readonly measures: 'stations' | 'population';
  /** `indicator:unit/id`. */
  readonly indicator: EntityKey;
  /** Keys of the statuses of its targets (facts.statuses), sorted. */
  readonly statuses: readonly string[];
  readonly operator?: EntityKey;
  readonly area?: EntityKey;
  /** What the sites and areas on record give at the unit's day; the status goes by observations. */
  readonly onRecord: number;
};

/** Limits that a plan sets to joint building. */
export type SitingLimits = {
  readonly plan: EntityKey;
  /** Most masts to upgrade or build for each operator. */
  readonly masts?: number;
  /** Đồng. */
  readonly budget?: number;
};

/** The 5G station plan of one unit on its day. */
export type UnitSiting = {
  readonly unit: string;
  readonly day: Day;
  readonly radii: readonly PlanningRadius[];
  /** Absent where no plan states any. */
  readonly limits?: SitingLimits;
  /** Operators that run a network, sorted. */
  readonly operators: readonly EntityKey[];
  /** Sites with usable coordinates, sorted by key. */
  readonly sites: readonly PlacedSite[];
  /** Sites left out because their place is not known or not usable, sorted. */
  readonly unplaced: readonly EntityKey[];
  /** Sorted by asked, other. */
  readonly pairs: readonly ClosePair[];
  /** Sorted by site. */
  readonly unruled: readonly Unruled[];
  /** Sorted by area. */
  readonly reach: readonly AreaReach[];
  readonly totals: { readonly now: ReachTotals; readonly planned: ReachTotals };
  /** The whole unit, then each operator, then each area; see `SitingCount`. */
  readonly counts: readonly SitingCount[];
  readonly targets: readonly SitingTarget[];
};

/** What the grades are called: by reach within a planning radius, never by coverage. */
export const REACH_WORDS: Readonly<Record<ReachGrade, Bilingual>> = {
  none: {
    vi: 'Chưa doanh nghiệp nào trong bán kính quy hoạch',
    en: 'No operator within the planning radius',
  },
  some: {
    vi: 'Một số doanh nghiệp trong bán kính quy hoạch',
    en: 'Some operators within the planning radius',
  },
  all: {
    vi: 'Mọi doanh nghiệp trong bán kính quy hoạch',
    en: 'Every operator within the planning radius',
  },
};
