import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { elkLayout } from '../../generator/draw/elk-layout.ts';
import { launchBrowser } from '../support/find-browser.ts';
import { generateWorkspace } from '../support/generate-workspace.ts';
import type { Bench, Row } from './table.ts';

const root = join(import.meta.dirname, '../..');
const KB = 1024;
const LOADS = 5;
const COMMAND = 'npm run bench explorer';

/** The dependency explorer: its file, its first paint and its steps at 10,000 components, and ELK. */
export const explorer: Bench = {
  name: 'explorer',
  run: async (scratch) => {
    const workspace = join(scratch, 'workspace');
    const out = join(scratch, 'site');
    generateWorkspace(workspace, {
      units: 1,
      components: 10_000,
      exchanges: 30_000,
      indicators: 1,
    });
    const argv = ['generator/cli/main.ts', 'build', '--root', workspace, '--out', out];
    execFileSync(process.execPath, argv, { cwd: root, stdio: 'ignore' });
    return [fileRow(out), ...(await inBrowser(out)), ...(await elkRows())];
  },
};

function fileRow(out: string): Row {
  const bytes = gzipSync(readFileSync(join(out, '_khung/graph-vi.js')), { level: 9 }).length;
  return {
    what: 'graph of 10,000 components with 30,000 exchanges, compressed',
    bar: '≤ 150 KB',
    measured: `${(bytes / KB).toFixed(1)} KB`,
    met: bytes <= 150 * KB,
    command: COMMAND,
  };
}

async function inBrowser(out: string): Promise<Row[]> {
  const server = await launchBrowser();
  if (!server) return [row('explorer in a browser', '', 0, 'not measured')];
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  const address = `${pathToFileURL(out).href}/gia-lap-1/explorer/index.html`;
  try {
    const paints: number[] = [];
    for (let load = 0; load < LOADS; load += 1) paints.push(await firstPaint(page, address));
    const steps = await stepTimes(page);
    return [
      row(
        'first paint of the explorer at 10,000 components',
        '< 1000 ms',
        middle(paints),
        middle(paints) < 1000,
      ),
      row(
        'a step in it: the slowest of 20',
        '< 100 ms',
        Math.max(...steps),
        Math.max(...steps) < 100,
      ),
      row('a step in it: the middle one of 20', '< 100 ms', middle(steps), middle(steps) < 100),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function firstPaint(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('#explore').waitFor();
  return page.evaluate<number>(
    "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN",
  );
}

/** From one component to another, steps widened and narrowed: from the address to the next frame. */
async function stepTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let at = 1; at <= 20; at += 1) {
    const hash = `#c=gia-lap-1/thanh-phan-${at * 37}&in=${at % 3}&out=${1 + (at % 4)}`;
    times.push(
      await page.evaluate<number>(`new Promise((done) => {
        const start = performance.now();
        addEventListener('hashchange', () => done(performance.now() - start), { once: true });
        location.hash = ${JSON.stringify(hash)};
      })`),
    );
  }
  return times;
}

async function elkRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [count, bar] of [
    [30, 150],
    [150, 1500],
  ] as const) {
    const boxes = Array.from({ length: count }, (_, at) => ({
      id: `${at}`,
      width: 190,
      height: 60,
    }));
    const arrows = boxes.slice(1).map((_, at) => ({ from: Math.floor((at * 7) / 11), to: at + 1 }));
    await elkLayout(boxes.slice(0, 5), arrows.slice(0, 3));
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      // The last layout is kept, so each round asks for another.
      const others = boxes.map((box) => ({ ...box, width: box.width + 1 + round }));
      const start = performance.now();
      await elkLayout(others, arrows);
      times.push(performance.now() - start);
    }
    rows.push(
      row(
        `layout of a map of ${count} boxes by ELK`,
        `< ${bar} ms`,
        middle(times),
        middle(times) < bar,
      ),
    );
  }
  return rows;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function row(what: string, bar: string, ms: number, met: Row['met']): Row {
  return { what, bar, measured: `${ms.toFixed(0)} ms`, met, command: COMMAND };
}
