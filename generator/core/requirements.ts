import type { Text } from './lang.ts';
import type { Framework } from './model.ts';

/** How far a machine can look: decide, find candidates for a person, or not at all. */
export type Machine = 'auto' | 'partial' | 'human';

/** A document that states requirements. On a draft no conclusion can rest. */
export type RequirementDocument = {
  readonly name: Text;
  /** Its record, as `unit/id`. */
  readonly document?: string;
  readonly draft?: boolean;
};

export type Requirement = {
  readonly id: string;
  readonly text: Text;
  /** Label of its document in `documents`. */
  readonly document: string;
  readonly article: string;
  readonly page?: string;
  readonly machine: Machine;
};

/** Checkable requirements of a framework (schemas/requirements), see framework.schema.json. */
export type Requirements = {
  readonly framework: string;
  readonly dataVersion?: string;
  /** Levels of the units that they address. */
  readonly levels: readonly string[];
  readonly documents: Readonly<Record<string, RequirementDocument>>;
  readonly items: readonly Requirement[];
};

/** The requirements of a framework; undefined when it has none. */
export function requirementsOf({ requirements }: Framework): Requirements | undefined {
  return requirements as Requirements | undefined;
}

/** Requirements of one document, by article in the order in which each comes first. */
export function byArticle(
  { items }: Requirements,
  document: string,
): readonly (readonly [string, readonly Requirement[]])[] {
  return [
    ...Map.groupBy(
      items.filter((one) => one.document === document),
      (one) => one.article,
    ),
  ];
}
