import { existsSync } from 'node:fs';
import { type BrowserServer, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

/** What tests say when there is no browser; in CI it is a failure, elsewhere it is said aloud. */
export const NO_BROWSER =
  'KHÔNG CÓ CHROMIUM: không chạy được các kiểm thử trình duyệt; cài: sudo apt-get install -y chromium, hoặc đặt KHUNG_CHROMIUM. ' +
  'NO CHROMIUM: the browser tests cannot run; install it: sudo apt-get install -y chromium, or set KHUNG_CHROMIUM.';

/** Program of the browser: the one KHUNG_CHROMIUM names, or one at a usual place. */
export function findBrowser(): string | undefined {
  return process.env.KHUNG_CHROMIUM ?? PLACES.find((path) => existsSync(path));
}

/** Starts the one browser that all test files share; undefined when the machine has none. */
export async function launchBrowser(): Promise<BrowserServer | undefined> {
  const executablePath = findBrowser();
  if (executablePath) return chromium.launchServer({ executablePath, args: FLAGS });
  process.stderr.write(`\n${'!'.repeat(80)}\n${NO_BROWSER}\n${'!'.repeat(80)}\n\n`);
  return undefined;
}
