import { compare } from '../core/compare.ts';
import { type Entity, type EntityKey, keyOf } from '../core/entity.ts';
import { bilingualOf, listOf, stringOf } from '../core/fields.ts';
import { isMap } from '../core/is-map.ts';
import { CHANGE_CLASSES, type Change, type Goalpost } from '../core/review.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { type Blind, isLost } from './blind.ts';
import { classOf } from './classify.ts';
import { type DecisionOf, decisionsOf } from './decisions.ts';
import { diffData, type Leaf, type Same } from './diff-data.ts';
import { goalpostsOf, type Moved } from './goalposts.ts';
import { shown } from './items.ts';
import { changeMessage, recordMessage } from './messages.ts';
import { sayValue } from './say-value.ts';

/** Records matched by kind and id, and by `renamedFrom`. */
export type Matched = {
  readonly pairs: readonly { readonly base: Entity; readonly head: Entity }[];
  readonly added: readonly Entity[];
  readonly removed: readonly Entity[];
  /** Key in the base → key in the head, for what was renamed. */
  readonly renames: ReadonlyMap<EntityKey, EntityKey>;
};

export function matchRecords(base: Snapshot, head: Snapshot): Matched {
  const old = new Map(base.model.entities.map((entity) => [entity.key, entity]));
  const now = new Set(head.model.entities.map(({ key }) => key));
  const renames = new Map<EntityKey, EntityKey>();
  const pairs: { base: Entity; head: Entity }[] = [];
  const added: Entity[] = [];
  for (const entity of head.model.entities) {
    const before = formerKey(entity);
    const renamed = !old.has(entity.key) && before !== undefined && !now.has(before);
    const twin = old.get(renamed ? before : entity.key);
    if (!twin || (renamed && renames.has(twin.key))) added.push(entity);
    else pairs.push({ base: twin, head: entity });
    if (twin && renamed) renames.set(twin.key, entity.key);
  }
  const removed = base.model.entities.filter(({ key }) => !now.has(key) && !renames.has(key));
  return { pairs, added, removed, renames };
}

function formerKey({ kind, unit, data }: Entity): EntityKey | undefined {
  const former = isMap(data) ? stringOf(data.renamedFrom) : undefined;
  return former === undefined ? undefined : keyOf(kind, unit, former);
}

/** What differs in meaning between the records of two snapshots: goalposts first, then by class. */
export function diffRecords(
  base: Snapshot,
  head: Snapshot,
  matched: Matched,
  blind: { readonly base: Blind; readonly head: Blind },
): readonly Change[] {
  const decisionOf = decisionsOf(base, head);
  const same = sameOf(matched.renames);
  const changes = [
    ...matched.added.map((entity) => {
      return recordChange(
        entity,
        blind.base.files.has(entity.file) ? 'unreadable' : 'added',
        decisionOf,
      );
    }),
    ...matched.removed.map((entity) => {
      const op = blind.head.files.has(entity.file) ? 'unreadable' : 'removed';
      return recordChange(entity, op, decisionOf);
    }),
    ...matched.pairs.flatMap(({ base: old, head: now }) => {
      return isLost(old, blind.base) === isLost(now, blind.head)
        ? pairChanges(old, now, same, decisionOf)
        : [{ ...recordChange(now, 'unreadable', decisionOf), base: placeOf(old, '') }];
    }),
  ];
  return changes.sort(byWeight);
}

/** Goalposts first, then the worst class, then by place. */
export function byWeight(a: Change, b: Change): number {
  return (
    Number(b.goalpost !== undefined) - Number(a.goalpost !== undefined) ||
    Number(a.decision !== undefined) - Number(b.decision !== undefined) ||
    CHANGE_CLASSES.indexOf(a.class) - CHANGE_CLASSES.indexOf(b.class) ||
    compare(a.entity, b.entity) ||
    compare(a.path, b.path) ||
    compare(a.goalpost ?? '', b.goalpost ?? '')
  );
}

/** A reference that names the renamed record by its new id says the same as before. */
function sameOf(renames: ReadonlyMap<EntityKey, EntityKey>): Same {
  const ids = new Map<string, Set<string>>();
  for (const [from, to] of renames) {
    const [old, now] = [from, to].map((key) => key.slice(key.indexOf(':') + 1)) as [string, string];
    for (const cut of [(text: string) => text, (text: string) => text.split('/')[1] as string]) {
      ids.set(cut(old), (ids.get(cut(old)) ?? new Set()).add(cut(now)));
    }
  }
  return (before, after) => ids.get(before)?.has(after) === true;
}

/** Kinds whose records are promises, proof or exceptions: adding or removing one moves a goalpost. */
const REMOVED: Readonly<Record<string, Goalpost>> = {
  task: 'promise-removed',
  milestone: 'promise-removed',
  plan: 'promise-removed',
  source: 'evidence-removed',
  document: 'evidence-removed',
};

function recordChange(
  entity: Entity,
  op: 'added' | 'removed' | 'unreadable',
  decisionOf: DecisionOf,
): Change {
  const goalpost = op === 'unreadable' ? undefined : recordGoalpost(entity, op);
  // A waiver names the document that grants it.
  const grants = goalpost === 'waiver-added' ? fieldsOf(entity).document : undefined;
  const decision = goalpost && decisionOf(entity, grants);
  return {
    op,
    class: op === 'added' ? (goalpost ? 'needs-review' : 'additive') : 'breaking',
    ...(goalpost && { goalpost }),
    ...headOf(entity),
    path: '',
    message: recordMessage(op, goalpost),
    ...(decision && { decision }),
    ...(op === 'added' ? {} : { base: { file: entity.file, line: entity.line } }),
  };
}

function recordGoalpost(entity: Entity, op: 'added' | 'removed'): Goalpost | undefined {
  if (op === 'added') return entity.kind === 'waiver' ? 'waiver-added' : undefined;
  const promises = entity.kind === 'indicator' && listOf(fieldsOf(entity).targets).length > 0;
  return promises ? 'promise-removed' : REMOVED[entity.kind];
}

function pairChanges(base: Entity, head: Entity, same: Same, decisionOf: DecisionOf): Change[] {
  const leaves = diffData(base.data, head.data, same).flatMap((leaf) =>
    leafChanges(leaf, base, head, decisionOf),
  );
  return base.key === head.key ? leaves : [renamedChange(base, head), ...leaves.filter(isNoRename)];
}

const isNoRename = ({ path }: Change) => path !== '/renamedFrom';

function renamedChange(base: Entity, head: Entity): Change {
  return {
    op: 'renamed',
    class: 'needs-review',
    ...headOf(head),
    path: '',
    before: base.id,
    after: head.id,
    message: recordMessage('renamed', undefined, ` ${base.id} → ${head.id}`),
    base: placeOf(base, ''),
  };
}

function leafChanges(leaf: Leaf, base: Entity, head: Entity, decisionOf: DecisionOf): Change[] {
  const moved = goalpostsOf(leaf, base, head);
  if (moved.length === 0) return [leafChange(leaf, base, head)];
  return moved.map((each) => leafChange(leaf, base, head, each, decisionOf(head, each.cites)));
}

function leafChange(
  leaf: Leaf,
  base: Entity,
  head: Entity,
  moved?: Moved,
  decision?: Change['decision'],
): Change {
  const { path, before, after } = leaf;
  const goalpost = moved?.goalpost;
  return {
    op: 'changed',
    class: goalpost ? (decision ? 'needs-review' : 'breaking') : classOf(leaf),
    ...(goalpost && { goalpost }),
    ...headOf(head),
    ...placeOf(head, leaf.headPointer),
    path,
    ...(before !== undefined && { before: shown(before) }),
    ...(after !== undefined && { after: shown(after) }),
    ...saidOf(before, after),
    message: changeMessage(path, before, after, goalpost),
    ...(decision && { decision }),
    base: placeOf(base, leaf.basePointer),
  };
}

function saidOf(before: unknown, after: unknown): Pick<Change, 'said'> {
  const [old, now] = [sayValue(before), sayValue(after)];
  return old || now ? { said: { ...(old && { before: old }), ...(now && { after: now }) } } : {};
}

function headOf(entity: Entity): Pick<Change, 'entity' | 'kind' | 'name' | 'file' | 'line'> {
  const { key, kind, id, file, line } = entity;
  const name = bilingualOf(fieldsOf(entity).name) ?? { vi: id, en: id };
  return { entity: key, kind, name, file, line };
}

function fieldsOf({ data }: Entity): Readonly<Record<string, unknown>> {
  return isMap(data) ? data : {};
}

/** Line of the innermost list item on the way to a value, or of the record. */
function placeOf(entity: Entity, pointer: string): { file: string; line: number } {
  let line = entity.line;
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = entity.lines[at];
    if (found === undefined) continue;
    line = found;
    break;
  }
  return { file: entity.file, line };
}
