import { expect } from 'vitest';
import { test } from '../support/browser-test.ts';

const MAP = 'tinh-mau-5g/stations/index.html';

test('boxes take marks off the map by state and operator, by keyboard and without script', async ({
  open,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await open({ javaScriptEnabled });
    await page.goto(MAP);
    const shown = (name: string) => page.locator(`.broad .masts .${name}`).first().isVisible();
    expect([await shown('m-proposed'), await shown('o-1')]).toEqual([true, true]);
    await page.locator('#m-proposed').focus();
    await page.keyboard.press('Space');
    expect([await shown('m-proposed'), await shown('m-on-air')]).toEqual([false, true]);
    await page.locator('#m-close').uncheck();
    expect(await shown('m-close')).toBe(false);
    await page.locator('#m-proposed').check();
    expect(await shown('m-proposed')).toBe(true);
  }
});

test('a commune of the map leads to its page by keyboard, and that to its masts', async ({
  open,
}) => {
  const { page, faults } = await open();
  await page.goto(MAP);
  await page.locator('.broad svg a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/areas\/phuong-mau-02-13/);
  expect(await page.locator('h1').textContent()).toContain('Phường Mẫu 02.13');
  await page.locator('#masts tbody a').first().click();
  await page.waitForURL(/\/sites\/tram-/);
  expect(await page.locator('.small-map svg').isVisible()).toBe(true);
  expect(faults).toEqual([]);
});

test('each of the four answers leads to its list', async ({ open }) => {
  const { page, faults } = await open();
  for (const [at, target] of [
    [0, '#counts'],
    [1, '#pairs'],
    [2, 'h1'],
    [3, '#joint'],
  ] as const) {
    await page.goto(MAP);
    await page.locator('.answers a').nth(at).click();
    await page.locator(target).waitFor();
  }
  expect(faults).toEqual([]);
});

test('a province without a list shows what its sources state, and no map', async ({ open }) => {
  const { page } = await open();
  await page.goto('hai-duong/stations/index.html');
  expect(await page.locator('svg.map').count()).toBe(0);
  const text = await page.locator('main').textContent();
  expect(text).toContain('Lập quy hoạch triển khai 5G');
  expect(text).toContain('Cùng phối hợp xây dựng trạm phát sóng 5G');
  expect(text).toContain('Sở Thông tin và Truyền thông');
  expect(text).toContain('Quyết định 26/2018');
  expect(text).toContain('Theo nguồn dẫn lại');
});

test('made-up data say so on the map, in the strip and on paper', async ({ open }) => {
  const { page } = await open();
  for (const path of [
    'stations/sharing',
    'stations/reach',
    'sites/tram-0001',
    'areas/xa-mau-01-01',
  ]) {
    await page.goto(`tinh-mau-5g/${path}.html`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Dữ liệu giả lập:').first().isVisible(), path).toBe(true);
  }
});
