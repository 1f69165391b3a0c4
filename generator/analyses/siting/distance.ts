import KDBush from 'kdbush';
import type { LatLon } from '../../core/siting.ts';

/** Mean radius of the earth in metres (IUGG). */
const EARTH = 6_371_008.8;
const RADIANS = Math.PI / 180;
const METRES_PER_DEGREE = EARTH * RADIANS;

/** Great-circle distance in metres (haversine); off by at most half a percent on the ellipsoid. */
export function metresBetween(a: LatLon, b: LatLon): number {
  const north = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const east = Math.sin(((b.lon - a.lon) * RADIANS) / 2);
  const h = north ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * east ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Metres to a tenth, as they are stored and printed. */
export function tenth(metres: number): number {
  return Math.round(metres * 10) / 10;
}

/** Points that can be asked for their neighbours. */
export type PointIndex = {
  /** Calls `found` with the place in the list of each point up to `metres` away, and the distance. */
  readonly near: (at: LatLon, metres: number, found: (i: number, metres: number) => void) => void;
};

/** A box finds the candidates, the haversine decides. */
export function indexOf(points: readonly LatLon[]): PointIndex {
  const tree = new KDBush(points.length);
  for (const { lat, lon } of points) tree.add(lon, lat);
  tree.finish();
  return {
    near: (at, metres, found) => {
      const north = (metres / METRES_PER_DEGREE) * 1.001;
      const east = north / Math.cos((Math.abs(at.lat) + north) * RADIANS);
      const box = [at.lon - east, at.lat - north, at.lon + east, at.lat + north] as const;
      for (const i of tree.range(...box)) {
        const distance = metresBetween(at, points[i] as LatLon);
        if (distance <= metres) found(i, distance);
      }
    },
  };
}
