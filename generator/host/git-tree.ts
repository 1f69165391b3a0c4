import { git } from './git-command.ts';

/** A file of a commit, as `git ls-tree` has it; `size` is that of its bytes. */
export type GitEntry = {
  readonly path: string;
  readonly kind: 'file' | 'link' | 'submodule';
  readonly id: string;
  readonly size: number;
};

/**
 * Files of a commit below `root` (which may be a folder within the repository), by path from there.
 * Separated by NUL, so that a name may hold anything, also line feeds and quotes.
 */
export function gitTree(root: string, commit: string): ReadonlyMap<string, GitEntry> {
  const listed = git(root, ['ls-tree', '-r', '-z', '--long', commit], '', 1 << 28).toString('utf8');
  const entries = listed.split('\0').flatMap((line) => entryOf(line) ?? []);
  return new Map(entries.map((entry) => [entry.path, entry]));
}

const LINE = /^(\d{6}) (\w+) ([0-9a-f]+) +(-|\d+)\t/;
const SYMBOLIC_LINK = '120000';

function entryOf(line: string): GitEntry | undefined {
  const match = LINE.exec(line);
  if (!match) return undefined;
  const [head, mode, type, id, size] = match as unknown as [string, string, string, string, string];
  const kind = type !== 'blob' ? 'submodule' : mode === SYMBOLIC_LINK ? 'link' : 'file';
  return { path: line.slice(head.length), kind, id, size: Number(size) || 0 };
}

/** What a batch may weigh; a workspace is seldom a tenth of it. */
const MOST_BYTES = 1 << 26;

/** What is kept of earlier batches, in bytes. */
const MOST_KEPT = 1 << 27;

/**
 * The content of a file of a commit, by its id. `soon` is what will be asked for next, in that order:
 * it is read at the same time, as far as it fits.
 */
export type GitBlobs = {
  (wanted: GitEntry, soon: readonly GitEntry[]): Uint8Array | undefined;
  /** Forgets what nobody has asked for since the turn before: memory does not grow with commits. */
  readonly turn: () => void;
};

/**
 * Contents of files in the repository at `root`: one git for each 64 MB that is not known yet. Equal
 * ids give the very same bytes, also between commits.
 */
export function gitBlobs(root: string): GitBlobs {
  const kept = new Map<string, Uint8Array>();
  const asked = new Set<string>();
  let bytes = 0;
  const read = (wanted: GitEntry, soon: readonly GitEntry[]) => {
    asked.add(wanted.id);
    const known = kept.get(wanted.id);
    if (known) return known;
    if (bytes > MOST_KEPT) kept.clear();
    if (kept.size === 0) bytes = 0;
    for (const [id, blob] of readBatch(root, nextBatch(wanted, soon, kept))) {
      kept.set(id, blob);
      bytes += blob.length;
    }
    return kept.get(wanted.id);
  };
  const turn = () => {
    for (const [id, blob] of kept) {
      if (asked.has(id)) continue;
      kept.delete(id);
      bytes -= blob.length;
    }
    asked.clear();
  };
  return Object.assign(read, { turn });
}

/** The wanted file, and those after it as far as they fit: files are read in the order of paths. */
function nextBatch(
  wanted: GitEntry,
  soon: readonly GitEntry[],
  known: ReadonlyMap<string, unknown>,
): readonly string[] {
  const ids = new Set([wanted.id]);
  let bytes = wanted.size;
  const from = soon.findIndex(({ id }) => id === wanted.id);
  for (const { id, size } of from < 0 ? [] : soon.slice(from)) {
    if (ids.has(id) || known.has(id)) continue;
    bytes += size;
    if (bytes > MOST_BYTES) break;
    ids.add(id);
  }
  return [...ids];
}

function readBatch(root: string, ids: readonly string[]): Map<string, Uint8Array> {
  // All is asked at once, so git need not hand over each file by itself (`--buffer`). Room for one file
  // above the limit, as the wanted one is always read.
  const out = git(root, ['cat-file', '--batch', '--buffer'], `${ids.join('\n')}\n`, 1 << 30);
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(0x0a, at);
    const [id, type, size] = out.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    blobs.set(id as string, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
