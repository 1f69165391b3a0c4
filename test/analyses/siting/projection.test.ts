import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, test } from 'vitest';
import { metresBetween } from '../../../generator/analyses/siting/distance.ts';
import { fromVn2000, placeOf, toVn2000 } from '../../../generator/analyses/siting/projection.ts';

/**
 * Published values: epsg.io states, for EPSG:3406 with EPSG:6960 (“VN-2000 to WGS 84 (2)”), the plane
 * coordinates of the centre and of the western bound of its area of use, and for EPSG:6959 (zone of 3°,
 * 107°45′; deprecated only because its false easting and northing are exchanged) those of the centre.
 * They come from another implementation (PROJ) and the registry's parameters. Surveyed control points
 * with coordinates in both systems are not published where we could read them.
 */
describe('VN-2000 against published values', () => {
  const centre = { lat: 15.865, lon: 105.835 };

  test('zone of 6°, EPSG:3406', () => {
    const { easting, northing } = toVn2000(centre, 111, 6);
    expect(easting).toBeCloseTo(-53_816.15, 1);
    expect(northing).toBeCloseTo(1_760_953.98, 1);
    expect(toVn2000({ lat: 8.33, lon: 102.14 }, 111, 6).easting).toBeCloseTo(-479_529.87, 1);
  });

  test('zone of 3°, EPSG:6959 with its origin put right', () => {
    const { easting, northing } = toVn2000(centre, 107.75, 3);
    expect(easting).toBeCloseTo(-205_314.2 + 500_000, 1);
    expect(northing).toBeCloseTo(2_255_579.39 - 500_000, 1);
  });

  test('back from the published plane coordinates within 2 cm', () => {
    const back = fromVn2000({
      centralMeridian: 111,
      zoneWidth: 6,
      easting: -53_816.15,
      northing: 1_760_953.98,
    });
    expect(metresBetween(back, centre)).toBeLessThan(0.02);
  });
});

const meridian = fc.constantFrom(102, 103, 104.5, 105, 105.75, 106.25, 107.75, 108.5);
const inVietNam = fc.record({
  lat: fc.double({ min: 8, max: 23.5, noNaN: true }),
  lon: fc.double({ min: 102, max: 109.5, noNaN: true }),
});

test('there and back is under 1 cm', () => {
  fc.assert(
    fc.property(inVietNam, meridian, fc.constantFrom(3 as const, 6 as const), (at, lon, width) => {
      expect(metresBetween(fromVn2000(toVn2000(at, lon, width)), at)).toBeLessThan(0.01);
    }),
  );
});

test('VN-2000 read as WGS-84 shifts by about 220 m, more than a rule of 100 m (METHODS C1)', () => {
  // The same ellipsoid serves both, so undoing the zone without the datum gives VN-2000's own degrees.
  const zone =
    '+proj=tmerc +lat_0=0 +lon_0=105.5 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m';
  const at = { lat: 20.94, lon: 106.31 };
  const { easting, northing } = toVn2000(at, 105.5, 3);
  const [lon = 0, lat = 0] = proj4(zone, '+proj=longlat +ellps=WGS84', [easting, northing]);
  const shift = metresBetween({ lat, lon }, at);
  expect(shift).toBeGreaterThan(180);
  expect(shift).toBeLessThan(240);
});

describe('the location of a record', () => {
  const wgs = { crs: 'WGS-84', lat: 20.94, lon: 106.31 };
  const { easting, northing } = toVn2000(wgs, 105.5, 3);
  const vn = { crs: 'VN-2000', centralMeridian: 105.5, easting, northing };

  test('gives the same point in both systems', () => {
    const found = placeOf(vn);
    expect(typeof found === 'object' && metresBetween(found, wgs)).toBeLessThan(0.01);
  });

  test.each([
    ['nothing', undefined, 'no-location'],
    ['no reference system', { lat: 20, lon: 106 }, 'no-crs'],
    ['an unknown one', { ...wgs, crs: 'HN-72' }, 'no-crs'],
    ['half of it', { crs: 'WGS-84', lat: 20 }, 'incomplete'],
    ['degrees for VN-2000', { ...wgs, crs: 'VN-2000' }, 'incomplete'],
    ['latitude and longitude swapped', { ...wgs, lat: wgs.lon, lon: wgs.lat }, 'swapped'],
    ['X and Y swapped', { ...vn, easting: northing, northing: easting }, 'swapped'],
    ['another country', { ...wgs, lon: 2.35 }, 'off-country'],
  ])('%s', (_, location, problem) => {
    expect(placeOf(location)).toBe(problem);
  });

  test('Hoàng Sa and Trường Sa are in the country', () => {
    expect(placeOf({ ...wgs, lat: 16.5, lon: 111.6 })).toEqual({ lat: 16.5, lon: 111.6 });
    expect(placeOf({ ...wgs, lat: 8.65, lon: 111.92 })).toEqual({ lat: 8.65, lon: 111.92 });
  });
});
