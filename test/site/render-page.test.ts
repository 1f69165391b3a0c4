import { beforeAll, describe, expect, it } from 'vitest';
import { themeOf } from '../../generator/cli/theme-of.ts';
import type { Lang } from '../../generator/core/lang.ts';
import { showForeign } from '../../site/foreign.ts';
import { smallSnapshot } from '../support/small-snapshot.ts';

type App = { render: (request: Request, options: { locals: object }) => Promise<Response> };
type Page = { readonly path: string; readonly file: string };

let compiled: Awaited<ReturnType<typeof themeOf>>['theme'];
let app: App;

beforeAll(async () => {
  compiled = (await themeOf()).theme;
  const { createApp } = compiled as unknown as { createApp: (options: object) => App };
  app = createApp({ streaming: false });
});

/** As Astro itself answers a request; its stylesheets start at the root of the site. */
async function byAstro(site: object, path: string, lang: Lang): Promise<string> {
  const request = new Request(`http://khung.invalid/${lang}${path}`);
  const response = await app.render(request, { locals: { site, lang, url: path } });
  return response.text();
}

describe('a page', () => {
  it.each(['vi', 'en'] as const)('is in %s what Astro makes of a request for it', async (lang) => {
    const { site, pages } = compiled.openSite(smallSnapshot());
    for (const page of pages as readonly Page[]) {
      const ours = await compiled.renderPage(site, page, lang);
      const root = '../'.repeat(compiled.fileOf(page.path, lang).split('/').length - 1);
      const theirs = await byAstro(site, page.path, lang);
      const relative = theirs.replaceAll(
        'rel="stylesheet" href="/',
        `rel="stylesheet" href="${root}`,
      );
      expect(ours, page.path).toBe(lang === 'vi' ? relative : showForeign(relative));
    }
  });
});
