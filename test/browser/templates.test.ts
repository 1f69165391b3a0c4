import { expect, inject } from 'vitest';
import { LANGS } from '../../generator/core/lang.ts';
import { PHONE, test } from '../support/browser-test.ts';
import { covering, sideways } from '../support/in-page.ts';

const { samples } = inject('site');
const NARROW = { width: 320, height: 640 };

test('every template is sampled', () => {
  expect(samples.length).toBeGreaterThan(10);
});

for (const { template, files } of samples) {
  for (const lang of LANGS) {
    test(`${template} (${lang}) loads without a fault, fits a phone and prints`, async ({
      open,
    }) => {
      const { page, faults } = await open();
      await page.goto(files[lang]);
      for (const size of [undefined, PHONE, NARROW]) {
        if (size) await page.setViewportSize(size);
        expect(await sideways(page), `${size?.width ?? 'desktop'}`).toEqual([]);
      }
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await covering(page)).toEqual([]);
      const paper = page.locator('html');
      const colour = await paper.evaluate(
        (root) => root.ownerDocument.defaultView.getComputedStyle(root).backgroundColor,
      );
      expect(colour).toBe('rgb(255, 255, 255)');
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(faults).toEqual([]);
    });
  }
}
