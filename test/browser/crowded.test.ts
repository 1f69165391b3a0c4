import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { PHONE, test } from '../support/browser-test.ts';
import { buildSite, type Served, serveSite } from '../support/built-site.ts';
import {
  AGENCIES,
  BRANCHES,
  DATASETS,
  ROOTS,
  writeCrowdedWorkspace,
} from '../support/crowded-workspace.ts';
import { sideways } from '../support/in-page.ts';
import { runAxe } from '../support/run-axe.ts';
import { scratch } from '../support/run-cli.ts';

const folder = scratch();
let server: Served;

beforeAll(async () => {
  const root = join(folder.root, 'workspace');
  const dir = join(folder.root, 'site');
  writeCrowdedWorkspace(root);
  buildSite(root, dir);
  server = await serveSite(dir);
});
afterAll(async () => {
  await server?.stop();
  folder.remove();
});

const shown = (page: Page) => page.locator('#datasets tbody tr:not([hidden])').count();

describe('a list of 1,200 rows', () => {
  test('shows a thousand, says so, and opens the rest when asked', async ({ open }) => {
    const { page, faults } = await open({ baseURL: server.url });
    await page.goto('u/datasets/index.html');
    expect(await shown(page)).toBe(1000);
    expect(await page.locator('.tools [role=status]').textContent()).toContain('1.000');
    await page.locator('.tools button', { hasText: 'Hiện tất cả' }).click();
    expect(await shown(page)).toBe(DATASETS);
    expect(faults).toEqual([]);
  });

  test('loses no row to the search of the browser', async ({ open }) => {
    const { page } = await open({ baseURL: server.url });
    await page.goto('about:blank');
    await page.goto('u/datasets/index.html');
    expect(await shown(page)).toBe(1000);
    await page.keyboard.press('Control+f');
    expect(await shown(page)).toBe(DATASETS);
  });

  test('is printed whole, as a table', async ({ open }) => {
    const { page } = await open({ baseURL: server.url });
    await page.goto('about:blank');
    await page.goto('u/datasets/index.html');
    await page.pdf({ format: 'A4' });
    expect(await shown(page)).toBe(DATASETS);
    await page.setViewportSize({ width: 672, height: 978 });
    await page.emulateMedia({ media: 'print' });
    const row = page.locator('#datasets tbody tr').last();
    const look = await row.evaluate((element) => {
      const view = element.ownerDocument.defaultView;
      return view.getComputedStyle(element).display;
    });
    expect(look).toBe('table-row');
    expect(await page.locator('.tools').first().isVisible()).toBe(false);
  });

  test('is whole without a script', async ({ open }) => {
    const { page } = await open({ baseURL: server.url, javaScriptEnabled: false });
    await page.goto('u/datasets/index.html');
    expect(await shown(page)).toBe(DATASETS);
  });
});

describe('lifecycles of 1,200 components', () => {
  const FIRST = 'u/lifecycle/index.html';

  /** Every page of the list, by the links at its foot. */
  async function pagesFrom(page: Page): Promise<string[]> {
    await page.goto('about:blank');
    await page.goto(FIRST);
    const links = page.locator('nav[aria-label="Các trang của danh sách"] a');
    return links.evaluateAll((all) => all.map(({ href }) => href));
  }

  test('go on over several pages, and nothing is left out', async ({ open }) => {
    const { page, faults } = await open({ baseURL: server.url });
    const pages = await pagesFrom(page);
    expect(pages).toHaveLength(Math.ceil(DATASETS / 400));
    const found = new Set<string>();
    for (const at of pages) {
      await page.goto(at);
      const rows = page.locator('tbody th a');
      for (const href of await rows.evaluateAll((all) => all.map((one) => one.href))) {
        expect(found.has(href), `${href} stands twice`).toBe(false);
        found.add(href);
      }
      expect(await page.locator('nav.part a[aria-current=page]').evaluate((one) => one.href)).toBe(
        at,
      );
      expect(await page.locator('main').textContent()).not.toContain('tìm theo tên');
      expect(await page.locator('nav.strip [aria-current]').count()).toBe(2);
    }
    expect(found.size).toBe(DATASETS);
    expect(faults).toEqual([]);
  });

  test('are drawn once, on the first page; each layer leads to where its rows begin', async ({
    open,
  }) => {
    const { page, faults } = await open({ baseURL: server.url });
    const pages = await pagesFrom(page);
    const layers = await page
      .locator('svg.lives a, main ul.inline a[href*="#lop-"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(layers.length).toBeGreaterThan(1);
    for (const href of new Set(layers)) {
      await page.goto('about:blank');
      await page.goto(FIRST);
      await page.goto(new URL(href ?? '', page.url()).href);
      expect(await page.locator(':target').count(), href ?? '').toBe(1);
    }
    await page.goto(pages[1] ?? '');
    expect(await page.locator('svg.lives').count()).toBe(0);
    expect(await page.locator('h1').textContent()).toMatch(/, trang 2$/);
    expect(await sideways(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

/** Links of a drawing that lead to no element of its page. */
function deadLinks(page: Page, drawing: string): Promise<string[]> {
  return page.locator('html').evaluate((root, selector) => {
    const links = [...root.querySelectorAll(`${selector} a`)];
    const targets = links.map((link: typeof root) => link.getAttribute('href'));
    return targets.filter((to: string) => !root.ownerDocument.getElementById(to.slice(1)));
  }, drawing);
}

describe('more capabilities and agencies than forty', () => {
  const MAP = 'u/capability-map/index.html';

  test('are drawn by their upper levels, which the page says, and listed in full', async ({
    open,
  }) => {
    const { page, faults } = await open({ baseURL: server.url });
    await page.goto(MAP);
    const notes = (await page.locator('main .meta').allTextContents()).join(' ');
    expect(notes).toContain(`${ROOTS} trong ${ROOTS * (BRANCHES + 1)} nghiệp vụ`);
    expect(notes).toContain('gộp theo cơ quan cấp trên thành 3 nhóm');
    expect(await deadLinks(page, 'svg.capabilities')).toEqual([]);
    expect(await page.locator('svg.capabilities a').count()).toBeLessThanOrEqual(ROOTS * 3);
    const rows = await page.locator('main tbody tr').count();
    expect(rows).toBeGreaterThan(ROOTS * BRANCHES * 3);
    expect(faults).toEqual([]);
    expect(await runAxe(page)).toEqual([]);
  });

  test('count each component once, whatever was put together', async ({ open }) => {
    const { page } = await open({ baseURL: server.url });
    await page.goto(MAP);
    const said = await page
      .locator('svg.capabilities a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
    const first = said.filter((text) => text.startsWith('Lĩnh vực giả lập 1,'));
    expect(first.length).toBeGreaterThan(0);
    // Each of its 48 datasets serves an agency under one or two of the three heads.
    const counts = first.map((text) => Number(/: (\d+) thành phần/.exec(text)?.[1]));
    const serving = DATASETS / ROOTS;
    for (const n of counts) expect(n).toBeLessThanOrEqual(serving);
    const sum = counts.reduce((all, n) => all + n, 0);
    expect(sum).toBeGreaterThanOrEqual(serving);
    expect(sum).toBeLessThanOrEqual(2 * serving);
  });
});

describe('flows among more than forty agencies', () => {
  const SHARING = 'u/sharing/index.html';

  test('are drawn by the agencies above, and every cell leads to its list', async ({ open }) => {
    const { page, faults } = await open({ baseURL: server.url });
    await page.goto(SHARING);
    expect((await page.locator('main .meta').allTextContents()).join(' ')).toContain('3 nhóm');
    expect(AGENCIES).toBeGreaterThan(40);
    expect(await deadLinks(page, 'svg.counts')).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await sideways(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
