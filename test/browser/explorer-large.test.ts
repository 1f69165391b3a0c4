import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { PHONE, test } from '../support/browser-test.ts';
import { buildSite } from '../support/built-site.ts';
import { generateWorkspace } from '../support/generate-workspace.ts';
import { sideways } from '../support/in-page.ts';
import { runAxe } from '../support/run-axe.ts';
import { scratch } from '../support/run-cli.ts';

const folder = scratch();
const dir = join(folder.root, 'site');
const address = `${pathToFileURL(dir).href}/gia-lap-1/explorer/index.html`;

/** Forty thousand pages, on a machine with other work to do. */
const BUILD_MS = 480_000;

beforeAll(() => {
  const root = join(folder.root, 'workspace');
  generateWorkspace(root, { units: 1, components: 10_000, exchanges: 30_000, indicators: 1 });
  buildSite(root, dir);
}, BUILD_MS);
afterAll(() => folder.remove());

describe('ten thousand components, opened from a folder', () => {
  test('are first a map of groups, which open', async ({ open }) => {
    const { page, faults } = await open({ viewport: PHONE });
    await page.goto(address);
    await page.locator('#explore').waitFor();
    const groups = page.locator('#explore-whole svg a');
    expect(await groups.count()).toBeGreaterThan(3);
    expect(await groups.count()).toBeLessThan(20);
    expect(await sideways(page)).toEqual([]);
    await groups.first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.explore-status', { hasText: 'thành phần' }).waitFor();
    await page.locator('#explore-view tbody a').first().click();
    await page.locator('.explore-status', { hasText: 'trong phạm vi' }).waitFor();
    expect(await sideways(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('show a list where a picture would hold too much, and say so', async ({ open }) => {
    const { page, faults } = await open();
    await page.goto('about:blank');
    await page.goto(`${address}#c=gia-lap-1/thanh-phan-7&in=1&out=1`);
    await page.locator('#explore-view svg.draw').waitFor();
    await page.locator('#explore-out').selectOption('4');
    await page.locator('.explore-status', { hasText: 'quá nhiều cho một hình' }).waitFor();
    expect(await page.locator('#explore-view svg.draw').count()).toBe(0);
    expect(await page.locator('#explore-view tbody tr').count()).toBeGreaterThan(20);
    expect(faults).toEqual([]);
    // Only now: from a folder, axe itself asks for what the browser refuses.
    expect(await runAxe(page)).toEqual([]);
    await page.goBack();
    await page.locator('#explore-view svg.draw').waitFor();
    expect(await runAxe(page)).toEqual([]);
  });
});
