import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cyclesOf } from '../../generator/link/cycles.ts';
import { ourFiles, readOurs } from '../support/our-files.ts';

/** Rooms that cli/ may look into; every other room sees only core and itself. */
const FROM_CLI = [
  'pipeline.ts',
  'snapshot',
  'review',
  'draw',
  'exporters',
  'reports',
  'host',
  'core',
  'cli',
];

/** Packages that belong to one room, so that the library can be replaced there. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'js-yaml': ['load'],
  yaml: ['load'],
  ajv: ['validate'],
  docx: ['reports'],
  '@bufbuild': ['rules'],
};

/**
 * What a room may import from outside the generator, and why. The site's theme is compiled on demand
 * in a clone, by a tool that an installed package does not have.
 */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  'generator/host/load-theme.ts': ['tools/compile-theme.ts'],
};

type Import = { readonly file: string; readonly to: string };

function importsOf(file: string): Import[] {
  const text = readOurs(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"]+)\1/g;
  return [...text.matchAll(pattern)].map((match) => ({ file, to: match[2] as string }));
}

/** Path from the project's root, for a relative import; the name itself for a package. */
function target({ file, to }: Import): string {
  return to.startsWith('.') ? posix.join(posix.dirname(file), to) : to;
}

/** `load` for generator/load/parse.ts; `pipeline.ts` for the file outside all rooms. */
function roomOf(path: string): string | undefined {
  return /^generator\/([^/]+)/.exec(path)?.[1];
}

function breaks(each: Import): boolean {
  const room = roomOf(each.file) as string;
  const to = target(each);
  if (to.startsWith('node:')) return room !== 'host' && each.file !== 'generator/cli/main.ts';
  if (!each.to.startsWith('.')) return breaksPackages(room, to);
  if (OUTSIDE[each.file]?.includes(to)) return false;
  const other = roomOf(to);
  if (other === room || room === 'pipeline.ts' || room === 'pipeline') return other === undefined;
  return room === 'cli' ? !FROM_CLI.includes(other ?? '') : other !== 'core';
}

function breaksPackages(room: string, name: string): boolean {
  const owners = PACKAGES[name.split('/')[0] as string];
  return room === 'core' || (owners !== undefined && !owners.includes(room));
}

const show = (found: readonly Import[]) => found.map(({ file, to }) => `${file} imports ${to}`);

describe('import law', () => {
  test('core imports nothing, rooms import core and themselves, node:* stays in host', () => {
    const imports = ourFiles('generator', /\.ts$/).flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(100);
    expect(show(imports.filter(breaks))).toEqual([]);
  });

  test('site files import only site files, and site/data.ts is the door to the generator', () => {
    const imports = ourFiles('site', /\.(ts|astro|mjs)$/).flatMap(importsOf);
    const leaving = imports.filter(
      (each) =>
        each.to.startsWith('.') &&
        each.file !== 'site/data.ts' &&
        !target(each).startsWith('site/'),
    );
    expect(show(leaving)).toEqual([]);
  });

  test('pages bring no packages into the browser or the server but what the site declares', () => {
    const imports = ourFiles('site/pages', /\.(ts|astro)$/).flatMap(importsOf);
    expect(show(imports.filter(({ to }) => to.startsWith('node:')))).toEqual([]);
  });

  test('no file leads back to itself, not even by its types', () => {
    const files = ['generator', 'site'].flatMap((room) => ourFiles(room, /\.(ts|astro|mjs)$/));
    const targets = files.map((file) => [file, importsOf(file).map(target)] as const);
    expect(cyclesOf(new Map(targets))).toEqual([]);
  });

  test('nothing outside host/ asks the clock, the environment or the random number generator', () => {
    const asks = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(env|cwd|hrtime)/;
    const files = ourFiles('generator', /\.ts$/).filter(
      (file) => !file.startsWith('generator/host/') && file !== 'generator/cli/main.ts',
    );
    expect(files.filter((file) => asks.test(readOurs(file)))).toEqual([]);
  });
});
