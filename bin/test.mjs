/**
 * `npm test`: installs, finds or installs Chromium and nginx for the tests of the site, compiles the
 * theme, checks types and style, then runs every test. Arguments go to Vitest (`npm test -- test/analyses`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run, say } from './runtime.mjs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const findBrowser = () => process.env.KHUNG_CHROMIUM ?? places.find((path) => existsSync(path));

const servers = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'];
const findServer = () => process.env.KHUNG_NGINX ?? servers.find((path) => existsSync(path));

const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
let updated = false;

/** Installs a Debian package, when this user may; says nothing when that fails, for the caller looks. */
function install(name) {
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  if (!updated) spawnSync('apt-get', ['update', '-qq'], quiet);
  updated = true;
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
}

function ensureBrowser() {
  if (findBrowser()) return;
  if (canInstall) {
    say(
      'Cài Chromium cho kiểm thử trình duyệt (apt-get)…',
      'Installing Chromium for the browser tests (apt-get)…',
    );
    install('chromium');
  }
  if (findBrowser()) return;
  say(
    'KHÔNG CÓ CHROMIUM: kiểm thử trình duyệt sẽ không chạy (trong CI thì hỏng). Cài: sudo apt-get install -y chromium',
    'NO CHROMIUM: the browser tests cannot run (in CI they fail). Install it: sudo apt-get install -y chromium',
  );
}

function ensureServer() {
  if (findServer()) return;
  if (canInstall) {
    say(
      'Cài nginx để thử trang trên máy chủ thật (apt-get), không khởi động dịch vụ…',
      'Installing nginx to try the site on a real server (apt-get), without starting its service…',
    );
    withoutServices(() => install('nginx'));
  }
  if (findServer()) return;
  say(
    'KHÔNG CÓ NGINX: trang chỉ được thử trên khung serve (trong CI thì hỏng). Cài: sudo apt-get install -y nginx',
    'NO NGINX: the site is tried on khung serve only (in CI that fails). Install it: sudo apt-get install -y nginx',
  );
}

/** Debian starts what it installs, unless this policy forbids it; one that is there already stays. */
function withoutServices(work) {
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    work();
  } finally {
    if (ours) rmSync(policy, { force: true });
  }
}

function step(vi, en, args) {
  say(vi, en);
  const status = run(args);
  if (status !== 0) process.exit(status);
}

ensureInstalled();
ensureBrowser();
ensureServer();
step('Bước 1/4: biên dịch giao diện…', 'Step 1/4: compiling the theme…', [
  'tools/compile-theme.ts',
]);
step('Bước 2/4: kiểm tra kiểu…', 'Step 2/4: checking types…', [
  'node_modules/typescript/bin/tsc',
  '--noEmit',
]);
step('Bước 3/4: kiểm tra văn phong mã…', 'Step 3/4: checking style…', [
  'node_modules/@biomejs/biome/bin/biome',
  'check',
  '.',
]);
say('Bước 4/4: chạy các kiểm thử…', 'Step 4/4: running the tests…');
const summary = join(root, '.khung', 'test-summary.json');
rmSync(summary, { force: true });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${summary}`];
const status = run([
  'node_modules/vitest/vitest.mjs',
  'run',
  ...reporters,
  ...process.argv.slice(2),
]);

/** Vitest's own closing line counts files too; this one says the tests alone. */
function count() {
  if (!existsSync(summary)) return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
  return JSON.parse(readFileSync(summary, 'utf8'));
}
const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = count();
process.stdout.write(
  `\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`,
);
process.exit(status !== 0 || failed > 0 || passed === 0 ? 1 : 0);
