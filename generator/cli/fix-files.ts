import type { Host } from '../core/host.ts';
import type { Lang } from '../core/lang.ts';
import { printable } from '../core/printable.ts';
import { replaceFile } from '../host/replace-file.ts';
import { run } from '../pipeline.ts';
import { hostWith, type Mended, mendFiles, provenOf } from './apply-fixes.ts';
import type { Arguments, Io } from './command.ts';
import { daysOf, langOf, rootOf } from './common-options.ts';

/**
 * Applies every safe fix of the workspace and says on stderr what it changed. A file is written only
 * when a check of the fixed text proves that what was fixed is gone, and when nobody has changed
 * the file meanwhile. True when every file could be written.
 */
export function fixFiles(args: Arguments, io: Io, live: Host): boolean {
  const host = readingOnce(live);
  const lang = langOf(args);
  const days = daysOf(args, host);
  const { findings } = run(host, io.hash, days);
  const mended = mendFiles(host, findings);
  if (mended.length === 0) {
    io.err(`${NOTHING[lang]}\n`);
    return true;
  }
  const again = run(hostWith(host, mended), io.hash, days).findings;
  const proven = provenOf(mended, findings, again);
  const failures = proven.map((each) => writeOne(each, rootOf(args, io), lang, io));
  for (const each of mended) if (!proven.includes(each)) say(each, UNPROVEN[lang], io);
  return failures.every((failure) => failure === undefined);
}

/**
 * Each file as it was when it was first read: a fix belongs to the very text that was checked, not to
 * what somebody saved since.
 */
function readingOnce(host: Host): Host {
  const kept = new Map<string, ReturnType<Host['read']>>();
  const read: Host['read'] = (path, limit) => {
    const known = kept.get(path) ?? host.read(path, limit);
    kept.set(path, known);
    return known;
  };
  return { ...host, read };
}

function writeOne(mended: Mended, root: string, lang: Lang, io: Io): string | undefined {
  const { path, before, after, findings } = mended;
  const failure = replaceFile(root, path, before, after);
  if (failure !== undefined) {
    say(mended, failure === 'changed' ? CHANGED[lang] : `${FAILED[lang]} (${failure})`, io);
    return failure;
  }
  const n = findings.length;
  const number = lang === 'vi' ? `${n} chỗ đã sửa` : `${n} ${n === 1 ? 'fix' : 'fixes'}`;
  const lines = findings.map(
    ({ line, rule, fix }) => `  ${line}  ${rule}  ${fix?.description[lang]}`,
  );
  io.err(`${printable(path)}: ${number}\n${lines.map(printable).join('\n')}\n`);
  return undefined;
}

function say({ path }: Mended, what: string, io: Io): void {
  io.err(`${printable(path)}: ${what}\n`);
}

const NOTHING = {
  vi: 'Không có gì sửa tự động được.',
  en: 'There is nothing to fix automatically.',
};
const CHANGED = {
  vi: 'không ghi, vì tệp đã thay đổi trong lúc kiểm tra.',
  en: 'not written, as the file changed meanwhile.',
};
const FAILED = { vi: 'không ghi được', en: 'cannot be written' };
const UNPROVEN = {
  vi: 'không ghi, vì sau khi sửa vẫn còn lỗi đó hoặc sinh lỗi khác; cần người sửa.',
  en: 'not written, as the problem stays or another arises; a person must mend it.',
};
