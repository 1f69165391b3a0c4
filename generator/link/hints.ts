import { by } from '../core/compare.ts';
import type { Entity } from '../core/entity.ts';
import { type Remedy, writes } from '../core/fix.ts';
import { nearest } from '../core/nearest.ts';
import type { Reference } from '../core/reference.ts';
import type { Span } from '../core/span.ts';
import type { Context } from './context.ts';
import type { Hint } from './diagnostics.ts';

/**
 * A broken rename can make every reference of a large workspace unknown; after so many comparisons
 * the likeliest id is no longer looked for, so that a check never hangs.
 */
const MOST_COMPARISONS = 2_000_000;
const comparisons = new WeakMap<Context, number>();

/** What to tell whoever wrote a name that no record has. */
export function hintFor(context: Context, from: Entity, reference: Reference): Hint {
  const elsewhere = sameIdElsewhere(context, reference);
  if (elsewhere) {
    return { type: 'elsewhere', unit: elsewhere.unit, id: `${elsewhere.unit}/${elsewhere.id}` };
  }
  const id = nearestId(context, from, reference);
  if (id !== undefined) return { type: 'nearest', id };
  return { type: 'add', file: fileFor(context, from, reference) };
}

/** Writing the id that a hint names; nothing where it names none. */
export function remedyFor(hint: Hint, at: Span): Remedy | undefined {
  if (hint.type !== 'nearest' && hint.type !== 'elsewhere') return undefined;
  const edit = { as: 'value', value: hint.id } as const;
  return { safety: 'suggested', description: writes(hint.id), at, edit };
}

/** The last part of the name, as the id of a record of an allowed kind in another unit. */
function sameIdElsewhere({ names }: Context, reference: Reference): Entity | undefined {
  return withId(names, reference).find(({ kind }) => reference.kinds.includes(kind));
}

/** A record with exactly this name, but of a kind that may not stand here. */
export function otherKind(
  { names }: Context,
  from: Entity,
  reference: Reference,
): Entity | undefined {
  const unit = reference.value.includes('/') ? reference.value.split('/')[0] : from.unit;
  return withId(names, reference).find(
    (entity) => entity.unit === unit && !reference.kinds.includes(entity.kind),
  );
}

function withId(names: Context['names'], reference: Reference): readonly Entity[] {
  const id = reference.value.slice(reference.value.indexOf('/') + 1);
  return [...(names.byId().get(id) ?? [])].sort(by(({ key }) => key));
}

function nearestId(context: Context, from: Entity, reference: Reference): string | undefined {
  const { kinds, value } = reference;
  const { allOf, idsOf } = context.names;
  const full = value.includes('/');
  const ids = kinds.flatMap((kind) => (full ? allOf(kind) : idsOf(kind, from.unit)));
  const count = (comparisons.get(context) ?? 0) + ids.length;
  if (count > MOST_COMPARISONS) return undefined;
  comparisons.set(context, count);
  return nearest(value, ids);
}

/** The nearest of a few ids; these lists are short, so there is no limit on searches. */
export function likeliest(value: string, ids: Iterable<string>): string | undefined {
  return nearest(value, ids);
}

function fileFor({ kinds }: Context, from: Entity, reference: Reference): string {
  const info = kinds.find(({ name }) => name === reference.kinds[0]);
  const unit = reference.value.includes('/') ? reference.value.split('/')[0] : from.unit;
  return `${info?.tree}/${unit}/${info?.plural}.yaml`;
}
