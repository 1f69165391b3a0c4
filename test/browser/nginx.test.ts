import { readdirSync } from 'node:fs';
import { describe, expect, inject } from 'vitest';
import { contentTypeOf, headersOf, MEDIA_TYPES } from '../../generator/core/site-headers.ts';
import { PHONE, test } from '../support/browser-test.ts';
import { BELOW, NO_NGINX } from '../support/nginx.ts';

/**
 * All tests of this folder run against nginx, which serves the site with the headers that the build
 * wrote; here it is compared with `khung serve`, and tried where a reader is not to notice it.
 */
const { dir, url, ownUrl, nginx } = inject('site');

/** One file of each ending, and those that are served in their own way. */
function samples(): string[] {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  const ending = (file: string) => /\.\w+$/.exec(file)?.[0] ?? '';
  const byEnding = Map.groupBy(
    files.filter((file) => /\.\w+$/.test(file)),
    ending,
  );
  const each = [...byEnding.values()].map(([first]) => first as string);
  const hashed = files.find((file) => /_khung\/Base\..+\.css$/.test(file)) as string;
  return [...each, hashed, '_khung/names-vi.js', 'en/index.html', '404.html'];
}

/** Asked as a browser does, which unpacks what comes packed. */
async function asked(address: string) {
  const response = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  await response.arrayBuffer();
  const names = [...Object.keys(headersOf('/')), 'Content-Type'];
  return {
    status: response.status,
    ...Object.fromEntries(names.map((name) => [name, response.headers.get(name)])),
  };
}

describe.skipIf(!nginx)(nginx ? 'nginx' : NO_NGINX, () => {
  const files = nginx ? samples() : [];

  test.for(files)('says of %s what khung serve says', async (file) => {
    const expected = {
      status: 200,
      ...headersOf(`/${file}`),
      'Content-Type': contentTypeOf(file),
    };
    for (const address of [url, url + BELOW, ownUrl])
      expect(await asked(address + file), address).toEqual(expected);
  });

  test('knows a type for every ending that a build writes', () => {
    const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
    const endings = new Set(names.map((name) => /\.(\w+)$/.exec(name)?.[1]).filter(Boolean));
    expect(endings.size).toBeGreaterThan(8);
    expect([...endings].filter((ending) => !(String(ending) in MEDIA_TYPES))).toEqual([]);
  });

  test('says the same where there is nothing, but never for good', async () => {
    const missing = ['no/such/page.html', '_khung/Base.abcdefgh.css', 'en/none'];
    for (const address of [url, url + BELOW, ownUrl]) {
      for (const file of missing) {
        const { status, ...headers } = await asked(address + file);
        expect(status, address + file).toBe(404);
        expect(headers).toMatchObject({
          ...headersOf('/404.html'),
          'Content-Type': 'text/html; charset=utf-8',
        });
      }
    }
  });

  test('packs what is text', async () => {
    for (const file of ['index.html', 'compliance.csv', '_khung/names-vi.js']) {
      const { headers } = await fetch(url + file, { headers: { 'accept-encoding': 'gzip' } });
      expect(headers.get('content-encoding'), file).toBe('gzip');
      expect(headers.get('vary')).toBe('Accept-Encoding');
    }
  });

  test('answers that nothing has changed', async () => {
    const { headers } = await fetch(`${url}index.html`);
    const etag = headers.get('etag') ?? '';
    const again = await fetch(`${url}index.html`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toBe(
      headersOf('/index.html')['Content-Security-Policy'],
    );
  });

  test('leads from a folder to its page, at whatever port the reader sees', async () => {
    const { status, headers } = await fetch(`${url}${BELOW}binh-phuoc`, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([301, `/${BELOW}binh-phuoc/`]);
  });

  test('shows the page for what is missing whole, at any depth, in both languages', async ({
    open,
  }) => {
    for (const [path, lang] of [
      ['no/such/page', 'vi'],
      ['en/binh-phuoc/no/such/page', 'en'],
    ]) {
      for (const home of [url, url + BELOW]) {
        const { page, faults } = await open({ viewport: PHONE });
        await page.goto(home + path);
        expect(await page.locator('html').getAttribute('lang')).toBe(lang);
        const style = page.locator('link[rel=stylesheet]').first();
        expect(await style.evaluate(({ sheet }: { sheet: unknown }) => sheet !== null)).toBe(true);
        // The answer itself is one, and nothing else is to be.
        expect(faults.filter((fault) => !fault.includes(path as string))).toEqual([]);
        await page.locator('main a').first().click();
        await page.waitForURL(`${home}${lang === 'en' ? 'en/' : ''}index.html`);
      }
    }
  });

  test('lets nobody else frame a page', async ({ open }) => {
    const { page } = await open({ baseURL: 'http://127.0.0.1/' });
    await page.setContent(`<iframe src="${url}index.html"></iframe>`);
    const frame = page.frames()[1];
    await frame?.waitForLoadState();
    expect(frame?.url()).not.toContain('index.html');
  });
});
