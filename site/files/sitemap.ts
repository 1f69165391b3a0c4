import { LANGS } from '../data.ts';
import { addressOf } from '../href.ts';
import type { PagePath } from '../list-pages.ts';
import { escapeXml } from './escape-xml.ts';

/** The protocol's limit for one file (sitemaps.org); what lies beyond is found by links. */
const MOST = 50_000;

/** Addresses of all pages, for search engines. */
export function sitemap(siteUrl: string, pages: readonly PagePath[]): string {
  const urls = pages
    .filter(({ path, gone }) => path !== '/404/' && !gone)
    .flatMap(({ path }) => LANGS.map((lang) => addressOf(siteUrl, '', path, lang)))
    .slice(0, MOST)
    .map((address) => `<url><loc>${escapeXml(address)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}
