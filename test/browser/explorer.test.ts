import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { PHONE, test } from '../support/browser-test.ts';
import { sideways } from '../support/in-page.ts';
import { runAxe } from '../support/run-axe.ts';

const UNIT = 'binh-phuoc/explorer/index.html';
const SOFTWARE = 'Phần mềm quản lý văn bản và điều hành';
const AXIS = 'Trục liên thông văn bản (LGSP) nội bộ tỉnh';

const status = (page: Page) => page.locator('.explore-status');
const says = (page: Page, text: string) => status(page).filter({ hasText: text }).waitFor();
const focused = (page: Page) => page.locator('svg a:focus, h2:focus').first().textContent();

describe('the explorer', () => {
  test('goes by keyboard from the map to a component, along a relation, and back', async ({
    open,
  }) => {
    const { page, faults } = await open();
    await page.goto(UNIT);
    await page.locator('#explore').waitFor();
    const box = page.locator(
      '#explore-whole svg a[data-node="component:binh-phuoc/phan-mem-qlvb"]',
    );
    await box.focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toContain('Trục liên thông');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toContain('Phần mềm quản lý');
    await page.keyboard.press('Enter');
    await says(page, SOFTWARE);
    expect(await page.locator('#explore-whole').isVisible()).toBe(false);
    expect(await page.locator('#explore-view svg a[aria-current]').textContent()).toContain(
      'Phần mềm',
    );
    expect(await focused(page)).toContain('Phần mềm quản lý');
    expect(page.url()).toContain('#c=binh-phuoc/phan-mem-qlvb');
    await page.goBack();
    await page.locator('#explore-whole').waitFor();
    expect(await page.locator('#explore-view').isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  test('finds a component by name without marks, and the shortest path to another', async ({
    open,
  }) => {
    const { page, faults } = await open();
    await page.goto(UNIT);
    const choose = page.locator('#explore-c');
    await choose.fill('truc lien thong noi bo');
    await page.locator('#explore-c-list [role=option]').first().waitFor();
    await choose.press('ArrowDown');
    await choose.press('Enter');
    await says(page, AXIS);
    const end = page.locator('#explore-to');
    await end.fill('nen tang tich hop chia se du lieu cap tinh');
    await page.locator('#explore-to-list [role=option]').first().waitFor();
    await end.press('ArrowDown');
    await end.press('Enter');
    await says(page, '2 bước');
    expect(await page.locator('#explore-view svg a').count()).toBe(3);
    expect(faults).toEqual([]);
  });

  test('lists what stops and what it rests on, with paths, and narrows by state', async ({
    open,
  }) => {
    const { page } = await open();
    await page.goto(`${UNIT}#c=binh-phuoc/phan-mem-qlvb`);
    await says(page, SOFTWARE);
    const stops = page.locator('#explore-view section', { hasText: `Nếu ${SOFTWARE} dừng` });
    expect(await stops.locator('tbody tr').first().textContent()).toContain(
      `${SOFTWARE} → ${AXIS}`,
    );
    const before = await page.locator('#explore-view svg a').count();
    await page.locator('#explore summary').click();
    await page.locator('#explore-state').selectOption('operating');
    await page.waitForURL(/state=operating/);
    expect(await page.locator('#explore-view svg a').count()).toBeLessThan(before);
    await page.locator('#explore-out').selectOption('3');
    await page.waitForURL(/out=3/);
    await page.goBack();
    await page.goBack();
    await page.waitForFunction('!location.hash.includes("state")');
    expect(await page.locator('#explore-view svg a').count()).toBe(before);
  });

  test('works by touch on a phone, and fits it', async ({ open }) => {
    const { page, faults } = await open({ viewport: PHONE, hasTouch: true, isMobile: true });
    await page.goto(UNIT);
    await page.locator('#explore').waitFor();
    await page.locator('#explore-whole svg a').first().tap();
    await page.locator('#explore-view svg.draw').waitFor();
    const first = await status(page).textContent();
    await page.locator('#explore-view svg a:not([aria-current])').first().tap();
    await page.waitForFunction(
      `document.querySelector('.explore-status').textContent !== ${JSON.stringify(first)}`,
    );
    expect(await sideways(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  for (const viewport of [PHONE, { width: 320, height: 640 }]) {
    test(`keeps the meaning of its lines in sight, ${viewport.width} wide`, async ({ open }) => {
      const { page } = await open({ viewport });
      for (const hash of ['', `#c=binh-phuoc/cong-dich-vu-cong&in=2&out=1`]) {
        await page.goto('about:blank');
        await page.goto(UNIT + hash);
        await page.locator('#explore:not([inert])').waitFor();
        const frame = page.locator('.web-scroll:visible');
        const scrolls = await frame.evaluate((one) => one.scrollWidth > one.clientWidth);
        expect(scrolls, `the map of “${hash}” is wider than its frame`).toBe(true);
        expect(await frame.locator('.key').count()).toBe(0);
        const items = page.locator('.key:visible li');
        expect(await items.count()).toBeGreaterThan(0);
        for (const item of await items.all()) {
          const { x = -1, width = 0 } = (await item.boundingBox()) ?? {};
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(viewport.width);
        }
        expect(await sideways(page)).toEqual([]);
      }
      const { x = -1, width = 0 } =
        (await page.locator('#explore-view svg a[aria-current]').boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(viewport.width);
    });
  }

  test('has no violation in any of its views', async ({ open }) => {
    const { page } = await open();
    for (const hash of [
      '',
      '#c=binh-phuoc/phan-mem-qlvb&in=2&out=2',
      '#c=binh-phuoc/lgsp&to=binh-phuoc/cong-dich-vu-cong',
      '#c=nowhere/at-all',
    ]) {
      await page.goto('about:blank');
      await page.goto(UNIT + hash);
      await page.locator('#explore').waitFor();
      expect(await runAxe(page), hash).toEqual([]);
    }
  });

  test('is opened by the page of a component, also from a folder on disk', async ({ open }) => {
    const folder = pathToFileURL(join(inject('site').dir, '/')).href;
    const { page, faults } = await open({ baseURL: folder });
    await page.goto(`${folder}en/binh-phuoc/components/phan-mem-qlvb.html`);
    await page.locator('a[href*="explorer/"][href*="?c="]').click();
    await page.locator('#explore-view svg.draw').waitFor();
    expect(await status(page).textContent()).toMatch(/others? within/);
    await page.locator('#explore-view svg a:not([aria-current])').first().click();
    await page.waitForFunction('location.hash.length > 1');
    await page.goBack();
    expect(faults).toEqual([]);
  });
});
