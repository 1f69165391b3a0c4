import {
  type Bilingual,
  bilingual,
  type Citation,
  type Entity,
  type EntityKey,
  type Lang,
  partsOf,
  printCitation,
  saidIn,
  say,
  spoken,
  type Text,
} from './data.ts';
import { foreign } from './foreign.ts';
import { fileOf, hrefFrom, rootFrom, stepOf } from './href.ts';
import { pluralOf } from './kinds.ts';
import type { Site } from './site.ts';

type Locals = { readonly site: Site; readonly lang: Lang; readonly url: string };

/** What a page works with; from `page(Astro)`. */
export type Page = Locals & {
  /** A text of the site's own, from site/words, as this edition may say it. */
  readonly t: (word: Bilingual) => string;
  /**
   * A text of the content; Vietnamese where it has no English, which the finished page then marks.
   * Whoever compares or cuts such a text takes `withoutMarks` of it (site/foreign.ts).
   */
  readonly text: (text: Text) => string;
  /** Words as a Vietnamese document or record has them, which nobody translates: “Điều 3”, a code. */
  readonly quote: (words: string) => string;
  /** On what ground a rule or a finding stands. */
  readonly cite: (citation: Citation) => string;
  /** Relative link to a path of the site in this language (or `lang`): `/plans/`, `/a/b/#part`. */
  readonly href: (path: string, lang?: Lang) => string;
  /** Relative address of a file of the theme: what `import url from './x.svg?url'` gives. */
  readonly asset: (url: string) => string;
  /** Relative link to a record's page. */
  readonly link: (key: EntityKey) => string;
  /** Name of a record; its id when it has none, the key when there is no such record. */
  readonly name: (key: EntityKey) => string;
  /** Link to the record's line in the repository, or to the list item under a JSON pointer. */
  readonly editLink: (entity: Entity, pointer?: string) => string | undefined;
  /** Link to a line of a file in the repository. */
  readonly lineLink: (file: string, line: number) => string | undefined;
};

/** The page's context: pass the page's own `Astro`, or a component's. Made once for a page. */
export function page(astro: { readonly locals: object }): Page {
  const locals = astro.locals as Locals & { page?: Page };
  locals.page ??= pageOf(locals);
  return locals.page;
}

function pageOf({ site, lang, url }: Locals): Page {
  const root = rootFrom(url, lang);
  return {
    site,
    lang,
    url,
    t: (word) => ('absent' in word ? saidIn(word, site.readers()) : word)[lang],
    text: (text) => (isText(text) ? sayMarked(text, lang) : ''),
    quote: (words) => quoted(words, lang),
    cite: ({ article, ...of }) => printCitation({ ...of, article: quoted(article, lang) }, lang),
    href: hrefFrom(url, lang),
    asset: (file) => root + file.slice(1),
    link: (key) => root + fileOfRecord(key, lang),
    name: (key) => nameOf(site, key, lang),
    editLink: ({ file, line, lines }, pointer = '') => lineLink(site, file, lines[pointer] ?? line),
    lineLink: (file, line) => lineLink(site, file, line),
  };
}

/** Files of records by language, which follow from the key alone: each is linked to from many pages. */
const files: Readonly<Record<Lang, Map<EntityKey, string>>> = { vi: new Map(), en: new Map() };

function fileOfRecord(key: EntityKey, lang: Lang): string {
  const known = files[lang].get(key) ?? fileOf(pathOf(key), lang);
  files[lang].set(key, known);
  return known;
}

/** Path of a record's page: `/binh-phuoc/components/lgsp/`; a unit's page is `/binh-phuoc/`. */
export function pathOf(key: EntityKey): string {
  const { kind, unit, id } = partsOf(key);
  if (kind === 'unit' && unit === id) return `/${stepOf(unit)}/`;
  return `/${stepOf(unit)}/${pluralOf(kind)}/${stepOf(id)}/`;
}

function nameOf(site: Site, key: EntityKey, lang: Lang): string {
  const entity = site.entity(key);
  if (!entity) return key;
  const { name } = entity.data;
  return isText(name) ? sayMarked(name, lang) : entity.id;
}

function sayMarked(text: Text, lang: Lang): string {
  const said = say(text, lang);
  return spoken(text, lang) === lang ? said : foreign(said);
}

/** Numbers and Latin codes are read alike in both languages; only words are marked. */
function quoted(words: string, lang: Lang): string {
  if (words.includes(' | ')) return bilingual(words)[lang];
  return lang === 'vi' || !/\p{M}|đ/iu.test(words.normalize('NFD')) ? words : foreign(words);
}

/** Whether a value is a text; in a record that breaks its schema it may be anything. */
export function isText(value: unknown): value is Text {
  if (typeof value === 'string') return true;
  return typeof (value as { vi?: unknown } | null | undefined)?.vi === 'string';
}

function lineLink(site: Site, file: string, line: number): string | undefined {
  const { editUrl } = site.settings();
  // A setting that breaks its schema reaches us too; it must not become a link that runs a script.
  if (!editUrl || !/^https?:\/\//.test(editUrl)) return undefined;
  return editUrl.replaceAll('{path}', encodeURI(file)).replaceAll('{line}', String(line));
}
