import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { launchBrowser } from '../support/find-browser.ts';
import { seeded } from '../support/random-siting.ts';
import type { Bench, Row } from './table.ts';
import { weigh } from './weights.ts';

const root = join(import.meta.dirname, '../..');
const KB = 1024;
const SITES = 10_000;
const COLUMNS = 15;
const ROWS = 12;
const LOADS = 5;
const PAGE = 'lon/stations/index.html';

/** The station plan of a province ten times as large as any, in a browser: 10,000 sites, 180 communes. */
export const sitingMap: Bench = {
  name: 'siting-map',
  run: async (scratch) => {
    const [workspace, out] = [join(scratch, 'stations'), join(scratch, 'stations-site')];
    for (const [path, text] of Object.entries(largeProvince())) write(join(workspace, path), text);
    const argv = ['generator/cli/main.ts', 'build', '--root', workspace, '--out', out];
    const started = performance.now();
    execFileSync(process.execPath, argv, { cwd: root, stdio: 'ignore' });
    const built = (performance.now() - started) / 1000;
    const { plain, fonts } = weigh(out, PAGE);
    const weight = plain + fonts;
    return [
      {
        what: 'map page of 10,000 sites with styles, scripts and fonts, compressed',
        bar: '< 400 KB',
        measured: `${(weight / KB).toFixed(0)} KB, ${(plain / KB).toFixed(0)} KB without fonts`,
        met: weight < 400 * KB,
        command: COMMAND,
      },
      ...(await inBrowser(out)),
      {
        what: 'build of that province, joint building solved',
        bar: '–',
        measured: `${built.toFixed(1)} s`,
        met: 'not measured',
        command: COMMAND,
      },
    ];
  },
};

const COMMAND = 'npm run bench siting-map';

async function inBrowser(out: string): Promise<Row[]> {
  const server = await launchBrowser();
  if (!server) return [row('map page in a browser', '< 1500 ms', Number.NaN, 'not measured')];
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  const address = pathToFileURL(join(out, PAGE)).href;
  try {
    const paints: number[] = [];
    for (let load = 0; load < LOADS; load += 1) paints.push(await firstPaint(page, address));
    const toggles = await toggleTimes(page);
    const [paint, toggle, slowest] = [middle(paints), middle(toggles), Math.max(...toggles)];
    return [
      row('first paint of it in Chromium', '< 1500 ms', paint, paint < 1500),
      row(
        'a box beside the map, to the next frame: the middle one of 20',
        '< 100 ms',
        toggle,
        toggle < 100,
      ),
      row('the same: the slowest of 20', '–', slowest, 'not measured'),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function firstPaint(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  return page.evaluate<number>(`new Promise((done) => {
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (paint) done(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  })`);
}

/** From the click to the second frame after it, which shows what the first was asked to draw. */
async function toggleTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < 20; at += 1) {
    const box = ['#m-proposed', '#m-standing', '#o-1', '#m-close'][at % 4];
    times.push(
      await page.evaluate<number>(`new Promise((done) => {
        const start = performance.now();
        document.querySelector(${JSON.stringify(box)}).click();
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
      })`),
    );
  }
  return times;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function row(what: string, bar: string, ms: number, met: Row['met']): Row {
  return { what, bar, measured: `${ms.toFixed(0)} ms`, met, command: COMMAND };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Files of a made-up province; the same on every machine. */
function largeProvince(): Record<string, string> {
  const random = seeded(11);
  const communes = Array.from({ length: COLUMNS * ROWS }, (_, i) => ({
    id: `xa-${i}`,
    west: 106.7 + (i % COLUMNS) * 0.06,
    south: 18.7 + Math.floor(i / COLUMNS) * 0.06,
  }));
  const areas = communes.map(({ id, west, south }) => featureOf(id, west, south));
  const people = communes.map(
    ({ id }) => `${id}-2025,${id},2025-12-31,${5000 + Math.floor(random() * 20_000)},s`,
  );
  const sites = Array.from({ length: SITES }, (_, i) => siteRow(i, random));
  return {
    'khung.yaml': 'name: Tỉnh lớn (giả lập)\n',
    'architecture/lon/units.yaml':
      'lon: {name: Tỉnh lớn (giả lập), level: province, demonstration: true, sources: [s]}\n',
    'architecture/lon/sources.yaml': 's: {name: Giả lập, type: demonstration, read: full}\n',
    'plans/lon/operators.yaml': ['a', 'b', 'c']
      .map((id) => `${id}: {name: Mạng ${id}, role: network, sources: [s]}\n`)
      .join(''),
    'plans/lon/spacing-rules.yaml':
      'r: {name: Quy định thử, distance: 400, asks: share, sources: [s]}\n',
    'plans/lon/areas.geojson': `{"type":"FeatureCollection","features":[\n${areas.join(',\n')}\n]}\n`,
    'plans/lon/population.csv': `id,area,date,persons,sources\n${people.join('\n')}\n`,
    'plans/lon/sites.csv': `id,owner,tenants,technology,slots,states.0.state,states.0.asOf,location.crs,location.lat,location.lon,sources\n${sites.join('\n')}\n`,
  };
}

function featureOf(id: string, west: number, south: number): string {
  const [east, north] = [west + 0.06, south + 0.06];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ].map(([lon = 0, lat = 0]) => [Number(lon.toFixed(5)), Number(lat.toFixed(5))]);
  const properties = { name: id, level: 'commune', areaTypes: [{ type: 'other' }], sources: ['s'] };
  const geometry = { type: 'Polygon', coordinates: [ring] };
  return JSON.stringify({ type: 'Feature', id, properties, geometry });
}

function siteRow(i: number, random: () => number): string {
  const lat = (18.705 + random() * (ROWS * 0.06 - 0.01)).toFixed(6);
  const lon = (106.705 + random() * (COLUMNS * 0.06 - 0.01)).toFixed(6);
  const kind = random();
  const state = kind < 0.6 ? 'existing' : kind < 0.8 ? 'to-upgrade' : 'proposed';
  const technology = kind < 0.3 || state === 'proposed' ? '4g|5g' : '4g';
  const owner = 'abc'[i % 3];
  const tenants = random() < 0.2 ? `${owner}|${'abc'[(i + 1) % 3]}` : owner;
  const slots = 2 + Math.floor(random() * 3);
  return `t-${i},${owner},${tenants},${technology},${slots},${state},2024-05,WGS-84,${lat},${lon},s`;
}
