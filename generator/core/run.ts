import type { Day } from './day.ts';
import type { EditionName } from './edition.ts';
import type { EntityKey } from './entity.ts';
import type { Facts } from './facts.ts';
import type { Marks } from './marks.ts';
import type { Framework, Model } from './model.ts';
import type { RuleInfo } from './rule-info.ts';
import type { Finding, GlossaryTerm, Settings } from './snapshot.ts';

/** The two days a report speaks of (METHODS A1), as epoch days. */
export type Days = { readonly asOf: Day; readonly knownAt: Day };

/** What the files say, what follows from it, and what is wrong with it. */
export type Run = Days & {
  readonly settings: Settings;
  readonly frameworks: readonly Framework[];
  readonly glossary: readonly GlossaryTerm[];
  readonly model: Model;
  readonly facts: Facts;
  /** The facts with what only a snapshot holds; computed when asked for. */
  readonly allFacts: () => Facts;
  /** What every code means; made when asked for. */
  readonly ruleInfos: () => readonly RuleInfo[];
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  /** True when some input could not be read, or a rule could not be decided. */
  readonly unread: boolean;
  /** True when a rule pack has a fault, so that its rules were not all asked. */
  readonly packBroken: boolean;
  /** Which edition this is; absent when nothing is internal, and in what a check looks at. */
  readonly edition?: EditionName;
  /** Records that this edition does not have; never part of a snapshot. */
  readonly left?: ReadonlySet<EntityKey>;
  /** What is internal, for versions before this one; absent when nothing is. Never part of a snapshot. */
  readonly marks?: Marks;
  /** The same for other readers; worked out when asked for. */
  readonly inEdition: (name: EditionName) => Run;
};

/** A run of which no other edition is asked. */
export type Concluded = Omit<Run, 'inEdition'>;

/** An edition is one for good. */
export function fixed(shown: Concluded): Run {
  return { ...shown, inEdition: () => fixed(shown) };
}
