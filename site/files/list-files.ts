import { LANGS } from '../data.ts';
import type { OpenSite } from '../open-site.ts';
import { feedFile } from '../views/versions.ts';
import { feed } from './feed.ts';
import { graphFile } from './graph-file.ts';
import { namesFile } from './names-file.ts';
import { sitemap } from './sitemap.ts';

/** A file of the site that is not a page. */
export type SiteFile = { readonly file: string; readonly text: string };

/** Search names and the graph in each language and, when the site's address is known, the map for crawlers. */
export function listFiles({ site, pages }: OpenSite): SiteFile[] {
  const files = LANGS.flatMap((lang) => [
    { file: `_khung/names-${lang}.js`, text: namesFile(site, lang) },
    { file: `_khung/graph-${lang}.js`, text: graphFile(site, lang) },
  ]);
  if (site.versions() && !site.version()) {
    files.push(...LANGS.map((lang) => ({ file: feedFile(lang), text: feed(site, lang) })));
  }
  const { siteUrl } = site.settings();
  // Old versions are found from their own pages; a crawler is led to what is in force.
  return siteUrl && !site.version()
    ? [...files, { file: 'sitemap.xml', text: sitemap(siteUrl, pages) }]
    : files;
}
