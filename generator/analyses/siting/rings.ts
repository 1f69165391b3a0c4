import { fieldsOf, listOf } from '../../core/fields.ts';
import type { Pointer } from '../../core/locate.ts';

/** Longitude, latitude. */
export type Position = readonly [number, number];

/** A ring as its record has it; the first of a polygon is its outside, the others are holes. */
export type Ring = {
  readonly pointer: Pointer;
  readonly positions: readonly Position[];
  readonly hole: boolean;
};

export type RingProblem = 'not-a-ring' | 'open' | 'crossing' | 'order';

/** Every ring of a Polygon or MultiPolygon; undefined where the coordinates are no such thing. */
export function ringsOf(geometry: unknown): readonly Ring[] | undefined {
  const { type, coordinates } = fieldsOf(geometry);
  const base: Pointer = ['geometry', 'coordinates'];
  if (type === 'Polygon') return polygonRings(coordinates, base);
  if (type !== 'MultiPolygon' || !Array.isArray(coordinates)) return undefined;
  const polygons = coordinates.map((polygon, i) => polygonRings(polygon, [...base, i]));
  return polygons.some((rings) => rings === undefined)
    ? undefined
    : polygons.flatMap((rings) => rings ?? []);
}

function polygonRings(value: unknown, pointer: Pointer): readonly Ring[] | undefined {
  const rings = listOf(value).map((ring, i) => ({
    pointer: [...pointer, i],
    positions: listOf(ring).filter(isPosition),
    hole: i > 0,
    whole: listOf(ring).length,
  }));
  const sound = rings.every(({ positions, whole }) => positions.length === whole && whole >= 4);
  return rings.length > 0 && sound ? rings.map(({ whole: _, ...ring }) => ring) : undefined;
}

function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value) || value.length < 2) return false;
  const [lon, lat] = value;
  return isDegrees(lon, 180) && isDegrees(lat, 90);
}

function isDegrees(value: unknown, most: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= most;
}

/** What is wrong with a ring by RFC 7946; undefined when nothing is. */
export function problemOf({ positions, hole }: Ring): RingProblem | undefined {
  const [first, last] = [positions[0], positions.at(-1)];
  if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) return 'open';
  if (crossesItself(positions)) return 'crossing';
  return isClockwise(positions) === hole ? undefined : 'order';
}

/** By the sign of the area (shoelace). */
export function isClockwise(positions: readonly Position[]): boolean {
  return twiceArea(positions) < 0;
}

/** Twice the area in square degrees; negative when clockwise. Taken from the first corner, for precision. */
export function twiceArea(positions: readonly Position[]): number {
  const [x0, y0] = positions[0] as Position;
  let sum = 0;
  for (let i = 1; i < positions.length; i++) {
    const [x1, y1] = positions[i - 1] as Position;
    const [x2, y2] = positions[i] as Position;
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return sum;
}

/** Segments sorted by their western end: only those that overlap from west to east are compared. */
function crossesItself(positions: readonly Position[]): boolean {
  const last = positions.length - 2;
  const west = (i: number) =>
    Math.min((positions[i] as Position)[0], (positions[i + 1] as Position)[0]);
  const east = (i: number) =>
    Math.max((positions[i] as Position)[0], (positions[i + 1] as Position)[0]);
  const order = Array.from({ length: last + 1 }, (_, i) => i).sort((a, b) => west(a) - west(b));
  return order.some((i, at) => {
    for (let n = at + 1; n < order.length && west(order[n] as number) <= east(i); n++) {
      const j = order[n] as number;
      const apart = Math.abs(i - j);
      if (apart > 1 && apart !== last && cross(positions, i, j)) return true;
    }
    return false;
  });
}

/** Two segments meet, other than neighbours at the corner they share. */
function cross(positions: readonly Position[], i: number, j: number): boolean {
  const [a, b] = [positions[i], positions[i + 1]] as [Position, Position];
  const [c, d] = [positions[j], positions[j + 1]] as [Position, Position];
  const [ac, ad] = [side(a, b, c), side(a, b, d)];
  const [ca, cb] = [side(c, d, a), side(c, d, b)];
  if (ac !== ad && ca !== cb) return true;
  return (
    (ac === 0 && within(a, b, c)) ||
    (ad === 0 && within(a, b, d)) ||
    (ca === 0 && within(c, d, a)) ||
    (cb === 0 && within(c, d, b))
  );
}

function side([ax, ay]: Position, [bx, by]: Position, [px, py]: Position): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}

function within([ax, ay]: Position, [bx, by]: Position, [px, py]: Position): boolean {
  return (
    px >= Math.min(ax, bx) &&
    px <= Math.max(ax, bx) &&
    py >= Math.min(ay, by) &&
    py <= Math.max(ay, by)
  );
}
