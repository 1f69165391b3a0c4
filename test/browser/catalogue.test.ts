import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browser-test.ts';

const FIRST = '#datasets tbody tr:not([hidden]) th';

const names = (page: Page) => page.locator(FIRST).allTextContents();

test('a catalogue is filtered and sorted by keyboard, and its address opens the same view', async ({
  open,
}) => {
  const { page, faults } = await open();
  await page.goto('binh-duong/datasets/index.html');
  const all = await names(page);
  expect(all.length).toBeGreaterThan(3);
  const sort = page.locator('#datasets thead button').first();
  await sort.focus();
  await page.keyboard.press('Enter');
  const rising = await names(page);
  await page.keyboard.press('Enter');
  expect(await names(page)).toEqual(rising.toReversed());
  expect(await page.locator('#datasets thead th').first().getAttribute('aria-sort')).toBe(
    'descending',
  );
  await page.locator('.tools input[type=search]').focus();
  await page.keyboard.type('dat dai');
  const found = await names(page);
  expect(found).toHaveLength(1);
  expect(await page.locator('.tools [role=status]').textContent()).toContain('1');
  const address = page.url();
  await page.goto('binh-duong/index.html');
  await page.goto(address);
  expect(await names(page)).toEqual(found);
  expect(faults).toEqual([]);
});

test('without script the whole table is there', async ({ open }) => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto('binh-duong/datasets/index.html');
  expect((await names(page)).length).toBeGreaterThan(3);
  expect(await page.locator('#datasets thead th:not([hidden])').count()).toBeGreaterThan(8);
});
