import type { Comparison, Snapshot } from './data.ts';
import { indexSnapshot } from './index-snapshot.ts';
import { listPages, type PagePath } from './list-pages.ts';
import { Site } from './site.ts';

/** A snapshot, indexed once for all its pages, and those pages. */
export type OpenSite = { readonly site: Site; readonly pages: readonly PagePath[] };

/** `compared` tells what changed since another snapshot; it is asked when a page wants to know. */
export function openSite(snapshot: Snapshot, compared?: () => Comparison | undefined): OpenSite {
  const index = indexSnapshot(snapshot, compared);
  const pages = listPages(new Site(index));
  const paths = new Set(pages.map(({ path }) => path));
  return { site: new Site({ ...index, paths }), pages };
}
