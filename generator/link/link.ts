import { compare } from '../core/compare.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import type { KindInfo } from '../core/kind.ts';
import type { Bilingual } from '../core/lang.ts';
import type { Locate } from '../core/locate.ts';
import type { Framework, Link, Model } from '../core/model.ts';
import type { Reference, ReferencesOf } from '../core/reference.ts';
import type { Result } from '../core/result.ts';
import { addEdge, cyclesIn, type Graphs } from './cycles-in.ts';
import { type FrameworkItems, frameworkItems } from './framework-items.ts';
import { goalProblems } from './goals.ts';
import { type Names, namesOf } from './names.ts';
import { resolve } from './resolve.ts';

export type LinkInput = {
  /** Sorted by key. Broken records take part: what they name and who names them still counts. */
  readonly entities: readonly Entity[];
  readonly broken: ReadonlySet<EntityKey>;
  readonly units: readonly string[];
  readonly frameworks: readonly Framework[];
  readonly kinds: readonly KindInfo[];
  /** What a kind is called in a sentence. */
  readonly labelOf: (kind: string) => Bilingual;
  readonly referencesOf: ReferencesOf;
  readonly locate: Locate;
};

/** What the passes of this room share. */
export type Context = LinkInput & { readonly names: Names; readonly items: FrameworkItems };

/** A reference that leads somewhere. */
export type Resolved = {
  readonly from: Entity;
  readonly reference: Reference;
  readonly to: EntityKey;
};

/**
 * Resolves every reference and makes the Model. An unknown name, a wrong kind, a reference to
 * itself and a circle are errors; what they concern is left out of the links.
 */
export function link(input: LinkInput): Result<Model> {
  const context: Context = {
    ...input,
    names: namesOf(input.entities),
    items: frameworkItems(input.frameworks),
  };
  const diagnostics: Diagnostic[] = [];
  const graphs: Graphs = new Map();
  const links: Link[] = [];
  for (const entity of input.entities) {
    for (const problem of goalProblems(context, entity)) diagnostics.push(problem);
    linkOne(context, entity, links, graphs, diagnostics);
  }
  for (const problem of cyclesIn(context, graphs)) diagnostics.push(problem);
  return [{ entities: input.entities, links, units: input.units }, diagnostics];
}

/** Adds the links of one record, sorted by field and target, each once. */
function linkOne(
  context: Context,
  from: Entity,
  links: Link[],
  graphs: Graphs,
  diagnostics: Diagnostic[],
): void {
  const own: Link[] = [];
  for (const reference of context.referencesOf(from.kind, from.data)) {
    const to = resolve(context, from, reference, diagnostics);
    if (to === undefined) continue;
    const field = String(reference.pointer[0]);
    own.push({ from: from.key, to, field });
    addEdge(graphs, field, { from, reference, to });
  }
  if (own.length > 1) own.sort((a, b) => compare(a.field, b.field) || compare(a.to, b.to));
  for (let i = 0; i < own.length; i++) {
    const link = own[i] as Link;
    const before = own[i - 1];
    if (before?.to !== link.to || before.field !== link.field) links.push(link);
  }
}
