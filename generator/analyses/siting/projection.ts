import proj4, { type Converter } from 'proj4';
import { fieldsOf, numberOf } from '../../core/fields.ts';
import type { LatLon } from '../../core/siting.ts';

/**
 * The seven official parameters from VN-2000 to WGS-84 (Decision 05/2007/QĐ-BTNMT; EPSG:6960 “VN-2000 to
 * WGS 84 (2)”), here with rotations of the position vector convention as proj4 takes them, metres, arc
 * seconds and parts per million. The published coordinate frame rotations have the opposite signs.
 */
const TO_WGS84 =
  '-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278';

/** EPSG codes of VN-2000 zones of 3°, by central meridian in degrees (EPSG 5896–5899, 9205–9218). */
export const TM3_ZONES: Readonly<Record<string, number>> = {
  '102': 5896,
  '103': 9205,
  '104': 9206,
  '104.5': 9207,
  '104.75': 9208,
  '105': 5897,
  '105.5': 9209,
  '105.75': 9210,
  '106': 9211,
  '106.25': 9212,
  '106.5': 9213,
  '107': 9214,
  '107.25': 9215,
  '107.5': 9216,
  '107.75': 5899,
  '108': 5898,
  '108.25': 9217,
  '108.5': 9218,
};

/** Scale on the central meridian: 0.9999 for zones of 3°, 0.9996 for those of 6°. */
const SCALE = { 3: 0.9999, 6: 0.9996 } as const;

/** A point in a VN-2000 zone: central meridian in degrees; northing (X) and easting (Y) in metres. */
export type Vn2000 = {
  readonly centralMeridian: number;
  readonly zoneWidth: 3 | 6;
  readonly northing: number;
  readonly easting: number;
};

const converters = new Map<string, Converter>();

function converterOf(centralMeridian: number, zoneWidth: 3 | 6): Converter {
  const zone = `${centralMeridian}/${zoneWidth}`;
  const known = converters.get(zone);
  if (known) return known;
  const definition = `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian} +k=${SCALE[zoneWidth]} +x_0=500000 +y_0=0 +ellps=WGS84 +towgs84=${TO_WGS84} +units=m +no_defs`;
  const made = proj4('EPSG:4326', definition);
  converters.set(zone, made);
  return made;
}

/** WGS-84 degrees of a VN-2000 point. */
export function fromVn2000(point: Vn2000): LatLon {
  const { centralMeridian, zoneWidth, northing, easting } = point;
  const [lon, lat] = converterOf(centralMeridian, zoneWidth).inverse([easting, northing]);
  return { lat: lat as number, lon: lon as number };
}

/** The VN-2000 point, in a zone, of WGS-84 degrees. */
export function toVn2000(at: LatLon, centralMeridian: number, zoneWidth: 3 | 6): Vn2000 {
  const converter = converterOf(centralMeridian, zoneWidth);
  const [easting, northing] = converter.forward([at.lon, at.lat]);
  return {
    centralMeridian,
    zoneWidth,
    northing: northing as number,
    easting: easting as number,
  };
}

/** Why a location of a record gives no point. */
export type PlaceProblem = 'no-location' | 'no-crs' | 'incomplete' | 'swapped' | 'off-country';

/**
 * A box around the country with its islands, Hoàng Sa and Trường Sa among them, in degrees. Only to
 * notice slips: what lies outside it cannot be a mast of a province.
 */
const COUNTRY = { south: 6, north: 24, west: 102, east: 118 };

/** The point of a record's `location`, or why there is none. The reference system is never assumed. */
export function placeOf(location: unknown): LatLon | PlaceProblem {
  const fields = fieldsOf(location);
  if (location === undefined) return 'no-location';
  if (fields.crs !== 'WGS-84' && fields.crs !== 'VN-2000') return 'no-crs';
  const point = fields.crs === 'WGS-84' ? degreesIn(fields) : metresIn(fields);
  if (!point) return 'incomplete';
  if (isInCountry(point)) return point;
  return isSwapped(fields, point) ? 'swapped' : 'off-country';
}

export function isPlace(found: LatLon | PlaceProblem): found is LatLon {
  return typeof found === 'object';
}

function degreesIn({ lat, lon }: Readonly<Record<string, unknown>>): LatLon | undefined {
  const [north, east] = [numberOf(lat), numberOf(lon)];
  return north === undefined || east === undefined ? undefined : { lat: north, lon: east };
}

function metresIn(fields: Readonly<Record<string, unknown>>): LatLon | undefined {
  const zone = vn2000In(fields);
  return zone && fromVn2000(zone);
}

function vn2000In(fields: Readonly<Record<string, unknown>>): Vn2000 | undefined {
  const centralMeridian = numberOf(fields.centralMeridian);
  const [northing, easting] = [numberOf(fields.northing), numberOf(fields.easting)];
  if (centralMeridian === undefined || northing === undefined || easting === undefined)
    return undefined;
  return { centralMeridian, zoneWidth: fields.zoneWidth === 6 ? 6 : 3, northing, easting };
}

function isInCountry({ lat, lon }: LatLon): boolean {
  const { south, north, west, east } = COUNTRY;
  return lat >= south && lat <= north && lon >= west && lon <= east;
}

/** The two numbers would be a place of the country the other way round. */
function isSwapped(fields: Readonly<Record<string, unknown>>, { lat, lon }: LatLon): boolean {
  if (fields.crs === 'WGS-84') return isInCountry({ lat: lon, lon: lat });
  const point = vn2000In(fields);
  if (!point) return false;
  return isInCountry(fromVn2000({ ...point, northing: point.easting, easting: point.northing }));
}
