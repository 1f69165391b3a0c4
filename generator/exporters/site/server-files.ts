import {
  FIXED_HEADERS,
  fileHeaders,
  isTextType,
  MEDIA_TYPES,
  OTHER_FILES,
  SPECIAL_FILES,
  UNKNOWN_TYPE,
} from '../../core/site-headers.ts';
import type { OtherFile } from './other-files.ts';

/**
 * The headers of the site for servers that are not `khung serve` (docs/hosting.md). They lie within
 * the site, so that they come with it, and tell nothing that every answer does not tell: no path, no
 * name, nothing of the content. They are the same in all sites of one release but for the names of
 * the theme's own files.
 */
export function serverFiles(others: readonly OtherFile[]): OtherFile[] {
  return [
    { file: NGINX_FILE, content: nginx() },
    { file: '_headers', content: netlify(others.map(({ file }) => file)) },
  ];
}

export const NGINX_FILE = '_khung/nginx.conf';

const fixed = Object.entries(FIXED_HEADERS);
const types = [...new Set(Object.values(MEDIA_TYPES))];
/** nginx packs text/html without being asked, and warns when it is. */
const packed = types.filter((type) => isTextType(type) && type !== 'text/html').join(' ');

/**
 * To be included in a `server`, or in the `location` of a folder. What a location adds replaces what
 * is added around it, so each says everything.
 */
function nginx(): string {
  return `# Khung: header của trang, cho nginx. Cách dùng: docs/hosting.md. Chép tệp này ra ngoài thư mục của trang
# rồi mới include: ai ghi được vào trang thì không được sửa cấu hình của máy chủ.
# Khung: the headers of the site, for nginx. How: docs/hosting.md. Copy this file out of the site's folder
# before it is included: who may write to the site must not write the server's configuration.
#
# Kèm theo, trong server hay location | Besides, in the server or the location:
#     error_page 404 /404.html;   (hoặc | or  /kien-truc/404.html)

index index.html;
server_tokens off;
absolute_redirect off;

charset utf-8;
charset_types ${packed};
default_type ${UNKNOWN_TYPE};
types {
${types.map((type) => `    ${type} ${endingsOf(type)};`).join('\n')}
}

gzip on;
gzip_vary on;
gzip_comp_level 6;
gzip_min_length 1024;
gzip_types ${packed};

${added(OTHER_FILES).join('\n')}
${SPECIAL_FILES.map((files) => location(files.pattern, added(files))).join('')}${MISSING}`;
}

/**
 * The page for what is missing is sent for any path and needs a fixed start for its links. Below
 * `/en/` it speaks English; the step before is read from the path, wherever the site lies.
 */
const MISSING =
  location('^(?<khung_start>.*/)404\\.html$', [
    `sub_filter '<head>' '<head><base href="$khung_start">';`,
    'sub_filter_once on;',
  ]) + location('^(?<khung_above>.*?/)en/', [`error_page 404 \${khung_above}en/404.html;`]);

function endingsOf(type: string): string {
  const endings = Object.entries(MEDIA_TYPES).filter(([, each]) => each === type);
  return endings.map(([ending]) => ending).join(' ');
}

/** What is kept for good is said without `always`: a file that is missing today may be there tomorrow. */
function added({ policy, cache }: { readonly policy: string; readonly cache: string }): string[] {
  return [
    ...fixed.map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header Content-Security-Policy "${policy}" always;`,
    `add_header Cache-Control "${cache}"${cache === OTHER_FILES.cache ? ' always' : ''};`,
  ];
}

function location(pattern: string, lines: readonly string[]): string {
  return `\nlocation ~ "${pattern}" {\n${lines.map((line) => `    ${line}`).join('\n')}\n}\n`;
}

/**
 * For Netlify, Cloudflare Pages and what reads their format. Both join the values of all rules that
 * fit, so each rule only adds: the policy of a page stands in the page itself, and what must be said
 * by a header here. Without a rule both ask again for a file at every visit.
 */
function netlify(files: readonly string[]): string {
  const common = "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
  const all = [...fixed, ['Content-Security-Policy', common] as const];
  const kept = files
    .map((file) => [file, fileHeaders(`/${file}`).cache] as const)
    .filter(([, cache]) => cache !== OTHER_FILES.cache)
    .map(([file, cache]) => rule(`/${file}`, [['Cache-Control', cache]]));
  return [rule('/*', all), ...kept].join('\n');
}

function rule(path: string, headers: readonly (readonly [string, string])[]): string {
  return `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
