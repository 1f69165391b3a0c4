import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isInside } from './inside.ts';

/** What came of it: nothing, the first path that was there already, or why a path failed. */
export type Creation =
  | { readonly done: true }
  | { readonly taken: string }
  | { readonly failed: string; readonly why: string };

/** Writes new files under `root`; none when one of `folders` or files is there already. */
export function createFiles(
  root: string,
  folders: readonly string[],
  files: ReadonlyMap<string, string>,
): Creation {
  const taken = [...folders, ...files.keys()].find((path) => exists(join(root, path)));
  if (taken !== undefined) return { taken };
  for (const [path, text] of files) {
    const why = createFile(root, path, text);
    if (why !== undefined) return { failed: path, why };
  }
  return { done: true };
}

/** Whether a name is taken, be it by a link that leads nowhere. */
export function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function createFile(root: string, path: string, text: string): string | undefined {
  const full = join(root, path);
  try {
    mkdirSync(dirname(full), { recursive: true });
    if (dirname(path) !== '.' && !isInside(root, dirname(full))) return 'outside';
    writeFileSync(full, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
