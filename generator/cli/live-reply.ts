import { contentTypeOf, OTHER_FILES } from '../core/site-headers.ts';
import type { LiveSite } from '../exporters/site/live-site.ts';
import { PageError } from '../exporters/site/page-error.ts';
import type { Reply } from '../host/http-server.ts';
import { rebased } from '../host/static-files.ts';

export const EVENTS = '/_khung/events';
const REFRESH = '/_khung/refresh.js';
const HTML = contentTypeOf('index.html');

/**
 * Puts the new content into the open page once the server speaks of another state than the page
 * was made from. That is much quicker than loading it anew, keeps the place on the page, and is
 * left to the browser where the look has changed as well.
 */
const SCRIPT = `let shown = decodeURIComponent(document.currentScript.src.split('?')[1]);
const looks = (page) => Array.from(page.querySelectorAll('link[rel=stylesheet]'), (link) => link.getAttribute('href')).join();
async function renew(state) {
  const response = await fetch(location.href);
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (looks(next) !== looks(document)) return location.reload();
  shown = state;
  document.title = next.title;
  document.body.replaceWith(next.body);
  for (const dead of document.body.querySelectorAll('script[src]')) {
    const script = document.createElement('script');
    script.src = dead.src;
    dead.replaceWith(script);
  }
}
new EventSource('${EVENTS}').onmessage = ({ data }) => {
  if (data !== shown) renew(data).catch(() => location.reload());
};
`;

/** What `khung dev` answers; pages load themselves anew when the state is no longer `state`. */
export async function liveReply(site: LiveSite, path: string, state: string): Promise<Reply> {
  if (path === REFRESH) return found('text/javascript', SCRIPT);
  try {
    return await replyOf(site, path, state);
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    return pageReply(500, faultPage(error), state);
  }
}

/** A page that refreshes itself. */
function pageReply(status: Reply['status'], html: string, state: string): Reply {
  const body = refreshing(html, state);
  const headers = { 'Content-Security-Policy': OTHER_FILES.policy };
  return { status, type: HTML, body, headers };
}

async function replyOf(site: LiveSite, path: string, state: string): Promise<Reply> {
  const file = path.slice(1);
  const exact = path.endsWith('/') ? `${file}index.html` : file;
  const content = await site.read(exact);
  if (typeof content === 'string' && exact.endsWith('.html')) {
    return pageReply(200, content, state);
  }
  if (content !== undefined) return found(contentTypeOf(exact), content);
  for (const other of [`${file}/index.html`, `${file.replace(/\/$/, '')}.html`]) {
    if ((await site.read(other)) !== undefined) return moved(`/${other}`);
  }
  const missing = await site.read(path.startsWith('/en/') ? 'en/404.html' : '404.html');
  return pageReply(404, rebased(String(missing ?? '404'), path), state);
}

function found(type: string, body: string | Uint8Array): Reply {
  return { status: 200, type, body };
}

function moved(to: string): Reply {
  const location = encodeURI(to).replace(/index\.html$/, '');
  return { status: 301, type: 'text/plain', body: '', location };
}

function refreshing(html: string, state: string): string {
  const script = `<script defer src="${REFRESH}?${encodeURIComponent(state)}"></script>`;
  return html.replace('</head>', `${script}</head>`);
}

function faultPage(error: PageError): string {
  const said = String((error.cause as Error)?.stack ?? error.message);
  const safe = said.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>500</title></head><body><h1>${error.message.replaceAll('<', '&lt;')}</h1><pre>${safe}</pre></body></html>`;
}
