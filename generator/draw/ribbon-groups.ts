import type { RibbonRow } from './status-ribbon.ts';

/** Taller ribbons are no longer seen at a glance. */
export const MOST_ROWS = 60;

/**
 * The rows themselves; or, where they are more than `most`, one row for all that have the same
 * deadline and went the same way, those of most items first. `nameOf` names such a row.
 */
export function ribbonRows(
  rows: readonly RibbonRow[],
  nameOf: (rows: readonly RibbonRow[]) => string,
  most = MOST_ROWS,
): readonly RibbonRow[] {
  if (rows.length <= most) return rows;
  const groups = [...Map.groupBy(rows, wayOf).values()].sort((a, b) => b.length - a.length);
  return groups.slice(0, most).map((group) => {
    const [first] = group as [RibbonRow];
    return group.length === 1 ? first : { ...first, name: nameOf(group), href: undefined };
  });
}

function wayOf({ due, deadline, moved, to, knownThen, knownNow }: RibbonRow): string {
  return JSON.stringify([due, deadline, moved, to, knownThen, knownNow]);
}
