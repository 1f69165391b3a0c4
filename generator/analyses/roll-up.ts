import { compare } from '../core/compare.ts';
import type { RollUp, Status } from '../core/facts.ts';
import { STATES } from '../core/status-words.ts';

/** Counts per state and the worst of them, in the declared order; never an average (METHODS A3). */
export function rollUp(statuses: readonly Pick<Status, 'state'>[]): RollUp {
  const found = new Map<string, number>();
  for (const { state } of statuses) found.set(state, (found.get(state) ?? 0) + 1);
  const present = STATES.filter((state) => found.has(state));
  const counts = Object.fromEntries(present.map((state) => [state, found.get(state) as number]));
  const [worst] = present;
  return { counts, total: statuses.length, ...(worst && { worst }) };
}

/** A roll-up for each group, sorted by its name; what has no group is left out. */
export function rollUpBy(
  statuses: readonly Status[],
  groupOf: (status: Status) => string | undefined,
): ReadonlyMap<string, RollUp> {
  const groups = Map.groupBy(statuses, groupOf);
  const names = [...groups.keys()].filter((name) => name !== undefined).sort(compare);
  return new Map(names.map((name) => [name, rollUp(groups.get(name) ?? [])]));
}
