import { existsSync, type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors write a file in several steps; what comes within this time is one change. */
const SETTLE_MS = 25;

/**
 * Calls `onChange` after files in `paths` (folders with all below them, or single files) have
 * changed. A path that is replaced, as many editors do on saving, or that comes later is watched as
 * well, as long as the folder it stands in is there. Calls never overlap: what changes meanwhile leads to one more. Returns how to stop.
 */
export function watchFolders(paths: readonly string[], onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let again = false;
  const work = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    do {
      again = false;
      await onChange();
    } while (again);
    busy = false;
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work(), SETTLE_MS);
  };
  const watchers = new Map<string, FSWatcher>();
  const arm = (path: string) => {
    watchers.get(path)?.close();
    watchers.delete(path);
    if (existsSync(path)) watchers.set(path, start(path, { recursive: true }, changed));
  };
  paths.forEach(arm);
  const above = [...Map.groupBy(paths, (path) => dirname(path))].filter(([dir]) => existsSync(dir));
  const parents = above.map(([dir, within]) =>
    start(dir, {}, (name) => {
      const path = within.find((each) => basename(each) === name);
      if (path === undefined) return;
      arm(path);
      changed();
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of [...parents, ...watchers.values()]) watcher.close();
  };
}

function start(
  path: string,
  options: { readonly recursive?: boolean },
  changed: (name: string | null) => void,
): FSWatcher {
  const watcher = watch(path, options, (_, name) => changed(name));
  // A folder that goes away is a change like any other, not a fault.
  watcher.on('error', () => changed(null));
  return watcher;
}
