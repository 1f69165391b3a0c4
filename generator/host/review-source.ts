import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Host } from '../core/host.ts';
import { isFailure } from '../core/host.ts';
import { gitHost } from './git-host.ts';
import { type GitBlobs, gitBlobs } from './git-tree.ts';

export { gitBlobs };

import { nodeHost } from './node-host.ts';
import { withOwnPacks } from './own-packs.ts';

type Workspace = { readonly kind: 'workspace'; readonly host: Host };

/** What a side of a review is read from. */
export type ReviewSource =
  | Workspace
  | { readonly kind: 'snapshot'; readonly text: string }
  | { readonly kind: 'unreadable' };

/**
 * A folder, a snapshot file or, failing these, a git ref of the repository at `root`. Throws
 * GitError when it is none of them.
 */
export function openSource(
  root: string,
  cwd: string,
  name: string,
  blobs?: GitBlobs,
): ReviewSource {
  const path = resolve(cwd, name);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return { kind: 'workspace', host: withOwnPacks(nodeHost(path)) };
  if (!stat?.isFile()) return openRef(root, name, blobs);
  const bytes = nodeHost(dirname(path)).read(basename(path));
  if (isFailure(bytes)) return { kind: 'unreadable' };
  return { kind: 'snapshot', text: new TextDecoder().decode(bytes) };
}

/** The workspace as a commit has it; an empty name stands for the files as they are. */
export function openRef(root: string, ref: string, blobs?: GitBlobs): Workspace {
  const host = ref === '' ? nodeHost(root) : gitHost(root, ref, blobs);
  return { kind: 'workspace', host: withOwnPacks(host) };
}
