import { by } from '../core/compare.ts';
import type { Day } from '../core/day.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import { bilingualOf, stringOf } from '../core/fields.ts';
import { canonical } from '../core/item-name.ts';
import type { ReviewedWaiver } from '../core/review.ts';
import { type Waiver, type WaiverBook, type WaiverState, waiverStateOn } from '../core/waivers.ts';

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
    return reviewed(waiver, waiverStateOn(waiver, asOf), covered.get(key) ?? 0, dropped, asOf);
  });
  return [...governing, ...own].sort(by(({ key, state }) => `${key}\n${state}`));
}

/** A waiver that the change alters stands twice: as it governs, and as it would. */
export function pendingKey({ entity }: Waiver): string {
  return `pending ${entity.key}`;
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
