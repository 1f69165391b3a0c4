/**
 * What a web server says with each file of a built site. `khung serve` and `khung dev` send it; the
 * files that a build writes for other servers say the same (exporters/site/server-files.ts).
 */

/**
 * A page may load only what lies beside it, and nothing that is written within it. Its scripts ask
 * for nothing (a page from a folder could not), but `khung dev` does, and tools that judge a site
 * read its robots.txt as the page would.
 */
const PAGE = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
];
/** As every page says it of itself too, where no server can: from a folder, or on GitHub Pages. */
export const PAGE_POLICY = PAGE.join('; ');

/** Of the page that draws diagrams in a sandbox: mermaid writes styles into its drawing. */
export const DRAWING_POLICY = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'";

/** A picture that somebody opens by itself: its own styles and nothing else. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** A page of ours may frame the one that draws; nobody else may frame anything. */
const FRAMED = "frame-ancestors 'self'";

/** What holds of every file, whatever it is. */
export const FIXED_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
} as const;

/** Asked for again at every visit; a server answers that nothing has changed. */
const REVALIDATED = 'no-cache';
/** Kept for good: another content has another name. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

export type FileHeaders = { readonly policy: string; readonly cache: string };

/** Files that are not served as the others are. */
export type SpecialFiles = FileHeaders & {
  /** A regular expression, read alike by JavaScript and by PCRE, of the end of the path. */
  readonly pattern: string;
};

/** The first that fits holds. Versions and other sites lie below any path, so only ends are told. */
export const SPECIAL_FILES: readonly SpecialFiles[] = [
  {
    pattern: '/_khung/diagram-frame\\.[A-Za-z0-9_-]{8}\\.html$',
    policy: `${DRAWING_POLICY}; ${FRAMED}`,
    cache: IMMUTABLE,
  },
  {
    pattern: '/_khung/[^/]+\\.[A-Za-z0-9_-]{8}\\.[a-z0-9]+$',
    policy: `${PAGE_POLICY}; ${FRAMED}`,
    cache: IMMUTABLE,
  },
  { pattern: '\\.svg$', policy: `${PICTURE_POLICY}; ${FRAMED}`, cache: REVALIDATED },
];

export const OTHER_FILES: FileHeaders = {
  policy: `${PAGE_POLICY}; ${FRAMED}`,
  cache: REVALIDATED,
};

const special = SPECIAL_FILES.map((files) => ({ ...files, fits: new RegExp(files.pattern) }));

/** What is said with the file at a path that begins with a slash. */
export function fileHeaders(path: string): FileHeaders {
  return special.find(({ fits }) => fits.test(path)) ?? OTHER_FILES;
}

/** All of it, by the names of the headers, but for the type. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const { policy, cache } = fileHeaders(path);
  return { ...FIXED_HEADERS, 'Content-Security-Policy': policy, 'Cache-Control': cache };
}

/** Media types by the ends of names: all that a build writes, and what is commonly laid beside it. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  conf: 'text/plain',
  css: 'text/css',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  geojson: 'application/geo+json',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  mmd: 'text/plain',
  pdf: 'application/pdf',
  png: 'image/png',
  sarif: 'application/sarif+json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  yaml: 'application/yaml',
  zip: 'application/zip',
};

/** What is said of a file whose ending nobody knows. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** Whether a type is text, which is UTF-8 here and worth packing. */
export function isTextType(type: string): boolean {
  return /^text\/|[/+](?:json|xml|yaml)$/.test(type);
}

/** The `Content-Type` of a file by its name. */
export function contentTypeOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
  const type = (Object.hasOwn(MEDIA_TYPES, ending) && MEDIA_TYPES[ending]) || UNKNOWN_TYPE;
  return isTextType(type) ? `${type}; charset=utf-8` : type;
}
