import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { compare } from '../core/compare.ts';
import type { Day } from '../core/day.ts';
import { dosDate } from '../core/dos-date.ts';
import { FolderError, mend, prefixOf } from './prepare-folder.ts';
import { centralRecord, endRecords, localRecord, type ZipEntry } from './zip-records.ts';

/** Ends every zip of ours: one that ends otherwise is not replaced. */
const COMMENT = 'Khung site';

/** Name of the zip of a site's folder, beside it. */
export function zipOf(dir: string): string {
  return `${resolve(dir)}.zip`;
}

/**
 * Checks that the zip of `dir` may be replaced and removes what a killed build left beside it.
 * Throws FolderError when something of that name is not ours.
 */
export function prepareZip(dir: string): void {
  const zip = zipOf(dir);
  if (existsSync(dirname(zip))) mend(resolve(dir));
  if (existsSync(zip) && !isOurs(zip)) throw new FolderError('foreign-zip', zip);
}

function isOurs(zip: string): boolean {
  if (!statSync(zip).isFile()) return false;
  const file = openSync(zip, 'r');
  try {
    const end = Buffer.alloc(COMMENT.length);
    readSync(file, end, 0, end.length, Math.max(0, fstatSync(file).size - end.length));
    return end.toString('latin1') === COMMENT;
  } finally {
    closeSync(file);
  }
}

/**
 * Packs a site's folder into `<dir>.zip` under one folder of its name, one file at a time. The same
 * files give the same bytes on every machine: sorted, dated `day`, and deflated by a library, because
 * what Node's own zlib writes depends on the processor. Written beside and moved into place; throws
 * what fs throws, and the zip that was there is then untouched. Gives its length in bytes.
 */
export function zipFolder(
  dir: string,
  day: Day,
  onProgress: (done: number, total: number) => void,
): number {
  const beside = `${prefixOf(resolve(dir))}zip-${process.pid}`;
  const files = filesIn(dir);
  const file = openSync(beside, 'w+');
  try {
    const zip = createZip(file, dosDate(day));
    for (const [done, name] of files.entries()) {
      zip.add(`${basename(resolve(dir))}/${name}`, join(dir, name));
      onProgress(done + 1, files.length);
    }
    const bytes = zip.end();
    fsyncSync(file);
    renameSync(beside, zipOf(dir));
    return bytes;
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

function filesIn(dir: string): string[] {
  const entries = readdirSync(dir, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const from = resolve(dir).length + 1;
  const paths = entries.filter((entry) => entry.isFile()).map(pathOf);
  return paths.map((path) => resolve(path).slice(from).replaceAll('\\', '/')).sort(compare);
}

function pathOf({ parentPath, name }: { parentPath: string; name: string }): string {
  return join(parentPath, name);
}

function createZip(file: number, date: number) {
  let at = 0;
  const directory: Buffer[] = [];
  const known = new Map<string, ZipEntry & { readonly from: number }>();
  const put = (bytes: Uint8Array) => {
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(file, bytes, done, bytes.length - done, at + done);
    }
    at += bytes.length;
  };
  return {
    add: (name: string, path: string) => {
      const { dev, ino, nlink } = statSync(path);
      // Versions share files by hard links: what was packed once is copied within the zip.
      const key = `${dev}:${ino}`;
      const like = ino === 0 ? undefined : known.get(key);
      const { bytes, ...facts } = like ? packedBefore(file, like) : pack(path);
      const entry = { ...facts, name, at };
      put(localRecord(entry, date));
      if (nlink > 1 && !like) known.set(key, { ...entry, from: at });
      put(bytes);
      directory.push(centralRecord(entry, date));
    },
    end: () => {
      const start = at;
      for (const record of directory) put(record);
      put(endRecords(directory.length, start, at, COMMENT));
      return at;
    },
  };
}

type Packed = Omit<ZipEntry, 'name' | 'at'> & { readonly bytes: Uint8Array };

/** Pictures and fonts only grow when they are deflated again; they stay as they are. */
function pack(path: string): Packed {
  const content = readFileSync(path);
  const small = deflateSync(content);
  const deflated = small.length < content.length;
  const bytes = deflated ? small : content;
  const crc = crc32(content);
  return { crc, packed: bytes.length, size: content.length, deflated, bytes };
}

function packedBefore(file: number, like: ZipEntry & { readonly from: number }): Packed {
  const { crc, packed, size, deflated, from } = like;
  const bytes = Buffer.alloc(packed);
  readSync(file, bytes, 0, packed, from);
  return { crc, packed, size, deflated, bytes };
}
