import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { themeOf } from '../../generator/cli/theme-of.ts';
import { LANGS, type Lang } from '../../generator/core/lang.ts';
import type { Snapshot } from '../../generator/core/snapshot.ts';

/** A page of a built site. */
export type SitePage = {
  /** Path without language: `/binh-phuoc/components/lgsp/`. */
  readonly path: string;
  /** What it is made by: the page file, and the kind where one file serves several. */
  readonly template: string;
  /** Its file in the built site, such as `en/binh-phuoc/index.html`. */
  readonly files: Readonly<Record<Lang, string>>;
};

/** What the compiled theme says of a page (site/list-pages.ts). */
type PagePath = {
  readonly path: string;
  readonly file: string;
  readonly params: Readonly<Record<string, string>>;
};

/** Every page of the site of a snapshot, as the theme lists them; new page files come by themselves. */
export async function listSitePages(snapshotFile: string): Promise<SitePage[]> {
  const { theme } = await themeOf();
  const snapshot = JSON.parse(readFileSync(snapshotFile, 'utf8')) as Snapshot;
  const pages = theme.openSite(snapshot).pages as readonly PagePath[];
  return pages.map(({ path, file, params }) => ({
    path,
    template: file.replace('[kind]', params.kind ?? '[kind]'),
    files: { vi: theme.fileOf(path, 'vi'), en: theme.fileOf(path, 'en') },
  }));
}

/** The page of each template that has most in it, sorted by template. */
export function samplesOf(pages: readonly SitePage[], dir: string): SitePage[] {
  const best = new Map<string, { readonly page: SitePage; readonly size: number }>();
  for (const page of pages) {
    const size = statSync(join(dir, page.files.vi)).size;
    if (size > (best.get(page.template)?.size ?? 0)) best.set(page.template, { page, size });
  }
  return [...best.values()]
    .map(({ page }) => page)
    .sort((a, b) => (a.template < b.template ? -1 : 1));
}

/** The files of pages in all languages. */
export function filesOf(pages: readonly SitePage[]): string[] {
  return pages.flatMap(({ files }) => LANGS.map((lang) => files[lang]));
}
