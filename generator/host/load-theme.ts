import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TOOL = fileURLToPath(new URL('../..', import.meta.url));
const THEMES = join(TOOL, '.khung/theme');
const COMPILER = join(TOOL, 'tools/compile-theme.ts');

/** A compiled theme: its module, the digest of its sources, and its own files. */
export type ThemeFiles = {
  readonly theme: unknown;
  readonly hash: string;
  readonly assets: readonly { readonly file: string; readonly bytes: Uint8Array }[];
};

/**
 * The compiled theme. In a clone it is compiled from site/ when that has changed; where the
 * tool was installed without its tools/, the theme that came with it is taken.
 */
export async function loadTheme(): Promise<ThemeFiles> {
  const hash = await currentTheme();
  const dir = join(THEMES, hash);
  const theme = await import(pathToFileURL(join(dir, 'server/entry.mjs')).href);
  return { theme, hash, assets: readAssets(join(dir, 'client')) };
}

async function currentTheme(): Promise<string> {
  if (existsSync(COMPILER)) return compiledTheme();
  const [hash] = readdirSync(THEMES);
  if (!hash) throw new Error(`no compiled theme in ${THEMES}`);
  return hash;
}

/** Compiles in a process of its own, because Astro and Vite take more memory than all the rest. */
async function compiledTheme(): Promise<string> {
  const { findTheme } = await import('../../tools/compile-theme.ts');
  let found = findTheme();
  while (!found) {
    execFileSync(process.execPath, [COMPILER], { stdio: ['ignore', 'ignore', 'inherit'] });
    found = findTheme();
  }
  return found.hash;
}

function readAssets(dir: string): ThemeFiles['assets'] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return paths.map((path) => ({
    file: path.slice(dir.length + 1).replaceAll('\\', '/'),
    bytes: readFileSync(path),
  }));
}

/** What the theme is compiled from, for who wants to watch it; nothing where it came compiled. */
export function themeSources(): string[] {
  if (!existsSync(COMPILER)) return [];
  return ['site', 'generator/core', 'generator/draw', 'schemas'].map((path) => join(TOOL, path));
}
