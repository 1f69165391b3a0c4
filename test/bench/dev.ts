import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { launchBrowser, NO_BROWSER } from '../support/find-browser.ts';
import { generateWorkspace } from '../support/generate-workspace.ts';
import type { Bench } from './table.ts';

const root = join(import.meta.dirname, '../..');
const EDITS = 7;
const UNIT = 'gia-lap-1';

/** From saving a file to the new words standing on the open page, at 1,000 components. */
export const dev: Bench = {
  name: 'dev',
  run: async (scratch) => {
    const size = { units: 1, components: 1000, exchanges: 3000, indicators: 50, spread: true };
    generateWorkspace(scratch, size);
    const { child, address } = await startDev(scratch);
    const server = await launchBrowser();
    if (!server) throw new Error(NO_BROWSER);
    const browser = await chromium.connect(server.wsEndpoint());
    try {
      // Waiting on the page evaluates text in it, which its policy rightly forbids.
      const page = await browser.newPage({ bypassCSP: true });
      await page.goto(`${address}${UNIT}/components/thanh-phan-7.html`);
      const waits: number[] = [];
      for (let i = 0; i < EDITS; i += 1)
        waits.push(await editAndWait(scratch, page, `Tên mới lần ${i}`));
      return [rowOf(waits.sort((a, b) => a - b))];
    } finally {
      await server.close();
      child.kill('SIGTERM');
    }
  },
};

function rowOf(waits: readonly number[]) {
  const median = waits[Math.floor(waits.length / 2)] ?? Number.NaN;
  return {
    what: 'one edited file on the screen of an open browser, 1,000 components',
    bar: '< 300 ms',
    measured: `median ${median.toFixed(0)} ms (${waits[0]?.toFixed(0)}–${waits.at(-1)?.toFixed(0)})`,
    met: median < 300,
    command: 'khung dev --root WORKSPACE',
  };
}

async function editAndWait(workspace: string, page: Page, name: string): Promise<number> {
  const file = join(workspace, `architecture/${UNIT}/components/thanh-phan-7.yaml`);
  const edited = readFileSync(file, 'utf8').replace(/vi: .*/, `vi: ${name}`);
  await page.waitForTimeout(300);
  const started = performance.now();
  writeFileSync(file, edited);
  // At every frame: a locator would look only now and then, up to half a second apart.
  const shown = `document.querySelector('h1')?.textContent.includes(${JSON.stringify(name)})`;
  await page.waitForFunction(shown, undefined, { polling: 'raf' });
  return performance.now() - started;
}

/** Starts `khung dev` on a free port and reads the address that it prints. */
function startDev(workspace: string): Promise<{ child: ChildProcess; address: string }> {
  const argv = [join(root, 'generator/cli/main.ts'), 'dev', '--root', workspace, '--port', '0'];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('khung dev ended before it served')));
    child.stdout.on('data', (chunk: Buffer) => {
      const address = /http:\/\/\S+/.exec(chunk.toString())?.[0];
      if (address) resolve({ child, address: address.endsWith('/') ? address : `${address}/` });
    });
  });
}
