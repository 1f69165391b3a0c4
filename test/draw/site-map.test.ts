import { expect, test } from 'vitest';
import { placesAround } from '../../generator/draw/map-places.ts';
import { type SiteMap, siteMap } from '../../generator/draw/site-map.ts';
import { mapWords } from '../../site/words/stations.ts';
import { textBoxes, viewBox } from './geometry.ts';

/** Three communes in a row, each 0.1° wide; the middle one has its ring the wrong way round. */
const ring = (west: number) => [
  [west, 20],
  [west + 0.1, 20],
  [west + 0.1, 20.1],
  [west, 20.1],
  [west, 20],
];
const square = (west: number, reversed = false) => ({
  type: 'Polygon',
  coordinates: [reversed ? ring(west).reverse() : ring(west)],
});
const AREAS: SiteMap['areas'] = [
  { name: 'Xã A', geometry: square(106), grade: 'none', href: 'a.html', says: 'Xã A: 0/2' },
  { name: 'Xã B', geometry: square(106.1, true), grade: 'some', href: 'b.html', says: 'Xã B: 1/2' },
  { name: 'Xã C', geometry: square(106.2), grade: 'all', href: 'c.html', says: 'Xã C: 2/2' },
];
const SITES: SiteMap['sites'] = Array.from({ length: 10 }, (_, i) => ({
  lat: 20.05,
  lon: 106.015 + i * 0.03,
  shape: i % 2,
  stage: i === 9 ? ('proposed' as const) : ('on-air' as const),
  close: i < 2,
  href: `tram-${i}.html`,
  says: `Trạm ${i}`,
}));
const MAP: SiteMap = {
  id: 'thu',
  title: 'Ba xã',
  desc: 'Bản đồ thử',
  areas: AREAS,
  sites: SITES,
  shapes: ['Doanh nghiệp Một', 'Doanh nghiệp Hai'],
  words: mapWords('vi'),
  notes: ['Tính đến 01/01/2026. Đây là bán kính quy hoạch, không phải vùng phủ sóng.'],
  madeUp: 'DỮ LIỆU GIẢ LẬP',
  width: 720,
};
const count = (svg: string | undefined, part: string) => (svg ?? '').split(part).length - 1;

test('communes and sites lead to their pages, and nothing is drawn that was not given', () => {
  const svg = siteMap(MAP) ?? '';
  expect(count(svg, '<a href=')).toBe(13);
  expect(svg).toContain('<title>Xã B: 1/2</title>');
  expect(svg).toContain('DỮ LIỆU GIẢ LẬP');
  expect(svg).toContain('không phải vùng phủ sóng');
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
});

test('a ring the wrong way round is not the rest of the globe', () => {
  const outlines = [...(siteMap(MAP) ?? '').matchAll(/<path d="(M[^"]+)" fill="url/g)];
  expect(outlines).toHaveLength(3);
  for (const [, d = ''] of outlines) {
    const xs = [...d.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo((720 - 16) / 3, 0);
  }
});

test('every word lies within the picture, broad and narrow', () => {
  for (const width of [720, 350]) {
    const svg = siteMap({ ...MAP, width }) ?? '';
    const box = viewBox(svg);
    for (const text of textBoxes(svg))
      expect(text.x + text.width).toBeLessThanOrEqual(box.width + 1);
  }
});

test('many marks are one path a class, few a link each', () => {
  const many = Array.from({ length: 600 }, (_, i) => ({
    ...(SITES[i % 10] as SiteMap['sites'][number]),
    lon: 106 + i / 2000,
  }));
  const svg = siteMap({ ...MAP, sites: many }) ?? '';
  expect(count(svg, '<a href=')).toBe(3);
  expect(count(svg, 'transform="scale(.1)"')).toBeLessThan(20);
});

test('gathered, the numbers of the cells add up to all masts', () => {
  const svg = siteMap({ ...MAP, gather: true, notes: [], width: 350 }) ?? '';
  const drawn = [...svg.matchAll(/<text[^>]*font-size="11"[^>]*>(\d+)</g)].map(([, n]) =>
    Number(n),
  );
  expect(drawn.reduce((sum, n) => sum + n, 0)).toBe(10);
});

test('nothing with a place draws no empty map; broken boundaries are left out', () => {
  expect(siteMap({ ...MAP, areas: [], sites: [] })).toBeUndefined();
  const broken = { type: 'Polygon', coordinates: [[[1, 2]], 'x'] };
  const svg = siteMap({ ...MAP, areas: [{ name: 'X', geometry: broken, says: 'X' }] }) ?? '';
  expect(svg).not.toContain('<title>X</title>');
});

test('around a point, a kilometre is as long to the north as to the east', () => {
  const { at, scale } = placesAround({ lat: 20, lon: 106 }, 1000, 200);
  expect(at({ lat: 20, lon: 106 }).map(Math.round)).toEqual([100, 100]);
  const north = at({ lat: 20 + 500 / 111_195.08, lon: 106 });
  expect(100 - north[1]).toBeCloseTo(50, 1);
  expect(scale * 500).toBeCloseTo(50, 1);
});
