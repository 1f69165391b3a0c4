import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addressOf, stop } from '../support/built-site.ts';
import { projectRoot } from '../support/our-files.ts';
import { scratch } from '../support/run-cli.ts';

const WITHIN_MS = 120_000;
const folder = scratch();
afterAll(folder.remove);

/** What a clone holds that `npm start` needs; the packages are this machine's own. */
function clone(root: string): void {
  const parts = ['architecture', 'bin', 'generator', 'plans', 'schemas', 'site', 'tools'];
  const files = ['astro.config.mjs', 'khung.yaml', 'package-lock.json', 'package.json'];
  for (const name of [...parts, ...files, 'tsconfig.json']) {
    cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  }
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(projectRoot, 'node_modules'))) {
    if (name === '.khung-installed') continue;
    symlinkSync(join(projectRoot, 'node_modules', name), join(root, 'node_modules', name));
  }
}

/** An npm that only notes what it was asked for: no test may change this machine's packages. */
function fakeNpm(bin: string): string {
  const asked = join(bin, 'asked');
  mkdirSync(bin);
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\necho "$@" >> '${asked}'\n`);
  chmodSync(join(bin, 'npm'), 0o755);
  return asked;
}

test(
  'npm start installs, checks, builds and serves a fresh clone, and stops when told to',
  async () => {
    const root = join(folder.root, 'clone');
    const bin = join(folder.root, 'bin');
    clone(root);
    const asked = fakeNpm(bin);
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
    const started = spawn(process.execPath, ['bin/start.mjs', '--port', '0'], { cwd: root, env });
    try {
      const url = await addressOf(started, WITHIN_MS);
      const answer = await fetch(url);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('Bình Phước');
      expect(readFileSync(asked, 'utf8')).toMatch(/^install --no-save /);
      expect(existsSync(join(root, 'dist/index.html'))).toBe(true);
      expect(await stop(started)).toBe(0);
      await expect(fetch(url)).rejects.toThrow();
    } finally {
      await stop(started);
    }
  },
  WITHIN_MS + 30_000,
);
