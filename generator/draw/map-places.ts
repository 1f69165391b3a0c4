import rewind from '@turf/rewind';
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoPath,
  geoTransverseMercator,
} from 'd3-geo';
import type { LatLon } from '../core/siting.ts';
import type { Box } from './place.ts';

/** A boundary as GeoJSON; anything else is left out of a map. */
export type Geometry = unknown;

/** Where the places of a map stand on paper. */
export type Places = {
  /** Pixels from the left and the top. */
  readonly at: (place: LatLon) => readonly [number, number];
  /** The outline of a boundary as path data; empty where there is nothing to draw. */
  readonly outline: (geometry: Geometry) => string;
  /** The box that a boundary covers. */
  readonly box: (geometry: Geometry) => Box;
  /** Pixels to a metre, at the middle of the map. */
  readonly scale: number;
  readonly height: number;
};

/** Metres of one degree of a great circle on the mean sphere (6,371,008.8 m). */
const DEGREE = 111_195.08;
const TALLEST = 1.15;
const PAD = 8;

/**
 * Fits what a unit supplied, and nothing else, into a width. The projection is transverse Mercator
 * about the middle of it, as VN-2000 has it: a province keeps its shape and has one scale.
 */
export function fitPlaces(
  geometries: readonly Geometry[],
  points: readonly LatLon[],
  width: number,
): Places | undefined {
  const shapes = geometries.flatMap((each) => shapeOf(each) ?? []);
  const all = collect(shapes, points);
  if (all.geometries.length === 0) return undefined;
  const projection = geoTransverseMercator().rotate([-middleOf(shapes, points), 0]);
  const tallest = width * TALLEST;
  const extent = (height: number): [[number, number], [number, number]] => [
    [PAD, PAD],
    [width - PAD, height - PAD],
  ];
  projection.fitExtent(extent(tallest), all);
  const bounds = geoPath(projection).bounds(all);
  const used = Math.ceil(bounds[1][1] - bounds[0][1]) + 2 * PAD;
  const height = Math.min(tallest, Math.max(used, width * 0.3));
  projection.fitExtent(extent(height), all);
  return placesOf(projection, height);
}

/** A piece of a map: `metres` around a point, wide as high. */
export function placesAround(centre: LatLon, metres: number, width: number): Places {
  const reach = metres / DEGREE;
  const east = reach / Math.cos((centre.lat * Math.PI) / 180);
  const corners: LatLon[] = [-1, 1].flatMap((sign) => [
    { lat: centre.lat + sign * reach, lon: centre.lon },
    { lat: centre.lat, lon: centre.lon + sign * east },
  ]);
  const projection = geoTransverseMercator().rotate([-centre.lon, 0]);
  projection.fitExtent(
    [
      [0, 0],
      [width, width],
    ],
    collect([], corners),
  );
  projection.clipExtent([
    [0, 0],
    [width, width],
  ]);
  return placesOf(projection, width);
}

function placesOf(projection: GeoProjection, height: number): Places {
  const path = geoPath(projection).digits(1);
  return {
    at: ({ lat, lon }) => projection([lon, lat]) ?? [0, 0],
    outline: (geometry) => {
      const shape = shapeOf(geometry);
      return (shape && path(shape)) ?? '';
    },
    box: (geometry) => {
      const shape = shapeOf(geometry);
      const [[x, y], [right, bottom]] = shape
        ? path.bounds(shape)
        : [
            [0, 0],
            [0, 0],
          ];
      return { x, y, width: right - x, height: bottom - y };
    },
    scale: projection.scale() / 6_371_008.8,
    height,
  };
}

/** RFC 7946 has outer rings run against the clock; d3-geo takes such a ring for the rest of the globe. */
function shapeOf(geometry: Geometry): GeoPermissibleObjects | undefined {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if ((type !== 'Polygon' && type !== 'MultiPolygon') || !isCoordinates(coordinates, type))
    return undefined;
  return rewind({ type, coordinates } as never, { reverse: true }) as GeoPermissibleObjects;
}

/** A boundary that breaks its schema reaches drawings too, and must not stop them. */
function isCoordinates(value: unknown, type: 'Polygon' | 'MultiPolygon'): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  if (type === 'MultiPolygon') return value.every((each) => isCoordinates(each, 'Polygon'));
  return value.every((ring) => Array.isArray(ring) && ring.length >= 4 && ring.every(isPosition));
}

function isPosition(value: unknown): boolean {
  const [lon, lat] = Array.isArray(value) ? value : [];
  return Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lat) <= 90;
}

function collect(shapes: readonly GeoPermissibleObjects[], points: readonly LatLon[]) {
  const many = {
    type: 'MultiPoint' as const,
    coordinates: points.map(({ lat, lon }) => [lon, lat]),
  };
  const geometries = [...shapes, ...(points.length > 0 ? [many] : [])];
  return { type: 'GeometryCollection' as const, geometries: geometries as never[] };
}

/** The meridian in the middle. */
function middleOf(shapes: readonly GeoPermissibleObjects[], points: readonly LatLon[]): number {
  const flat = geoPath();
  let [west, east] = [180, -180];
  for (const shape of shapes) {
    const [[left], [right]] = flat.bounds(shape);
    west = Math.min(west, left);
    east = Math.max(east, right);
  }
  for (const { lon } of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  return (west + east) / 2;
}
