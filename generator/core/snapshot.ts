import type { Citation } from './citation.ts';
import type { Cited } from './cited.ts';
import type { Day } from './day.ts';
import type { Severity } from './diagnostic.ts';
import type { EditionName } from './edition.ts';
import type { EntityKey } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { Fix } from './fix.ts';
import type { Bilingual } from './lang.ts';
import type { Framework, Model } from './model.ts';
import type { RuleInfo } from './rule-info.ts';
import type { Place } from './span.ts';
import type { WaiverState } from './waivers.ts';

/** The waiver for a finding in the same tree, as it stands at as-of. */
export type Covered = {
  readonly waiver: EntityKey;
  /** Whether the finding counts as waived; false when the waiver lapsed or never held. */
  readonly holds: boolean;
  readonly state: WaiverState;
  readonly approver: string;
  readonly document: string;
  readonly reason: Bilingual;
  /** Last day on which it holds, that day included; absent when it cannot be read. */
  readonly expires?: Day;
  /** Days to that day; negative when it is past. */
  readonly daysLeft?: number;
};

/** A diagnostic with its place resolved, its fingerprint and its state (METHODS E). */
export type Finding = Place & {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly help?: Bilingual;
  /** Id path: `kind:unit/id`, `kind:unit/id#/pointer`, or the file. */
  readonly path: string;
  readonly fingerprint: string;
  readonly related: readonly (Place & { readonly message: Bilingual })[];
  readonly fix?: Fix;
  /** The values that it rests on: numbers, or the parts of a condition that failed. */
  readonly evidence?: readonly Evidence[];
  readonly citation?: Citation;
  /** What a review says instead where the change itself adds the record. */
  readonly added?: Bilingual;
  /** The waiver for it, when there is one; it counts only while it holds. */
  readonly covered?: Covered;
  /** Recorded decisions about its record, sorted by key. */
  readonly decisions?: readonly Cited[];
};

/** Settings of the workspace, from khung.yaml, with defaults filled in. */
export type Settings = {
  readonly name: unknown;
  readonly description?: unknown;
  readonly editUrl?: string;
  readonly siteUrl?: string;
  /** Who may see records that do not say; everybody when absent. */
  readonly defaultClassification?: 'public' | 'internal';
  readonly reviewMonths: number;
  readonly graceDays: number;
  /** Rule packs that the workspace is judged by, by name. */
  readonly packs: readonly string[];
};

export type GlossaryTerm = { readonly id: string; readonly [key: string]: unknown };

/** Everything right of the pipeline reads this one plain, sorted value; a version is a snapshot. */
export type Snapshot = {
  readonly format: 1;
  readonly revision: string;
  readonly asOf: Day;
  readonly knownAt: Day;
  readonly settings: Settings;
  readonly frameworks: readonly Framework[];
  readonly glossary: readonly GlossaryTerm[];
  readonly model: Model;
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  /** What every code means; absent in snapshots of before there were pages of rules. */
  readonly rules?: readonly RuleInfo[];
  /** Absent when nothing is internal, so that both editions would be the same. */
  readonly edition?: EditionName;
  /** sha256 of everything above, as hex. */
  readonly digest: string;
};
