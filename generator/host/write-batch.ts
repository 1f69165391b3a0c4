import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { linkOrCopy } from './link-or-copy.ts';

/** Files, one after another in `bytes`, each with its full path and where it ends. */
export type Batch = {
  readonly files: readonly (readonly [path: string, end: number])[];
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Files that are to be the same as others, once those are written; full paths. */
  readonly links?: readonly (readonly [path: string, like: string])[];
};

/** The bytes come back to be filled again; `failure` is that of the first file not written. */
export type Done = { readonly bytes: Batch['bytes']; readonly failure?: Failure };

export type Failure = { readonly code: string; readonly message: string };

/**
 * Writes batches of new files and the folders they are in; tells the first failure of a batch, and
 * stops there. Each folder is asked for once only.
 */
export function createBatchWriter(): (batch: Batch) => Failure | undefined {
  const made = new Set<string>();
  const folderFor = (path: string) => {
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
  return ({ files, bytes, links = [] }) => {
    let start = 0;
    try {
      for (const [path, end] of files) {
        folderFor(path);
        writeNew(path, bytes, start, end);
        start = end;
      }
      for (const [path, like] of links) {
        folderFor(path);
        linkOrCopy(like, path);
      }
      return undefined;
    } catch (error) {
      const { code = 'unknown', message } = error as NodeJS.ErrnoException;
      return { code, message };
    }
  };
}

function writeNew(path: string, bytes: Uint8Array, start: number, end: number): void {
  const file = openSync(path, 'wx');
  try {
    for (let at = start; at < end; ) at += writeSync(file, bytes, at, end - at);
  } finally {
    closeSync(file);
  }
}
