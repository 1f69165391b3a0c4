import { type Page, pathOf } from '../context.ts';
import { type Change, type EntityKey, folderOf, partsOf } from '../data.ts';
import { fileOf, rootFrom, stepOf } from '../href.ts';
import { kinds, pluralOf } from '../kinds.ts';

/** Link to a path in a version, or in the working one: they lie beside each other under one root. */
export function inVersion(p: Page, name: string | undefined, path: string): string {
  return home(p) + folderOf(name) + fileOf(path, p.lang);
}

/** Way from a page to the root of the site, over that of its version. */
function home({ site, url, lang }: Page): string {
  return rootFrom(url, lang) + (site.versions()?.home ?? '');
}

/** The feed of versions in this language. */
export function feedLink(p: Page): string {
  return home(p) + feedFile(p.lang);
}

export function feedFile(lang: Page['lang']): string {
  return lang === 'vi' ? 'feed.xml' : `${lang}/feed.xml`;
}

/** What changed from the version before to one. */
export function changesPath(name: string): string {
  return `/versions/${stepOf(name)}/changes/`;
}

/** How a record changed over the versions. */
export function coursePath(key: EntityKey): string {
  const { kind, unit, id } = partsOf(key);
  return `/versions/of/${stepOf(unit)}/${pluralOf(kind)}/${stepOf(id)}/`;
}

/** Two neighbours; without `after`, the working version is the later one. */
export type Between = { readonly before: string; readonly after?: string | undefined };

/** Links of what changed between two versions: to the pages as they were then. */
export function linksBetween(p: Page, { before, after }: Between) {
  return {
    record: ({ kind, op, entity }: Change) => {
      if (!kinds.has(kind) || op === 'unreadable') return undefined;
      if (op !== 'removed' && after === undefined && !p.site.hasPage(pathOf(entity)))
        return undefined;
      return inVersion(p, op === 'removed' ? before : after, pathOf(entity));
    },
    decision: (key: EntityKey) =>
      after !== undefined || p.site.hasPage(pathOf(key))
        ? inVersion(p, after, pathOf(key))
        : undefined,
    course: ({ entity }: Change) => {
      const path = coursePath(entity);
      return p.url !== path && p.site.courseOf(entity) ? p.href(path) : undefined;
    },
  };
}
