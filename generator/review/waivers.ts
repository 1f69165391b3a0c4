import { by } from '../core/compare.ts';
import type { Day } from '../core/day.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import { bilingualOf, lastDayOf, stringOf } from '../core/fields.ts';
import { isMap } from '../core/is-map.ts';
import type { ReviewedWaiver, WaiverState } from '../core/review.ts';
import type { Finding, Snapshot } from '../core/snapshot.ts';
import { idPathOf, renamedPath } from './id-path.ts';
import { canonical } from './items.ts';

/** A waiver that can be matched with findings. */
export type Waiver = {
  readonly entity: Entity;
  readonly rule: string;
  /** Id path with list items by name. */
  readonly subject: string;
  readonly expires: Day | undefined;
};

/** Looks waivers up by the rule and the id path of a finding. */
export type WaiverBook = {
  readonly of: (finding: Finding) => Waiver | undefined;
  readonly all: readonly Waiver[];
};

/** Days ahead at which an expiry is warned of (METHODS E). */
const SOON = 30;
const VERY_SOON = 14;

/**
 * The waivers of a snapshot, for findings of `found`. Where two cover the same, the one that lasts
 * longer counts. A subject is resolved in the snapshot that the waiver was written in, and follows
 * its record when that is renamed.
 */
export function waiverBook(
  written: Snapshot,
  found: Snapshot,
  renames: ReadonlyMap<EntityKey, EntityKey>,
  only: (entity: Entity) => boolean = () => true,
): WaiverBook {
  const dataIn = dataOf(written);
  const all = written.model.entities
    .filter((entity) => entity.kind === 'waiver' && isMap(entity.data) && only(entity))
    .map((entity) => waiverOf(entity, dataIn, renames))
    .sort((a, b) => (b.expires ?? -Infinity) - (a.expires ?? -Infinity));
  const book = new Map<string, Waiver>();
  for (const waiver of all) {
    const key = `${waiver.rule}\n${waiver.subject}`;
    if (!book.has(key)) book.set(key, waiver);
  }
  const dataNow = dataOf(found);
  const of = ({ rule, path }: Finding) =>
    book.size === 0 ? undefined : book.get(`${rule}\n${idPathOf(path, dataNow(path))}`);
  return { of, all };
}

function waiverOf(
  entity: Entity,
  dataIn: (path: string) => unknown,
  renames: ReadonlyMap<EntityKey, EntityKey>,
): Waiver {
  const { rule, subject, expires } = entity.data;
  const path = String(subject);
  return {
    entity,
    rule: String(rule),
    subject: renamedPath(idPathOf(path, dataIn(path)), renames),
    expires: lastDayOf(expires),
  };
}

function dataOf({ model }: Snapshot): (path: string) => unknown {
  const records = new Map(model.entities.map((entity) => [entity.key, entity.data]));
  return (path) => records.get(path.split('#')[0] as string);
}

/** The day is included: a waiver to 31 December holds on that day. An unreadable day never holds. */
export function holds({ expires }: Waiver, asOf: Day): boolean {
  return expires !== undefined && expires >= asOf;
}

/** Whether the change itself wrote the waiver, or altered it: then it is pending. */
export function isPending(entity: Entity, base: ReadonlyMap<EntityKey, Entity>): boolean {
  const before = base.get(entity.key);
  return before === undefined || canonical(before.data) !== canonical(entity.data);
}

/** Every waiver of base and head as it stands, with how many findings it covers. */
export function reviewWaivers(
  base: WaiverBook,
  pending: WaiverBook,
  headKeys: ReadonlySet<EntityKey>,
  covered: ReadonlyMap<EntityKey, number>,
  asOf: Day,
): readonly ReviewedWaiver[] {
  const own = pending.all.map((waiver) => {
    return reviewed(waiver, 'pending', covered.get(pendingKey(waiver)) ?? 0, false, asOf);
  });
  const governing = base.all.map((waiver) => {
    const { key } = waiver.entity;
    const dropped = !headKeys.has(key);
    return reviewed(waiver, stateOf(waiver, asOf), covered.get(key) ?? 0, dropped, asOf);
  });
  return [...governing, ...own].sort(by(({ key, state }) => `${key}\n${state}`));
}

/** A waiver that the change alters stands twice: as it governs, and as it would. */
export function pendingKey({ entity }: Waiver): string {
  return `pending ${entity.key}`;
}

function stateOf({ expires }: Waiver, asOf: Day): WaiverState {
  if (expires === undefined) return 'undated';
  if (expires < asOf) return 'expired';
  if (expires - asOf <= VERY_SOON) return 'very-soon';
  return expires - asOf <= SOON ? 'soon' : 'active';
}

function reviewed(
  { entity, rule, subject, expires }: Waiver,
  state: WaiverState,
  covers: number,
  dropped: boolean,
  asOf: Day,
): ReviewedWaiver {
  const { reason, approver, document } = entity.data;
  return {
    key: entity.key,
    rule,
    subject,
    reason: bilingualOf(reason) ?? { vi: '', en: '' },
    approver: stringOf(approver) ?? '',
    document: stringOf(document) ?? '',
    state,
    ...(expires !== undefined && { expires, daysLeft: expires - asOf }),
    covers,
    dropped,
    file: entity.file,
    line: entity.line,
  };
}
