import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench, Row } from './table.ts';

const root = join(import.meta.dirname, '../..');
const KB = 1024;

/** What a reader downloads: every page of the example site with the files it names, compressed. */
export const weights: Bench = {
  name: 'weights',
  run: async (scratch) => {
    const out = join(scratch, 'site');
    const argv = ['generator/cli/main.ts', 'build', '--out', out];
    execFileSync(process.execPath, argv, { cwd: root, stdio: 'ignore' });
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    const weighed = pages.map((path) => ({ path, ...weigh(out, path) }));
    const unit = pages.filter(
      (path) => /^(en\/)?[a-z-]+\/index\.html$/.test(path) && /(binh|hai)-/.test(path),
    );
    const heaviest = top(unit.map((path) => ({ path, bytes: statSync(join(out, path)).size })));
    return [
      row(
        'HTML + CSS + JS of a page, compressed, without fonts',
        60,
        top(weighed.map((p) => ({ path: p.path, bytes: p.plain }))),
      ),
      row(
        'the same with the fonts a Vietnamese page loads',
        160,
        top(weighed.map((p) => ({ path: p.path, bytes: p.plain + p.fonts }))),
      ),
      row('a unit page’s own HTML, uncompressed', 40, heaviest),
    ];
  },
};

type Weight = { readonly path: string; readonly bytes: number };

function top(all: readonly Weight[]): Weight {
  return all.reduce((a, b) => (b.bytes > a.bytes ? b : a), { path: '', bytes: 0 });
}

function row(what: string, bar: number, heaviest: Weight): Row {
  return {
    what: `${what}: the heaviest of all`,
    bar: `≤ ${bar} KB`,
    measured: `${(heaviest.bytes / KB).toFixed(1)} KB (${heaviest.path})`,
    met: heaviest.bytes <= bar * KB,
    command: 'khung build --out DIR',
  };
}

const sizes = new Map<string, number>();

function compressed(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const bytes = path.endsWith('.woff2') ? statSync(path).size : gzipSync(readFileSync(path)).length;
  sizes.set(path, bytes);
  return bytes;
}

/** Fonts named by the page's style sheets count once each, all of them: more than a browser loads. */
export function weigh(out: string, page: string): { plain: number; fonts: number } {
  const html = readFileSync(join(out, page), 'utf8');
  const named = [...html.matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g)].map((m) => m[1] ?? '');
  const files = [...new Set(named)].map((path) => join(out, dirname(page), normalize(path)));
  const fonts = new Set(
    files.filter((path) => path.endsWith('.css')).flatMap((css) => fontsOf(css)),
  );
  const sum = (paths: Iterable<string>) =>
    [...paths].reduce((total, path) => total + compressed(path), 0);
  return { plain: gzipSync(html).length + sum(files), fonts: sum(fonts) };
}

function fontsOf(css: string): string[] {
  const urls = [...readFileSync(css, 'utf8').matchAll(/url\(["']?([^"')]+\.woff2)/g)];
  return urls.map((m) => join(dirname(css), (m[1] ?? '').replace(/^.*\//, '')));
}
