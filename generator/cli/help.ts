import { LANGS, type Lang } from '../core/lang.ts';
import type { Command } from './command.ts';

const HEAD = {
  vi: 'Khung – kiến trúc và kế hoạch số của tỉnh, viết bằng YAML',
  en: 'Khung: a province’s digital architecture and plans, written in YAML',
} as const;

const CODES = {
  vi: 'Mã trả về: 0 không có gì ở mức --fail-on; 1 có phát hiện; 2 dùng sai; 3 có dữ liệu không đọc được hoặc điều chưa xác định được; 4 bộ quy tắc có lỗi; 5 lỗi của chương trình.',
  en: 'Exit codes: 0 nothing at the level of --fail-on; 1 findings; 2 wrong usage; 3 something unreadable or undetermined; 4 a broken rule pack; 5 a bug.',
} as const;

const USE = { vi: 'Cách dùng', en: 'Usage' } as const;
const MORE = {
  vi: 'Chi tiết của một lệnh: khung LỆNH --help',
  en: 'Details of a command: khung COMMAND --help',
} as const;

/** All commands, in Vietnamese and then in English. */
export function overview(commands: ReadonlyMap<string, Command>): string {
  const width = Math.max(...[...commands.keys()].map((verb) => verb.length));
  const part = (lang: Lang) => {
    const rows = [...commands].map(
      ([verb, { summary }]) => `  khung ${verb.padEnd(width)}  ${summary[lang]}`,
    );
    return [HEAD[lang], '', ...rows, '', MORE[lang], CODES[lang]].join('\n');
  };
  return `${LANGS.map(part).join('\n\n')}\n`;
}

/** One command: what it does and its options, in both languages. */
export function usageOf(verb: string, command: Command): string {
  const names = command.options.map(({ name, value }) => `--${name}${value ? ` ${value}` : ''}`);
  const width = Math.max(...names.map((name) => name.length));
  const part = (lang: Lang) => {
    const rows = command.options.map(
      ({ help }, i) => `  ${(names[i] as string).padEnd(width)}  ${help[lang]}`,
    );
    return [`${command.summary[lang]}.`, '', ...rows, '', CODES[lang]].join('\n');
  };
  const use = `${USE.vi} | ${USE.en}: khung ${verb} ${command.usage}`;
  return `${[use, ...LANGS.map(part)].join('\n\n')}\n`;
}
