import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Reply } from './http-server.ts';
import { isInside } from './inside.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mmd': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Media type of a file by its name. */
export function typeOf(file: string): string {
  return TYPES[extname(file)] ?? 'application/octet-stream';
}

/** A file whose name carries a digest of its content: `_khung/Base.BxpVtDSE.css`. */
export function isHashed(path: string): boolean {
  return /^\/_khung\/.+\.[\w-]{8}\.\w+$/.test(path);
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What a folder has for a path, as web servers commonly answer. */
export function staticReply(root: string, path: string): Reply {
  const place = join(root, path);
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    return path.endsWith('/') ? fileReply(root, `${path}index.html`) : redirect(`${path}/`);
  }
  if (stat) return fileReply(root, path);
  // `/a/b/` for the file b.html: sent as it is, its relative links would start a step too low.
  return path.endsWith('/') ? redirectTo(root, path) : fileReply(root, `${path}.html`);
}

function redirectTo(root: string, path: string): Reply {
  const file = `${path.slice(0, -1)}.html`;
  const found = statSync(join(root, file), { throwIfNoEntry: false })?.isFile();
  return found ? redirect(file) : notFound(root, path);
}

function redirect(path: string): Reply {
  const location = encodeURI(path).replace(/^\/+/, '/');
  return { status: 301, type: 'text/plain', body: '', location };
}

function fileReply(root: string, path: string): Reply {
  const place = join(root, path);
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat?.isFile() || !isInside(root, place)) return notFound(root, path);
  const etag = `"${stat.size.toString(36)}-${Math.floor(stat.mtimeMs).toString(36)}"`;
  const body = readFileSync(place);
  return { status: 200, type: typeOf(path), body, etag, immutable: isHashed(path) };
}

function notFound(root: string, path: string): Reply {
  const page = join(root, path.startsWith('/en/') ? 'en/404.html' : '404.html');
  const found = statSync(page, { throwIfNoEntry: false })?.isFile() ?? false;
  const body = found ? rebased(readFileSync(page, 'utf8'), path) : '404';
  return { status: 404, type: TYPES['.html'] as string, body };
}

/** The page for what is missing is sent for any path, so its relative links need a fixed start. */
export function rebased(html: string, path: string): string {
  const base = path.startsWith('/en/') ? '/en/' : '/';
  return html.replace('<head>', `<head><base href="${base}">`);
}
