import type { Cited } from '../core/cited.ts';
import { by } from '../core/compare.ts';
import type { Day } from '../core/day.ts';
import type { EntityKey } from '../core/entity.ts';
import { bilingualOf, stringOf } from '../core/fields.ts';
import { recordOf } from '../core/id-path.ts';
import type { Model } from '../core/model.ts';
import type { Covered, Finding } from '../core/snapshot.ts';
import { holds, type Waiver, type WaiverBook, waiverStateOn } from '../core/waivers.ts';
import { WAIVER_CODES } from './diagnostics.ts';

export type CoverInput = {
  readonly book: WaiverBook;
  readonly model: Model;
  readonly asOf: Day;
  /** Codes that no waiver can cover, such as “not read” and “not decided”. */
  readonly never: ReadonlySet<string>;
};

/** Each finding with the waiver that covers it, or has lapsed, and the decisions about its record. */
export function coverFindings(
  findings: readonly Finding[],
  { book, model, asOf, never }: CoverInput,
): readonly Finding[] {
  const decisions = decisionsAbout(model);
  if (book.all.length === 0 && decisions.size === 0) return findings;
  return findings.map((finding) => {
    const { rule, path } = finding;
    const waiver = WAIVER_CODES.has(rule) || never.has(rule) ? undefined : book.of(finding);
    const decided = decisions.get(recordOf(path));
    if (!waiver && !decided) return finding;
    return {
      ...finding,
      ...(waiver && { covered: coveredBy(waiver, asOf) }),
      ...(decided && { decisions: decided }),
    };
  });
}

function coveredBy(waiver: Waiver, asOf: Day): Covered {
  const { entity, expires } = waiver;
  const { approver, document, reason } = entity.data;
  return {
    waiver: entity.key,
    holds: holds(waiver, asOf),
    state: waiverStateOn(waiver, asOf),
    approver: stringOf(approver) ?? '',
    document: stringOf(document) ?? '',
    reason: bilingualOf(reason) ?? { vi: '', en: '' },
    ...(expires !== undefined && { expires, daysLeft: expires - asOf }),
  };
}

/** Recorded decisions by the record that they are about; sorted by key. */
function decisionsAbout({ entities, links }: Model): ReadonlyMap<EntityKey, readonly Cited[]> {
  const decisions = new Map(
    entities.filter(({ kind }) => kind === 'decision').map((each) => [each.key, each]),
  );
  const about = new Map<EntityKey, Cited[]>();
  if (decisions.size === 0) return about;
  for (const { from, field, to } of links) {
    const decision = field === 'about' ? decisions.get(from) : undefined;
    if (!decision) continue;
    const name = bilingualOf(decision.data.name) ?? { vi: decision.id, en: decision.id };
    about.set(to, [...(about.get(to) ?? []), { key: from, name }].sort(by(({ key }) => key)));
  }
  return about;
}
