import { createApp } from 'astro/app/entrypoint';
import * as astro from 'astro/runtime/server/index.js';
import type { Lang } from '../data.ts';
import { showForeign } from '../foreign.ts';
import { rootFrom } from '../href.ts';
import { componentOf, type PagePath } from '../list-pages.ts';
import type { Site } from '../site.ts';
import { aroundOf } from './around.ts';

/** Astro's own functions; what they are given here is less than their types ask for. */
const { renderSlotToString, renderToString } = astro as unknown as {
  renderSlotToString: (result: object, slot: unknown) => Promise<string>;
  renderToString: (...args: [object, unknown, object, object, boolean]) => Promise<string>;
};

type Slots = Readonly<Record<string, unknown>> | null;
type Stylesheet = { readonly props: object; readonly children: string };

const { manifest } = createApp({ streaming: false });

/** External stylesheets of each page file, such as `_khung/Base.BxpVtDSE.css`. */
const stylesheets = new Map(
  manifest.routes.map(({ routeData, styles }) => [
    routeData.component.replace(/^.*?pages\/\[lang\]\//, ''),
    styles.flatMap((style) => (style.type === 'external' ? [style.src] : [])),
  ]),
);

/**
 * HTML of one page. This is what `createApp().render(request)` comes to once requests, cookies,
 * middleware, sessions and streams are left out, which a static page has no use for: they took
 * four fifths of the time. A test holds both to the same output. Throws what the page throws.
 */
export async function renderPage(site: Site, page: PagePath, lang: Lang): Promise<string> {
  const url = page.path;
  const alone = (part: unknown, asked: Site) => {
    const result = resultOf({ site: asked, lang, url }, {}, part, new Set());
    return renderToString(Object.assign(result, { partial: true }), part, {}, {}, false);
  };
  const around = await aroundOf(site, url, lang, alone);
  const component = componentOf(page.file);
  const styles = stylesOf(page.file, rootFrom(url, lang));
  const params = { ...page.params, lang };
  const result = resultOf({ site, lang, url, around }, params, component, styles);
  const html = await renderToString(result, component, {}, {}, true);
  return lang === 'vi' ? html : showForeign(html);
}

/** What Astro knows of a page, or of a component rendered alone, while it renders it. */
function resultOf(
  locals: App.Locals,
  params: Readonly<Record<string, string>>,
  component: unknown,
  styles: ReadonlySet<Stylesheet>,
): object {
  const result = Object.assign(Object.create(SAME), {
    params,
    pathname: locals.url,
    links: new Set(),
    scripts: new Set(),
    styles,
    _metadata: freshMetadata(component),
    createAstro: (props: object, slots: Slots) => {
      return { locals, params, props, self: null, slots: new SlotsOf(result, slots) };
    },
  });
  return result;
}

/** What is the same for all pages. */
const SAME = {
  ...manifest,
  cancelled: false,
  partial: false,
  renderers: [],
  response: {},
  shouldInjectCspMetaTags: false,
};

/** `Astro.slots` of one component. */
class SlotsOf {
  readonly #result: object;
  readonly #slots: Slots;

  constructor(result: object, slots: Slots) {
    this.#result = result;
    this.#slots = slots;
  }

  has(name: string): boolean {
    return Boolean(this.#slots?.[name]);
  }

  render(name: string): Promise<string> {
    return renderSlotToString(this.#result, this.#slots?.[name]);
  }
}

function stylesOf(file: string, root: string): Set<Stylesheet> {
  const hrefs = stylesheets.get(file) ?? [];
  return new Set(
    hrefs.map((src) => ({ props: { rel: 'stylesheet', href: root + src }, children: '' })),
  );
}

/** What Astro keeps while it renders one page. */
function freshMetadata(component: unknown) {
  const { moduleId } = component as { readonly moduleId: string };
  return {
    hasHydrationScript: false,
    rendererSpecificHydrationScripts: new Set(),
    renderedScripts: new Set(),
    hasDirectives: new Set(),
    hasRenderedHead: false,
    hasRenderedServerIslandRuntime: false,
    headInTree: manifest.componentMetadata.get(moduleId)?.containsHead ?? false,
    routeHasPropagation: false,
    extraHead: [],
    extraStyleHashes: [],
    extraScriptHashes: [],
    propagators: new Set(),
    pendingSlotEvaluations: [],
    templateDepth: 0,
  };
}
