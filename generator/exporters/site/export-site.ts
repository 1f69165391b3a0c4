import { LANGS } from '../../core/lang.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { type OtherFile, otherFiles } from './other-files.ts';
import type { SiteOutput } from './output.ts';
import { PageError } from './page-error.ts';
import { type FileRecord, RecordKeeper, readRecord, type SiteRecord } from './record.ts';
import type { Compared, LoadedTheme, OpenSite, PagePath } from './theme.ts';

export type ExportOptions = {
  readonly digest: (content: string | Uint8Array) => string;
  /** What changed since another snapshot, for the pages that tell it. */
  readonly compared?: Compared;
  /** Called after each page with the pages done and all pages, counted once for all languages. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** Pages rendered and pages kept, counted once for all languages. */
export type ExportResult = { readonly rendered: number; readonly kept: number };

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
  { digest, compared, onProgress }: ExportOptions,
): Promise<ExportResult> {
  const open = loaded.theme.openSite(snapshot, compared);
  const digestOf = answerDigest(open, digest);
  const others = otherFiles(loaded, open, snapshot).map((other) => withDigest(other, digest));
  const old = readRecord(output.record, loaded.hash);
  const valid = old ? validPages(old, open, output, digestOf) : new Set<string>();
  const result = { rendered: open.pages.length - valid.size, kept: valid.size };
  if (old && result.rendered === 0 && isSame(old, open, others, output)) return result;

  const keeper = new RecordKeeper(digestOf);
  let done = 0;
  for (const page of open.pages) {
    if (old && valid.has(page.path)) keepPage(page.path, old, output, keeper);
    else await writePage(page, loaded, open, output, keeper);
    await output.room();
    done += 1;
    onProgress?.(done, open.pages.length);
  }
  const written = others.map(({ file, content, digest }) => {
    return [file, output.write(file, content), digest] as const;
  });
  await output.finish(keeper.print(loaded.hash, written));
  return result;
}

/** Gives the digest of the answer to a question. */
function answerDigest({ site }: OpenSite, digest: ExportOptions['digest']) {
  return (question: string) => digest(JSON.stringify(site.answer(question)) ?? '');
}

type DigestedFile = OtherFile & { readonly digest: string };

function withDigest(other: OtherFile, digest: ExportOptions['digest']): DigestedFile {
  return { ...other, digest: digest(other.content) };
}

/** Paths of the pages that would be rendered to what the published site has. */
function validPages(
  old: SiteRecord,
  open: OpenSite,
  output: SiteOutput,
  digestOf: (question: string) => string,
): Set<string> {
  const same = old.answers.map(([question, digest]) => digestOf(question) === digest);
  const isValid = ({ path }: PagePath) => {
    const page = old.pages[path];
    if (!page?.asked.every((place) => same[place])) return false;
    return page.files.every(([file, bytes]) => output.has(file, bytes));
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
  const { files, asked } = old.pages[path] as SiteRecord['pages'][string];
  for (const [file] of files) output.keep(file);
  keeper.add(
    path,
    files,
    asked.map((place) => (old.answers[place] as readonly [string, string])[0]),
  );
}

async function writePage(
  page: PagePath,
  { theme }: LoadedTheme,
  { site }: OpenSite,
  output: SiteOutput,
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
    files.push([file, output.write(file, html)]);
  }
  keeper.add(page.path, files, asked);
}
