import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { SOUND } from '../support/check-files.ts';
import { findBrowser, NO_BROWSER } from '../support/find-browser.ts';
import { projectRoot } from '../support/our-files.ts';
import { runCli, scratch } from '../support/run-cli.ts';

const framework = readFileSync(join(projectRoot, 'schemas/frameworks/khung-1425.yaml'), 'utf8');
const folder = scratch({
  ...SOUND,
  'khung.yaml': 'name: Kho thử\nsiteUrl: https://khung.example.vn/\n',
  'schemas/frameworks/khung-1425.yaml': framework,
  'architecture/u/components.yaml': [
    'kho:',
    '  name: Kho dữ liệu <dùng chung> & cổng',
    '  type: platform',
    '  layer: data-and-core-platforms',
    '  part: data',
    '  owner: so',
    '  scope: province',
    '  lifecycle: {state: operating, asOf: 2026-08-01}',
    '  sources: [s]',
    '',
  ].join('\n'),
});
afterAll(folder.remove);

/** Dark pixels of a drawing, counted in the page; a file that is no valid XML cannot be decoded. */
const INK_OF = `async (address) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] < 100) dark++;
  return dark;
}`;

const AS_OF = ['--as-of', '2026-11-22', '--known-at', '2026-11-22'];
const draw = (...args: string[]) => runCli(['draw', ...args, ...AS_OF], { cwd: folder.root });

describe('khung draw framework', () => {
  test('writes a file named by code, state and version, and says so', () => {
    const { code, out } = draw('framework', '--unit', 'u', '--state', 'target');
    expect(code).toBe(0);
    const [name] = readdirSync(folder.root).filter((file) => file.endsWith('.svg'));
    expect(name?.normalize('NFC')).toMatch(/^SĐ-T-01_u_Muc-tieu_v[\w.-]+\.svg$/);
    expect(out.trim()).toBe(name);
  });

  test('prints what a diagram must say of itself, and what nobody knows as unknown', () => {
    const { out } = draw('framework', '--unit', 'u', '--out', '-');
    for (const said of [
      'Mã và tên sơ đồ',
      'SĐ-T-01',
      'Hiện trạng',
      'Phạm vi',
      'ngày hiệu lực chưa xác định',
      'tính đến 22/11/2026',
      'khung đang có hiệu lực',
      'Chưa ghi nhận',
    ]) {
      expect(out).toContain(said);
    }
    expect(draw('framework', '--unit', 'u', '--out', '-', '--lang', 'en').out).toContain('Current');
  });

  test('stands alone: no variables, no style sheet, links with the address of the site', () => {
    const { out } = draw('framework', '--unit', 'u', '--out', '-');
    expect(out.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
    expect(out).not.toMatch(/var\(|<style|class="/);
    expect(out).toContain('href="https://khung.example.vn/u/components/kho.html"');
    expect(out).not.toContain('<dùng chung>');
  });

  test('the same content gives the same bytes', () => {
    const twice = [1, 2].map(() => draw('framework', '--unit', 'u', '--out', '-').out);
    expect(twice[0]).toBe(twice[1]);
  });

  test('a browser opens it, with ink on its paper', async ({ skip }) => {
    const executablePath = findBrowser();
    if (!executablePath) return skip(NO_BROWSER);
    const { out } = draw('framework', '--unit', 'u', '--out', '-');
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const address = `data:image/svg+xml;base64,${Buffer.from(out).toString('base64')}`;
      const dark = await page.evaluate(`(${INK_OF})('${address}')`);
      expect(dark).toBeGreaterThan(1000);
    } finally {
      await browser.close();
    }
  });

  test.each([
    [[], 'khung draw framework'],
    [['picture'], 'khung draw framework'],
    [['framework'], '--unit'],
    [['framework', '--unit', 'uu'], 'uu'],
    [['framework', '--unit', 'u', '--framework', 'khung-1452'], 'khung-1425'],
    [['framework', '--unit', 'u', '--state', 'now'], 'current'],
  ])('refuses %j', (args, said) => {
    const { code, err } = draw(...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
