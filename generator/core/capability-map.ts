import { compare } from './compare.ts';
import type { EntityKey } from './entity.ts';

/** Components that name one capability and serve one agency; without one: nobody says whom. */
export type CapabilityCell = {
  /** An agency or, for what is for all of a unit, the unit's own key. */
  readonly agency?: EntityKey;
  /** That name this capability itself, sorted. */
  readonly own: readonly EntityKey[];
  /** Distinct components of the whole subtree (METHODS D). */
  readonly count: number;
};

export type CapabilityRow = {
  readonly capability: EntityKey;
  readonly parent?: EntityKey;
  /** From 0 at a root. */
  readonly depth: number;
  /** Sorted by agency, nobody first. */
  readonly cells: readonly CapabilityCell[];
  /** Distinct components of the whole subtree, whomever they serve. */
  readonly count: number;
};

/** Capabilities by agencies of one unit. */
export type CapabilityMap = {
  readonly unit: string;
  /** Each capability before those below it. */
  readonly rows: readonly CapabilityRow[];
  /** Components of the unit that name no capability. */
  readonly unnamed: number;
};

/** Capabilities of a subtree, the first at `at`, which is followed by all below it. */
export function subtreeOf(rows: readonly CapabilityRow[], at: number): readonly CapabilityRow[] {
  const depth = rows[at]?.depth ?? 0;
  const next = rows.findIndex((row, place) => place > at && row.depth <= depth);
  return rows.slice(at, next < 0 ? rows.length : next);
}

/** Distinct components of a subtree for the agencies that `takes` accepts, sorted. */
export function componentsIn(
  rows: readonly CapabilityRow[],
  at: number,
  takes: (agency: EntityKey | undefined) => boolean,
): readonly EntityKey[] {
  const cells = subtreeOf(rows, at).flatMap((row) => row.cells);
  const own = cells.filter(({ agency }) => takes(agency)).flatMap((cell) => cell.own);
  return [...new Set(own)].sort(compare);
}
