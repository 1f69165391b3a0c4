import { existsSync, type FSWatcher, watch } from 'node:fs';

/** Editors write a file in several steps; what comes within this time is one change. */
const SETTLE_MS = 15;

/**
 * Calls `onChange` after files in `paths` (folders with all below them, or single files) have
 * changed. Calls never overlap: what changes meanwhile leads to one more. Returns how to stop.
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
  const watchers = paths.filter(existsSync).map((path) => start(path, changed));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function start(path: string, changed: () => void): FSWatcher {
  const watcher = watch(path, { recursive: true }, changed);
  // A folder that goes away is a change like any other, not a fault.
  watcher.on('error', changed);
  return watcher;
}
