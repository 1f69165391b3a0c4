import type { Lang } from './data.ts';

/**
 * Makes links from one page: relative, so that the site works under any path, and down to the
 * file, so that it works from a folder on disk. Vietnamese is at the root, English under `/en/`.
 */
export function hrefFrom(url: string, lang: Lang): (path: string, to?: Lang) => string {
  const root = rootFrom(url, lang);
  return (path, to = lang) => root + fileOf(path, to);
}

/** Way from a page to the root of the site: `../../`; empty for pages that lie there. */
export function rootFrom(url: string, lang: Lang): string {
  return '../'.repeat(fileOf(url, lang).split('/').length - 1);
}

/**
 * File of a page in the output; a `#fragment` is kept. What people type is a folder
 * (`/binh-phuoc/plans/` → `binh-phuoc/plans/index.html`), but a record, three steps deep, is a
 * file of its own (`binh-phuoc/plans/x.html`): a folder for each made the writing of 10,000
 * records three times as slow, and their removal six times.
 */
export function fileOf(path: string, lang: Lang): string {
  const hash = path.indexOf('#');
  const bare = hash < 0 ? path : path.slice(0, hash);
  const file = isRecord(bare) ? `${bare.slice(1, -1)}.html` : `${bare.slice(1)}index.html`;
  return (lang === 'vi' ? '' : `${lang}/`) + file + (hash < 0 ? '' : path.slice(hash));
}

/** Absolute address of a path in a folder of the site, such as `v/1.0/`; an index goes by its folder. */
export function addressOf(siteUrl: string, folder: string, path: string, lang: Lang): string {
  const file = fileOf(path, lang).replace(/(^|\/)index\.html$/, '$1');
  return siteUrl.replace(/\/*$/, '/') + folder + file;
}

/** Where the pages of a language start on their server: `/`, `/kien-truc/en/`. */
export function startOn(siteUrl: string, lang: Lang): string {
  const path = siteUrl.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  return `${path.replace(/\/*$/, '/')}${lang === 'vi' ? '' : `${lang}/`}`;
}

/** Whether a path has three steps or more; asked for every link, so without a pattern. */
function isRecord(path: string): boolean {
  let steps = -1;
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) steps += 1;
  return steps >= 3 || path === '/404/';
}

const PLAIN = /^[a-z0-9][a-z0-9.-]{0,99}$/;

/**
 * A name as a step of a path. Ids are plain already; a wrong one, which the checks report, still
 * gets a page of its own, with a name that is safe in an address and in a file system.
 */
export function stepOf(name: string): string {
  if (PLAIN.test(name)) return name;
  const safe = name.replace(/[^a-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
  return safe.length <= 100 ? safe : `${safe.slice(0, 80)}_${sumOf(name).toString(16)}`;
}

/** A checksum of 32 bits (FNV-1a); for names that a cut made alike, not for secrets. */
export function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
