import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Why a folder must not be replaced by a site. */
export type FolderFault =
  | 'not-a-folder'
  | 'foreign'
  | 'repository'
  | 'holds-workspace'
  | 'foreign-zip';

export class FolderError extends Error {
  readonly fault: FolderFault;
  readonly dir: string;
  constructor(fault: FolderFault, dir: string) {
    super(`${fault}: ${dir}`);
    this.fault = fault;
    this.dir = dir;
  }
}

/** A published folder, where the next is written, and where it goes while they change places. */
export type Folders = { readonly current: string; readonly fresh: string; readonly aside: string };

/**
 * Checks that `dir` may be replaced (`root` is the workspace, which must not be in it) and mends
 * what a killed build left beside it.
 */
export function prepareFolder(dir: string, marker: string, root: string): Folders {
  const full = resolve(dir);
  mkdirSync(dirname(full), { recursive: true });
  const current = existsSync(full) ? realpathSync(full) : full;
  mend(current);
  refuse(current, marker);
  if (`${resolve(root)}/`.startsWith(`${current}/`))
    throw new FolderError('holds-workspace', current);
  const beside = (what: string) => `${prefixOf(current)}${what}-${process.pid}`;
  const folders = { current, fresh: beside('new'), aside: beside('old') };
  rmSync(folders.fresh, { recursive: true, force: true });
  return folders;
}

/** How all that is written beside a site begins, until it takes its place. */
export function prefixOf(current: string): string {
  return join(dirname(current), `.${basename(current)}.khung-`);
}

function refuse(current: string, marker: string): void {
  if (!existsSync(current)) return;
  if (!statSync(current).isDirectory()) throw new FolderError('not-a-folder', current);
  const names = readdirSync(current);
  if (names.includes('.git')) throw new FolderError('repository', current);
  if (names.length > 0 && !existsSync(join(current, marker))) {
    throw new FolderError('foreign', current);
  }
}

/** What builds left that no longer run: an unfinished site or zip goes, the only finished site comes back. */
export function mend(current: string): void {
  const prefix = basename(prefixOf(current));
  for (const name of readdirSync(dirname(current))) {
    if (!name.startsWith(prefix)) continue;
    const [, what, pid] = /^(new|old|zip)-(\d+)$/.exec(name.slice(prefix.length)) ?? [];
    if (!pid || isRunning(Number(pid))) continue;
    const left = join(dirname(current), name);
    if (what === 'old' && !existsSync(current)) renameSync(left, current);
    else rmSync(left, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
