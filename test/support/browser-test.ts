import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, test as base, inject } from 'vitest';
import { NO_BROWSER } from './find-browser.ts';

/** A page, and all that went wrong in it since it was opened. */
export type Opened = { readonly page: Page; readonly faults: readonly string[] };

/**
 * Opens a page; addresses are relative to the example site unless `baseURL` is given. Within a test
 * file, the same options give the same page again, as it was at first: a new one takes a second.
 */
export type Open = (options?: BrowserContextOptions) => Promise<Opened>;

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Time for a test that goes through all templates, on a machine with other work to do. */
export const ALL_TEMPLATES_MS = 180_000;

let browser: Promise<Browser> | undefined;
const kept = new Map<string, { readonly page: Page; readonly faults: string[] }>();

afterAll(async () => {
  await (await browser)?.close();
});

/** A test with a browser: all share one program, every test file has pages of its own. */
export const test = base.extend<{ open: Open }>({
  open: async ({ skip }, use) => {
    const { browser: address, url } = inject('site');
    if (!address) {
      if (process.env.CI) throw new Error(NO_BROWSER);
      return skip(NO_BROWSER);
    }
    browser ??= chromium.connect(address);
    const connected = await browser;
    await use((options = {}) => open(connected, { baseURL: url, viewport: DESKTOP, ...options }));
  },
});

async function open(connected: Browser, options: BrowserContextOptions): Promise<Opened> {
  const key = JSON.stringify(options);
  const before = kept.get(key);
  if (before) {
    if (options.viewport) await before.page.setViewportSize(options.viewport);
    await before.page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? null });
    before.faults.length = 0;
    return before;
  }
  const context = await connected.newContext(options);
  const opened = watch(await context.newPage());
  kept.set(key, opened);
  return opened;
}

/** Notes what a reader would never see: errors in the console, failed and foreign requests. */
function watch(page: Page): { page: Page; faults: string[] } {
  const faults: string[] = [];
  const note = (fault: string) => faults.push(`${new URL(page.url()).pathname}: ${fault}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.text());
  });
  page.on('pageerror', (error) => note(`${error}`));
  page.on('dialog', (dialog) => {
    note(`dialog “${dialog.message()}”`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const own = /^(?:http:\/\/127\.0\.0\.1:\d+\/|file:|data:image\/)/;
    if (!own.test(request.url())) note(`asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What was still on its way when the page was left is no fault.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') note(`failed: ${request.url()} (${why})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
  });
  return { page, faults };
}
