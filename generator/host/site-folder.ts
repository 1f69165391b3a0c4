import { copyFileSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { digest } from './digest.ts';
import { createFileWriter } from './file-writer.ts';
import { readKept, writeKept } from './kept-record.ts';
import { prepareFolder } from './prepare-folder.ts';

export type SiteFolderOptions = {
  readonly dir: string;
  /** The workspace, which must not be in `dir`. */
  readonly root: string;
  /** File that tells a site of ours, and which: without it a folder is not replaced. */
  readonly marker: string;
  /** Where the record of the last build is kept. */
  readonly recordFile: string;
};

/** Output of a build, see exporters/site/output.ts; `discard` removes what was not published. */
export type SiteFolder = {
  readonly record: string | undefined;
  readonly has: (file: string, bytes: number) => boolean;
  readonly keep: (file: string) => void;
  readonly write: (file: string, content: string | Uint8Array) => number;
  readonly room: () => Promise<void> | undefined;
  readonly finish: (record: string) => Promise<void>;
  readonly discard: () => Promise<void>;
};

/**
 * Writes a site beside `dir` and moves it into place, so that a killed build or a full disk leaves
 * the old one. Throws FolderError when `dir` must not be replaced, otherwise what fs throws.
 */
export function openSiteFolder(options: SiteFolderOptions): SiteFolder {
  const { dir, root, marker, recordFile } = options;
  const { current, fresh, aside } = prepareFolder(dir, marker, root);
  const kept = readKept(recordFile, join(current, marker));
  const folderFor = makeFolders(fresh);
  const writer = createFileWriter();
  return {
    record: kept?.record,
    has: (file, bytes) => {
      const stat = statSync(join(current, file), { throwIfNoEntry: false });
      return stat?.isFile() === true && stat.size === bytes && stat.mtimeMs <= (kept?.time ?? 0);
    },
    keep: (file) => {
      folderFor(file);
      linkOrCopy(placeIn(current, file), placeIn(fresh, file));
    },
    write: (file, content) => writer.add(placeIn(fresh, file), content),
    room: writer.room,
    finish: async (record) => {
      await writer.finish();
      writeKept(recordFile, record, join(fresh, marker));
      swap(current, fresh, aside);
    },
    discard: async () => {
      await writer.close();
      rmSync(fresh, { recursive: true, force: true });
    },
  };
}

/** Where the record of the site in `dir` is kept: one file in the workspace for each such place. */
export function recordFileOf(root: string, dir: string): string {
  return join(root, '.khung', `site-${digest(resolve(dir))}.json`);
}

const ESCAPES = /^\/|(?:^|\/)\.{0,2}(?:\/|$)|[\\\0]/;

/** Full path of a file of a site; throws when it would lie elsewhere. */
function placeIn(root: string, file: string): string {
  if (ESCAPES.test(file)) throw new Error(`not a path within a site: ${file}`);
  return `${root}/${file}`;
}

/** Makes the folder that a file is to lie in; each is asked for once only. */
function makeFolders(root: string): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(join(root, folder), { recursive: true });
    made.add(folder);
  };
}

/** A second name for the same bytes costs no space; some file systems have no such thing. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    copyFileSync(from, to);
  }
}

/** Between the two renames there is no site; `prepareFolder` mends a build killed just there. */
function swap(current: string, fresh: string, aside: string): void {
  const replaces = statSync(current, { throwIfNoEntry: false }) !== undefined;
  if (replaces) renameSync(current, aside);
  try {
    renameSync(fresh, current);
  } catch (error) {
    if (replaces) renameSync(aside, current);
    throw error;
  }
  if (replaces) rmSync(aside, { recursive: true, force: true });
}
