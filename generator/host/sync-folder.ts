import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isInside } from './inside.ts';
import { writeBeside } from './write-beside.ts';

/** How many files were written because they are new or differ, or what could not be written. */
export type Sync = { readonly written: number } | { readonly failed: string; readonly why: string };

/**
 * Brings files into `dir`, each at once and only when it differs, so that whoever watches them sees
 * few changes and never half a file. In `owned`, folders that hold nothing else, files that are no
 * longer among them are removed. A link that leads out of `dir` is not followed.
 */
export function syncFolder(
  dir: string,
  files: ReadonlyMap<string, string>,
  owned: readonly string[],
): Sync {
  let written = 0;
  for (const [path, text] of files) {
    const full = join(dir, path);
    if (textOf(full) === text) continue;
    const why = place(dir, full, text);
    if (why !== undefined) return { failed: path, why };
    written += 1;
  }
  for (const folder of owned) written += removeOthers(dir, folder, files);
  return { written };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function place(dir: string, full: string, text: string): string | undefined {
  try {
    mkdirSync(dirname(full), { recursive: true });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
  if (dirname(full) !== join(dir) && !isInside(dir, dirname(full))) return 'outside';
  return writeBeside(full, text);
}

function removeOthers(dir: string, folder: string, files: ReadonlyMap<string, string>): number {
  const full = join(dir, folder);
  if (!isInside(dir, full)) return 0;
  const names = readdirSync(full).filter((name) => /^[a-z0-9-]+\.json$/.test(name));
  const old = names.filter((name) => !files.has(`${folder}/${name}`));
  for (const name of old) rmSync(join(full, name), { force: true });
  return old.length;
}
