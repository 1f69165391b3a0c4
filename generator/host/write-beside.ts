import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a file under another name next to `path` and moves it there, so that whoever reads `path`
 * sees the old file or the new one, never half of it. Returns why it failed, as a code like ENOSPC.
 * A long text may be given in pieces.
 * `mode`: permissions of the new file, where they must be those of the old.
 */
export function writeBeside(
  path: string,
  content: string | Uint8Array | readonly string[],
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

function writeAll(
  path: string,
  content: string | Uint8Array | readonly string[],
  mode: number,
): void {
  const file = openSync(path, 'wx', mode);
  try {
    for (const bytes of bytesOf(content)) {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const CHUNK = 1024 * 1024;

function* bytesOf(content: string | Uint8Array | readonly string[]): Generator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else for (const text of typeof content === 'string' ? [content] : content) yield* encoded(text);
}

/** A text as UTF-8, a piece at a time, each in the place of the one before. */
function* encoded(text: string): Generator<Uint8Array> {
  const buffer = new Uint8Array(Math.min(CHUNK, 3 * text.length));
  const encoder = new TextEncoder();
  for (let at = 0; at < text.length; ) {
    const { read, written } = encoder.encodeInto(text.slice(at), buffer);
    at += read;
    yield buffer.subarray(0, written);
  }
}
