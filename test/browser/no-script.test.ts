import { expect, inject } from 'vitest';
import { ALL_TEMPLATES_MS, test } from '../support/browser-test.ts';

const { samples } = inject('site');

test(
  'every template reads as well without JavaScript as with it',
  async ({ open }) => {
    const { page, faults } = await open({ javaScriptEnabled: false });
    const { page: scripted } = await open();
    for (const { files, template } of samples) {
      await page.goto(files.vi);
      await scripted.goto(files.vi);
      expect(await page.locator('h1').isVisible(), template).toBe(true);
      const [seen = ''] = await page.locator('main').allInnerTexts();
      const [withScript] = await scripted.locator('main').allInnerTexts();
      expect(seen.length, template).toBeGreaterThan(20);
      // Tools to filter, sort or walk may be added; what they work on must be there without them.
      const tooled = (await scripted.locator('script[src]:not([src*="/search."])').count()) > 0;
      if (!tooled) expect(seen, template).toBe(withScript);
      const rows = await scripted.locator('main tbody tr > th').allInnerTexts();
      expect(
        rows.filter((row) => !seen.includes(row.trim())),
        template,
      ).toEqual([]);
    }
    expect(faults).toEqual([]);
  },
  ALL_TEMPLATES_MS,
);

test('searching without JavaScript leads to a page to browse', async ({ open }) => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto('binh-phuoc/index.html');
  const box = page.locator('header input[type=search]');
  if ((await box.count()) > 0) {
    await box.fill('dong xoai');
    await box.press('Enter');
  } else await page.locator('header a[href$="search/index.html"]').click();
  expect(new URL(page.url()).pathname).toBe('/search/index.html');
  expect(await page.locator('main table a').count()).toBeGreaterThan(20);
});
