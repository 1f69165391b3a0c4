import type { Cited } from '../core/cited.ts';
import { type Entity, type EntityKey, keyOf } from '../core/entity.ts';
import { bilingualOf, stringOf } from '../core/fields.ts';
import { canonical } from '../core/item-name.ts';
import type { Snapshot } from '../core/snapshot.ts';

/** Finds the decision behind a moved goalpost; undefined when none is cited. */
export type DecisionOf = (entity: Entity, cites: unknown) => Cited | undefined;

/** Kinds of record that can stand behind a decision cited by a revision or a state. */
const CITABLE = ['document', 'decision', 'source'];

/**
 * The decision that the revision itself cites, or a decision about the record that this change
 * records. One that was in the base already was not taken for this change and excuses nothing.
 */
export function decisionsOf(base: Snapshot, head: Snapshot): DecisionOf {
  const records = new Map(head.model.entities.map((entity) => [entity.key, entity]));
  const old = new Map(base.model.entities.map((entity) => [entity.key, entity]));
  const about = new Map<EntityKey, Cited>();
  for (const { from, to, field } of head.model.links) {
    const decision = records.get(from);
    if (decision?.kind !== 'decision' || field !== 'about' || about.has(to)) continue;
    if (canonical(old.get(from)?.data) === canonical(decision.data)) continue;
    about.set(to, citedOf(decision));
  }
  return (entity, cites) => citedBy(records, entity.unit, cites) ?? about.get(entity.key);
}

function citedBy(
  records: ReadonlyMap<EntityKey, Entity>,
  unit: string,
  cites: unknown,
): Cited | undefined {
  const ref = stringOf(cites);
  if (ref === undefined) return undefined;
  const slash = ref.indexOf('/');
  const [home, id] = slash < 0 ? [unit, ref] : [ref.slice(0, slash), ref.slice(slash + 1)];
  for (const kind of CITABLE) {
    const found = records.get(keyOf(kind, home, id));
    if (found) return citedOf(found);
  }
  return undefined;
}

function citedOf({ key, id, data }: Entity): Cited {
  return { key, name: bilingualOf(data.name) ?? { vi: id, en: id } };
}
