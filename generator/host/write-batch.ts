import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Files, one after another in `bytes`, each with its full path and where it ends. */
export type Batch = {
  readonly files: readonly (readonly [path: string, end: number])[];
  readonly bytes: Uint8Array<ArrayBuffer>;
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
  return ({ files, bytes }) => {
    let start = 0;
    try {
      for (const [path, end] of files) {
        const folder = dirname(path);
        if (!made.has(folder)) mkdirSync(folder, { recursive: true });
        made.add(folder);
        writeNew(path, bytes, start, end);
        start = end;
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
