import { printNumber } from '../core/print.ts';
import type { ExportOptions, ExportResult } from '../exporters/site/export-site.ts';
import { EDITION_FILE } from '../exporters/site/other-files.ts';
import type { LoadedTheme } from '../exporters/site/theme.ts';
import { digest } from '../host/digest.ts';
import { limitMemory } from '../host/limit-memory.ts';
import { FolderError } from '../host/prepare-folder.ts';
import { openSiteFolder, recordFileOf, type SiteFolder } from '../host/site-folder.ts';
import { prepareZip } from '../host/zip-folder.ts';
import { type Arguments, InputError, type Io } from './command.ts';
import { langOf, rootOf } from './common-options.ts';
import { folderFault } from './folder-fault.ts';
import { packSite } from './pack-site.ts';
import { progressOf } from './progress.ts';
import { themeOf } from './theme-of.ts';

/** Writes a site into an open folder; gives undefined when nothing was published. */
type Work = (
  folder: SiteFolder,
  options: Pick<ExportOptions, 'digest' | 'onProgress'>,
  loaded: LoadedTheme,
) => Promise<ExportResult | undefined>;

/**
 * Opens the folder of the site, lets `work` write it, and says what was done; with `--portable` the
 * published folder is then packed.
 */
export async function publish(out: string, args: Arguments, io: Io, work: Work): Promise<void> {
  const started = performance.now();
  const lang = langOf(args);
  const loaded = await themeOf();
  const progress = progressOf(io, { vi: 'Dựng trang:', en: 'Building pages:' }, lang);
  const folder = open(out, args, io);
  const memory = limitMemory();
  const onProgress = (done: number, total: number) => {
    progress.show(done, total);
    // What is remembered for the next build is put together last, and is large.
    if (done === total) memory.release();
    else memory.step();
  };
  try {
    const result = await work(folder, { digest, onProgress }, loaded);
    progress.clear();
    if (!result) return;
    const seconds = printNumber((performance.now() - started) / 1000, lang, 1);
    io.err(`${said(result, out, seconds)[lang]}\n`);
    if (args.options.portable) packSite(out, args, io);
  } catch (error) {
    progress.clear();
    throw systemFault(error, out);
  } finally {
    await folder.discard();
  }
}

function open(out: string, args: Arguments, io: Io): SiteFolder {
  const root = rootOf(args, io);
  try {
    if (args.options.portable) prepareZip(out);
    return openSiteFolder({
      dir: out,
      root,
      marker: EDITION_FILE,
      recordFile: recordFileOf(root, out),
    });
  } catch (error) {
    if (error instanceof FolderError) throw folderFault(error);
    throw systemFault(error, out);
  }
}

function said({ rendered, kept, shared }: ExportResult, out: string, seconds: string) {
  if (shared > 0) return saidOfVersions(rendered, kept, shared, out, seconds);
  return {
    vi: `Đã dựng ${rendered} trang, giữ nguyên ${kept} trang, mỗi trang hai thứ tiếng, vào ${out} (${seconds} giây).`,
    en: `Built ${rendered} pages and kept ${kept}, each in two languages, in ${out} (${seconds} s).`,
  };
}

function saidOfVersions(
  rendered: number,
  kept: number,
  shared: number,
  out: string,
  seconds: string,
) {
  return {
    vi: `Đã dựng ${rendered} trang, giữ nguyên ${kept} trang, dùng chung giữa các phiên bản ${shared} trang, mỗi trang hai thứ tiếng, vào ${out} (${seconds} giây).`,
    en: `Built ${rendered} pages, kept ${kept} and shared ${shared} between versions, each in two languages, in ${out} (${seconds} s).`,
  };
}

/** A full disk and its like are not bugs; the site that was there is still there. */
function systemFault(error: unknown, out: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) return error;
  return new InputError({
    vi: `Không ghi được vào “${out}” (${code}); trang cũ, nếu có, vẫn nguyên.`,
    en: `Cannot write to “${out}” (${code}); the site that was there, if any, is untouched.`,
  });
}
