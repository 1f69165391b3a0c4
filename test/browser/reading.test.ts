import { pathToFileURL } from 'node:url';
import { describe, expect, inject } from 'vitest';
import { ALL_TEMPLATES_MS, PHONE, test } from '../support/browser-test.ts';

const { dir, samples } = inject('site');

describe('finding the way', () => {
  test('from home to a unit, its components and one of them, and back by the breadcrumbs', async ({
    open,
  }) => {
    const { page, faults } = await open();
    await page.goto('');
    await page.locator('main a[href="binh-phuoc/index.html"]').first().click();
    expect(await page.locator('h1').textContent()).toContain('Bình Phước');
    await page.locator('nav.strip a', { hasText: 'Kiến trúc' }).click();
    await page.locator('nav.strip a', { hasText: 'Thành phần' }).click();
    await page.locator('main a[href$="/components/lgsp.html"]').first().click();
    expect(await page.locator('h1').textContent()).toContain('LGSP');
    expect(new URL(page.url()).pathname).toBe('/binh-phuoc/components/lgsp.html');
    await page.locator('nav.way a', { hasText: 'Bình Phước' }).click();
    expect(new URL(page.url()).pathname).toBe('/binh-phuoc/index.html');
    await page.locator('nav.way a, header a').first().click();
    expect(new URL(page.url()).pathname).toBe('/index.html');
    expect(faults).toEqual([]);
  });

  test(
    'the other language is the same page, and leads back',
    async ({ open }) => {
      const { page } = await open();
      for (const { files } of samples) {
        await page.goto(files.vi);
        await page.locator('header a[hreflang=en]').click();
        expect(new URL(page.url()).pathname).toBe(`/${files.en}`);
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
        await page.locator('header a[hreflang=vi]').click();
        expect(new URL(page.url()).pathname).toBe(`/${files.vi}`);
      }
    },
    ALL_TEMPLATES_MS,
  );

  test('an unknown address says so and leads home', async ({ open }) => {
    const { page } = await open();
    const response = await page.goto('binh-phuoc/nowhere/');
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe('Không tìm thấy trang');
    await page.locator('header a').first().click();
    expect(new URL(page.url()).pathname).toBe('/index.html');
  });
});

describe('what is late, who owns it, why', () => {
  const looks = [{ viewport: { width: 1440, height: 900 } }, { viewport: PHONE }];

  for (const { viewport } of looks) {
    test(`is on the first screen of a unit, ${viewport.width} wide`, async ({ open }) => {
      const { page } = await open({ viewport });
      await page.goto('binh-phuoc/index.html');
      const first = page.locator('table.lates tbody tr').first();
      const box = await first.boundingBox();
      expect(box && box.y + box.height).toBeLessThanOrEqual(viewport.height);
      expect(await first.locator('th a').textContent()).toMatch(/\S/);
      expect(await first.locator('.mk').isVisible()).toBe(true);
      const [owner, days, why] = await first.locator('td').allInnerTexts();
      expect(owner).toMatch(/\S/);
      expect(days).toMatch(/\d+ ngày/);
      expect(why).toMatch(/\S/);
    });
  }

  test('the frame of a phone leads to every page of a unit', async ({ open }) => {
    const { page } = await open({ viewport: PHONE });
    await page.goto('binh-phuoc/index.html');
    const groups = page.locator('nav.strip > ul:first-child a');
    const names = await groups.allTextContents();
    expect(names.length).toBeGreaterThan(4);
    const seen = new Set<string>();
    for (const name of names.slice(1)) {
      await page.goto('binh-phuoc/index.html');
      await groups.filter({ hasText: name }).click();
      const current = page.locator('nav.strip > ul:first-child a[aria-current]');
      expect((await current.textContent())?.trim()).toBe(name.trim());
      for (const label of await page.locator('nav.strip .pages a').allTextContents()) {
        await page.locator('nav.strip .pages a', { hasText: label }).first().click();
        const open = page.locator('nav.strip .pages [aria-current=page]');
        expect((await open.textContent())?.trim()).toBe(label.trim());
        const box = await open.boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= PHONE.width, label).toBe(true);
        seen.add(new URL(page.url()).pathname);
      }
    }
    expect(seen.size).toBeGreaterThan(10);
  });
});

describe('without a server', () => {
  const home = pathToFileURL(`${dir}/`).href;

  test('the site reads and finds from a folder on disk', async ({ open }) => {
    const { page, faults } = await open({ baseURL: home });
    await page.goto(`${home}index.html`);
    await page.locator('main a[href="binh-phuoc/index.html"]').first().click();
    const font = await page.locator('html').evaluate(async (root) => {
      await root.ownerDocument.fonts.ready;
      return root.ownerDocument.fonts.check('16px "Be Vietnam Pro"', 'Ễ');
    });
    expect(font).toBe(true);
    await page.goto(`${home}search/index.html`);
    await page.locator('main input[type=search]').fill('dong xoai');
    const found = page.locator('main .search-list a').first();
    expect(await found.textContent()).toContain('Đồng Xoài');
    expect(faults).toEqual([]);
  });
});
