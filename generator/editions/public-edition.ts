import type { Entity, EntityKey } from '../core/entity.ts';
import type { Facts } from '../core/facts.ts';
import type { Model } from '../core/model.ts';
import type { Finding, Settings } from '../core/snapshot.ts';
import { agreeingFacts, differingStatuses } from './agree-facts.ts';
import { agreeingFindings } from './agree-findings.ts';
import { type ReduceInput, reduce, withUntold } from './reduce.ts';

/** What follows from records. */
export type Derived = {
  readonly model: Model;
  readonly facts: Facts;
  readonly allFacts: () => Facts;
  readonly findings: readonly Finding[];
};

/** Records to derive from. */
export type Reduced = {
  readonly entities: readonly Entity[];
  readonly units: readonly string[];
  readonly dataOf: (key: string) => unknown;
  /** Keys of statuses that the records do not suffice for. */
  readonly untold?: ReadonlySet<string>;
};

type Whole = Derived & { readonly settings: Settings };

/**
 * What the public edition has: everything is derived again from the records without what is
 * internal, and of that is kept what is true of everything. So nothing in it can say more than the
 * public records do, but that something else exists; and nothing is said that the rest belies. The
 * repository's address goes too: whose lines are internal cannot be open to the public.
 */
export function publicEdition<T extends Whole>(
  whole: T,
  input: ReduceInput & { readonly units: readonly string[] },
  conclude: (reduced: Reduced) => Derived,
): T & { readonly edition: 'public'; readonly left: ReadonlySet<EntityKey> } {
  const entities = reduce(input);
  const data = new Map(entities.map((entity) => [entity.key as string, entity.data]));
  const inUse = new Set(entities.map(({ unit }) => unit));
  const units = input.units.filter((unit) => inUse.has(unit));
  const reduced = { entities, units, dataOf: (key: string) => data.get(key) };
  const full = whole.allFacts();
  const untold = differingStatuses(conclude(reduced).allFacts(), full);
  const { model, findings, facts, allFacts } = conclude({ ...reduced, untold });
  const { editUrl: _, ...settings } = whole.settings;
  return {
    ...whole,
    settings,
    model: { ...model, entities: withUntold(model.entities, untold) },
    facts: agreeingFacts(facts, full),
    allFacts: () => agreeingFacts(allFacts(), full),
    findings: agreeingFindings(findings, whole.findings),
    edition: 'public',
    left: input.internal.records,
  };
}
