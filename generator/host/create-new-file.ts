import { dirname, join, resolve, sep } from 'node:path';
import { createFiles } from './create-files.ts';

/**
 * Writes a file that is not there yet. Why it was not written: `taken` when it exists, `content` when it
 * would lie in one of the `closed` folders of the workspace, otherwise a code such as ENOSPC.
 */
export function createNewFile(
  root: string,
  path: string,
  text: string,
  closed: readonly string[],
): string | undefined {
  const full = resolve(path);
  if (closed.some((folder) => full.startsWith(join(resolve(root), folder) + sep))) return 'content';
  const name = full.slice(dirname(full).length).replace(/^[\\/]/, '');
  const done = createFiles(dirname(full), [], new Map([[name, text]]));
  if ('taken' in done) return 'taken';
  return 'failed' in done ? done.why : undefined;
}
