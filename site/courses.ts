import { type Change, type Chronicle, compare, type EntityKey, keyOf, partsOf } from './data.ts';

/** What changed of a record from a version to the next; without a name, to the working version. */
export type CourseStep = {
  readonly before: string;
  readonly name?: string;
  readonly changes: readonly Change[];
};

/** How a record changed over the versions, the newest first, and what it is called now. */
export type Course = { readonly key: EntityKey; readonly steps: readonly CourseStep[] };

/**
 * Changes of each record over the issued versions and since, by every key that it had: an address
 * that once told them keeps doing so when the record is renamed. A record that only came is left
 * out, and so is one that changed in the working version alone: it may yet be taken back.
 */
export function coursesOf(chronicle: Chronicle | undefined): ReadonlyMap<EntityKey, Course> {
  if (!chronicle) return new Map();
  const threads = threadsOf(chronicle);
  const told = [...new Set(threads.values())].filter(
    (thread) => isTold(thread) && ![...thread.keys].some((key) => chronicle.untold.has(key)),
  );
  const courses = told.flatMap((thread) => {
    const course = { key: lastOf(thread), steps: thread.steps.toReversed() };
    const own = [...thread.keys].filter((key) => threads.get(key) === thread);
    return own.map((key) => [key, course] as const);
  });
  return new Map(courses.sort(([a], [b]) => compare(a, b)));
}

/** A record under all its keys, the last of which is its present one. */
type Thread = { readonly keys: Set<EntityKey>; readonly steps: CourseStep[] };

function lastOf({ keys }: Thread): EntityKey {
  return [...keys].at(-1) as EntityKey;
}

/** The oldest version first, so that a renamed record is found under its former key. */
function threadsOf({ steps }: Chronicle): ReadonlyMap<EntityKey, Thread> {
  const threads = new Map<EntityKey, Thread>();
  for (const { before, name, comparison } of steps) {
    const records = Map.groupBy(comparison.changes, ({ entity }) => entity);
    for (const [key, changes] of records) {
      if (!key.includes(':')) continue;
      const known = threads.get(formerKey(key, changes));
      const anew = known && changes.some(({ op }) => op === 'added') && lastOf(known) !== key;
      const thread =
        known && !anew ? known : { keys: new Set([formerKey(key, changes)]), steps: [] };
      thread.keys.delete(key);
      thread.keys.add(key);
      thread.steps.push({ before, ...(name !== undefined && { name }), changes });
      for (const each of thread.keys) if (!threads.has(each)) threads.set(each, thread);
      threads.set(key, thread);
    }
  }
  return threads;
}

function formerKey(key: EntityKey, changes: readonly Change[]): EntityKey {
  const former = changes.find(({ op }) => op === 'renamed')?.before;
  const { kind, unit } = partsOf(key);
  return former === undefined ? key : keyOf(kind, unit, former);
}

function isTold({ steps }: Thread): boolean {
  const issued = steps.filter(({ name }) => name !== undefined);
  return issued.some(({ changes }) => changes.some(({ op }) => op !== 'added'));
}
