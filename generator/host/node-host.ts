import { lstatSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from '../core/compare.ts';
import type { Host } from '../core/host.ts';
import { gitRevision } from './git-revision.ts';
import { listFiles } from './list-files.ts';
import { readFile } from './read-file.ts';
import { signOf } from './remembering-host.ts';

/** The tool's own folder, which may be elsewhere than the workspace. */
const TOOL = fileURLToPath(new URL('../..', import.meta.url));

const library = createRequire(import.meta.url);

/** Viet Nam has kept UTC+7 without summer time since 1975, so no time-zone data is needed. */
const HANOI_MS = 7 * 3_600_000;

/** The real host: files under `root`, the files that ship with the tool, git and the clock. */
export function nodeHost(root: string): Host {
  return {
    list: (dirs) => listFiles(root, dirs),
    read: (path, limit) => readFile(root, path, limit),
    assets: (dir) => listAssets(dir),
    asset,
    library,
    today: () => new Date(Date.now() + HANOI_MS).toISOString().slice(0, 10),
    revision: () => gitRevision(root) ?? 'uncommitted',
  };
}

const assets = new Map<string, { readonly sign: string; readonly bytes: Uint8Array }>();

/** The very same bytes as long as the file is as it was, so that they are parsed once; packs are edited too. */
function asset(path: string): Uint8Array | undefined {
  const stat = lstatSync(join(TOOL, path), { throwIfNoEntry: false });
  const sign = stat ? signOf(stat) : '';
  const known = assets.get(path);
  if (known?.sign === sign) return known.bytes;
  const read = readFile(TOOL, path);
  if ('failure' in read) return undefined;
  assets.set(path, { sign, bytes: read });
  return read;
}

function listAssets(dir: string): readonly string[] {
  try {
    const entries = readdirSync(join(TOOL, dir), { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) => `${dir}/${entry.name}`).sort(compare);
  } catch {
    return [];
  }
}
