import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { dayOf } from '../../generator/core/day.ts';
import { type RunningServer, startServer } from '../../generator/host/http-server.ts';
import { staticReply } from '../../generator/host/static-files.ts';
import { zipFolder, zipOf } from '../../generator/host/zip-folder.ts';
import { type Opened, test } from '../support/browser-test.ts';
import { unpack } from '../support/portable-copy.ts';
import { scratch } from '../support/run-cli.ts';

const folder = scratch();
let server: RunningServer;
/** A name that a reader may well give: with a space and marks. */
const PLACE = 'Tài liệu chung/cổng thông tin';

beforeAll(async () => {
  const copy = join(folder.root, 'trang');
  cpSync(inject('site').dir, copy, { recursive: true });
  zipFolder(copy, dayOf(2026, 11, 22), () => {});
  unpack(zipOf(copy), join(folder.root, PLACE));
  server = await startServer({
    port: 0,
    orNext: true,
    respond: (path) => staticReply(folder.root, path),
  });
});
afterAll(() => {
  server?.close();
  folder.remove();
});

/** Goes from the home page to a unit, a component, through the search and the explorer. */
async function walk({ page, faults }: Opened, home: string): Promise<void> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${home}index.html`);
  await page.locator('main a[href*="binh-phuoc/"]').first().click();
  await page.waitForURL(/binh-phuoc/);
  expect(await page.locator('h1').textContent()).toContain('Bình Phước');
  await page.locator('header input[type=search]').fill('lgsp');
  await page.locator('header [role=option] a, header [role=option]').first().waitFor();
  await page.locator('header input[type=search]').press('Enter');
  await page.waitForURL(/search\/index\.html\?q=lgsp/);
  await page.locator('main .search-list a[href*="/components/"]').first().click();
  await page.waitForURL(/components\/.+\.html/);
  expect(await page.locator('main').textContent()).toMatch(/LGSP/i);
  await page.goto(`${home}binh-phuoc/explorer/index.html`);
  await page.locator('main svg a, main svg [tabindex]').first().waitFor();
  await page.goto(`${home}en/index.html`);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(faults).toEqual([]);
  const foreign = asked.filter((url) => !url.startsWith(home) && !url.startsWith('data:'));
  expect(foreign).toEqual([]);
  expect(asked.length).toBeGreaterThan(10);
}

describe('the site as a zip that was unpacked', () => {
  test('reads whole from a folder on disk, without a server', async ({ open }) => {
    const dir = join(folder.root, PLACE, basename('trang'));
    const home = `${pathToFileURL(dir).href}/`;
    await walk(await open({ baseURL: home }), home);
  });

  test('reads whole from below any path of a server', async ({ open }) => {
    const home = `${server.url}${PLACE.split('/').map(encodeURIComponent).join('/')}/trang/`;
    await walk(await open({ baseURL: home }), home);
  });
});
