import { printNumber } from '../../core/print.ts';
import type { Comparison } from '../../core/review.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { exportSite } from '../../exporters/site/export-site.ts';
import { EDITION_FILE } from '../../exporters/site/other-files.ts';
import { digest } from '../../host/digest.ts';
import { buildsIn } from '../../host/kept-builds.ts';
import { limitMemory } from '../../host/limit-memory.ts';
import { FolderError } from '../../host/prepare-folder.ts';
import { openSiteFolder, recordFileOf, type SiteFolder } from '../../host/site-folder.ts';
import { run, snapshotOf } from '../../pipeline.ts';
import { textReport } from '../../reports/text.ts';
import { type Arguments, type Command, InputError, type Io, UsageError } from '../command.ts';
import {
  COMMON,
  daysOf,
  EDITION,
  FAIL_ON,
  failOnOf,
  hostOf,
  langOf,
  noWords,
  rootOf,
  SINCE,
  shownTo,
} from '../common-options.ts';
import { compareBuilds, headOf } from '../compare-builds.ts';
import { folderFault } from '../folder-fault.ts';
import { progressOf } from '../progress.ts';
import { themeOf } from '../theme-of.ts';

export const command: Command = {
  summary: {
    vi: 'Dựng trang thành một thư mục tệp tĩnh, bằng tiếng Việt và tiếng Anh',
    en: 'Build the site as a folder of static files, in Vietnamese and English',
  },
  usage: '--out DIR [--since REF|FOLDER|SNAPSHOT] [--fail-on error|warning|note|never]',
  options: [
    {
      name: 'out',
      value: 'DIR',
      help: {
        vi: 'Thư mục của trang; được thay trọn khi đã dựng xong',
        en: 'Folder of the site; replaced as a whole once all is built',
      },
    },
    SINCE,
    EDITION,
    FAIL_ON,
    ...COMMON,
  ],
  run: async (args, io) => {
    noWords(args);
    const out = outOf(args);
    const host = hostOf(args, io);
    const result = run(host, io.hash, daysOf(args, host));
    const options = { lang: langOf(args), failOn: failOnOf(args), colour: io.errColour };
    const report = textReport(result, { ...options, summary: true });
    io.err(report.text);
    if (result.unread) return report.exitCode;
    const builds = buildsIn(rootOf(args, io), out, EDITION_FILE);
    const shown = shownTo(args, result, io);
    const head = headOf(host, shown);
    const found = compareBuilds(args, io, head, builds.read(), shown);
    await build(out, snapshotOf(host, io.hash, shown), found.comparison, args, io);
    builds.keep(found.builds());
    return report.exitCode;
  },
};

function outOf({ options }: Arguments): string {
  if (typeof options.out === 'string') return options.out;
  throw new UsageError({
    vi: 'Lệnh build cần thư mục để ghi trang: --out DIR.',
    en: 'The command build needs a folder for the site: --out DIR.',
  });
}

async function build(
  out: string,
  snapshot: Snapshot,
  comparison: Comparison | undefined,
  args: Arguments,
  io: Io,
): Promise<void> {
  const started = performance.now();
  const lang = langOf(args);
  const loaded = await themeOf();
  const progress = progressOf(io, { vi: 'Dựng trang:', en: 'Building pages:' }, lang);
  const folder = open(out, rootOf(args, io));
  const tidy = limitMemory();
  try {
    const { rendered, kept } = await exportSite(loaded, snapshot, folder, {
      digest,
      compared: () => comparison,
      onProgress: (done, total) => {
        progress.show(done, total);
        tidy();
      },
    });
    progress.clear();
    const seconds = printNumber((performance.now() - started) / 1000, lang, 1);
    io.err(`${said(rendered, kept, out, seconds)[lang]}\n`);
  } catch (error) {
    progress.clear();
    throw systemFault(error, out);
  } finally {
    await folder.discard();
  }
}

function open(out: string, root: string): SiteFolder {
  try {
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

function said(rendered: number, kept: number, out: string, seconds: string) {
  return {
    vi: `Đã dựng ${rendered} trang, giữ nguyên ${kept} trang, mỗi trang hai thứ tiếng, vào ${out} (${seconds} giây).`,
    en: `Built ${rendered} pages and kept ${kept}, each in two languages, in ${out} (${seconds} s).`,
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
