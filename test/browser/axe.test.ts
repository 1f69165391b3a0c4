import { expect, inject } from 'vitest';
import { DESKTOP, PHONE, test } from '../support/browser-test.ts';
import { runAxe } from '../support/run-axe.ts';

const { samples } = inject('site');

// Light as on a desk, dark as on a phone: two passes see both schemes and both layouts.
const LOOKS = [
  { colorScheme: 'light', viewport: DESKTOP },
  { colorScheme: 'dark', viewport: PHONE },
] as const;

for (const look of LOOKS) {
  for (const { template, files } of samples) {
    test(`${template}: no violation, ${look.colorScheme}`, async ({ open }) => {
      const { page } = await open(look);
      await page.goto(files.vi);
      expect(await runAxe(page)).toEqual([]);
    });
  }
}
