import { called } from '../core/called.ts';
import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import type { Bilingual } from '../core/lang.ts';
import { pointerText } from '../core/locate.ts';
import type { Reference } from '../core/reference.ts';
import { keyIn, targetKey } from '../core/target-key.ts';
import type { Context } from './context.ts';
import {
  ambiguousReference,
  selfReference,
  unknownFrameworkItem,
  unknownReference,
  wrongKind,
} from './diagnostics.ts';
import { idsOfItem, itemLabel } from './framework-items.ts';
import { hintFor, likeliest, otherKind, remedyFor } from './hints.ts';

/** What validate accepts as a reference; anything else has been reported there. */
const WELL_FORMED = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/;

/** The key that a reference leads to; undefined when it leads nowhere or into a framework. */
export function resolve(
  context: Context,
  from: Entity,
  reference: Reference,
  diagnostics: Diagnostic[],
): EntityKey | undefined {
  const { kinds, value } = reference;
  const item = itemLabel(kinds[0] as string);
  if (item) {
    diagnostics.push(...itemProblems(context, from, reference, item));
    return undefined;
  }
  const to = targetKey(kinds, value, from.unit, (key) => context.names.byKey.has(key));
  if (to === undefined) diagnostics.push(...unknown(context, from, reference));
  else if (to === from.key) diagnostics.push(ownName(context, from, reference));
  else if (kinds.length > 1) diagnostics.push(...ambiguous(context, from, reference, to));
  return to === from.key ? undefined : to;
}

function itemProblems(
  { items, locate }: Context,
  from: Entity,
  reference: Reference,
  item: Bilingual,
): Diagnostic[] {
  const kind = reference.kinds[0] as string;
  const ids = idsOfItem(items, kind, from.data.framework);
  if (ids.has(reference.value)) return [];
  const id = likeliest(reference.value, ids);
  const hint = id === undefined ? { type: 'none' as const } : { type: 'nearest' as const, id };
  const at = locate(from, reference.pointer, 'value');
  const params = { item, value: reference.value, hint };
  const subject = subjectOf(from, reference);
  return [diagnose(unknownFrameworkItem, params, at, subject, [], remedyFor(hint, at))];
}

function unknown(context: Context, from: Entity, reference: Reference): Diagnostic[] {
  const { value } = reference;
  if (!WELL_FORMED.test(value)) return [];
  const at = context.locate(from, reference.pointer, 'value');
  const subject = subjectOf(from, reference);
  const expected = oneOf(reference.kinds.map(context.labelOf));
  const other = otherKind(context, from, reference);
  if (other) {
    const params = { expected, actual: context.labelOf(other.kind), value };
    return [diagnose(wrongKind, params, at, subject, [placeOf(context, other)])];
  }
  const hint = hintFor(context, from, reference);
  const params = { expected, value, hint };
  return [diagnose(unknownReference, params, at, subject, [], remedyFor(hint, at))];
}

function placeOf(context: Context, entity: Entity) {
  const label = context.labelOf(entity.kind);
  const message = { vi: `${label.vi} ở đây`, en: `the ${label.en} is here` };
  return { at: context.locate(entity, [], 'key'), message };
}

function ownName(context: Context, from: Entity, reference: Reference): Diagnostic {
  const at = context.locate(from, reference.pointer, 'value');
  const params = { field: String(reference.pointer[0]), name: called(from) };
  return diagnose(selfReference, params, at, subjectOf(from, reference));
}

function ambiguous(
  context: Context,
  from: Entity,
  reference: Reference,
  to: EntityKey,
): Diagnostic[] {
  const { value, pointer, kinds } = reference;
  const others = kinds.map((kind) => context.names.byKey.get(keyIn(kind, value, from.unit)));
  const other = others.find((entity) => entity && entity.key !== to);
  const read = context.names.byKey.get(to);
  if (!other || !read) return [];
  const params = { value, read: context.labelOf(read.kind), other: context.labelOf(other.kind) };
  const related = [placeOf(context, read), placeOf(context, other)];
  const at = context.locate(from, pointer, 'value');
  return [diagnose(ambiguousReference, params, at, subjectOf(from, reference), related)];
}

/** Id path of a reference (METHODS E). */
export function subjectOf(from: Entity, reference: Reference): string {
  return `${from.key}#${pointerText(reference.pointer)}`;
}

function oneOf(labels: readonly Bilingual[]): Bilingual {
  return {
    vi: labels.map(({ vi }) => vi).join(' hoặc '),
    en: labels.map(({ en }) => en).join(' or '),
  };
}
