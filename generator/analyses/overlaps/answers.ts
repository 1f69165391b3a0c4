import type { Entity, EntityKey } from '../../core/entity.ts';
import { stringsOf } from '../../core/fields.ts';
import { type Context, findKey } from '../context.ts';
import { decisionsOn } from '../sharing/decided.ts';

/** Choices that let go of what they name; all others in ANSWERS say how things stay together. */
const ENDS = new Set(['retire', 'replace']);
const ANSWERS = new Set(['keep', 'keep-both', 'merge', 'retire', 'replace']);

/**
 * Decisions in force on these components, and whether they answer the question: what is retired or
 * replaced drops out, and what is kept together or merged counts as one; one must be left at most.
 * A decision without a document, and one to decide later, is shown but answers nothing.
 */
export function answersTo(context: Context, components: readonly EntityKey[]) {
  const decisions = decisionsOn(context, components, 1).filter((key) => {
    const decision = context.entities.get(key) as Entity;
    return endsSome(decision) || named(context, decision, components).length > 1;
  });
  let left: readonly (readonly EntityKey[])[] = components.map((key) => [key]);
  for (const key of decisions) {
    const decision = context.entities.get(key) as Entity;
    if (isAnswer(context, decision))
      left = settle(left, decision, named(context, decision, components));
  }
  return { decisions, answered: decisions.length > 0 && left.length <= 1 };
}

function endsSome({ data }: Entity): boolean {
  return ENDS.has(String(data.choice));
}

function isAnswer(context: Context, { unit, data }: Entity): boolean {
  const document = findKey(context, unit, data.document, 'document');
  return document !== undefined && ANSWERS.has(String(data.choice));
}

function named(context: Context, { unit, data }: Entity, components: readonly EntityKey[]) {
  const about = stringsOf(data.about).map((ref) => findKey(context, unit, ref, 'component'));
  return components.filter((key) => about.includes(key));
}

function settle(
  left: readonly (readonly EntityKey[])[],
  decision: Entity,
  about: readonly EntityKey[],
): readonly (readonly EntityKey[])[] {
  if (endsSome(decision)) {
    // Who names all of them cannot mean that none is left: one of them then replaces the others.
    return left
      .map((cluster) => cluster.filter((key) => !about.includes(key)))
      .filter((cluster) => cluster.length > 0);
  }
  const touched = left.filter((cluster) => cluster.some((key) => about.includes(key)));
  const others = left.filter((cluster) => !touched.includes(cluster));
  return [...others, touched.flat()].filter((cluster) => cluster.length > 0);
}
