import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadFailure } from '../core/host.ts';
import { isInside } from './inside.ts';

/**
 * Neither follows a link (those are looked at first) nor waits for a pipe's other end. Windows has
 * neither flag.
 */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Bytes of `root/path`. The size is asked before reading, so that a huge file costs nothing. */
export function readFile(
  root: string,
  path: string,
  limit = Number.POSITIVE_INFINITY,
): Uint8Array | ReadFailure {
  const full = join(root, path);
  try {
    return readOpen(openSync(full, FLAGS), limit);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { failure: 'absent' };
    if (code === 'ELOOP') return readLinked(root, full, limit);
    return { failure: 'unreadable' };
  }
}

function readLinked(root: string, full: string, limit: number): Uint8Array | ReadFailure {
  const inside = isInside(root, full);
  if (inside === undefined) return { failure: 'unreadable' };
  if (!inside) return { failure: 'outside-link' };
  try {
    return readOpen(openSync(full, FLAGS & ~(constants.O_NOFOLLOW ?? 0)), limit);
  } catch {
    return { failure: 'unreadable' };
  }
}

function readOpen(handle: number, limit: number): Uint8Array | ReadFailure {
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) return { failure: 'other' };
    if (stat.size > limit) return { failure: 'too-large', bytes: stat.size };
    const bytes = Buffer.allocUnsafe(stat.size);
    let done = 0;
    while (done < stat.size) {
      const read = readSync(handle, bytes, done, stat.size - done, done);
      if (read === 0) break;
      done += read;
    }
    return done === stat.size ? bytes : bytes.subarray(0, done);
  } finally {
    closeSync(handle);
  }
}
