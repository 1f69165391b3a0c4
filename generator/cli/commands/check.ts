import { jsonReport } from '../../reports/json.ts';
import { type TextOptions, textReport } from '../../reports/text.ts';
import { checkResult } from '../check-result.ts';
import type { Arguments, Command, Io } from '../command.ts';
import { COMMON, FAIL_ON, failOnOf, hostOf, langOf, noWords } from '../common-options.ts';
import { fixFiles } from '../fix-files.ts';
import { FORECAST } from '../forecast-option.ts';

export const command: Command = {
  summary: {
    vi: 'Kiểm tra nội dung và báo những gì cần sửa',
    en: 'Check the content and report what to mend',
  },
  usage: '[--format text|json] [--fail-on error|warning|note|never] [--summary] [--fix] [--watch]',
  options: [
    {
      name: 'format',
      value: 'text|json',
      choices: ['text', 'json'],
      help: { vi: 'Dạng kết quả (mặc định: text)', en: 'Form of the result (default: text)' },
    },
    FORECAST,
    FAIL_ON,
    {
      name: 'summary',
      help: {
        vi: 'Chỉ liệt kê những gì làm lệnh trả mã 1, còn lại chỉ đếm',
        en: 'List only what gives exit code 1 and count the rest',
      },
    },
    {
      name: 'fix',
      help: {
        vi: 'Sửa trước những chỗ sửa tự động được, rồi kiểm tra; giữ nguyên chú thích và trình bày',
        en: 'First mend what can be fixed automatically, then check; comments and layout stay',
      },
    },
    {
      name: 'watch',
      help: {
        vi: 'Kiểm tra lại mỗi khi tệp đổi, chỉ in những gì mới và đã sửa',
        en: 'Check again whenever files change, and print only what is new or fixed',
      },
    },
    ...COMMON,
  ],
  run: (args, io) => {
    noWords(args);
    const failOn = failOnOf(args);
    const summary = args.options.summary === true;
    const options = { lang: langOf(args), failOn, colour: io.colour, summary };
    const host = hostOf(args, io);
    const written = args.options.fix !== true || fixFiles(args, io, host);
    if (args.options.watch) return watchLater(args, options, io);
    const result = checkResult(args, io, host);
    const report =
      args.options.format === 'json' ? jsonReport(result, { failOn }) : textReport(result, options);
    io.out(report.text);
    return written ? report.exitCode : 3;
  },
};

/** Loaded only when asked for: a plain check starts the faster for it. */
async function watchLater(args: Arguments, options: TextOptions, io: Io): Promise<number> {
  const { watchCheck } = await import('../watch-check.ts');
  return watchCheck(args, options, io);
}
