import type { Html, Tag } from './read-html.ts';
import { type SiteFiles, targetOf } from './site-files.ts';

/** What a program says by mistake; none of it is a word of the content. */
const SLIPS = /\bundefined\b|\[object \w+\]|\bNaN\b|\bnull\b|Invalid Date|\$\{|\{n\}|\ufffd/;
/** Attributes that people read or hear. */
const READ = [
  'alt',
  'aria-label',
  'aria-description',
  'content',
  'datetime',
  'placeholder',
  'title',
];

/** Slips of the program in what people read, as `file: the slip with what stands around it`. */
export function slips(site: SiteFiles): string[] {
  return [...site.pages].flatMap(([file, page]) => {
    const read = page.tags.flatMap((tag) => readBy(tag));
    return [page.text, ...read].flatMap((text) => {
      const at = text.search(SLIPS);
      return at < 0 ? [] : `${file}: …${text.slice(Math.max(0, at - 30), at + 30)}…`;
    });
  });
}

/** In an address, `null` would be a step of the way. */
const STEP = /(?:^|\/)(?:undefined|null|NaN)(?:\/|\.html|#|$)/;

function readBy({ attributes }: Tag): string[] {
  const read = READ.flatMap((name) => attributes.get(name) ?? []);
  const href = attributes.get('href');
  return href && STEP.test(href) ? [...read, 'undefined'] : read;
}

/** Pages whose frame is wrong: language, title, heading, policy, the same page in the other language. */
export function frameFaults(site: SiteFiles): string[] {
  return [...site.pages].flatMap(([file, page]) =>
    [...headFaults(file, page), ...languageFaults(site, file, page)].map(
      (fault) => `${file}: ${fault}`,
    ),
  );
}

function headFaults(file: string, page: Html): string[] {
  const faults: string[] = [];
  const lang = page.tags.find(({ name }) => name === 'html')?.attributes.get('lang');
  if (lang !== langOf(file)) faults.push(`lang is ${lang}`);
  const headings = page.tags.filter(({ name }) => name === 'h1');
  if (headings.length !== 1) faults.push(`${headings.length} h1`);
  if (headings.some(({ text }) => text === '')) faults.push('an empty h1');
  if (!titleOf(page)) faults.push('no title');
  const policy = page.tags.find(
    ({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy',
  );
  const allowed = policy?.attributes.get('content') ?? '';
  if (!allowed.startsWith("default-src 'none';") || /unsafe|https?:|\*/.test(allowed)) {
    faults.push(`policy is “${allowed}”`);
  }
  return faults;
}

function languageFaults(site: SiteFiles, file: string, page: Html): string[] {
  const twin = langOf(file) === 'vi' ? `en/${file}` : file.slice('en/'.length);
  if (!site.pages.has(twin)) return [`no ${twin}`];
  const link = page.tags.find(
    ({ name, attributes }) => name === 'a' && attributes.get('hreflang') === langOf(twin),
  );
  if (!link) return ['no link to the other language'];
  const to = targetOf(file, link.attributes.get('href') ?? '')?.file;
  return to === twin ? [] : [`the other language is at ${to}`];
}

export function langOf(file: string): 'vi' | 'en' {
  return file.startsWith('en/') ? 'en' : 'vi';
}

export function titleOf(page: Html): string | undefined {
  return page.tags.find(({ name }) => name === 'title')?.text;
}

/** Titles that several pages of one language share, as `title: files`. */
export function sharedTitles(site: SiteFiles): string[] {
  const files = new Map<string, string[]>();
  for (const [file, page] of site.pages) {
    const key = `${langOf(file)} ${titleOf(page)}`;
    files.set(key, [...(files.get(key) ?? []), file]);
  }
  return [...files].flatMap(([title, all]) =>
    all.length > 1 ? `${title}: ${all.join(', ')}` : [],
  );
}
