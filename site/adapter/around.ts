import FootNav from '../components/FootNav.astro';
import Nav from '../components/Nav.astro';
import Search from '../components/Search.astro';
import SiteNav from '../components/SiteNav.astro';
import type { Lang } from '../data.ts';
import { rootFrom } from '../href.ts';
import type { Site } from '../site.ts';

/** What stands around the content of a page, as HTML. */
export type Around = {
  readonly siteNav: string;
  readonly search: string;
  readonly nav: string;
  readonly footNav: string;
};

/** Renders a component for a page; questions go to `site`. */
type Render = (component: unknown, site: Site) => Promise<string>;

/**
 * What stands around the content of a record. It is alike on all records of a kind in a unit, which are
 * nearly all pages there are, and made once for them: it was a tenth of the work. Undefined for other pages.
 */
export function aroundOf(
  site: Site,
  url: string,
  lang: Lang,
  render: Render,
): Promise<Around> | Around | undefined {
  const [, unit, kind, record] = url.split('/');
  if (!record) return undefined;
  return site.alike(`${lang} ${rootFrom(url, lang)} ${unit} ${kind}`, async (asked) => ({
    siteNav: await render(SiteNav, asked),
    search: await render(Search, asked),
    nav: await render(Nav, asked),
    footNav: await render(FootNav, asked),
  }));
}
