import type { Day } from '../core/day.ts';
import { STATES } from '../core/status-words.ts';
import type { NetworkRow } from './network-row.ts';

/** A row with the group it is gathered under when there are too many. */
export type Grouped = NetworkRow & { readonly group: string };

/** More rows than this say less than their groups do. */
export const MOST_ROWS = 60;

/**
 * The rows in drawing order: those that wait below what they wait for, connected ones together.
 * More than `most` are gathered by group; `nameOf` says what a group of so many rows is called.
 */
export function networkRows(
  rows: readonly Grouped[],
  nameOf: (group: string, rows: readonly Grouped[]) => string,
  most = MOST_ROWS,
): readonly NetworkRow[] {
  if (rows.length <= most) return inOrder(rows);
  const groups = Map.groupBy(rows, ({ group }) => group);
  const groupOf = new Map(rows.map(({ key, group }) => [key, group]));
  const gathered = [...groups].map(([group, members]) => ({
    ...gather(members),
    key: group,
    name: nameOf(group, members),
    waits: [
      ...new Set(members.flatMap(({ waits }) => waits.flatMap((key) => groupOf.get(key) ?? []))),
    ].filter((key) => key !== group),
  }));
  return inOrder(gathered).slice(0, most);
}

/** The whole of some rows: from the first start to the last finish, the worst state, least slack. */
function gather(rows: readonly NetworkRow[]): Omit<NetworkRow, 'key' | 'name' | 'waits'> {
  const all = (days: readonly (Day | undefined)[]) => days.filter((day) => day !== undefined);
  const slack = all(rows.map((row) => row.slack));
  const due = all(rows.map(({ moved, deadline }) => moved ?? deadline));
  const start = all(rows.map((row) => row.start));
  const done = rows.every(({ reached }) => reached !== undefined);
  return {
    says: '',
    state: STATES.find((state) => rows.some((row) => row.state === state)) ?? 'no-data',
    critical: rows.some(({ critical }) => critical),
    ...(start.length > 0 && { start: Math.min(...start) }),
    ...(due.length > 0 && { deadline: Math.max(...due) }),
    ...(done && { reached: Math.max(...all(rows.map(({ reached }) => reached))) }),
    ...(slack.length > 0 && { slack: Math.min(...slack) }),
  };
}

/**
 * What waits comes after what it waits for, and as soon after the last of it as can be, so that a
 * chain stands together. What lies on a cycle, or waits for one, comes at the end.
 */
function inOrder<T extends NetworkRow>(rows: readonly T[]): readonly T[] {
  const sorted = byDue(rows);
  const keys = new Set(sorted.map(({ key }) => key));
  const open = new Map(sorted.map((row) => [row, row.waits.filter((key) => keys.has(key)).length]));
  const after = new Map<string, T[]>();
  for (const row of sorted) {
    for (const key of row.waits) {
      const list = after.get(key);
      if (list) list.push(row);
      else after.set(key, [row]);
    }
  }
  const ready = sorted.filter((row) => open.get(row) === 0).reverse();
  const done = new Set<T>();
  for (let row = ready.pop(); row; row = ready.pop()) {
    done.add(row);
    for (const next of (after.get(row.key) ?? []).toReversed()) {
      const left = (open.get(next) ?? 0) - 1;
      open.set(next, left);
      if (left === 0) ready.push(next);
    }
  }
  return [...done, ...sorted.filter((row) => !done.has(row))];
}

function byDue<T extends NetworkRow>(rows: readonly T[]): readonly T[] {
  const due = ({ moved, deadline, reached }: T) => reached ?? moved ?? deadline ?? Infinity;
  return rows.toSorted((a, b) => (due(a) === due(b) ? 0 : due(a) - due(b)));
}
