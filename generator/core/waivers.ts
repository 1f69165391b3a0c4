import type { Day } from './day.ts';
import type { Entity, EntityKey } from './entity.ts';
import { lastDayOf } from './fields.ts';
import { idPathOf, recordOf, renamedPath } from './id-path.ts';
import { isMap } from './is-map.ts';
import type { Model } from './model.ts';

/** A waiver that can be matched with findings. */
export type Waiver = {
  readonly entity: Entity;
  readonly rule: string;
  /** Id path with list items by name. */
  readonly subject: string;
  readonly expires: Day | undefined;
  /** False where the record breaks its schema: what lacks an approver or a document waives nothing. */
  readonly sound: boolean;
};

/** `soon`: at most 30 days left; `very-soon`: at most 14. `undated` and `broken` never hold. */
export type WaiverState =
  | 'active'
  | 'soon'
  | 'very-soon'
  | 'expired'
  | 'pending'
  | 'undated'
  | 'broken';

/** What of a finding or a diagnostic a waiver is matched with. */
export type Coverable = { readonly rule: string; readonly path: string };

/** Looks waivers up by the rule and the id path of a finding. */
export type WaiverBook = {
  readonly of: (finding: Coverable) => Waiver | undefined;
  readonly all: readonly Waiver[];
};

/** The tree that waivers are read from. */
export type Written = {
  readonly model: Model;
  /** Records that break their schema. */
  readonly broken: ReadonlySet<EntityKey>;
};

/** Days ahead at which an expiry is warned of (METHODS E). */
export const SOON = 30;
export const VERY_SOON = 14;

const NONE: ReadonlyMap<EntityKey, EntityKey> = new Map();

/**
 * The waivers of a tree, for findings in `found`. Where two cover the same, the one that lasts
 * longer counts. A subject is resolved in the tree that the waiver was written in, and follows its
 * record when that is renamed.
 */
export function waiverBook(
  { model, broken }: Written,
  found: Model = model,
  renames: ReadonlyMap<EntityKey, EntityKey> = NONE,
  only: (entity: Entity) => boolean = () => true,
): WaiverBook {
  const records = model.entities.filter(
    (entity) => entity.kind === 'waiver' && isMap(entity.data) && only(entity),
  );
  if (records.length === 0) return { of: () => undefined, all: [] };
  const dataIn = dataOf(model);
  const all = records
    .map((entity) => waiverOf(entity, dataIn, renames, !broken.has(entity.key)))
    .sort((a, b) => Number(b.sound) - Number(a.sound) || lasting(b) - lasting(a));
  const book = new Map<string, Waiver>();
  for (const waiver of all) {
    const key = `${waiver.rule}\n${waiver.subject}`;
    if (!book.has(key)) book.set(key, waiver);
  }
  const dataNow = found === model ? dataIn : dataOf(found);
  const of = ({ rule, path }: Coverable) => book.get(`${rule}\n${idPathOf(path, dataNow(path))}`);
  return { of, all };
}

/** A number also where there is no end, so that the order of two such is defined. */
function lasting({ expires }: Waiver): number {
  return expires ?? Number.MIN_SAFE_INTEGER;
}

function waiverOf(
  entity: Entity,
  dataIn: (path: string) => unknown,
  renames: ReadonlyMap<EntityKey, EntityKey>,
  sound: boolean,
): Waiver {
  const { rule, subject, expires } = entity.data;
  const path = String(subject);
  return {
    entity,
    rule: String(rule),
    subject: renamedPath(idPathOf(path, dataIn(path)), renames),
    expires: lastDayOf(expires),
    sound,
  };
}

function dataOf({ entities }: Model): (path: string) => unknown {
  const records = new Map(entities.map((entity) => [entity.key, entity.data]));
  return (path) => records.get(recordOf(path));
}

/** The day is included: a waiver to 31 December holds on that day. An unreadable day never holds. */
export function holds({ expires, sound }: Waiver, asOf: Day): boolean {
  return sound && expires !== undefined && expires >= asOf;
}

/** How a waiver of the tree that governs stands at as-of. */
export function waiverStateOn(
  { expires, sound }: Pick<Waiver, 'expires' | 'sound'>,
  asOf: Day,
): WaiverState {
  if (expires === undefined) return 'undated';
  if (!sound) return 'broken';
  if (expires < asOf) return 'expired';
  if (expires - asOf <= VERY_SOON) return 'very-soon';
  return expires - asOf <= SOON ? 'soon' : 'active';
}
