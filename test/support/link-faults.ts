import type { Html, Tag } from './read-html.ts';
import { type SiteFiles, targetOf } from './site-files.ts';

/** Attributes that lead somewhere; `data-names` and its like are read by the search box. */
const LEADING = ['href', 'src', 'action', 'poster', 'data', 'data-names', 'xlink:href'];
/** Elements whose reference a reader follows; all others are loaded by the browser. */
const FOLLOWED = new Set(['a', 'area', 'form']);

/** References that lead nowhere, as `what is wrong, on how many pages, one of them`. */
export function linkFaults(site: SiteFiles): string[] {
  const ids = new Map([...site.pages].map(([file, page]) => [file, idsOf(page)]));
  return each(site, (file, tag) =>
    referencesOf(tag).flatMap((reference) => {
      if (reference.startsWith('/')) return `${reference} is not relative`;
      const target = targetOf(file, reference);
      if (!target) return [];
      if (!site.files.has(target.file)) return `there is no ${target.file}`;
      const wanted = target.fragment;
      return wanted && !ids.get(target.file)?.has(wanted)
        ? `${target.file} has no part #${wanted}`
        : [];
    }),
  );
}

/** What the browser would load from elsewhere, and links that are not plain addresses. */
export function foreignFaults(site: SiteFiles): string[] {
  return each(site, (_, tag) =>
    referencesOf(tag).flatMap((reference) => {
      const scheme = /^(?:([a-z][a-z\d+.-]*):|\/\/)/i.exec(reference);
      if (!scheme) return [];
      const [all, name = 'http'] = scheme;
      if (tag.name === 'a') {
        return /^(?:https?|mailto|tel)$/i.test(name) ? [] : `a link to ${all}…`;
      }
      if (/^data:image\//.test(reference) && !FOLLOWED.has(tag.name)) return [];
      return `<${tag.name}> loads ${reference}`;
    }),
  );
}

/** Styles and scripts that the policy forbids: only files of the site's own may hold them. */
export function inlineFaults(site: SiteFiles): string[] {
  return each(site, (_, { name, attributes }) => {
    const wrong = [...attributes.keys()].filter((key) => key === 'style' || /^on/.test(key));
    if (name === 'style') wrong.push('<style>');
    if (name === 'script' && !attributes.has('src')) wrong.push('<script> without src');
    return wrong.map((what) => `inline ${what} in <${name}>`);
  });
}

/** Each fault once, with the number of its pages: one broken link of the frame is on all of them. */
function each(site: SiteFiles, faults: (file: string, tag: Tag) => string | string[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const [file, page] of site.pages) {
    for (const fault of page.tags.flatMap((tag) => faults(file, tag))) {
      places.set(fault, (places.get(fault) ?? new Set()).add(file));
    }
  }
  return [...places].map(([fault, files]) => `${fault} (${files.size} pages: ${[...files][0]} …)`);
}

function referencesOf({ name, attributes }: Tag): string[] {
  const named = LEADING.filter((key) => key !== 'data' || name === 'object');
  const single = named.flatMap((key) => attributes.get(key) ?? []);
  const sets = (attributes.get('srcset') ?? '').split(',').map((part) => part.trim());
  return [...single, ...sets.map((part) => part.split(/\s/, 1)[0] as string).filter(Boolean)];
}

function idsOf(page: Html): Set<string> {
  return new Set(page.tags.flatMap(({ attributes }) => attributes.get('id') ?? []));
}

/** Pages of one language that no chain of links from `start` reaches. */
export function unreachable(site: SiteFiles, start: string): string[] {
  const folder = start.startsWith('en/');
  const inside = (file: string) => site.pages.has(file) && file.startsWith('en/') === folder;
  const reached = new Set([start]);
  for (const file of reached) {
    for (const { name, attributes } of site.pages.get(file)?.tags ?? []) {
      const to = name === 'a' && targetOf(file, attributes.get('href') ?? '')?.file;
      if (to && inside(to)) reached.add(to);
    }
  }
  return [...site.pages.keys()].filter((file) => inside(file) && !reached.has(file));
}
