import { compare } from './data.ts';
import { stepOf } from './href.ts';
import type { Site } from './site.ts';

/** Values of the `[brackets]` in a page's file name, except `lang`. */
export type Params = Readonly<Record<string, string>>;

/** A page of the site, for all languages. */
export type PagePath = {
  /** Page file below site/pages/[lang]: `[unit]/components/[id].astro`. */
  readonly file: string;
  readonly params: Params;
  /** Path without language: `/binh-phuoc/components/lgsp/`. */
  readonly path: string;
  /** True where only issued versions have the page; what stands there asks `goneSince`. */
  readonly gone?: true;
};

type PageModule = { readonly paths?: (site: Site) => readonly Params[]; readonly default: unknown };

const HOME = './pages/[lang]/';
const modules = import.meta.glob<PageModule>('./pages/**/*.astro', { eager: true });

/** The component of a page file; throws when there is no such file. */
export function componentOf(file: string): unknown {
  const module = modules[HOME + file];
  if (!module) throw new Error(`no page file ${file}`);
  return module.default;
}

/** Every page of a snapshot, by path; throws when two page files claim one path. */
export function listPages(site: Site): PagePath[] {
  const pages = Object.entries(modules).flatMap(([key, { paths }]) => {
    const file = key.slice(HOME.length);
    return (paths?.(site) ?? [{}]).map((params) => ({ file, params, path: fill(file, params) }));
  });
  pages.sort((a, b) => compare(a.path, b.path));
  pages.forEach((page, at) => {
    const twin = pages[at - 1];
    if (twin?.path !== page.path) return;
    throw new Error(`${page.path} is claimed by ${twin.file} and ${page.file}`);
  });
  return pages;
}

function fill(file: string, params: Params): string {
  const pattern = `/${file}`.replace(/(\/index)?\.astro$/, '/');
  return pattern.replace(/\[(\w+)\]/g, (_, name: string) => {
    const value = params[name];
    if (!value) throw new Error(`${file}: paths() gives no value for [${name}]`);
    return stepOf(value);
  });
}
