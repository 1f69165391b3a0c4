import pointInPolygon from '@turf/boolean-point-in-polygon';
import type { EntityKey } from '../../core/entity.ts';
import type { LatLon } from '../../core/siting.ts';
import { type Position, type Ring, ringsOf, twiceArea } from './rings.ts';

type Shape = {
  readonly area: EntityKey;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly geometry: Parameters<typeof pointInPolygon>[1];
};

export type Boundaries = {
  /** Keys of the areas that hold a point, its border included, in the order given. */
  readonly holding: (at: LatLon) => readonly EntityKey[];
  readonly count: number;
};

/** Areas with a usable boundary, to be asked which of them hold a point: boxes first, then the rings. */
export function boundariesOf(areas: readonly (readonly [EntityKey, unknown])[]): Boundaries {
  const shapes = areas.flatMap(([area, geometry]) => shapeOf(area, geometry) ?? []);
  return {
    count: shapes.length,
    holding: ({ lat, lon }) => {
      const found: EntityKey[] = [];
      for (const { area, west, east, south, north, geometry } of shapes) {
        if (lon < west || lon > east || lat < south || lat > north) continue;
        if (pointInPolygon([lon, lat], geometry)) found.push(area);
      }
      return found;
    },
  };
}

function shapeOf(area: EntityKey, geometry: unknown): Shape | undefined {
  const rings = ringsOf(geometry);
  if (!rings) return undefined;
  const all = rings.flatMap(({ positions }) => positions);
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [lon, lat] of all) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return { area, ...box, geometry: geometry as Shape['geometry'] };
}

/** Centre of mass of the largest outer ring; undefined where there is no usable boundary. */
export function centroidOf(geometry: unknown): LatLon | undefined {
  const outer = (ringsOf(geometry) ?? []).filter(({ hole }) => !hole);
  const size = ({ positions }: Ring) => Math.abs(twiceArea(positions));
  const largest = outer.toSorted((a, b) => size(b) - size(a))[0];
  return largest && centreOf(largest.positions);
}

function centreOf(positions: readonly Position[]): LatLon | undefined {
  const [x0, y0] = positions[0] as Position;
  let [x, y, sum] = [0, 0, 0];
  for (let i = 1; i < positions.length; i++) {
    const [x1, y1] = positions[i - 1] as Position;
    const [x2, y2] = positions[i] as Position;
    const part = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
    x += (x1 + x2 - 2 * x0) * part;
    y += (y1 + y2 - 2 * y0) * part;
    sum += part;
  }
  return sum === 0 ? undefined : { lon: x0 + x / (3 * sum), lat: y0 + y / (3 * sum) };
}
