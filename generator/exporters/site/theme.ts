import type { JointSharingOf } from '../../core/joint-sharing.ts';
import type { Lang } from '../../core/lang.ts';
import type { Picture } from '../../core/pictures.ts';
import type { Comparison } from '../../core/review.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Chronicle, Versioned, Versions } from '../../core/version.ts';

/** What changed since another snapshot, if there is one; asked for only by pages that show it. */
export type Compared = () => Comparison | undefined;

/** The versions of a site, and what all its pages may know of them. */
export type SiteVersions = {
  readonly versions: Versions;
  readonly versioned: Versioned;
  /** For the root of the site. */
  readonly chronicle?: Chronicle;
  /** The issued version whose content the working version has, if it has; not for pages. */
  readonly sameAs?: string | undefined;
};

/** Pictures of the content by the path of their source, and their files in the site. */
export type SitePictures = {
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly files: readonly { readonly file: string; readonly content: Uint8Array }[];
};

/** A page of the site, for all languages; `path` is `/binh-phuoc/components/lgsp/`. */
export type PagePath = {
  readonly path: string;
  /** True where only issued versions have the page; what stands there asks `goneSince`. */
  readonly gone?: true;
};

/** The snapshot as pages see it. Questions that pages ask of it are noted as plain text. */
export type ThemeSite = {
  readonly noting: (asked: Set<string>) => ThemeSite;
  /** The answer to a noted question, as plain JSON. */
  readonly answer: (asked: string) => unknown;
};

export type OpenSite = { readonly site: ThemeSite; readonly pages: readonly PagePath[] };

/** A file of the site, relative to its root. */
export type SiteFile = { readonly file: string; readonly text: string };

/** The module that site/ is compiled to (site/adapter/entry.ts). */
export type Theme = {
  readonly openSite: (
    snapshot: Snapshot,
    compared?: Compared,
    versions?: SiteVersions,
    pictures?: SitePictures['pictures'],
    jointSharing?: JointSharingOf,
  ) => OpenSite;
  /** File of a page: `en/binh-phuoc/index.html`. */
  readonly fileOf: (path: string, lang: Lang) => string;
  /** One page as HTML; rejects with what the page throws. */
  readonly renderPage: (site: ThemeSite, page: PagePath, lang: Lang) => Promise<string>;
  /** Files that are not pages and speak of the content: search names, site map. */
  readonly listFiles: (open: OpenSite) => readonly SiteFile[];
};

/** A theme, the digest of its sources, and its own files: styles, fonts, scripts. */
export type LoadedTheme = {
  readonly theme: Theme;
  readonly hash: string;
  readonly assets: readonly { readonly file: string; readonly bytes: Uint8Array }[];
};
