import type { Ends } from './network-bar.ts';
import type { NetworkRow } from './network-row.ts';
import { el, HALO, INK, LATE, px, SOFT } from './svg.ts';

/** Where a row's bar lies. */
export type Anchor = Ends & { readonly row: NetworkRow; readonly y: number };

const LANE = 6;
const LANES = 4;
const HEAD = 5;
/** Between a bar and the arrow that runs along it. */
const GAP = 16;

/** An arrow from everything that is waited for to what waits, heavy along the critical path. */
export function arrows(
  rows: readonly NetworkRow[],
  anchors: ReadonlyMap<string, Anchor>,
  right: number,
): string {
  const drawn: string[] = [];
  for (const row of rows) {
    const to = anchors.get(row.key) as Anchor;
    for (const key of row.waits) {
      const from = anchors.get(key);
      if (from && from !== to) drawn.push(arrow(from, to, drawn.length % LANES, right));
    }
  }
  return el('g', { 'aria-hidden': 'true', fill: 'none' }, ...drawn);
}

function arrow(from: Anchor, to: Anchor, lane: number, right: number): string {
  const critical = from.row.critical === true && to.row.critical === true;
  const lost = critical && (to.row.slack ?? 0) < 0;
  const d = pathOf(from, to, lane, right);
  const stroke = lost ? LATE : critical ? INK : SOFT;
  return (
    el('path', { d, stroke: HALO.stroke, 'stroke-width': 4 }) +
    el('path', { d, stroke, 'stroke-width': critical ? 2 : 1.2, 'stroke-linejoin': 'round' })
  );
}

/**
 * Right, down or up, right into what waits. Where there is no room between the two: into a bar from
 * the left, by the gap above its row; into a mark without a bar around the right side of both.
 */
function pathOf(from: Anchor, to: Anchor, lane: number, right: number): string {
  const { out } = from;
  const between = out + 4 + lane * LANE;
  if (between + HEAD + 3 <= to.into) {
    return `M${px(out)} ${px(from.y)}H${px(between)}V${px(to.y)}H${px(to.into)}${head(to.into, to.y, -1)}`;
  }
  if (to.bar) {
    const gap = to.y + (to.y > from.y ? -GAP : GAP);
    const before = to.into - HEAD - 4;
    return `M${px(out)} ${px(from.y)}H${px(out + 4)}V${px(gap)}H${px(before)}V${px(to.y)}H${px(to.into)}${head(to.into, to.y, -1)}`;
  }
  const around = Math.min(Math.max(out, to.out) + 8 + lane * LANE, right - 1);
  return `M${px(out)} ${px(from.y)}H${px(around)}V${px(to.y)}H${px(to.out)}${head(to.out, to.y, 1)}`;
}

function head(x: number, y: number, side: 1 | -1): string {
  const back = px(x + side * HEAD);
  return `M${back} ${px(y - HEAD + 1)}L${px(x)} ${px(y)}L${back} ${px(y + HEAD - 1)}`;
}
