import { type Day, isoDay } from '../../core/day.ts';
import { LANGS, type Lang, say } from '../../core/lang.ts';
import { printDay } from '../../core/print.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { folderOf, type Version } from '../../core/version.ts';
import type { OtherFile } from './other-files.ts';
import type { LoadedTheme, OpenSite, SiteVersions } from './theme.ts';

/**
 * What tells the pages of one version from the same pages of another: they are one file on disk, and
 * the stylesheet and the scripts beside them say which version it is. The note and the days are CSS,
 * so that they stand there without JavaScript and from a folder on disk.
 */
export function versionFiles(
  { theme }: Pick<LoadedTheme, 'theme'>,
  { pages }: OpenSite,
  snapshot: Snapshot,
  { versions: { here, home, all }, sameAs }: SiteVersions,
): OtherFile[] {
  const version = all.find(({ name }) => name === here);
  const everything = pages.filter(({ gone }) => !gone).map(({ path }) => theme.fileOf(path, 'vi'));
  const [told, files] = [
    everything.filter((f) => TOLD.test(f)),
    everything.filter((f) => !TOLD.test(f)),
  ];
  const own = { ...(here !== undefined && { name: here }), home };
  return [
    {
      file: '_khung/version.css',
      content: LANGS.map((lang) => styleOf(snapshot, version, sameAs, lang)).join(''),
    },
    { file: '_khung/version.js', content: `khungVersion(${JSON.stringify(own)});\n` },
    { file: '_khung/paths.js', content: `khungPaths(${JSON.stringify(grouped(files))});\n` },
    ...(here === undefined
      ? [{ file: '_khung/courses.js', content: `khungPaths(${JSON.stringify(grouped(told))});\n` }]
      : []),
  ];
}

/** Pages about a version or a record over all versions: no version has them, only the root. */
const TOLD = /^versions\/.+\/.+/;

/** Names of pages by folder, apart by spaces, which packs well: `{"a/components": "lgsp mot-cua"}`. */
function grouped(files: readonly string[]): Readonly<Record<string, string>> {
  const folders = Map.groupBy(files, (file) => file.slice(0, Math.max(0, file.lastIndexOf('/'))));
  const names = (list: readonly string[], folder: string) =>
    list
      .map((file) => file.slice(folder === '' ? 0 : folder.length + 1).replace(/\.html$/, ''))
      .join(' ');
  return Object.fromEntries([...folders].map(([folder, list]) => [folder, names(list, folder)]));
}

function styleOf(
  snapshot: Snapshot,
  version: Version | undefined,
  sameAs: string | undefined,
  lang: Lang,
): string {
  const day = (value: Day) => printDay(value, lang);
  const dated = WORDS.dated(day(snapshot.asOf), day(snapshot.knownAt))[lang];
  const working = sameAs === undefined ? WORDS.working : WORDS.same(sameAs);
  const note = version ? noteOf(version, lang) : working[lang];
  return `nav.version-note{display:block${version ? STRIP : ''}}
:lang(${lang}) .dated::before{content:${quoted(dated)}}
:lang(${lang}) .version-name::before{content:${quoted(note)}}
`;
}

/** What was issued is told apart from what is at work by an edge, from far and on paper. */
const STRIP =
  ';max-width:none;margin:0;padding:.5rem max(var(--gutter),(100% - var(--page))/2 + var(--gutter));border-block:1px solid var(--edge);background:var(--wash);font-weight:600';

function noteOf(version: Version, lang: Lang): string {
  const { name, title, effective, issued } = version;
  const called = title === undefined ? name : `${name}, ${say(title, lang)}`;
  const since = effective === undefined ? undefined : printDay(effective, lang);
  return WORDS.note(called, since, printDay(issued, lang))[lang];
}

const WORDS = {
  dated: (asOf: string, knownAt: string) => ({
    vi: `Tình trạng tính đến ${asOf}, theo thông tin được biết đến ${knownAt}.`,
    en: `Status as of ${asOf}, as known on ${knownAt}.`,
  }),
  same: (name: string) => ({
    vi: `Nội dung như phiên bản ${name} đã ban hành.`,
    en: `The content is that of version ${name}, as issued.`,
  }),
  working: { vi: 'Bản đang soạn, chưa ban hành.', en: 'Working version, not issued.' },
  note: (name: string, effective: string | undefined, issued: string) => ({
    vi: `Phiên bản ${name}${effective ? `, có hiệu lực từ ${effective}` : `, ghi vào kho ngày ${issued}`}.`,
    en: `Version ${name}, ${effective ? `in force from ${effective}` : `committed on ${issued}`}.`,
  }),
};

/** A CSS string: nothing of a name may end it, the rule or the file. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<>&\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

/** The list of versions, as JSON and as the script that hands it to the switcher. */
export function listOfVersions(
  versions: readonly (readonly [Version, digest: string])[],
): OtherFile[] {
  const listed = versions.map(([{ issued, effective, cutoff, asOf, ...version }, digest]) => ({
    ...version,
    folder: folderOf(version.name),
    issued: isoDay(issued),
    ...(effective !== undefined && { effective: isoDay(effective) }),
    ...(cutoff !== undefined && { cutoff: isoDay(cutoff) }),
    asOf: isoDay(asOf),
    digest,
  }));
  const text = JSON.stringify({ format: 1, versions: listed });
  return [
    { file: 'versions.json', content: `${text}\n` },
    { file: '_khung/versions.js', content: `khungVersions(${text});\n` },
  ];
}
