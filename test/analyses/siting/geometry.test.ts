import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundariesOf, centroidOf } from '../../../generator/analyses/siting/boundaries.ts';
import { indexOf, metresBetween } from '../../../generator/analyses/siting/distance.ts';
import { problemOf, ringsOf } from '../../../generator/analyses/siting/rings.ts';

const SQUARE = [
  [106, 20],
  [106.1, 20],
  [106.1, 20.1],
  [106, 20.1],
  [106, 20],
];
const HOLE = [
  [106.02, 20.02],
  [106.02, 20.04],
  [106.04, 20.04],
  [106.04, 20.02],
  [106.02, 20.02],
];
const polygon = (...rings: number[][][]) => ({ type: 'Polygon', coordinates: rings });
const problems = (...rings: number[][][]) => ringsOf(polygon(...rings))?.map(problemOf);

describe('rings (RFC 7946)', () => {
  test.each([
    ['a square and a hole', [SQUARE, HOLE], [undefined, undefined]],
    ['the square clockwise', [SQUARE.toReversed()], ['order']],
    ['the hole counter-clockwise', [SQUARE, HOLE.toReversed()], [undefined, 'order']],
    ['not closed', [[...SQUARE.slice(0, 4), [106.05, 20.2]]], ['open']],
    [
      'a bow tie',
      [
        [
          [106, 20],
          [106.1, 20.1],
          [106.1, 20],
          [106, 20.1],
          [106, 20],
        ],
      ],
      ['crossing'],
    ],
    [
      'a corner on a side',
      [
        [
          [106, 20],
          [106.1, 20],
          [106.1, 20.1],
          [106.05, 20],
          [106, 20],
        ],
      ],
      ['crossing'],
    ],
  ])('%s', (_, rings, expected) => {
    expect(problems(...rings)).toEqual(expected);
  });

  test.each([
    [
      'too few points',
      polygon([
        [106, 20],
        [106.1, 20],
        [106, 20],
      ]),
    ],
    [
      'no numbers',
      polygon([
        [
          ['a', 'b'],
          [1, 2],
          [3, 4],
          ['a', 'b'],
        ],
      ] as never),
    ],
    ['metres instead of degrees', polygon(SQUARE.map(([x = 0, y = 0]) => [x * 5000, y * 100_000]))],
    ['no rings', { type: 'Polygon', coordinates: [] }],
    ['another geometry', { type: 'Point', coordinates: [106, 20] }],
    ['nothing', undefined],
  ])('%s: no rings, no crash', (_, geometry) => {
    expect(ringsOf(geometry)).toBeUndefined();
    expect(centroidOf(geometry)).toBeUndefined();
  });

  test('the rings of a MultiPolygon know where they stand', () => {
    const multi = { type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE, HOLE]] };
    expect(ringsOf(multi)?.map(({ pointer }) => pointer.join('/'))).toEqual([
      'geometry/coordinates/0/0',
      'geometry/coordinates/1/0',
      'geometry/coordinates/1/1',
    ]);
  });
});

test('a point is in the areas that hold it, not in their holes', () => {
  const { holding, count } = boundariesOf([
    ['area:u/a', polygon(SQUARE, HOLE)],
    ['area:u/b', polygon(HOLE.toReversed())],
    ['area:u/broken', polygon([])],
  ]);
  expect(count).toBe(2);
  expect(holding({ lat: 20.05, lon: 106.05 })).toEqual(['area:u/a']);
  expect(holding({ lat: 20.03, lon: 106.03 })).toEqual(['area:u/b']);
  expect(holding({ lat: 21, lon: 106.03 })).toEqual([]);
});

test('the centroid of a square is its middle', () => {
  const { lat, lon } = centroidOf(polygon(SQUARE)) as { lat: number; lon: number };
  expect([lat, lon].map((n) => n.toFixed(9))).toEqual(['20.050000000', '106.050000000']);
});

test('a degree of latitude is 111.2 km, of longitude at 60° half of it', () => {
  expect(metresBetween({ lat: 0, lon: 0 }, { lat: 1, lon: 0 })).toBeCloseTo(111_195, -1);
  expect(metresBetween({ lat: 60, lon: 0 }, { lat: 60, lon: 1 })).toBeCloseTo(55_597, -2);
});

test('neighbours equal those of brute force', () => {
  const point = fc.record({
    lat: fc.double({ min: 20, max: 20.02, noNaN: true }),
    lon: fc.double({ min: 106, max: 106.02, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 60 }),
      point,
      fc.integer({ min: 1, max: 2000 }),
      (points, at, metres) => {
        const found: number[] = [];
        indexOf(points).near(at, metres, (i) => found.push(i));
        const expected = points.flatMap((each, i) =>
          metresBetween(at, each) <= metres ? [i] : [],
        );
        expect(found.sort((a, b) => a - b)).toEqual(expected);
      },
    ),
  );
});
