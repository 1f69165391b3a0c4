import { printable } from '../../core/printable.ts';
import { replaceFile } from '../../host/replace-file.ts';
import { type Migrated, migrationsOf } from '../../pipeline.ts';
import { type Command, InputError } from '../command.ts';
import { COMMON, hostOf, langOf, noWords, rootOf } from '../common-options.ts';
import { lineChanges } from '../line-changes.ts';

export const command: Command = {
  summary: {
    vi: 'Nâng các tệp của kho lên định dạng mới nhất, giữ nguyên chú thích và cách trình bày',
    en: 'Raise the files of the workspace to the newest format, with comments and layout kept',
  },
  usage: '[--dry-run]',
  options: [
    {
      name: 'dry-run',
      help: {
        vi: 'Chỉ in ra những dòng sẽ đổi, không ghi gì',
        en: 'Only print the lines that would change; write nothing',
      },
    },
    ...COMMON,
  ],
  run: (args, io) => {
    noWords(args);
    const lang = langOf(args);
    const { files, newest, tooNew } = migrationsOf(hostOf(args, io));
    if (tooNew) throw new InputError(tooNew);
    if (files.length === 0) io.out(`${SAYS.none(newest)[lang]}\n`);
    for (const file of files) {
      if (args.options['dry-run']) io.out(`${printable(file.path)}\n${changesIn(file)}`);
      else writeOne(rootOf(args, io), file);
    }
    if (files.length > 0 && !args.options['dry-run']) {
      io.out(`${SAYS.done(files.length, newest)[lang]}\n`);
    }
    return 0;
  },
};

function changesIn({ before, after }: Migrated): string {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return lineChanges(text(before), text(after))
    .map((line) => `${printable(line)}\n`)
    .join('');
}

function writeOne(root: string, { path, before, after }: Migrated): void {
  const failure = replaceFile(root, path, before, after);
  if (failure !== undefined) throw new InputError(SAYS.failed(path, failure));
}

const SAYS = {
  none: (format: number) => ({
    vi: `Kho đã ở định dạng mới nhất (${format}); không có gì để đổi.`,
    en: `The workspace has the newest format (${format}); there is nothing to change.`,
  }),
  done: (files: number, format: number) => ({
    vi: `Đã nâng ${files} tệp lên định dạng ${format}; hãy xem lại bằng git diff rồi ghi vào kho.`,
    en: `Raised ${files} files to format ${format}; look at them with git diff and commit them.`,
  }),
  failed: (path: string, why: string) => ({
    vi: `Không ghi được “${path}” (${why}); các tệp trước đó đã nâng, hãy chạy lại sau khi xử lý.`,
    en: `Cannot write “${path}” (${why}); the files before it are done, run this again once it is mended.`,
  }),
};
