import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { ALL_TEMPLATES_MS, type Opened, PHONE, test } from '../support/browser-test.ts';
import { buildSite, type Served, serveSite, takeSnapshot } from '../support/built-site.ts';
import { generateWorkspace } from '../support/generate-workspace.ts';
import { UNIT, writeHostileWorkspace } from '../support/hostile-workspace.ts';
import { sideways } from '../support/in-page.ts';
import { unreachable } from '../support/link-faults.ts';
import { scratch } from '../support/run-cli.ts';
import { readSite } from '../support/site-files.ts';
import { listSitePages, type SitePage, samplesOf } from '../support/site-pages.ts';

const COMPONENTS = 1000;
/** Stops of the Tab key that are tried, for handlers that wait for the focus. */
const STOPS = 12;
const folder = scratch();
let server: Served;
let samples: readonly SitePage[];

beforeAll(async () => {
  const root = join(folder.root, 'workspace');
  const dir = join(folder.root, 'site');
  const snapshotFile = join(folder.root, 'snapshot.json');
  generateWorkspace(root, { units: 1, components: COMPONENTS, exchanges: 300, indicators: 20 });
  writeHostileWorkspace(root);
  buildSite(root, dir);
  takeSnapshot(root, snapshotFile);
  const pages = await listSitePages(snapshotFile);
  const rewritten = pages.filter(({ path }) => path.split('/')[1] === UNIT);
  samples = [...samplesOf(rewritten, dir), ...pages.filter(({ path }) => path === '/')];
  server = await serveSite(dir);
});

afterAll(async () => {
  await server?.stop();
  folder.remove();
});

/** What would have been set, or asked, had any text of the content been run. */
async function ran({ page, faults }: Opened): Promise<unknown[]> {
  const set = await page
    .locator('html')
    .evaluate((root) => root.ownerDocument.defaultView.hostile ?? null);
  return set === null ? [...faults] : [...faults, `hostile = ${set}`];
}

describe('hostile content', () => {
  test(
    'runs nothing and breaks no page, on any template',
    async ({ open }) => {
      const opened = await open({ viewport: PHONE, baseURL: server.url });
      expect(samples.length).toBeGreaterThan(10);
      for (const { files, template } of samples) {
        await opened.page.goto(files.vi);
        for (let stop = 0; stop < STOPS; stop++) await opened.page.keyboard.press('Tab');
        expect(await ran(opened), template).toEqual([]);
        expect(await sideways(opened.page), template).toEqual([]);
      }
    },
    ALL_TEMPLATES_MS,
  );

  test('is text in the search results too', async ({ open }) => {
    const opened = await open({ baseURL: server.url });
    await opened.page.goto('search/index.html');
    const box = opened.page.locator('main input[type=search]');
    for (const word of ['script', 'svg onload', 'img src']) {
      await box.fill(word);
      const first = opened.page.locator('main .search-list .search-name').first();
      await first.waitFor();
      expect(await first.textContent()).toMatch(/[<>]/);
    }
    expect(await opened.page.locator('main .search-list :is(img, svg, script)').count()).toBe(0);
    expect(await ran(opened)).toEqual([]);
  });
});

describe('a unit with a thousand components', () => {
  test('has each of them within reach of its links', () => {
    const site = readSite(join(folder.root, 'site'));
    const components = [...site.pages.keys()].filter((file) =>
      file.startsWith('gia-lap-1/components/thanh-phan-'),
    );
    expect(components).toHaveLength(COMPONENTS);
    expect(unreachable(site, 'index.html')).toEqual(['404.html']);
  });

  test('fits a phone', async ({ open }) => {
    const { page, faults } = await open({ viewport: PHONE, baseURL: server.url });
    // The unit's own page shows its components as counts in the figure of the framework.
    for (const [file, links] of [
      ['gia-lap-1/index.html', 'framework/'],
      ['gia-lap-1/components/index.html', 'components/'],
    ]) {
      await page.goto(file as string);
      expect(await page.locator(`main a[href*="${links}"]`).count()).toBeGreaterThan(3);
      expect(await sideways(page)).toEqual([]);
    }
    expect(faults).toEqual([]);
  });
});
