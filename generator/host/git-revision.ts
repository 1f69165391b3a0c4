import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The commit that HEAD names, read from git's own files: starting git would cost more than checking
 * a province. Undefined outside a repository, before the first commit, and for a storage that is
 * not plain files (reftable).
 */
export function gitRevision(root: string): string | undefined {
  const folder = findGitFolder(resolve(root));
  if (!folder) return undefined;
  const head = read(join(folder, 'HEAD'));
  const ref = head && /^ref: (\S+)/.exec(head)?.[1];
  if (!ref) return asCommit(head);
  const common = resolve(folder, read(join(folder, 'commondir'))?.trim() ?? '.');
  return (
    asCommit(read(join(folder, ref))) ??
    asCommit(read(join(common, ref))) ??
    packedCommit(read(join(common, 'packed-refs')), ref)
  );
}

/** The nearest `.git` at or above a folder; in a worktree it is a file that names the folder. */
function findGitFolder(from: string): string | undefined {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, '.git');
    if (read(join(folder, 'HEAD')) !== undefined) return folder;
    const pointed = /^gitdir: (.+)/.exec(read(folder) ?? '')?.[1];
    if (pointed) return resolve(at, pointed.trim());
    if (at === dirname(at)) return undefined;
  }
}

function packedCommit(packed: string | undefined, ref: string): string | undefined {
  const line = packed?.split('\n').find((text) => text.endsWith(` ${ref}`));
  return asCommit(line?.slice(0, line.indexOf(' ')));
}

function asCommit(text: string | undefined): string | undefined {
  return /^[0-9a-f]{40,64}$/.exec(text?.trim() ?? '')?.[0];
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
