import type { Day } from './day.ts';
import type { EntityKey } from './entity.ts';

/** The only four values that the ministry's guide knows, in the order of a count. */
export const COMPLIANCE_VALUES = ['met', 'not-met', 'not-enough-basis', 'not-applicable'] as const;

export type ComplianceValue = (typeof COMPLIANCE_VALUES)[number];

/**
 * Why a requirement has its value. `assessed`: a person gave it. All others are what a tool can say,
 * and none of them is "met": passing checks say that the structure is valid and nothing more.
 */
export type ComplianceGround =
  | 'assessed'
  /** The unit ended before the framework came into force. */
  | 'unit-ended'
  /** The unit did not exist yet. */
  | 'unit-not-yet'
  /** The framework was not in force yet, or no longer. */
  | 'not-in-force'
  /** The unit says that it follows another framework, so the rules did not look. */
  | 'other-framework'
  /** The workspace has no folder that describes the unit. */
  | 'not-described'
  /** Only people can judge it. */
  | 'for-people'
  /** No rule of the packs in use expresses it. */
  | 'no-rule'
  /** Its rules are silent until a later day. */
  | 'not-yet-asked'
  /** Its rules found no record to look at. */
  | 'nothing-to-look-at'
  /** A rule could not be decided. */
  | 'undetermined'
  /** Its rules point at candidates, which a person decides. */
  | 'candidates'
  /** Its rules are broken, but the requirement stands in a draft only. */
  | 'broken-in-draft'
  /** Its rules are broken, and they decide the requirement by themselves. */
  | 'broken'
  /** All its rules hold for all records they looked at. */
  | 'structure-valid';

/** Why an assessment no longer speaks of things as they are. */
export type StaleGround = 'review-due' | 'framework-changed' | 'evidence-changed';

/** One requirement for one unit. */
export type ComplianceRow = {
  readonly requirement: string;
  readonly value: ComplianceValue;
  readonly ground: ComplianceGround;
  /** The record of the assessment that governs. */
  readonly assessment?: EntityKey;
  readonly stale?: readonly StaleGround[];
  /** The assessor concluded what a rule that decides it by itself finds broken. */
  readonly contradicted?: true;
  /** How many records the rules looked at. */
  readonly looked?: number;
  /** How many findings the rules have. */
  readonly broken?: number;
  /** First day on which a rule speaks, under `not-yet-asked`. */
  readonly from?: Day;
};

/** All requirements of a framework for one unit, in the order of the framework's data. */
export type UnitCompliance = {
  readonly unit: EntityKey;
  /** The day it is judged at: as-of, or the unit's last day when that is earlier. */
  readonly asOf: Day;
  readonly counts: Readonly<Record<ComplianceValue, number>>;
  readonly rows: readonly ComplianceRow[];
};

export type FrameworkCompliance = {
  readonly framework: string;
  /** Codes of the rules in use that express a requirement, by its id; sorted. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
  /** Units of the levels that the requirements address, sorted by key. */
  readonly units: readonly UnitCompliance[];
};

/** What a rule of a pack did in one folder. */
export type RuleTally = {
  looked: number;
  broken: number;
  undetermined: number;
  /** First day on which it would have spoken to records that it passed over. */
  silentUntil?: Day;
};

/** A rule of a pack that expresses requirements, and what it did, by folder. */
export type RuleOutcome = {
  readonly rule: string;
  readonly checks: readonly string[];
  readonly units: ReadonlyMap<string, RuleTally>;
};

/** Kinds that the schema lets an assessment rest on, in its order. */
export const EVIDENCE_KINDS = [
  'document',
  'source',
  'component',
  'exchange',
  'task',
  'plan',
  'mapping',
  'decision',
  'agreement',
] as const;
