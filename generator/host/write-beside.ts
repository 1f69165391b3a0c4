import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a file under another name next to `path` and moves it there, so that whoever reads `path`
 * sees the old file or the new one, never half of it. Returns why it failed, as a code like ENOSPC.
 * `mode`: permissions of the new file, where they must be those of the old.
 */
export function writeBeside(
  path: string,
  content: string | Uint8Array,
  mode = 0o666,
): string | undefined {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeAll(beside, content, mode);
    renameSync(beside, path);
    return undefined;
  } catch (error) {
    rmSync(beside, { force: true });
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

/** Writes files into a folder, which is made where it is missing; the first that failed and why. */
export function writeInto(
  dir: string,
  files: readonly { readonly name: string; readonly text: string }[],
): { readonly path: string; readonly why: string } | undefined {
  try {
    mkdirSync(dir, { recursive: true });
  } catch (error) {
    return { path: dir, why: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
  for (const { name, text } of files) {
    const path = join(dir, name);
    const why = writeBeside(path, text);
    if (why !== undefined) return { path, why };
  }
  return undefined;
}

function writeAll(path: string, content: string | Uint8Array, mode: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
