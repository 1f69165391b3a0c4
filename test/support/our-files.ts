import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const SKIPPED = new Set(['node_modules', 'dist', '.khung', '.git', '.astro', 'generated']);

/** Files that we write ourselves below a folder, as paths from the root with `/`, sorted. */
export function ourFiles(folder: string, ending: RegExp): string[] {
  const entries = readdirSync(join(projectRoot, folder), { withFileTypes: true });
  const paths = entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : ourFiles(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
  return paths.sort();
}

export function readOurs(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}
