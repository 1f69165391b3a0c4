import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { recordFileOf } from '../../generator/host/site-folder.ts';
import { projectRoot } from './our-files.ts';
import { type CliResult, runCli } from './run-cli.ts';

/** The day on which the tests look at the example provinces. */
export const AS_OF = '2026-11-22';
export const DAYS = ['--as-of', AS_OF, '--known-at', AS_OF];

const FIRST_LINE_MS = 30_000;

/**
 * Builds the site of a workspace with the real command. Throws what the command said unless it
 * ended with 0, or with 1: findings do not keep a site from being built.
 */
export function buildSite(root: string, out: string): CliResult {
  const result = runCli(['build', '--root', root, '--out', out, ...DAYS]);
  // The record of this build would only gather dust: the next one goes to another folder.
  rmSync(recordFileOf(root, resolve(out)), { force: true });
  if (result.code === 0 || result.code === 1) return result;
  throw new Error(`khung build: exit code ${result.code}\n${result.err}`);
}

/** Writes the snapshot that the site is made from. */
export function takeSnapshot(root: string, file: string): void {
  const { code, err } = runCli(['snapshot', '--root', root, '--out', file, ...DAYS]);
  if (code !== 0 && code !== 1) throw new Error(`khung snapshot: exit code ${code}\n${err}`);
}

/** A server that runs, and its end, which resolves to the exit code. */
export type Served = { readonly url: string; readonly stop: () => Promise<number | null> };

/** Serves a built site on a free port of this machine, with the real command. */
export async function serveSite(dir: string): Promise<Served> {
  const main = join(projectRoot, 'generator/cli/main.ts');
  const server = spawn(process.execPath, [main, 'serve', dir, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A run that is broken off does not come to its end in order; the server must not outlive it.
  process.once('exit', () => server.kill());
  return { url: await addressOf(server), stop: () => stop(server) };
}

/** The first address that a process prints; rejects with all it printed when it ends before. */
export function addressOf(server: ChildProcess, withinMs = FIRST_LINE_MS): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const timer = setTimeout(() => fail(new Error(`no address yet:\n${said}`)), withinMs);
    const listen = (chunk: Buffer) => {
      said += chunk;
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (!url) return;
      clearTimeout(timer);
      done(url);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', (code) => {
      clearTimeout(timer);
      fail(new Error(`ended with ${code}:\n${said}`));
    });
  });
}

/** Asks a process to end, by its id, and waits until it has. */
export function stop(server: ChildProcess): Promise<number | null> {
  if (server.exitCode !== null) return Promise.resolve(server.exitCode);
  return new Promise((done) => {
    server.on('exit', (code) => done(code));
    server.kill('SIGTERM');
  });
}
