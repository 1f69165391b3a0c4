import type { Citation } from './citation.ts';
import type { Day } from './day.ts';
import type { Severity } from './diagnostic.ts';
import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { Fix } from './fix.ts';
import type { Bilingual } from './lang.ts';
import type { Framework, Model } from './model.ts';
import type { Place } from './span.ts';

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
};

/** Settings of the workspace, from khung.yaml, with defaults filled in. */
export type Settings = {
  readonly name: unknown;
  readonly description?: unknown;
  readonly editUrl?: string;
  readonly siteUrl?: string;
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
  /** sha256 of everything above, as hex. */
  readonly digest: string;
};
