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

/** Reads the files of a commit, many at once: one git for each 64 MB. */
export function gitBlobs(root: string, entries: Iterable<GitEntry>) {
  const queue = [...entries].filter(({ kind }) => kind !== 'submodule');
  const places = new Map(queue.map((entry, at) => [entry.id, at]));
  let kept = new Map<string, Uint8Array>();
  return (wanted: GitEntry): Uint8Array | undefined => {
    if (!kept.has(wanted.id)) {
      kept = readBatch(root, nextBatch(queue, places.get(wanted.id) ?? 0, wanted));
    }
    return kept.get(wanted.id);
  };
}

/** The wanted file, and those after it as far as they fit: files are read in the order of paths. */
function nextBatch(queue: readonly GitEntry[], from: number, wanted: GitEntry): readonly string[] {
  const ids = new Set([wanted.id]);
  let bytes = wanted.size;
  for (let at = from; at < queue.length; at++) {
    const { id, size } = queue[at] as GitEntry;
    if (ids.has(id)) continue;
    bytes += size;
    if (bytes > MOST_BYTES) break;
    ids.add(id);
  }
  return [...ids];
}

function readBatch(root: string, ids: readonly string[]): Map<string, Uint8Array> {
  // Room for one file above the limit, as the wanted one is always read.
  const out = git(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`, 1 << 30);
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
