import { resolve } from 'node:path';
import { watchTree } from './watch-tree.ts';

/** Editors write a file in several steps; what comes within this time is one change. */
const SETTLE_MS = 25;

/**
 * Calls `onChange` after files in `paths` (folders with all below them, or single files) have
 * changed, be it that they come or go. Calls never overlap: what changes meanwhile leads to one
 * more. Returns how to stop.
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
      tree.refresh();
      await onChange();
    } while (again);
    busy = false;
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work(), SETTLE_MS);
  };
  const tree = watchTree(
    paths.map((path) => resolve(path)),
    changed,
  );
  return () => {
    clearTimeout(timer);
    tree.stop();
  };
}
