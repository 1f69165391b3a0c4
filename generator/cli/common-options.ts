import { type Day, parseDate } from '../core/day.ts';
import type { EditionName } from '../core/edition.ts';
import type { Host } from '../core/host.ts';
import type { Bilingual, Lang } from '../core/lang.ts';
import type { Days, Run } from '../pipeline.ts';
import type { FailOn } from '../reports/report.ts';
import { type Arguments, type Io, type OptionSpec, UsageError } from './command.ts';

/** Options that every command takes (DESIGN §4). */
export const COMMON: readonly OptionSpec[] = [
  {
    name: 'root',
    value: 'DIR',
    help: {
      vi: 'Thư mục gốc của kho (mặc định: thư mục hiện tại)',
      en: 'Root of the workspace (default: the current folder)',
    },
  },
  {
    name: 'as-of',
    value: 'DATE',
    help: {
      vi: 'Tính đến ngày nào, ví dụ 2019-12-31 (mặc định: hôm nay, giờ Việt Nam)',
      en: 'The day to report as of, such as 2019-12-31 (default: today in Viet Nam)',
    },
  },
  {
    name: 'known-at',
    value: 'DATE',
    help: {
      vi: 'Chỉ dùng thông tin đã biết đến ngày này (mặc định: hôm nay)',
      en: 'Use only what was known by this day (default: today)',
    },
  },
  {
    name: 'lang',
    value: 'vi|en',
    choices: ['vi', 'en'],
    help: { vi: 'Ngôn ngữ (mặc định: vi)', en: 'Language (default: vi)' },
  },
  { name: 'help', help: { vi: 'In hướng dẫn này', en: 'Print this help' } },
];

export const FAIL_ON: OptionSpec = {
  name: 'fail-on',
  value: 'error|warning|note|never',
  choices: ['error', 'warning', 'note', 'never'],
  help: {
    vi: 'Mức thấp nhất làm lệnh trả mã 1 (mặc định: error); never: không mức nào',
    en: 'The least severity that gives exit code 1 (default: error); never: none does',
  },
};

export const EDITION: OptionSpec = {
  name: 'edition',
  value: 'public|internal',
  choices: ['public', 'internal'],
  help: {
    vi: 'Bản cho ai: public bỏ mọi phần nội bộ, internal giữ đủ (mặc định: public)',
    en: 'Which readers: public leaves out all that is internal, internal keeps it (default: public)',
  },
};

export const SINCE: OptionSpec = {
  name: 'since',
  value: 'REF|FOLDER|SNAPSHOT',
  help: {
    vi: 'Trang chủ kể những gì đã đổi so với nhánh, bản ghi git, thư mục hoặc snapshot này (build mặc định: lần dựng trước vào cùng thư mục)',
    en: 'The home page tells what changed since this git ref, folder or snapshot (build’s default: the build before into the same folder)',
  },
};

export function langOf({ options }: Arguments): Lang {
  return options.lang === 'en' ? 'en' : 'vi';
}

/** Public unless asked otherwise: who forgets the option must not publish what is internal. */
export function editionOf({ options }: Arguments): EditionName {
  return options.edition === 'internal' ? 'internal' : 'public';
}

/** The run for the readers that `--edition` names; says which, where the two differ. */
export function shownTo(args: Arguments, whole: Run, io: Io): Run {
  const shown = whole.inEdition(editionOf(args));
  if (shown.edition) io.err(`${EDITIONS[shown.edition](shown.left?.size ?? 0)[langOf(args)]}\n`);
  return shown;
}

const EDITIONS: Readonly<Record<EditionName, (left: number) => Bilingual>> = {
  public: (left) => ({
    vi: `Bản công khai: bỏ ${left} bản ghi nội bộ và các trường nội bộ; bản đầy đủ: --edition internal.`,
    en: `Public edition: without ${left} internal records and the internal fields; all of it: --edition internal.`,
  }),
  internal: () => ({
    vi: 'Bản nội bộ: có cả những phần không được công bố.',
    en: 'Internal edition: holds what is not to be published.',
  }),
};

export function failOnOf({ options }: Arguments): FailOn {
  return (options['fail-on'] ?? 'error') as FailOn;
}

/** The host of the workspace that `--root` names. */
export function hostOf({ options }: Arguments, io: Io): Host {
  return io.host(rootOf({ options, words: [] }, io));
}

export function rootOf({ options }: Arguments, io: Io): string {
  return typeof options.root === 'string' ? options.root : io.cwd;
}

/** What is read of a workspace, as paths to watch. */
export function contentOf(root: string): string[] {
  return ['architecture', 'plans', 'khung.yaml'].map((path) => `${root}/${path}`);
}

/** As-of and known-at; both are today in Viet Nam unless given. */
export function daysOf({ options }: Arguments, host: Host): Days {
  const today = host.today();
  return {
    asOf: dayOption('--as-of', options['as-of'] ?? today),
    knownAt: dayOption('--known-at', options['known-at'] ?? today),
  };
}

/** A day as an option gives it. */
export function dayOption(name: string, value: string | true): Day {
  const dated = parseDate(String(value));
  if (dated?.precision === 'day') return dated.first;
  throw new UsageError({
    vi: `“${value}” không phải ngày hợp lệ cho ${name}; hãy viết theo dạng 2019-12-31.`,
    en: `“${value}” is not a valid day for ${name}; write it like 2019-12-31.`,
  });
}

/** Refuses words that a command has no use for. */
export function noWords({ words }: Arguments): void {
  if (words.length === 0) return;
  throw new UsageError({
    vi: `Không hiểu “${words[0]}” ở đây.`,
    en: `“${words[0]}” is not understood here.`,
  });
}
