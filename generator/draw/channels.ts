import type { Stop, Trail } from './trail.ts';
import type { Point } from './web.ts';

/** Between two stops of a trail: where the line leaves and arrives, and the channel it runs in. */
type Hop = {
  readonly trail: Trail;
  readonly from: Stop;
  readonly to: Stop;
  /** The channel right of this column; -1 is left of the first. */
  readonly channel: number;
  fromY: number;
  toY: number;
  /** Distance of the upright from the channel's left side; set once tracks are given. */
  track: number;
};

/** Each hop of every trail with the heights at which it meets its stops. */
export type Ports = readonly (readonly Hop[])[];

const TRACK = 9;
const MARGIN = 22;

/** Spreads the lines that meet a stop over its side, in the order of where they go. */
export function portsOf(trails: readonly Trail[]): Ports {
  const hops = trails.map((trail) =>
    trail.stops.slice(1).map((to, at): Hop => {
      const from = trail.stops[at] as Stop;
      return {
        trail,
        from,
        to,
        channel: Math.min(from.column, to.column),
        fromY: 0,
        toY: 0,
        track: 0,
      };
    }),
  );
  const sides = new Map<Stop, [Hop[], Hop[]]>();
  for (const hop of hops.flat()) {
    for (const stop of [hop.from, hop.to]) {
      const side = sides.get(stop) ?? [[], []];
      side[hop.channel < stop.column ? 0 : 1].push(hop);
      sides.set(stop, side);
    }
  }
  for (const [stop, side] of sides) for (const met of side) spread(stop, met);
  for (const [, side] of sides) for (const [only, more] of side) if (only && !more) level(only);
  return hops;
}

/** A line that is alone on its side goes straight where it would only jog a little. */
function level(hop: Hop): void {
  const { from, to, fromY, toY } = hop;
  if (from.column === to.column || Math.abs(fromY - toY) > 6) return;
  if (to.box !== undefined && fromY > to.y + 1 && fromY < to.y + to.height - 1) hop.toY = fromY;
}

function spread(stop: Stop, met: readonly Hop[]): void {
  const other = (hop: Hop) => (hop.from === stop ? hop.to : hop.from);
  const middle = (one: Stop) => one.y + one.height / 2;
  const sorted = met.toSorted(
    (a, b) => middle(other(a)) - middle(other(b)) || a.trail.arrow - b.trail.arrow,
  );
  sorted.forEach((hop, at) => {
    const y = stop.y + (stop.height * (at + 1)) / (sorted.length + 1);
    if (hop.from === stop) hop.fromY = y;
    if (hop.to === stop) hop.toY = y;
  });
}

/** Sets the columns apart as far as the lines between them need, and gives each line its corners. */
export function routeChannels(
  columns: readonly (readonly Stop[])[],
  trails: readonly Trail[],
  ports: Ports,
): { readonly routes: readonly (readonly Point[])[]; readonly width: number } {
  const byChannel = Map.groupBy(ports.flat(), ({ channel }) => channel);
  let x = 0;
  columns.forEach((column, at) => {
    const number = (column[0] as Stop).column;
    const wide = Math.max(...column.map(({ width }) => width));
    for (const stop of column) stop.x = x + (wide - stop.width) / 2;
    const tracks = giveTracks(byChannel.get(number) ?? [], x + wide);
    const last = at === columns.length - 1;
    x += wide + (last ? (tracks ? MARGIN + tracks * TRACK : 0) : 2 * MARGIN + tracks * TRACK);
  });
  return { routes: trails.map((_, at) => cornersOf(ports[at] as readonly Hop[])), width: x };
}

/** Uprights that would lie on one another get tracks of their own; returns how many there are. */
function giveTracks(hops: readonly Hop[], left: number): number {
  const taken: [number, number][][] = [];
  const upright = hops
    .filter(({ fromY, toY, from, to }) => Math.abs(fromY - toY) >= 0.5 || from.column === to.column)
    .toSorted(
      (a, b) =>
        Math.min(a.fromY, a.toY) - Math.min(b.fromY, b.toY) || a.trail.arrow - b.trail.arrow,
    );
  for (const hop of upright) {
    const span: [number, number] = [
      Math.min(hop.fromY, hop.toY) - 3,
      Math.max(hop.fromY, hop.toY) + 3,
    ];
    const free = taken.findIndex((spans) => spans.every(([a, b]) => span[1] < a || b < span[0]));
    const track = free < 0 ? taken.push([]) - 1 : free;
    taken[track]?.push(span);
    hop.track = left + MARGIN + track * TRACK;
  }
  return taken.length;
}

function cornersOf(hops: readonly Hop[]): readonly Point[] {
  return hops.flatMap(({ from, to, fromY, toY, track }) => {
    const sides = from.column === to.column ? [1, 1] : from.column < to.column ? [1, 0] : [0, 1];
    const start = { x: from.x + (sides[0] ? from.width : 0), y: fromY };
    const end = { x: to.x + (sides[1] ? to.width : 0), y: toY };
    return track ? [start, { x: track, y: fromY }, { x: track, y: toY }, end] : [start, end];
  });
}
