import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SOUND } from '../support/check-files.ts';
import { runCli, scratch } from '../support/run-cli.ts';

/** What is wrong, the row or line and column at which it is found, and what is said of it. */
type Bad = {
  readonly what: string;
  readonly file: 'areas.geojson' | 'population.csv' | 'sites.csv';
  readonly at: string;
  readonly code: string;
  readonly vi: string;
  readonly en: string;
};

const HEAD =
  'id,code,owner,states.0.state,states.0.asOf,location.crs,location.lat,location.lon,location.centralMeridian,location.northing,location.easting,commune,sources';
const ROWS = [
  'dung,M0,a,existing,2020,WGS-84,20.05,106.05,,,,a,s',
  'thieu-he,M1,a,existing,2020,,20.05,106.055,,,,a,s',
  'doi-cho,M2,a,existing,2020,WGS-84,106.05,20.05,,,,a,s',
  'sai-xa,M3,a,existing,2020,WGS-84,20.05,106.15,,,,a,s',
  'ngoai-tinh,M4,a,existing,2020,WGS-84,21.5,106.05,,,,,s',
  'trung-ma,M0,a,existing,2020,WGS-84,20.06,106.06,,,,a,s',
  'thieu-toa-do,M6,a,existing,2020,VN-2000,,,105.5,2210000,,a,s',
  'ngoai-nuoc,M7,a,existing,2020,WGS-84,48.85,2.35,,,,a,s',
  'khong-so,M8,a,existing,2020,WGS-84,20.05,106.05,105°30,,,a,s',
  'dung,M9,a,existing,2020,WGS-84,20.07,106.05,,,,a,s',
  'la-xa,M10,a,existing,2020,WGS-84,20.08,106.05,,,,khong-co,s',
];
const RINGS: Readonly<Record<string, string>> = {
  a: '[[106,20],[106.1,20],[106.1,20.1],[106,20.1],[106,20]]',
  b: '[[106.1,20],[106.2,20],[106.2,20.1],[106.1,20.1],[106.1,20]]',
  nguoc: '[[106.2,20],[106.2,20.1],[106.3,20.1],[106.3,20],[106.2,20]]',
  cat: '[[106,20.1],[106.1,20.2],[106.1,20.1],[106,20.2],[106,20.1]]',
  ho: '[[106.1,20.1],[106.2,20.1],[106.2,20.2],[106.1,20.2]]',
};
const area = ([id, ring]: readonly [string, string]) =>
  `{"type":"Feature","id":"${id}","properties":{"name":"Xã ${id}","level":"commune","sources":["s"]},"geometry":{"type":"Polygon","coordinates":[${ring}]}}`;

const BAD: readonly Bad[] = [
  {
    what: 'no reference system',
    file: 'sites.csv',
    at: '3:30',
    code: 'missing-field',
    vi: 'Thiếu trường “crs” (hệ tọa độ; bắt buộc, vì đọc nhầm hệ lệch khoảng 220 m).',
    en: 'The field “crs” (coordinate reference system; required, because the wrong one shifts a point by about 220 m) is missing.',
  },
  {
    what: 'latitude and longitude swapped',
    file: 'sites.csv',
    at: '4:28',
    code: 'site-coordinates-swapped',
    vi: 'Hai tọa độ bị đổi chỗ: như đang ghi, điểm nằm ngoài lãnh thổ; đổi lại thì nằm trong.',
    en: 'The two coordinates are swapped: as written the point is outside the country, the other way round it is inside.',
  },
  {
    what: 'a point outside its commune',
    file: 'sites.csv',
    at: '5:27',
    code: 'site-outside-its-commune',
    vi: 'Điểm nằm ngoài ranh giới “Xã a”, trong “Xã b”.',
    en: 'The point lies outside the boundary of “Xã a”, in “Xã b”.',
  },
  {
    what: 'a point outside the province',
    file: 'sites.csv',
    at: '6:31',
    code: 'site-outside-its-province',
    vi: 'Điểm không nằm trong ranh giới xã, phường nào của đơn vị.',
    en: 'The point lies in no commune of the unit.',
  },
  {
    what: 'a code twice',
    file: 'sites.csv',
    at: '7:10',
    code: 'site-code-twice',
    vi: 'Mã trạm “M0” của cùng chủ sở hữu đã có ở “dung”.',
    en: 'The code “M0” of the same owner already stands at “dung”.',
  },
  {
    what: 'VN-2000 without its coordinates',
    file: 'sites.csv',
    at: '8:33',
    code: 'site-place-incomplete',
    vi: 'Vị trí ghi hệ VN-2000 nhưng thiếu tọa độ của hệ đó, nên trạm không có trên bản đồ và không được xét khoảng cách.',
    en: 'The location says VN-2000 but lacks coordinates of that system, so the site is on no map and no distance is judged.',
  },
  {
    what: 'a point outside the country',
    file: 'sites.csv',
    at: '9:31',
    code: 'site-off-country',
    vi: 'Điểm nằm ngoài lãnh thổ Việt Nam, nên trạm không có trên bản đồ và không được xét khoảng cách.',
    en: 'The point lies outside Viet Nam, so the site is on no map and no distance is judged.',
  },
  {
    what: 'a coordinate that is no number',
    file: 'sites.csv',
    at: '10:49',
    code: 'csv-not-number',
    vi: '“105°30” không phải số; ô này không được đọc.',
    en: '“105°30” is not a number; this cell is not read.',
  },
  {
    what: 'an id twice',
    file: 'sites.csv',
    at: '11:1',
    code: 'duplicate-id',
    vi: 'Mã “dung” đã có trong plans/u/sites.csv; bản ghi này không được đọc.',
    en: 'The id “dung” already stands in plans/u/sites.csv; this record is not read.',
  },
  {
    what: 'a commune that is not there',
    file: 'sites.csv',
    at: '12:50',
    code: 'unknown-reference',
    vi: 'Không có bản ghi “khong-co” thuộc loại địa bàn.',
    en: 'There is no area “khong-co”.',
  },
  {
    what: 'a ring in the wrong order',
    file: 'areas.geojson',
    at: '4:143',
    code: 'area-ring-order',
    vi: 'Vòng ngoài chạy theo chiều kim đồng hồ; RFC 7946 yêu cầu ngược chiều kim đồng hồ.',
    en: 'The outer ring runs clockwise; RFC 7946 asks for counter-clockwise.',
  },
  {
    what: 'a ring that crosses itself',
    file: 'areas.geojson',
    at: '5:139',
    code: 'area-ring-crosses-itself',
    vi: 'Vòng ranh giới tự cắt; điểm trong hay ngoài có thể bị xét sai.',
    en: 'The ring crosses itself; what is inside and outside may be judged wrongly.',
  },
  {
    what: 'a ring that is not closed',
    file: 'areas.geojson',
    at: '6:137',
    code: 'area-ring-open',
    vi: 'Vòng ranh giới không khép kín: điểm cuối khác điểm đầu.',
    en: 'The ring is not closed: its last point differs from the first.',
  },
  {
    what: 'a population below nothing',
    file: 'population.csv',
    at: '2:17',
    code: 'out-of-range',
    vi: '“persons” là -5; giá trị phải từ 0 trở lên.',
    en: '“persons” is -5; it must be at least 0.',
  },
];

const folder = scratch({
  ...SOUND,
  'plans/u/operators.yaml': 'a: {name: A, role: network, sources: [s]}\n',
  'plans/u/spacing-rules.yaml': 'r: {name: Quy định, distance: 10, asks: share, sources: [s]}\n',
  'plans/u/areas.geojson': `{"type":"FeatureCollection","features":[\n${Object.entries(RINGS).map(area).join(',\n')}\n]}\n`,
  'plans/u/population.csv': 'id,area,date,persons,sources\nam,a,2025-12-31,-5,s\n',
  'plans/u/sites.csv': `${[HEAD, ...ROWS].join('\n')}\n`,
});
afterAll(folder.remove);

const days = ['--root', folder.root, '--as-of', '2026-06-30'];

describe('khung check tells of bad places and lists, at row and column, in both languages', () => {
  const printed = {
    vi: runCli(['check', '--lang', 'vi', ...days]).out,
    en: runCli(['check', '--lang', 'en', ...days]).out,
  };

  test.each(BAD.map((bad) => [bad.what, bad] as const))('%s', (_, bad) => {
    for (const lang of ['vi', 'en'] as const) {
      const found = findingAt(printed[lang], `plans/u/${bad.file}`, bad.at);
      expect(found[0], `${bad.file} ${bad.at}\n${printed[lang]}`).toContain(bad[lang]);
      expect(found.some((line) => /^ {4}→ \S/.test(line))).toBe(true);
      expect(found.some((line) => line.trim().split('  ')[0] === bad.code)).toBe(true);
    }
  });

  test('and of nothing else', () => {
    for (const text of Object.values(printed))
      expect(text.match(/^ {2}\d+:\d+ {2}/gm)).toHaveLength(BAD.length);
  });

  test('a ring in the wrong order is mended by --fix, and the map stays what it was', () => {
    const own = scratch({
      ...SOUND,
      'plans/u/areas.geojson': `{"type":"FeatureCollection","features":[\n${area(['nguoc', RINGS.nguoc ?? ''])}\n]}\n`,
    });
    const args = ['--root', own.root, '--as-of', '2026-06-30'];
    runCli(['check', '--fix', ...args]);
    const mended = readFileSync(join(own.root, 'plans/u/areas.geojson'), 'utf8');
    const { out } = runCli(['check', ...args]);
    own.remove();
    expect(mended).toContain('[[106.2,20],[106.3,20],[106.3,20.1],[106.2,20.1],[106.2,20]]');
    expect(out).not.toContain('area-ring-order');
  });
});

/** The lines of the finding at a place of a file. */
function findingAt(text: string, file: string, at: string): readonly string[] {
  const lines = text.split('\n');
  const from = lines.indexOf(file);
  const first = lines.findIndex((line, i) => i > from && line.startsWith(`  ${at}  `));
  const end = lines.findIndex((line, i) => i > first && /^( {2}\d+:\d+ .*)?$/.test(line));
  return first < 0 ? [] : lines.slice(first, end);
}
