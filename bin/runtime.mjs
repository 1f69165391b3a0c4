/**
 * Set-up that runs on the machine's own Node (20 or later), before anything is installed: it makes
 * sure that node_modules matches the lockfile and finds the runtime that the project carries.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.khung-installed');
const lowest = [24, 8];

/**
 * `npm install` rather than `npm ci`: the locked versions all the same, but a registry that serves
 * only its own platform's optional binaries does not make it fail. `--no-save` leaves the lock alone.
 */
const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];

/** Digest of what decides the installation; a changed lockfile or platform installs again. */
function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256')
    .update(lock)
    .update(process.platform + process.arch)
    .digest('hex');
}

function installed() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

/** Installs the locked packages when they are missing or out of date. Ends the process on failure. */
export function ensureInstalled() {
  if (installed()) return;
  say('Cài đặt các gói, khoảng một phút…', 'Installing packages, about a minute…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: cleanEnv() };
  const { status } = spawnSync(npm, INSTALL, options);
  if (status !== 0) {
    say(
      'Không cài đặt được; xem thông báo của npm ở trên.',
      'npm install failed; see its message above.',
    );
    process.exit(status ?? 1);
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, wanted());
}

/** Started by `npm start`, npm hands its own settings on; the inner npm must read its own. */
function cleanEnv() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')),
  );
}

/** The Node that runs TypeScript sources: this one when new enough, else the one the project carries. */
export function nodePath() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > lowest[0] || (major === lowest[0] && minor >= lowest[1])) return process.execPath;
  const carried = join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(carried)) return carried;
  say(
    `Cần Node ≥ ${lowest.join('.')}; không thấy bản đi kèm tại ${carried}. Hãy xóa node_modules rồi chạy lại.`,
    `Node ≥ ${lowest.join('.')} is needed and the carried one is missing at ${carried}. Delete node_modules and run again.`,
  );
  process.exit(3);
}

/** Runs a script of the project under the right Node; returns its exit code. */
export function run(args, options = {}) {
  const { status, signal } = spawnSync(nodePath(), args, {
    cwd: root,
    stdio: 'inherit',
    ...options,
  });
  return signal ? 1 : (status ?? 1);
}

/** One line in both languages on stderr, so that stdout stays a command's own. */
export function say(vi, en) {
  process.stderr.write(`\n▸ ${vi}\n  ${en}\n`);
}
