import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files below `before` that `now` has with other bytes or no longer has, and those that are new;
 * sorted. None when there is no `before`.
 */
export function differencesIn(before: string, now: string): readonly string[] {
  const old = filesIn(before);
  if (old.length === 0) return [];
  const fresh = new Set(filesIn(now));
  const changed = old.filter(
    (file) => !fresh.has(file) || !isSame(join(before, file), join(now, file)),
  );
  const known = new Set(old);
  return [...changed, ...[...fresh].filter((file) => !known.has(file))].sort();
}

function filesIn(dir: string): readonly string[] {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return [];
  const entries = readdirSync(dir, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) =>
    join(parentPath, name).slice(dir.length).replace(/^\//, ''),
  );
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [statSync(a), statSync(b)];
  if (isOne(one, other)) return true;
  return one.size === other.size && readFileSync(a).equals(readFileSync(b));
}

/** Two names of one file; where the file system has no such numbers, nothing is taken for granted. */
function isOne(a: Stats, b: Stats): boolean {
  return a.ino !== 0 && a.ino === b.ino && a.dev === b.dev;
}
