import type { Snapshot } from './data.ts';
import { indexSnapshot } from './index-snapshot.ts';
import { listPages, type PagePath } from './list-pages.ts';
import { Site } from './site.ts';

/** A snapshot, indexed once for all its pages, and those pages. */
export type OpenSite = { readonly site: Site; readonly pages: readonly PagePath[] };

export function openSite(snapshot: Snapshot): OpenSite {
  const index = indexSnapshot(snapshot);
  const pages = listPages(new Site(index));
  const paths = new Set(pages.map(({ path }) => path));
  return { site: new Site({ ...index, paths }), pages };
}
