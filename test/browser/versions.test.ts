import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type Opened, PHONE, test } from '../support/browser-test.ts';
import { DAYS, type Served, serveSite } from '../support/built-site.ts';
import { courseRepo } from '../support/course-repo.ts';
import { sideways } from '../support/in-page.ts';
import { serveByNginx } from '../support/nginx.ts';
import { runAxe } from '../support/run-axe.ts';
import { runCli, scratch } from '../support/run-cli.ts';

const folder = scratch();
const dir = join(folder.root, 'site');
let repo: ReturnType<typeof courseRepo>;
let server: Served;

beforeAll(async () => {
  repo = courseRepo();
  const args = ['build', '--versions', '--root', repo.root, '--out', dir, '--lang', 'en'];
  const { code, err } = runCli([...args, ...DAYS]);
  expect(code, err).toBe(0);
  server = (await serveByNginx(dir, join(folder.root, 'nginx'))) ?? (await serveSite(dir));
});
afterAll(async () => {
  await server?.stop();
  repo?.remove();
  folder.remove();
});

const note = (page: Page) => page.locator('nav.version-note');

/** Words of the note, which its stylesheet writes. */
const noteText = (page: Page) =>
  page
    .locator('.version-name')
    .evaluate((name) => name.ownerDocument.defaultView.getComputedStyle(name, '::before').content);

/** Opens the list of versions and gives its rows, each as it reads. */
async function rowsOf(page: Page): Promise<string[]> {
  await note(page).locator('a.versions').click();
  await page.locator('.version-list li').first().waitFor();
  return page.locator('.version-list li').allTextContents();
}

async function follow(page: Page, label: string): Promise<void> {
  await page.locator('.version-list a', { hasText: label }).first().click();
  await page.waitForLoadState();
}

/** From a record in an old version to the others; `home` is where the site lies. */
async function switches({ page, faults }: Opened, home: string): Promise<void> {
  await page.goto(`${home}v/v1.1/u/components/den.html`);
  expect(await noteText(page)).toContain('Phiên bản v1.1');
  expect(await rowsOf(page)).toEqual([
    'Bản đang soạn',
    'v2',
    'v1.2',
    'v1.1 (đang xem)',
    'v1.0 bản đó chưa có mục này',
  ]);
  await follow(page, 'v2');
  expect(page.url()).toBe(`${home}v/v2/u/components/den.html`);
  await rowsOf(page);
  await follow(page, 'v1.0');
  expect(page.url()).toBe(`${home}v/v1.0/index.html`);
  await page.goto(`${home}v/v1.2/en/u/tasks/ket-noi.html`);
  const rows = await rowsOf(page);
  expect(rows.at(-1)).toBe('This over the versions');
  await follow(page, 'This over');
  expect(page.url()).toBe(`${home}en/versions/of/u/tasks/ket-noi.html`);
  expect(faults).toEqual([]);
}

describe('the list of versions on a page', () => {
  test('leads to the same record, or says that the version has none', async ({ open }) => {
    await switches(await open({ baseURL: server.url }), server.url);
  });

  test('does so from a folder on disk', async ({ open }) => {
    const home = `${pathToFileURL(dir).href}/`;
    await switches(await open({ baseURL: home }), home);
  });

  test('opens and closes by keyboard', async ({ open }) => {
    const { page } = await open({ baseURL: server.url });
    await page.goto('v/v1.1/index.html');
    await note(page).locator('a.versions').focus();
    await page.keyboard.press('Enter');
    await page.locator('.version-list a:focus').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.version-list').count()).toBe(0);
    expect(await page.locator('a.versions:focus').count()).toBe(1);
  });
});

describe('a version says which it is', () => {
  test('in a note on every page, also without JavaScript, and in each language', async ({
    open,
  }) => {
    const { page } = await open({ baseURL: server.url, javaScriptEnabled: false });
    for (const [path, said] of [
      ['v/v1.0/u/components/yen.html', 'Phiên bản v1.0, ghi vào kho ngày 10/01/2026.'],
      ['v/v2/index.html', 'Phiên bản v2, Bản <hai> & \\"cuối\\", ghi vào kho ngày 10/04/2026.'],
      ['v/v1.0/en/u/index.html', 'Version v1.0, committed on 10 January 2026.'],
      ['u/components/yen.html', 'Nội dung như phiên bản v2 đã ban hành.'],
    ]) {
      await page.goto(path as string);
      expect(await note(page).isVisible()).toBe(true);
      expect(await noteText(page)).toBe(`"${said}"`);
    }
    await note(page).locator('a.versions').click();
    expect(page.url()).toBe(`${server.url}versions/index.html`);
  });
});

describe('search in a version', () => {
  test('finds what that version has, once', async ({ open }) => {
    const { page, faults } = await open({ baseURL: server.url });
    for (const [home, found] of [
      ['', 0],
      ['v/v1.0/', 1],
      ['v/v1.2/', 1],
    ]) {
      await page.goto(`${home}search/index.html?q=he thong`);
      await page.locator('main .search-list a').first().waitFor();
      const names = await page.locator('main .search-list .search-name').allTextContents();
      expect(names.filter((name) => name === 'Hệ thống bỏ')).toHaveLength(found as number);
      expect(names.filter((name) => name === 'Hệ thống yên')).toHaveLength(1);
      const links = page.locator('main .search-list a[href*="yen.html"]');
      expect(new URL(await links.first().evaluate((a) => String(a))).pathname).toBe(
        `/${home}u/components/yen.html`,
      );
    }
    expect(faults).toEqual([]);
  });
});

const PAGES = [
  'versions/index.html',
  'versions/v1.2/changes.html',
  'versions/of/u/tasks/ket-noi.html',
  'u/components/bo.html',
  'u/components/cu.html',
  'v/v1.0/u/tasks/ket-noi.html',
  'edition/index.html',
];

describe('pages about versions', () => {
  test('fit a phone, print, and break no rule of access or of the policy', async ({ open }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, faults } = await open({ baseURL: server.url, viewport: PHONE, colorScheme });
      for (const file of PAGES) {
        await page.goto(file);
        expect(await sideways(page), file).toEqual([]);
        expect(await runAxe(page), file).toEqual([]);
      }
      await page.goto(PAGES[0] as string);
      await rowsOf(page);
      expect(await runAxe(page)).toEqual([]);
      expect(await sideways(page)).toEqual([]);
      expect(faults).toEqual([]);
    }
  });
});
