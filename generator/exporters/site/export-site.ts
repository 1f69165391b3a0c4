import type { JointSharingOf } from '../../core/joint-sharing.ts';
import { LANGS } from '../../core/lang.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { type OtherFile, otherFiles } from './other-files.ts';
import type { SiteOutput } from './output.ts';
import { PageError } from './page-error.ts';
import { type FileRecord, RecordKeeper, readRecord, type SiteRecord } from './record.ts';
import { serverFiles } from './server-files.ts';
import type {
  Compared,
  LoadedTheme,
  OpenSite,
  PagePath,
  SitePictures,
  SiteVersions,
} from './theme.ts';
import { versionFiles } from './version-files.ts';

export type ExportOptions = {
  readonly digest: (content: string | Uint8Array) => string;
  /** What changed since another snapshot, for the pages that tell it. */
  readonly compared?: Compared;
  /** Where the site holds several versions: all of them, seen from this one. */
  readonly versions?: SiteVersions;
  readonly pictures?: SitePictures;
  /** What joint building of 5G stations avoids, worked out when a page shows it. */
  readonly jointSharing?: JointSharingOf;
  /** A version of this build that is written already: what is the same becomes the same file. */
  readonly near?: Near | undefined;
  /** Further files, once for the whole site. */
  readonly more?: readonly OtherFile[];
  /** Called after each page with the pages done and all pages, counted once for all languages. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** A version that was written in this build: where from the root of the site, and its record. */
export type Near = { readonly prefix: string; readonly record: string };

/** Pages rendered, kept, and shared with the version before, counted once for all languages. */
export type ExportResult = {
  readonly rendered: number;
  readonly kept: number;
  readonly shared: number;
  /** For the version after it, when it is one of several. */
  readonly record?: string;
  /** Paths of its pages, likewise. */
  readonly paths?: readonly string[];
};

/**
 * Writes the site of a snapshot. Pages whose answers are as they were are kept; the others are
 * rendered one by one, so that no more than one is in memory. Where nothing at all has changed,
 * nothing is published. Rejects with a PageError or with what `output` throws; the published site
 * is then as it was.
 */
export async function exportSite(
  loaded: LoadedTheme,
  snapshot: Snapshot,
  output: SiteOutput,
  options: ExportOptions,
): Promise<ExportResult> {
  const { digest, compared, versions, pictures, jointSharing, onProgress } = options;
  const open = loaded.theme.openSite(
    snapshot,
    compared,
    versions,
    pictures?.pictures,
    jointSharing,
  );
  const answered = answerDigest(open, digest);
  let others = filesBeside(loaded, open, snapshot, options);
  const old = readRecord(output.record, loaded.hash);
  const near = nearOf(options.near, loaded.hash);
  // Where there was a build before, its questions are asked to compare, and some again to be noted.
  const digestOf = old || near ? onceEach(answered) : answered;
  const valid = old ? validPages(old, open, output, digestOf) : new Set<string>();
  const count = { rendered: open.pages.length - valid.size, kept: valid.size, shared: 0 };
  if (!versions && old && count.rendered === 0 && isSame(old, open, others, output)) return count;
  const shared = near ? validPages(near.record, open, undefined, digestOf) : new Set<string>();

  const written = writeOthers(others, near, output);
  // Written, they need not be in memory while pages are rendered.
  others = [];
  const keeper = new RecordKeeper(digestOf);
  const write = versions ? writerBeside(near, output, digest) : plainWriter(output);
  let done = 0;
  for (const page of open.pages) {
    if (near && shared.has(page.path)) {
      sharePage(page.path, near, output, keeper);
      count.shared += 1;
    } else if (old && valid.has(page.path)) keepPage(page.path, old, output, keeper);
    else await writePage(page, loaded, open, write, keeper);
    await output.room();
    done += 1;
    onProgress?.(done, open.pages.length);
  }
  const record = keeper.print(loaded.hash, written);
  await output.finish(record);
  return versions ? { ...count, record, paths: open.pages.map(({ path }) => path) } : count;
}

/** All files that are not pages. */
function filesBeside(
  loaded: LoadedTheme,
  open: OpenSite,
  snapshot: Snapshot,
  { versions, more = [], pictures, digest }: ExportOptions,
): readonly DigestedFile[] {
  const own = versions ? versionFiles(loaded, open, snapshot, versions) : [];
  const plain = otherFiles(loaded, open, snapshot);
  // Once for the whole site, which a server sees from its root.
  const forServers = versions?.versions.here === undefined ? serverFiles(plain) : [];
  const all = [...own, ...more, ...(pictures?.files ?? []), ...plain, ...forServers];
  return all.map((other) => withDigest(other, digest));
}

type NearRecord = { readonly prefix: string; readonly record: SiteRecord };

function nearOf(near: Near | undefined, theme: string): NearRecord | undefined {
  const record = readRecord(near?.record, theme);
  return near && record && { prefix: near.prefix, record };
}

/** Writes a file, or makes it the same as that of the version before when its bytes are equal. */
type WriteFile = (file: string, html: string, path: string) => FileRecord;

function plainWriter(output: SiteOutput): WriteFile {
  return (file, html) => [file, output.write(file, html)];
}

/** A page may come out as before although some answer has changed. */
function writerBeside(
  near: NearRecord | undefined,
  output: SiteOutput,
  digest: ExportOptions['digest'],
): WriteFile {
  return (file, html, path) => {
    const sum = digest(html);
    const like = near?.record.pages[path]?.files.find(([name, , other]) => {
      return name === file && other === sum;
    });
    if (!near || !like) return [file, output.write(file, html), sum];
    output.link(file, near.prefix + file);
    return like;
  };
}

/** Writes the files that are not pages; what the version before has too becomes the same file. */
function writeOthers(
  others: readonly DigestedFile[],
  near: NearRecord | undefined,
  output: SiteOutput,
): SiteRecord['others'] {
  const same = new Map(near?.record.others.map(([file, bytes, digest]) => [file + digest, bytes]));
  return others.map(({ file, content, digest }) => {
    const bytes = same.get(file + digest);
    if (!near || bytes === undefined) return [file, output.write(file, content), digest] as const;
    output.link(file, near.prefix + file);
    return [file, bytes, digest] as const;
  });
}

function sharePage(
  path: string,
  { prefix, record }: NearRecord,
  output: SiteOutput,
  keeper: RecordKeeper,
): void {
  for (const [file] of record.pages[path]?.files ?? []) output.link(file, prefix + file);
  keeper.addAgain(path, record);
}

function questionsOf({ answers }: SiteRecord, asked: readonly number[]): string[] {
  return asked.map((place) => (answers[place] as readonly [string, string])[0]);
}

/** Gives the digest of the answer to a question; most are short, such as an empty list. */
function answerDigest({ site }: OpenSite, digest: ExportOptions['digest']) {
  const short = onceEach(digest);
  return (question: string) => {
    const answer = JSON.stringify(site.answer(question)) ?? '';
    return (answer.length < SHORT ? short : digest)(answer);
  };
}

/** Characters of an answer that many questions may have. */
const SHORT = 16;

/** Gives the digest of a text, which is worked out when it is first asked for. */
function onceEach(digestOf: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const digest = known.get(text) ?? digestOf(text);
    known.set(text, digest);
    return digest;
  };
}

type DigestedFile = OtherFile & { readonly digest: string };

function withDigest(other: OtherFile, digest: ExportOptions['digest']): DigestedFile {
  return { ...other, digest: digest(other.content) };
}

/** Paths of the pages that would be rendered to what the published site, if that is meant, has. */
function validPages(
  old: SiteRecord,
  open: OpenSite,
  output: SiteOutput | undefined,
  digestOf: (question: string) => string,
): Set<string> {
  const same = old.answers.map(([question, digest]) => digestOf(question) === digest);
  const isValid = ({ path, gone }: PagePath) => {
    const page = old.pages[path];
    // What another page asked may still be so, and yet something else is to stand there.
    if (gone && !questionsOf(old, page?.asked ?? []).includes(`goneSince ${path}`)) return false;
    if (!page?.asked.every((place) => same[place])) return false;
    return !output || page.files.every(([file, bytes]) => output.has(file, bytes));
  };
  return new Set(open.pages.filter(isValid).map(({ path }) => path));
}

/** Whether the published site has no page too many and all that is not pages as it should be. */
function isSame(
  old: SiteRecord,
  open: OpenSite,
  others: readonly DigestedFile[],
  output: SiteOutput,
): boolean {
  if (Object.keys(old.pages).length !== open.pages.length) return false;
  if (old.others.length !== others.length) return false;
  const digests = new Map(others.map(({ file, digest }) => [file, digest]));
  return old.others.every(
    ([file, bytes, digest]) => digests.get(file) === digest && output.has(file, bytes),
  );
}

function keepPage(path: string, old: SiteRecord, output: SiteOutput, keeper: RecordKeeper): void {
  for (const [file] of old.pages[path]?.files ?? []) output.keep(file);
  keeper.addAgain(path, old);
}

async function writePage(
  page: PagePath,
  { theme }: LoadedTheme,
  { site }: OpenSite,
  write: WriteFile,
  keeper: RecordKeeper,
): Promise<void> {
  const asked = new Set<string>();
  const noting = site.noting(asked);
  const files: FileRecord[] = [];
  for (const lang of LANGS) {
    const html = await theme.renderPage(noting, page, lang).catch((cause: unknown) => {
      throw new PageError(page.path, lang, cause);
    });
    const file = theme.fileOf(page.path, lang);
    files.push(write(file, html, page.path));
  }
  keeper.add(page.path, files, asked);
}
