import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { PHONE, test } from '../support/browser-test.ts';

const BOX = 'header input[type=search]';

/** Tabs from the top of the page to the search box; fails when it is not among the first stops. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab');
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  expect.fail(`${selector} is not reached by the Tab key`);
}

describe('the box on every page', () => {
  test('finds Đồng Xoài by keyboard alone, without marks', async ({ open }) => {
    const { page, faults } = await open();
    await page.goto('binh-duong/components/index.html');
    await tabTo(page, BOX);
    await page.keyboard.type('dong xoai');
    const box = page.locator(BOX);
    await page.locator('header [role=option]').first().waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('header [role=option][aria-selected=true]');
    expect(await chosen.textContent()).toContain('Đồng Xoài');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await Promise.all([page.waitForURL(/dong-xoai|binh-phuoc/), page.keyboard.press('Enter')]);
    expect(await page.locator('main').textContent()).toContain('Đồng Xoài');
    expect(faults).toEqual([]);
  });

  test('says when nothing is found, and closes with Escape', async ({ open }) => {
    const { page } = await open();
    await page.goto('index.html');
    const box = page.locator(BOX);
    await box.fill('khong co gi nhu the');
    const status = page.locator('header .search-status');
    await status.filter({ hasText: /\S/ }).waitFor({ state: 'attached' });
    expect(await page.locator('header [role=option]').count()).toBe(0);
    await box.fill('trục');
    await page.locator('header [role=option]').first().waitFor();
    await box.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('header .search-list').isVisible()).toBe(false);
  });

  test('goes to all results with Enter alone, with marks or without', async ({ open }) => {
    const { page } = await open();
    for (const words of ['Đồng Xoài', 'ĐỒNG XOÀI', 'dong xoai', 'Đồng xoài'.normalize('NFD')]) {
      await page.goto('en/index.html');
      await page.locator(BOX).fill(words);
      await page.locator(BOX).press('Enter');
      await page.waitForURL(/\/en\/search\/index\.html\?q=/);
      const first = page.locator('main .search-list a').first();
      await first.waitFor();
      expect(await first.getAttribute('href'), words).toMatch(/binh-phuoc/);
    }
  });
});

describe('the search page', () => {
  test('keeps the query in its address and leads to what it found', async ({ open }) => {
    const { page, faults } = await open({ viewport: PHONE });
    await page.goto('search/index.html?q=lgsp');
    const results = page.locator('main .search-list a');
    await results.first().waitFor();
    expect(await results.count()).toBeGreaterThan(1);
    await page.locator('main input[type=search]').fill('một cửa');
    await page.waitForURL(/q=m%E1%BB%99t/);
    await results.first().click();
    await page.waitForURL(/binh-|hai-|quoc-/);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });
});
