import { posix } from 'node:path';
import type { Host, HostEntry, ReadFailure } from '../core/host.ts';
import { GitError, git } from './git-command.ts';
import { type GitBlobs, type GitEntry, gitBlobs, gitTree } from './git-tree.ts';
import { nodeHost } from './node-host.ts';

/**
 * The workspace as a commit has it, read from git's storage and never checked out: no filter, hook
 * or link of the commit comes to life. The tool's own files are those of the tool that runs. Throws
 * GitError for a ref that does not exist. Hosts that share `blobs` give the very same bytes for files
 * that are equal, which are then parsed once.
 */
export function gitHost(root: string, ref: string, blobs: GitBlobs = gitBlobs(root)): Host {
  const commit = commitOf(root, ref);
  const inside = once(() => {
    const tree = gitTree(root, commit);
    const soon = inWorkspace(tree);
    return { tree, blob: (wanted: GitEntry) => blobs(wanted, soon) };
  });
  return {
    ...nodeHost(root),
    list: (dirs) => listTree(inside().tree, dirs, inside().blob),
    read: (path, limit) => {
      const { tree, blob } = inside();
      return readTree(tree, path, blob, limit ?? Number.POSITIVE_INFINITY);
    },
    revision: () => commit,
  };
}

/** Listing a large commit takes a tenth of a second, which only its reader should pay. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** The commit of a ref, which must be there; a shallow clone lacks what lies further back. */
export function commitOf(root: string, ref: string): string {
  if (ref === '' || ref.startsWith('-') || /[\0-\x20]/.test(ref)) {
    throw new GitError('no-such-ref', ref);
  }
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  try {
    return git(root, args).toString('latin1').trim();
  } catch (error) {
    const isNoRef = error instanceof GitError && error.fault === 'failed';
    throw isNoRef ? new GitError('no-such-ref', ref) : error;
  }
}

/** Where two branches parted, as `BASE...HEAD` means. */
export function mergeBase(root: string, base: string, head: string): string {
  const commits = [commitOf(root, base), commitOf(root, head)];
  try {
    return git(root, ['merge-base', ...commits])
      .toString('latin1')
      .trim();
  } catch (error) {
    if (!(error instanceof GitError) || error.fault !== 'failed') throw error;
    throw new GitError('no-such-ref', `merge-base ${base} ${head}`);
  }
}

type Tree = ReadonlyMap<string, GitEntry>;
type Blob = (wanted: GitEntry) => Uint8Array | undefined;

/** Only what the pipeline may ask for is read ahead: a repository can hold anything else. */
function inWorkspace(tree: Tree): GitEntry[] {
  const wanted = /^(architecture|plans|schemas\/packs)\/.*\.(yaml|csv|geojson)$|^khung\.yaml$/s;
  return [...tree.values()].filter(({ path, kind }) => kind === 'file' && wanted.test(path));
}

function listTree(tree: Tree, dirs: readonly string[], blob: Blob): readonly HostEntry[] {
  const entries: HostEntry[] = [];
  for (const [path, entry] of tree) {
    if (!dirs.some((dir) => path === dir || path.startsWith(`${dir}/`))) continue;
    if (path.split('/').some((name) => name.startsWith('.'))) continue;
    entries.push({ path, kind: kindOf(tree, entry, blob) });
  }
  return entries;
}

function kindOf(tree: Tree, entry: GitEntry, blob: Blob): HostEntry['kind'] {
  if (entry.kind === 'file') return 'file';
  if (entry.kind === 'submodule') return 'other';
  const found = follow(tree, entry, blob);
  if (!('failure' in found)) return 'file';
  return found.failure === 'outside-link' ? 'outside-link' : 'unreadable';
}

/** Links to links are seldom; a circle of them ends here too. */
const MOST_LINKS = 8;

/** The file that a link of the commit leads to, within the commit; it is never followed outside. */
function follow(tree: Tree, link: GitEntry, blob: Blob): GitEntry | ReadFailure {
  let entry = link;
  for (let turn = 0; turn < MOST_LINKS; turn++) {
    if (entry.kind === 'file') return entry;
    const bytes = entry.kind === 'link' && entry.size < 5000 ? blob(entry) : undefined;
    if (!bytes) return { failure: 'other' };
    const target = new TextDecoder().decode(bytes);
    const path = posix.normalize(posix.join(posix.dirname(entry.path), target));
    if (target.startsWith('/') || path.startsWith('..')) return { failure: 'outside-link' };
    const next = tree.get(path);
    if (!next) return { failure: 'unreadable' };
    entry = next;
  }
  return { failure: 'unreadable' };
}

function readTree(tree: Tree, path: string, blob: Blob, limit: number): Uint8Array | ReadFailure {
  const entry = tree.get(path);
  if (!entry) return { failure: 'absent' };
  const found = follow(tree, entry, blob);
  if ('failure' in found) return found;
  if (found.size > limit) return { failure: 'too-large', bytes: found.size };
  return blob(found) ?? { failure: 'unreadable' };
}
