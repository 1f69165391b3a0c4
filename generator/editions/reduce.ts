import { by } from '../core/compare.ts';
import type { Withheld } from '../core/edition.ts';
import { type Entity, type EntityKey, partsOf } from '../core/entity.ts';
import { recordOf } from '../core/id-path.ts';
import type { Pointer } from '../core/locate.ts';
import type { Reference, ReferencesOf } from '../core/reference.ts';
import { targetKey } from '../core/target-key.ts';
import { cutData } from './cut-data.ts';
import type { Internal } from './internal.ts';

export type ReduceInput = {
  readonly entities: readonly Entity[];
  readonly internal: Internal;
  readonly referencesOf: ReferencesOf;
  /** Kinds of records; references to anything else lead into a framework. */
  readonly kinds: ReadonlySet<string>;
  readonly brokenPlaces: (kind: string, data: unknown) => readonly string[];
};

/** Whether there is anything that the public edition does not show. */
export function isReduced({ records, fields }: Internal): boolean {
  return records.size > 0 || fields.size > 0;
}

/**
 * The records that the public edition has, each without what is internal of it and without its
 * references to internal records. What of a group of fields is left must still keep its schema, or
 * the group goes too. Where a record stands in which file is not told, for the names of files and
 * the numbers of lines speak of what was between.
 */
export function reduce(input: ReduceInput): readonly Entity[] {
  const known = new Set(input.entities.map(({ key }) => key));
  const shown = (key: EntityKey) => known.has(key) && !input.internal.records.has(key);
  return input.entities
    .filter(({ key }) => shown(key))
    .map((entity) => reduceOne(input, entity, shown, (key) => known.has(key)));
}

type Has = (key: EntityKey) => boolean;

function reduceOne(input: ReduceInput, entity: Entity, shown: Has, known: Has): Entity {
  const fields = input.internal.fields.get(entity.key) ?? [];
  const references = input
    .referencesOf(entity.kind, entity.data)
    .filter((reference) => !isShown(input, reference, entity.unit, shown, known));
  const around = references.flatMap(({ pointer }) => [pointer, goalBeside(pointer)]);
  const data = soundLeft(input, entity, [...fields, ...around]);
  const kindOf = ({ kinds, value }: Reference) => {
    const target = targetKey(kinds, value, entity.unit, known);
    return target === undefined ? undefined : partsOf(target).kind;
  };
  const withheld = withheldOf(fields, references, kindOf);
  // Of the path only the unit's folder, in which its pictures are.
  const folder = entity.file.split('/').slice(0, 2).join('/');
  const nowhere = { file: `${folder}/`, line: 1, lines: {} };
  return { ...entity, ...nowhere, data, ...(withheld.length > 0 && { withheld }) };
}

/** What leads nowhere is not shown either: it may be the id of something internal, misspelled. */
function isShown(
  { kinds }: ReduceInput,
  { kinds: allowed, value }: Reference,
  unit: string,
  shown: Has,
  known: Has,
): boolean {
  if (!allowed.some((kind) => kinds.has(kind))) return true;
  const target = targetKey(allowed, value, unit, known);
  return target !== undefined && shown(target);
}

/** A goal is named by its id within the plan beside it, and means nothing without. */
function goalBeside(pointer: Pointer): Pointer {
  return [...pointer.slice(0, -1), pointer.at(-1) === 'plan' ? 'goal' : ''];
}

const MOST_ROUNDS = 20;

function soundLeft(
  { brokenPlaces }: ReduceInput,
  { kind, data }: Entity,
  pointers: readonly Pointer[],
): Entity['data'] {
  if (pointers.length === 0) return data;
  let left = cutData(data, pointers);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const places = brokenPlaces(kind, left).filter((place) => place !== '');
    if (places.length === 0) return left;
    left = cutData(left, places.map(stepsOf));
  }
  return left;
}

function stepsOf(place: string): Pointer {
  const steps = place.slice(1).split('/');
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function withheldOf(
  fields: readonly Pointer[],
  references: readonly Reference[],
  kindOf: (reference: Reference) => string | undefined,
): readonly Withheld[] {
  const own = fields
    .filter(([field]) => field !== 'internalFields')
    .map(([field]): Withheld => ({ field: String(field) }));
  const named = references.map((reference): Withheld => {
    const kind = kindOf(reference);
    return { field: String(reference.pointer[0]), ...(kind && { kind }) };
  });
  const all = new Map([...own, ...named].map((each) => [`${each.field} ${each.kind ?? ''}`, each]));
  return [...all].sort(by(([name]) => name)).map(([, each]) => each);
}

/** The records, with the mark that a status of theirs rests on what is internal. */
export function withUntold(
  entities: readonly Entity[],
  untold: ReadonlySet<string>,
): readonly Entity[] {
  const keys = new Set([...untold].map(recordOf));
  return entities.map((entity) => {
    if (!keys.has(entity.key)) return entity;
    return { ...entity, withheld: [...(entity.withheld ?? []), { field: 'status' }] };
  });
}
