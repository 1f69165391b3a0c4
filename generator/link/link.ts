import { compare } from '../core/compare.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Entity } from '../core/entity.ts';
import type { Link, Model } from '../core/model.ts';
import type { Result } from '../core/result.ts';
import type { Context, LinkInput } from './context.ts';
import { addEdge, cyclesIn, type Graphs } from './cycles-in.ts';
import { frameworkItems } from './framework-items.ts';
import { goalProblems } from './goals.ts';
import { namesOf } from './names.ts';
import { resolve } from './resolve.ts';

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
