import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { digest } from './digest.ts';
import { createFileWriter } from './file-writer.ts';
import { digestOfRecord, publishRecord, readKept, stageRecord } from './kept-record.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { prepareFolder } from './prepare-folder.ts';
import { differencesIn } from './site-differences.ts';

export type SiteFolderOptions = {
  readonly dir: string;
  /** The workspace, which must not be in `dir`. */
  readonly root: string;
  /** File that tells a site of ours, and which: without it a folder is not replaced. */
  readonly marker: string;
  /** Where the record of the last build is kept. */
  readonly recordFile: string;
};

/** Output of a build, see exporters/site/output.ts. */
export type SitePart = {
  readonly record: string | undefined;
  readonly has: (file: string, bytes: number) => boolean;
  readonly keep: (file: string) => void;
  readonly link: (file: string, like: string) => void;
  readonly write: (file: string, content: string | Uint8Array) => number;
  readonly room: () => Promise<void> | undefined;
  readonly finish: (record: string) => Promise<void>;
};

/** The root of a site, which publishes the whole; `discard` removes what was not published. */
export type SiteFolder = SitePart & {
  /**
   * A part of the site with a record of its own, under a prefix such as `v/1.0/`. Its `finish` only
   * sets the record aside; that of the root publishes. `like` of its links is told from the root.
   */
  readonly part: (prefix: string, recordFile: string) => SitePart;
  /** Files of a part that were published otherwise, or are no longer there; waits for the writing. */
  readonly differences: (prefix: string) => Promise<readonly string[]>;
  readonly discard: () => Promise<void>;
};

/**
 * Writes a site beside `dir` and moves it into place, so that a killed build or a full disk leaves
 * the old one. Throws FolderError when `dir` must not be replaced, otherwise what fs throws.
 */
export function openSiteFolder(options: SiteFolderOptions): SiteFolder {
  const { dir, root, marker, recordFile } = options;
  const { current, fresh, aside } = prepareFolder(dir, marker, root);
  const folderFor = makeFolders(fresh);
  const writer = createFileWriter();
  const staged: string[] = [];

  const open = (prefix: string, ownRecord: string): SitePart => {
    const kept = readKept(ownRecord, join(current, prefix, marker));
    let mark = '';
    return {
      record: kept?.record,
      has: (file, bytes) => {
        const stat = statSync(join(current, prefix, file), { throwIfNoEntry: false });
        return stat?.isFile() === true && stat.size === bytes && stat.mtimeMs <= (kept?.time ?? 0);
      },
      keep: (file) => {
        folderFor(prefix + file);
        linkOrCopy(placeIn(current, prefix + file), placeIn(fresh, prefix + file));
      },
      link: (file, like) => writer.link(placeIn(fresh, prefix + file), placeIn(fresh, like)),
      write: (file, content) => {
        if (file === marker) mark = digestOfRecord(content);
        return writer.add(placeIn(fresh, prefix + file), content);
      },
      room: writer.room,
      finish: async (record) => {
        if (stageRecord(ownRecord, record, mark)) staged.push(ownRecord);
      },
    };
  };
  const base = open('', recordFile);
  const settle = onceOnly(writer.finish);
  return {
    ...base,
    part: open,
    differences: async (prefix) => {
      await settle();
      return differencesIn(join(current, prefix), join(fresh, prefix));
    },
    finish: async (record) => {
      await settle();
      await base.finish(record);
      for (const each of staged) publishRecord(each);
      swap(current, fresh, aside);
    },
    discard: async () => {
      await writer.close();
      rmSync(fresh, { recursive: true, force: true });
    },
  };
}

function onceOnly(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

/**
 * Where the record of the site in `dir` is kept: one file in the workspace for each such place, and
 * one more for each version of it.
 */
export function recordFileOf(root: string, dir: string, version?: string): string {
  const name = version === undefined ? '' : `-${version}`;
  return join(root, '.khung', `site-${digest(resolve(dir))}${name}.json`);
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
