import { LANGS } from '../data.ts';
import { fileOf } from '../href.ts';
import type { PagePath } from '../list-pages.ts';

/** The protocol's limit for one file (sitemaps.org); what lies beyond is found by links. */
const MOST = 50_000;

/** Addresses of all pages, for search engines. */
export function sitemap(siteUrl: string, pages: readonly PagePath[]): string {
  const base = siteUrl.replace(/\/*$/, '/');
  const urls = pages
    .filter(({ path }) => path !== '/404/')
    .flatMap(({ path }) =>
      LANGS.map((lang) => fileOf(path, lang).replace(/(^|\/)index\.html$/, '$1')),
    )
    .slice(0, MOST)
    .map((file) => `<url><loc>${escapeXml(base + file)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
