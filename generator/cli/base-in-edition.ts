import type { EditionName } from '../core/edition.ts';
import { recordOf } from '../core/id-path.ts';
import type { Side } from '../review/review.ts';

/** Whether what one edition was built from may be compared with another: their gaps must be the same. */
export function isComparable(base: Side, head: Side): boolean {
  const { edition } = base.snapshot;
  return edition === undefined || edition === head.snapshot.edition;
}

/**
 * A base as the public edition of the head may tell of it: of a record that has become internal
 * since, and of one of which a part has, it says what the head says, so that no change is seen.
 */
export function baseInEdition(
  base: Side,
  head: Side,
  internal: ReadonlySet<string> = new Set(),
): Side {
  const edition: EditionName | undefined = head.snapshot.edition;
  if (edition !== 'public') return base;
  const { model, facts, findings } = base.snapshot;
  const now = new Map(head.snapshot.model.entities.map((entity) => [entity.key, entity]));
  const entities = model.entities
    .filter(({ key }) => !internal.has(key))
    .map((entity) => {
      const present = now.get(entity.key);
      return present?.withheld ? present : entity;
    });
  const kept = new Set(entities.map(({ key }) => key));
  const isWhole = (key: string) => kept.has(key) && !now.get(key)?.withheld;
  const links = model.links.filter(({ from, to }) => isWhole(from) && kept.has(to));
  const statuses = facts.statuses.filter(({ entity }) => isWhole(entity));
  const told = new Set(head.snapshot.findings.map(({ fingerprint }) => fingerprint));
  return {
    ...base,
    snapshot: {
      ...base.snapshot,
      model: { ...model, entities, links },
      facts: { ...facts, statuses },
      findings: findings.filter(
        ({ path, fingerprint }) => told.has(fingerprint) && kept.has(recordOf(path)),
      ),
    },
  };
}
