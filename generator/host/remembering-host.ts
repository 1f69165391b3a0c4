import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { type Host, isFailure } from '../core/host.ts';

/** A file that was changed so shortly before it was read may change again within the same tick. */
const TICK_MS = 100;

type Remembered = { readonly sign: string; readonly bytes: Uint8Array };

/**
 * A host for looking again and again: a file that has not changed gives the very same bytes, so
 * that it is neither read nor parsed anew. It tells by inode, size and times.
 */
export function rememberingHost(host: Host, root: string): Host {
  const remembered = new Map<string, Remembered>();
  return {
    ...host,
    read: (path, limit) => {
      const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
      const sign = stat?.isFile() ? signOf(stat) : undefined;
      const known = remembered.get(path);
      if (known && known.sign === sign) return known.bytes;
      const bytes = host.read(path, limit);
      remembered.delete(path);
      if (sign && stat && !isFailure(bytes) && Date.now() - stat.mtimeMs > TICK_MS) {
        remembered.set(path, { sign, bytes });
      }
      return bytes;
    },
  };
}

/** Tells whether a file may have changed. */
export function signOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}
