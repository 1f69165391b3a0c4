import { rememberingHost } from '../host/remembering-host.ts';
import { untilStopped } from '../host/until-stopped.ts';
import { watchFolders } from '../host/watch-folders.ts';
import { type Run, readSchemas, run } from '../pipeline.ts';
import { changesReport } from '../reports/changes.ts';
import { type TextOptions, textReport } from '../reports/text.ts';
import { type Arguments, type Io, UsageError } from './command.ts';
import { contentOf, daysOf, hostOf, rootOf } from './common-options.ts';
import { keepEditorSchemas } from './editor-schemas.ts';

const STARTED = {
  vi: 'Đang theo dõi: mỗi lần lưu tệp sẽ kiểm tra lại; dừng bằng Ctrl-C.',
  en: 'Watching: every save is checked; stop with Ctrl-C.',
} as const;

/**
 * `khung check --watch`: the whole result once, then after each change of the files what is new and
 * what is mended. Ends when told to, with the exit code of the last check. Nothing in the files ends
 * it, and it clears no screen, so its output can be kept.
 */
export async function watchCheck(args: Arguments, options: TextOptions, io: Io): Promise<number> {
  if (args.options.format === 'json') throw new UsageError(ONLY_TEXT);
  const stopped = untilStopped();
  const root = rootOf(args, io);
  const host = rememberingHost(hostOf(args, io), root);
  const schemas = readSchemas(host);
  const keep = keepEditorSchemas(root, host, schemas, io);
  const look = () => run(host, io.hash, daysOf(args, host), schemas);
  // Watching starts before the first look, so that no change falls between the two.
  let last: Run | undefined;
  const stop = watchFolders(contentOf(root), async () => {
    if (last) last = renew(last);
  });
  const renew = (before: Run): Run => {
    try {
      const result = look();
      io.out(changesReport(before, result, options).text);
      exitCode = changesReport(result, result, options).exitCode;
      keep(result);
      return result;
    } catch (error) {
      // A fault of the program, not of the files: said, and the next save may go well.
      io.err(`${error instanceof Error ? error.message : error}\n`);
      return before;
    }
  };
  last = look();
  const first = textReport(last, options);
  let exitCode = first.exitCode;
  io.out(first.text);
  io.err(`${STARTED[options.lang]}\n`);
  keep(last);
  await stopped;
  stop();
  return exitCode;
}

const ONLY_TEXT = {
  vi: '--watch chỉ in dạng text; hãy bỏ --format json.',
  en: '--watch prints text only; leave --format json out.',
};
