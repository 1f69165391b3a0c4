import { lstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isInside } from './inside.ts';
import { readFile } from './read-file.ts';
import { writeBeside } from './write-beside.ts';

/**
 * Writes `after` where `root/path` still holds `before`; whoever reads sees the old file or the new
 * one. Returns why it was not done: `changed`, `outside`, or a code like EACCES.
 */
export function replaceFile(
  root: string,
  path: string,
  before: Uint8Array,
  after: Uint8Array,
): string | undefined {
  const full = join(root, path);
  try {
    if (isInside(root, full) !== true) return 'outside';
    const target = lstatSync(full).isSymbolicLink() ? realpathSync(full) : full;
    const now = readFile(root, path);
    if ('failure' in now || Buffer.compare(now, before) !== 0) return 'changed';
    return writeBeside(target, after, lstatSync(target).mode & 0o777);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
