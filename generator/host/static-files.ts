import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypeOf } from '../core/site-headers.ts';
import type { Reply } from './http-server.ts';
import { isInside } from './inside.ts';

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
  return { status: 200, type: contentTypeOf(path), body, etag };
}

function notFound(root: string, path: string): Reply {
  const page = join(root, path.startsWith('/en/') ? 'en/404.html' : '404.html');
  const found = statSync(page, { throwIfNoEntry: false })?.isFile() ?? false;
  const body = found ? rebased(readFileSync(page, 'utf8'), path) : '404';
  return { status: 404, type: contentTypeOf('404.html'), body };
}

/** The page for what is missing is sent for any path, so its relative links need a fixed start. */
export function rebased(html: string, path: string): string {
  const base = path.startsWith('/en/') ? '/en/' : '/';
  return html.replace('<head>', `<head><base href="${base}">`);
}
