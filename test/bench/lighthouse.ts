import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../support/find-browser.ts';
import { runOnce } from './measure.ts';
import type { Bench, Row } from './table.ts';

const root = join(import.meta.dirname, '../..');
const node = process.execPath;
const cli = join(root, 'generator/cli/main.ts');
const BAR = 95;
const PORT = 4817;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PAGES = [
  ['home', ''],
  ['unit', 'binh-phuoc/'],
  ['component', 'binh-phuoc/components/lgsp.html'],
  ['explorer', 'binh-phuoc/explorer/'],
  ['plan', 'binh-phuoc/plans/nghi-quyet-07.html'],
] as const;
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking';

/** Lighthouse on the pages that leadership opens first, as a phone on a slow network has them. */
export const lighthouse: Bench = {
  name: 'lighthouse',
  run: async (scratch) => {
    const site = join(scratch, 'site');
    await runOnce({ name: 'build', argv: [node, cli, 'build', '--out', site], cwd: root });
    const tool = install(scratch);
    if (!tool) return [];
    const server = await serve(site);
    try {
      return PAGES.map(([name, path]) => rowOf(name, measure(tool, path, scratch)));
    } finally {
      server.kill();
    }
  },
};

/** Installed beside the scratch files, never into the project. */
function install(scratch: string): string | undefined {
  const prefix = join(scratch, 'lighthouse');
  mkdirSync(prefix, { recursive: true });
  const args = ['install', '--prefix', prefix, '--no-audit', '--no-fund', '--silent'];
  try {
    execFileSync('npm', [...args, 'lighthouse@13.5.0'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const tool = join(prefix, 'node_modules/lighthouse/cli/index.js');
  return existsSync(tool) ? tool : undefined;
}

/** `khung serve`, once it answers. */
async function serve(site: string): Promise<ChildProcess> {
  const server = spawn(node, [cli, 'serve', site, '--port', String(PORT)], { stdio: 'ignore' });
  for (let turn = 0; turn < 100; turn++) {
    const answers = await fetch(`http://127.0.0.1:${PORT}/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error('khung serve does not answer');
}

type Report = { readonly categories: Readonly<Record<string, { readonly score: number }>> };

function measure(tool: string, path: string, scratch: string): readonly number[] {
  const out = join(scratch, 'lighthouse.json');
  const args = [tool, `http://127.0.0.1:${PORT}/${path}`, '--quiet', `--chrome-flags=${FLAGS}`];
  execFileSync(node, [...args, '--output=json', `--output-path=${out}`], {
    stdio: 'ignore',
    env: { ...process.env, CHROME_PATH: findBrowser() },
  });
  const { categories } = JSON.parse(readFileSync(out, 'utf8')) as Report;
  return CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
}

function rowOf(name: string, scores: readonly number[]): Row {
  return {
    what: `Lighthouse 13, ${name} page, emulated phone: ${CATEGORIES.join(', ')}`,
    bar: `≥ ${BAR} each`,
    measured: scores.join(', '),
    met: scores.every((score) => score >= BAR),
    command: 'npm run bench lighthouse',
  };
}
