import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { PHONE, test } from '../support/browser-test.ts';
import { countStops, readFocus } from '../support/in-page.ts';

const { samples } = inject('site');

/** Stops walked on a page: enough to leave the frame and be well within the content. */
const MOST = 30;

test('the first stop is a link that skips to the content', async ({ open }) => {
  const { page } = await open();
  await page.goto('binh-phuoc/index.html');
  await page.keyboard.press('Tab');
  const skip = page.locator('a.skip');
  expect(await skip.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
  const box = await skip.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page
    .locator('main')
    .evaluate((main) => main.contains(main.ownerDocument.activeElement));
  expect(inMain).toBe(true);
});

describe('the stops of the Tab key are all seen', () => {
  for (const { template, files } of samples) {
    test(template, async ({ open }) => {
      const { page } = await open();
      await page.goto(files.vi);
      expect(await walk(page, MOST)).toEqual([]);
    });
  }

  test('to the last one of a unit, on a phone', async ({ open }) => {
    const { page } = await open({ viewport: PHONE });
    await page.goto('binh-phuoc/index.html');
    expect(await walk(page, Number.POSITIVE_INFINITY)).toEqual([]);
  });
});

/** Presses Tab from the top of a page; says which stops a keyboard user would not see. */
async function walk(page: Page, most: number): Promise<string[]> {
  const all = await countStops(page);
  const wrong: string[] = [];
  for (let stop = 1; stop <= Math.min(all, most); stop++) {
    await page.keyboard.press('Tab');
    const focus = await readFocus(page);
    if (!focus) wrong.push(`stop ${stop} of ${all} left the page`);
    else if (!focus.inView) wrong.push(`${focus.what} is out of view`);
    else if (!focus.outlined) wrong.push(`${focus.what} has no outline`);
  }
  return wrong;
}
