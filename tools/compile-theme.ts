/**
 * Compiles site/ with what it draws on into .khung/theme/<hash>/, unless that is there already.
 * `khung build` imports the result; nobody who only writes content needs Astro. `npm run theme`.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const themes = join(root, '.khung/theme');
/** Everything the compiled theme is made from. */
const inputs = [
  'astro.config.mjs',
  'generator/analyses',
  'generator/core',
  'generator/draw',
  'package-lock.json',
  'schemas',
  'site',
  'tools/compile-theme.ts',
];
const KEEP_MS = 3_600_000;

export type CompiledTheme = { readonly dir: string; readonly hash: string };

/** The compiled theme of the sources as they are, if it is there. */
export function findTheme(): CompiledTheme | undefined {
  const hash = hashInputs();
  const dir = join(themes, hash);
  return existsSync(dir) ? { dir, hash } : undefined;
}

/** The compiled theme of the sources as they are; compiles it first when there is none. */
export async function ensureTheme(): Promise<CompiledTheme> {
  for (;;) {
    const found = findTheme();
    if (found) return found;
    await compileTheme(hashInputs());
  }
}

function hashInputs(): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesUnder).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  const names = readdirSync(full).filter((name) => !name.startsWith('.'));
  return names.flatMap((name) => filesUnder(`${path}/${name}`));
}

/**
 * Writes beside and moves into place, so that two processes may compile at once. Nothing is kept
 * when the sources were edited meanwhile: what was compiled is not what `hash` stands for.
 */
async function compileTheme(hash: string): Promise<void> {
  const dir = join(themes, hash);
  const beside = `${dir}.${process.pid}`;
  mkdirSync(themes, { recursive: true });
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  try {
    await build({ root, outDir: beside, logLevel: 'error' });
    // Scripts of our own are emitted beside the server; readers need them with the other files.
    const emitted = join(beside, 'server/_khung');
    if (existsSync(emitted)) cpSync(emitted, join(beside, 'client/_khung'), { recursive: true });
    makeRelative(join(beside, 'client/_khung'));
    if (hashInputs() === hash && !existsSync(dir)) renameSync(beside, dir);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  removeOld(dir);
}

/** Fonts lie beside the stylesheets that name them, wherever the site is put, even on a disk. */
function makeRelative(assets: string): void {
  for (const name of readdirSync(assets).filter((file) => file.endsWith('.css'))) {
    const file = join(assets, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('url(/_khung/', 'url('));
  }
}

/** Old themes go, but not those that another process may just be using. */
function removeOld(kept: string): void {
  for (const name of readdirSync(themes)) {
    const dir = join(themes, name);
    const made = statSync(dir, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (dir !== kept && Date.now() - made > KEEP_MS) {
      rmSync(dir, { recursive: true, force: true });
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const { dir } = await ensureTheme();
  process.stderr.write(`${dir} (${Math.round(performance.now() - started)} ms)\n`);
}
