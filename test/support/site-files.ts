import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Html, readHtml } from './read-html.ts';

/** A built site as the checks read it: every file by its path, every page read. */
export type SiteFiles = {
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, Html>;
  readonly read: (file: string) => string;
};

/** Reads a built site. */
export function readSite(dir: string): SiteFiles {
  const all = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  const files = all.filter((file) => statSync(join(dir, file)).isFile());
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const pages = files.filter((file) => file.endsWith('.html'));
  return {
    files: new Set(files),
    pages: new Map(pages.map((file) => [file, readHtml(read(file))])),
    read,
  };
}

/** Where a relative reference leads: a file of the site, and the part of it. */
export type Target = { readonly file: string; readonly fragment: string };

/** The target of a relative reference in `from`; undefined for one that has a scheme of its own. */
export function targetOf(from: string, reference: string): Target | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(reference)) return undefined;
  const [before = '', fragment = ''] = reference.split('#', 2);
  const path = decodeURIComponent(before.split('?', 1)[0] as string);
  const file = path === '' ? from : posix.join(posix.dirname(from), path);
  return { file, fragment: decodeURIComponent(fragment) };
}
