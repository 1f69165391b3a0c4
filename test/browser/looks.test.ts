import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect } from 'vitest';
import { PHONE, test } from '../support/browser-test.ts';
import { compareLooks, expectLook, isSame } from '../support/look.ts';

type Look = {
  readonly name: string;
  readonly path: string;
  readonly media?: 'print';
  readonly colorScheme?: 'dark';
  readonly size: { readonly width: number; readonly height: number };
};

const LAPTOP = { width: 1280, height: 1000 };
/** A page of A4 between its margins, at 96 dots an inch. */
const PAPER = { width: 672, height: 978 };

const PAGES: Readonly<Record<string, string>> = {
  home: 'index.html',
  unit: 'binh-phuoc/index.html',
  plan: 'binh-phuoc/plans/nghi-quyet-07.html',
  component: 'binh-phuoc/components/lgsp.html',
  explorer: 'binh-phuoc/explorer/index.html',
  'explorer-around': 'binh-phuoc/explorer/index.html#c=binh-phuoc/cong-dich-vu-cong&in=2&out=1',
  sharing: 'binh-duong/sharing/index.html',
  datasets: 'binh-duong/datasets/index.html',
  framework: 'binh-phuoc/framework/index.html',
  'capability-map': 'binh-phuoc/capability-map/index.html',
  lifecycle: 'binh-phuoc/lifecycle/index.html',
  overlaps: 'binh-phuoc/overlaps/index.html',
  stations: 'tinh-mau-5g/stations/index.html',
  'stations-sharing': 'tinh-mau-5g/stations/sharing.html',
  'station-site': 'tinh-mau-5g/sites/tram-0061.html',
  style: 'style/index.html',
};

const look = (page: string, kind: string, more: Omit<Look, 'name' | 'path'>): Look => ({
  name: `${page}-${kind}`,
  path: PAGES[page] as string,
  ...more,
});

const LOOKS: readonly Look[] = [
  ...Object.keys(PAGES).map((page) => look(page, 'laptop', { size: LAPTOP })),
  ...['home', 'unit', 'explorer-around', 'framework', 'datasets', 'stations'].map((page) =>
    look(page, 'phone', { size: PHONE }),
  ),
  ...['unit', 'framework'].map((page) => look(page, 'dark', { size: LAPTOP, colorScheme: 'dark' })),
  ...['unit', 'capability-map'].map((page) => look(page, 'print', { size: PAPER, media: 'print' })),
];

/** Code is set in whatever typewriter face a machine has; here it has the site's own. */
const STYLE = 'code, pre { font-family: "Be Vietnam Pro" !important; }';

describe('key pages look as they were accepted', () => {
  for (const { name, path, size, media, colorScheme } of LOOKS) {
    test(name, async ({ open }) => {
      const options: BrowserContextOptions = { reducedMotion: 'reduce', bypassCSP: true };
      const { page, faults } = await open({ ...options, viewport: size });
      await page.emulateMedia({ media: media ?? 'screen', colorScheme: colorScheme ?? 'light' });
      await page.goto('about:blank');
      await page.goto(path, { waitUntil: 'networkidle' });
      if (path.includes('#c=')) await page.locator('#explore-view svg.draw').waitFor();
      await page.locator('html').evaluate((root) => root.ownerDocument.fonts.ready.then(() => 0));
      const shot = { animations: 'disabled', caret: 'hide', style: STYLE } as const;
      expectLook(name, await page.screenshot(shot));
      expect(faults).toEqual([]);
    });
  }
});

test('what differs is seen: lines a pixel apart, another weight, another shade of small print', async ({
  open,
}) => {
  const { page } = await open({ reducedMotion: 'reduce', bypassCSP: true, viewport: LAPTOP });
  await page.goto(PAGES.unit as string, { waitUntil: 'networkidle' });
  const before = await page.screenshot();
  const differs = async (style: string) =>
    !isSame(compareLooks(before, await page.screenshot({ style })));
  expect(await differs('')).toBe(false);
  expect(await differs('.strip a { padding-top: calc(0.5rem + 1px); }')).toBe(true);
  expect(await differs('h1 { font-weight: 400; }')).toBe(true);
  expect(await differs('.meta { color: #9a9a9a; }')).toBe(true);
});
