import type { Citation } from '../../core/citation.ts';
import type { Day } from '../../core/day.ts';
import type { Severity } from '../../core/diagnostic.ts';
import type { Entity } from '../../core/entity.ts';
import type { Bilingual } from '../../core/lang.ts';
import type { Part, Pointer } from '../../core/locate.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { Span } from '../../core/span.ts';
import type { Environment } from './environment.ts';
import type { Reasons } from './evidence.ts';
import type { Program, Template } from './program.ts';

/** A pack's file as it was read, and where its values stand. */
export type PackFile = {
  readonly file: SourceFile;
  readonly data: Readonly<Record<string, unknown>>;
  readonly spanOf: (pointer: Pointer, part: Part) => Span;
};

/** Rules of one origin, ready to run. */
export type Pack = {
  readonly id: string;
  readonly name: Bilingual;
  readonly file: string;
  /** Days on which its documents are in force; content of another time is not judged by it. */
  readonly from: Day;
  readonly to: Day;
  /** Levels of the units it speaks to; empty for all. */
  readonly levels: readonly string[];
  /** Reference framework of the units it speaks to; a unit that names none counts as following it. */
  readonly framework: string | undefined;
  readonly rules: readonly PackRule[];
};

export type PackRule = {
  readonly code: string;
  readonly pack: string;
  readonly title: Bilingual;
  /** The message as written. */
  readonly pattern: Bilingual;
  /** The examples as written; cut out of the pack's file when asked for. */
  readonly exampleTexts: () => {
    readonly good: readonly string[];
    readonly bad: readonly string[];
  };
  readonly message: { readonly vi: Template; readonly en: Template };
  readonly help: Bilingual | undefined;
  readonly severity: Severity;
  /** Before `warnFrom` silent; from it at most a warning; from `denyFrom` the full severity. */
  readonly warnFrom: Day | undefined;
  readonly denyFrom: Day | undefined;
  readonly citation: Citation;
  /** Ids of the requirements of the reference data that it decides. */
  readonly checks: readonly string[];
  readonly target: string;
  /** Way to a list within the record, each item of which is judged as `item`. */
  readonly forEach: Pointer | undefined;
  readonly when: Program | undefined;
  readonly assert: Program;
  /** Why a record does not keep it. */
  readonly reasons: Reasons;
  /** Where the rule stands in its pack. */
  readonly definedAt: Span;
  /** Way to the value that a finding points at, from the item where there is one. */
  readonly at: Pointer;
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
};

/** Packs that were read, with where they run. */
export type Packs = { readonly packs: readonly Pack[]; readonly environment: Environment };

/** A record with what it needs around it; documentation and test in one. */
export type Example = {
  readonly record: Entity['data'];
  readonly unit: Entity['data'];
  /** Further records by `kind/id`. */
  readonly around: Readonly<Record<string, Entity['data']>>;
  readonly asOf: string | undefined;
};

/** What expressions call the record of a kind: a hyphen would be a minus, so `spacing-rule` is `spacingRule`. */
export function nameOfKind(kind: string): string {
  return kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
