import { existsSync, type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** `refresh` takes up folders that have come since; to be called after a change, before looking. */
export type TreeWatch = { readonly refresh: () => void; readonly stop: () => void };

/**
 * Calls `changed` for whatever happens to `paths`: folders with all below them, or single files. One
 * watcher for each folder and none for files: Node's own recursive watching loses a file on Linux
 * once another has been moved over it, which is how many editors save.
 */
export function watchTree(paths: readonly string[], changed: () => void): TreeWatch {
  const folders = new Map<string, FSWatcher>();
  let stale = true;
  const heard = (folder: string, event: string, name: string | null) => {
    if (event === 'rename') {
      if (name !== null) drop(folders, join(folder, name));
      stale = true;
    }
    changed();
  };
  const walk = (path: string) => {
    if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    if (!folders.has(path)) {
      folders.set(
        path,
        start(path, (event, name) => heard(path, event, name)),
      );
    }
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory()) walk(join(path, entry.name));
    }
  };
  const refresh = () => {
    if (!stale) return;
    stale = false;
    for (const path of paths) tolerate(() => walk(path));
  };
  const parents = watchParents(paths, heard);
  refresh();
  const stop = () => {
    for (const watcher of [...parents, ...folders.values()]) watcher.close();
  };
  return { refresh, stop };
}

/** The folders that `paths` stand in: there a path comes, goes, or is a file that is written. */
function watchParents(
  paths: readonly string[],
  heard: (folder: string, event: string, name: string | null) => void,
): FSWatcher[] {
  const byParent = [...Map.groupBy(paths, dirname)].filter(([folder]) => existsSync(folder));
  return byParent.map(([folder, within]) => {
    const names = new Set<string | null>(within.map((path) => basename(path)));
    return start(folder, (event, name) => {
      if (names.has(name)) heard(folder, event, name);
    });
  });
}

function start(path: string, heard: (event: string, name: string | null) => void): FSWatcher {
  const watcher = watch(path, heard);
  // A folder that goes away is a change like any other, not a fault.
  watcher.on('error', () => heard('rename', null));
  return watcher;
}

/** What stood at a path is another thing now, or nothing; so is all below it. */
function drop(folders: Map<string, FSWatcher>, path: string): void {
  for (const [folder, watcher] of folders) {
    if (folder !== path && !folder.startsWith(`${path}/`)) continue;
    watcher.close();
    folders.delete(folder);
  }
}

/** A folder can go while it is looked into; the event that says so has yet to come. */
function tolerate(work: () => void): void {
  try {
    work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES') throw error;
  }
}
