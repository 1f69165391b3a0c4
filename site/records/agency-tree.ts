import type { Page } from '../context.ts';
import type { Entity, EntityKey } from '../data.ts';
import { asCode, asDate, resolve } from '../read.ts';
import { agencies as words } from '../words/agencies.ts';
import { labelOf, labels } from '../words/labels.ts';
import { dateOf, textOf } from './show.ts';
import { sortedBy } from './sorted.ts';
import { titleOf } from './title.ts';

/** One agency of a tree, with what stands beside its name. */
export type Branch = {
  readonly key: EntityKey;
  readonly side: string;
  readonly title: string;
  readonly says: string;
  readonly children: readonly Branch[];
};

/** Agencies of a unit as trees; one whose parent is in another unit, or in a cycle, is a root. */
export function agencyTrees(p: Page, agencies: readonly Entity[]): readonly Branch[] {
  const own = new Set(agencies.map(({ key }) => key));
  const parents = new Map(agencies.map((one) => [one.key, parentOf(p, one)] as const));
  const below = new Map<EntityKey, Entity[]>();
  const roots: Entity[] = [];
  for (const agency of agencies) {
    const parent = parents.get(agency.key);
    if (!parent || !own.has(parent) || inCycle(parents, agency.key)) roots.push(agency);
    else below.set(parent, [...(below.get(parent) ?? []), agency]);
  }
  const grow = (entity: Entity): Branch => ({
    key: entity.key,
    side: asCode(entity.data.side),
    title: titleOf(p, entity.key),
    says: sayingOf(p, entity, own),
    children: inOrder(p, below.get(entity.key) ?? []).map(grow),
  });
  return inOrder(p, roots).map(grow);
}

/** Trees by the side of their root, in the order in which offices are usually named. */
export function bySide(p: Page, branches: readonly Branch[]) {
  const order = [...FIRST, ...Object.keys(labels.side).filter((side) => !FIRST.includes(side))];
  const unknown = branches.filter(({ side }) => !order.includes(side)).map(({ side }) => side);
  return [...order, ...new Set(unknown)].flatMap((side) => {
    const some = branches.filter((branch) => branch.side === side);
    return some.length ? [{ title: p.t(labelOf('side', side)), branches: some }] : [];
  });
}

const FIRST = ['party', 'people-council', 'government'];

function parentOf(p: Page, { unit, data }: Entity): EntityKey | undefined {
  return resolve(p.site, unit, data.parent, 'agency');
}

function inCycle(parents: ReadonlyMap<EntityKey, EntityKey | undefined>, key: EntityKey): boolean {
  const seen = new Set<EntityKey>();
  for (let at = parents.get(key); at !== undefined; at = parents.get(at)) {
    if (at === key) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}

function inOrder(p: Page, entities: readonly Entity[]): readonly Entity[] {
  return sortedBy(entities, ({ key }) => titleOf(p, key));
}

/** Where it stands if not under an agency of this list; until when, and what came after it. */
function sayingOf(p: Page, entity: Entity, own: ReadonlySet<EntityKey>): string {
  const { unit, data } = entity;
  const parent = parentOf(p, entity);
  const successor = resolve(p.site, unit, data.successor, 'agency');
  return [
    typeof data.shortName !== 'undefined' && textOf(p, data.shortName).text,
    parent && !own.has(parent) && p.t(words.under(p.name(parent))),
    asDate(data.validTo) && p.t(words.until(dateOf(p, data.validTo).text)),
    successor && p.t(words.successor(p.name(successor))),
  ]
    .filter(Boolean)
    .join(' · ');
}
