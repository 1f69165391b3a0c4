import { printNumber } from '../core/print.ts';
import { zipFolder } from '../host/zip-folder.ts';
import type { Arguments, Io } from './command.ts';
import { daysOf, hostOf, langOf } from './common-options.ts';
import { progressOf } from './progress.ts';

/** Packs a published site into a zip beside it, dated by the day it speaks of, and says so. */
export function packSite(out: string, args: Arguments, io: Io): void {
  const lang = langOf(args);
  const { asOf } = daysOf(args, hostOf(args, io));
  const progress = progressOf(io, { vi: 'Nén trang:', en: 'Packing:' }, lang);
  const bytes = zipFolder(out, asOf, progress.show);
  progress.clear();
  const name = `${out.replace(/\/+$/, '')}.zip`;
  const size = printNumber(bytes / 1e6, lang, 1);
  const said = {
    vi: `Đã gói trang thành ${name} (${size} MB): giải nén rồi mở index.html, không cần máy chủ.`,
    en: `Packed the site as ${name} (${size} MB): unpack it and open index.html, no server needed.`,
  };
  io.err(`${said[lang]}\n`);
}
