import { portsOf, routeChannels } from './channels.ts';
import type { Box } from './place.ts';
import type { Stop, Trail } from './trail.ts';
import type { Layout, WebArrow, WebBox } from './web.ts';

const GAP = 18;
/** Room for an arrow that passes through a column. */
const PASS = 6;
const SWEEPS = 4;

/**
 * Boxes in given columns, arrows through the channels between them. An arrow that skips a column
 * gets a stop of its own there, so that no arrow ever runs through a box. Time grows with boxes and
 * arrows, not with their squares; 40 boxes take about a millisecond.
 */
export function columnLayout(boxes: readonly WebBox[], arrows: readonly WebArrow[]): Layout {
  const own = boxes.map(
    ({ column = 0, width, height }, box): Stop => ({
      column,
      box,
      width,
      height,
      x: 0,
      y: 0,
      order: box,
    }),
  );
  const trails = arrows.map((arrow, at) =>
    trailOf(own[arrow.from] as Stop, own[arrow.to] as Stop, at),
  );
  const columns = columnsOf([...own, ...trails.flatMap(({ stops }) => stops.slice(1, -1))]);
  sortColumns(columns, trails);
  const height = stack(columns);
  const ports = portsOf(trails);
  const { routes, width } = routeChannels(columns, trails, ports);
  return { boxes: own.map(boxOf), routes, width, height };
}

function boxOf({ x, y, width, height }: Stop): Box {
  return { x, y, width, height };
}

function trailOf(from: Stop, to: Stop, arrow: number): Trail {
  const way = Math.sign(to.column - from.column);
  const between = Math.max(0, Math.abs(to.column - from.column) - 1);
  const passing = Array.from({ length: between }, (_, step) => ({
    column: from.column + way * (step + 1),
    width: 0,
    height: PASS,
    x: 0,
    y: 0,
    order: from.order,
  }));
  return { arrow, stops: [from, ...passing, to] };
}

/** Stops by column, from the leftmost on; a column without a box is left out by nobody. */
function columnsOf(stops: readonly Stop[]): readonly Stop[][] {
  const groups = Map.groupBy(stops, ({ column }) => column);
  return [...groups].sort(([a], [b]) => a - b).map(([, column]) => column);
}

/** Each stop moves to the middle of what it is joined with, a few times over (Sugiyama). */
function sortColumns(columns: readonly Stop[][], trails: readonly Trail[]): void {
  const joined = new Map<Stop, Stop[]>();
  const join = (a: Stop, b: Stop) => joined.set(a, [...(joined.get(a) ?? []), b]);
  for (const { stops } of trails) {
    stops.slice(1).forEach((b, at) => {
      const a = stops[at] as Stop;
      if (a.column === b.column) return;
      join(a, b);
      join(b, a);
    });
  }
  for (const column of columns) number(column);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of sweep % 2 ? columns.toReversed() : columns) {
      const middle = new Map(column.map((stop) => [stop, middleOf(stop, joined.get(stop))]));
      column.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0) || a.order - b.order);
      number(column);
    }
  }
}

/** Places within a column as shares of its length, so that columns of any length compare. */
function number(column: readonly Stop[]): void {
  column.forEach((stop, at) => {
    stop.order = (at + 0.5) / column.length;
  });
}

function middleOf(stop: Stop, others: readonly Stop[] = []): number {
  if (others.length === 0) return stop.order;
  return others.reduce((sum, { order }) => sum + order, 0) / others.length;
}

/** Stands the stops of each column under one another, all columns around one middle line. */
function stack(columns: readonly Stop[][]): number {
  const heights = columns.map(
    (column) => column.reduce((sum, { height }) => sum + height + GAP, 0) - GAP,
  );
  const tallest = Math.max(0, ...heights);
  columns.forEach((column, at) => {
    let y = (tallest - (heights[at] as number)) / 2;
    for (const stop of column) {
      stop.y = y;
      y += stop.height + GAP;
    }
  });
  return tallest;
}
