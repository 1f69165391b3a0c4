/**
 * Writes the made-up province of the 5G station plan, `tinh-mau-5g`: 180 communes, 3 operators and 1,200
 * sites, none of which exists. Seeded: the same bytes on every machine; a test compares them with the
 * committed files. Run: `node tools/generate-tinh-mau-5g.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Boundaries, boundariesOf } from '../generator/analyses/siting/boundaries.ts';
import { toVn2000 } from '../generator/analyses/siting/projection.ts';
import { recordsOf } from './tinh-mau-5g/records.ts';

const UNIT = 'tinh-mau-5g';
const COLUMNS = 15;
const ROWS = 12;
/** South-west corner and size of a cell in degrees: in the Gulf, where no commune can be meant. */
const WEST = 106.7;
const SOUTH = 18.7;
const WIDE = 0.036;
const HIGH = 0.034;
const SITES = 1200;
const OPERATORS = ['mau-xanh', 'mau-do', 'mau-vang'] as const;
const MERIDIAN = 106.5;

type Roll = () => number;
type Point = { readonly lat: number; readonly lon: number };
type Commune = { readonly id: string; readonly urban: boolean; readonly centre: Point };

/** Small and seeded (mulberry32), from 0 up to 1. */
function dice(seed: number): Roll {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Corners of the cells, moved a little so that the communes are not squares; neighbours share them. */
function cornersOf(roll: Roll): readonly Point[][] {
  return Array.from({ length: ROWS + 1 }, (_, row) =>
    Array.from({ length: COLUMNS + 1 }, (_, column) => ({
      lat: round(SOUTH + (row + (roll() - 0.5) * 0.5) * HIGH, 5),
      lon: round(WEST + (column + (roll() - 0.5) * 0.5) * WIDE, 5),
    })),
  );
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** One feature a commune, a line each, so that a change shows what it changed. */
function areas(corners: readonly (readonly Point[])[]) {
  const communes: Commune[] = [];
  const shapes: (readonly [string, unknown])[] = [];
  const lines: string[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const ring = ringAt(corners, row, column);
      const commune = communeAt(row, column, ring);
      communes.push(commune);
      const feature = featureOf(commune, ring);
      shapes.push([commune.id, feature.geometry]);
      lines.push(JSON.stringify(feature));
    }
  }
  const text = `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
  return { text, communes, shapes: boundariesOf(shapes) };
}

/** Counter-clockwise from the south-west, closed. */
function ringAt(corners: readonly (readonly Point[])[], row: number, column: number): Point[] {
  const at = (y: number, x: number) => corners[y]?.[x] as Point;
  const first = at(row, column);
  return [first, at(row, column + 1), at(row + 1, column + 1), at(row + 1, column), first];
}

function communeAt(row: number, column: number, ring: readonly Point[]): Commune {
  const urban = Math.hypot(row - 6, column - 7) < 2.6 || Math.hypot(row - 2, column - 12) < 1.2;
  const mean = (of: (point: Point) => number) =>
    round(ring.slice(0, 4).reduce((sum, point) => sum + of(point), 0) / 4, 5);
  const centre = { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
  return { id: `${urban ? 'phuong' : 'xa'}-mau-${two(row + 1)}-${two(column + 1)}`, urban, centre };
}

function featureOf({ id, urban, centre }: Commune, ring: readonly Point[]) {
  const number = id.slice(-5).replace('-', '.');
  const properties = {
    name: {
      vi: `${urban ? 'Phường' : 'Xã'} Mẫu ${number} (giả lập)`,
      en: `Sample ${urban ? 'ward' : 'commune'} ${number} (made up)`,
    },
    level: 'commune',
    areaTypes: [{ type: urban ? 'urban' : 'other', from: '2025-07-01' }],
    centre: { crs: 'WGS-84', ...centre },
    validFrom: '2025-07-01',
    predecessors: [`huyen-mau-${id.slice(-5, -3)}`],
    sources: ['du-lieu-gia-lap'],
  };
  const coordinates = [ring.map(({ lat, lon }) => [lon, lat])];
  return { type: 'Feature', id, properties, geometry: { type: 'Polygon', coordinates } };
}

/** The districts of before 1 July 2025, one a row; their boundaries are not kept. */
function districts(): string {
  const rows = Array.from({ length: ROWS }, (_, row) => two(row + 1));
  return rows
    .map(
      (n) => `huyen-mau-${n}:
  name:
    vi: Huyện Mẫu ${n} (giả lập)
    en: Sample district ${n} (made up)
  level: district
  validTo: 2025-06-30
  sources:
    - du-lieu-gia-lap
`,
    )
    .join('\n');
}

/** Two years; three communes have no figure yet, as happens. */
function population(communes: readonly Commune[], roll: Roll): string {
  const rows = communes.flatMap(({ id, urban }, i) => {
    const before = Math.round(urban ? 14_000 + roll() * 16_000 : 4_000 + roll() * 8_000);
    const after = Math.round(before * (1 + (roll() - 0.2) * 0.03));
    if (i % 60 === 59) return [];
    return [
      `${id}-2024,${id},2024-12-31,${before},estimate,du-lieu-gia-lap`,
      `${id}-2025,${id},2025-12-31,${after},estimate,du-lieu-gia-lap`,
    ];
  });
  return table('id,area,date,persons,basis,sources', rows);
}

function table(head: string, rows: readonly string[]): string {
  return `${[head, ...rows].join('\n')}\n`;
}

type Site = Point & { readonly owner: number; readonly commune: Commune };

/**
 * Towns have more sites; about every ninth commune has none of its own; every fifteenth site crowds another.
 * The commune of a site is the one that holds it, and what falls outside the province is rolled again.
 */
function places(communes: readonly Commune[], shapes: Boundaries, roll: Roll): readonly Site[] {
  const byKey = new Map(communes.map((commune) => [commune.id, commune]));
  const served = communes.filter(({ urban }, i) => urban || i % 9 !== 4);
  const chosen = served.flatMap((commune) =>
    commune.urban ? [commune, commune, commune] : [commune],
  );
  const sites: Site[] = [];
  while (sites.length < SITES) {
    const crowded = sites.length > 100 && sites.length % 15 === 0;
    const centre = crowded ? pick(sites, roll) : pick(chosen, roll).centre;
    const point = near(centre, crowded ? 0.0012 : 0.012, roll);
    const commune = byKey.get(shapes.holding(point)[0] ?? '');
    if (commune) sites.push({ ...point, owner: sites.length % OPERATORS.length, commune });
  }
  return sites;
}

function pick<T>(list: readonly T[], roll: Roll): T {
  return list[Math.floor(roll() * list.length)] as T;
}

function near({ lat, lon }: Point, reach: number, roll: Roll): Point {
  const moved = (value: number) => round(value + (roll() - 0.5) * 2 * reach, 6);
  return { lat: moved(lat), lon: moved(lon) };
}

const HEAD =
  'id,code,owner,tenants,technology,slots,mastClass,height,states.0.state,states.0.asOf,states.0.due,states.1.state,states.1.asOf,states.1.due,location.crs,location.lat,location.lon,location.centralMeridian,location.northing,location.easting,commune,cost,sources';

function siteRow(site: Site, i: number, roll: Roll): string {
  const id = `tram-${String(i + 1).padStart(4, '0')}`;
  const owner = OPERATORS[site.owner] as string;
  const { states, technology } = historyOf(roll);
  const others = OPERATORS.filter((each) => each !== owner && roll() < 0.18);
  const mastClass = ['A1', 'A2a', 'A2b'][Math.floor(roll() ** 0.6 * 3)] as string;
  const height =
    mastClass === 'A1' ? 6 + roll() * 6 : mastClass === 'A2a' ? 12 + roll() * 18 : 30 + roll() * 15;
  const planned = states[2] === '' && states[0] === 'proposed';
  const cost = planned ? Math.round(8 + roll() * 8) * 100_000_000 : '';
  const slots = 1 + Math.floor(roll() * 3) + others.length;
  const code = `M${site.owner + 1}-${String(i + 1).padStart(5, '0')}`;
  return [
    id,
    code,
    owner,
    [owner, ...others].join('|'),
    technology,
    slots,
    mastClass,
    Math.round(height),
    ...dueCells(states, i),
    ...placeCells(site, i),
    site.commune.id,
    cost,
    'du-lieu-gia-lap',
  ].join(',');
}

/** Existing with 5G, existing without, to be upgraded, proposed; with the day each became so. */
function historyOf(roll: Roll): { states: readonly string[]; technology: string } {
  const kind = roll();
  const built = `20${14 + Math.floor(roll() * 9)}`;
  const later = `202${4 + Math.floor(roll() * 2)}-${two(1 + Math.floor(roll() * 12))}`;
  if (kind < 0.3) return { states: ['existing', built, '', ''], technology: '4g|5g' };
  if (kind < 0.4) return { states: ['proposed', built, 'existing', later], technology: '5g' };
  if (kind < 0.62) return { states: ['existing', built, '', ''], technology: '4g' };
  if (kind < 0.8) return { states: ['existing', built, 'to-upgrade', later], technology: '4g' };
  return { states: ['proposed', later, '', ''], technology: '5g' };
}

/** What is still to come has a quarter to be finished by; every ninth site states none, as happens. */
function dueCells(states: readonly string[], i: number): readonly string[] {
  const [first = '', since = '', second = '', then = ''] = states;
  const quarter = ['2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31'][i % 4] as string;
  const due = i % 9 === 8 ? '' : quarter;
  const open = second === '' && first === 'proposed';
  return [first, since, open ? due : '', second, then, second === 'to-upgrade' ? due : ''];
}

/** Every eighth site comes in VN-2000, as surveys do. */
function placeCells({ lat, lon }: Point, i: number): readonly (string | number)[] {
  if (i % 8 !== 0) return ['WGS-84', lat, lon, '', '', ''];
  const { northing, easting } = toVn2000({ lat, lon }, MERIDIAN, 3);
  return ['VN-2000', '', '', MERIDIAN, round(northing, 2), round(easting, 2)];
}

/** The files of the province, by path. */
export function tinhMau5g(): ReadonlyMap<string, string> {
  const roll = dice(5_2026);
  const { text, communes, shapes } = areas(cornersOf(roll));
  const people = population(communes, roll);
  const rows = places(communes, shapes, roll).map((site, i) => siteRow(site, i, roll));
  const plans = `plans/${UNIT}`;
  return new Map([
    ...recordsOf(UNIT, OPERATORS),
    [`${plans}/areas.geojson`, text],
    [`${plans}/areas.yaml`, districts()],
    [`${plans}/population.csv`, people],
    [`${plans}/sites.csv`, table(HEAD, rows)],
  ]);
}

const root = fileURLToPath(new URL('..', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of tinhMau5g()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
