import { isWaived } from '../../core/covered-words.ts';
import type { Host } from '../../core/host.ts';
import type { Forecast } from '../../core/review.ts';
import { type Run, readSchemas, rulesOf, run } from '../../pipeline.ts';
import { jsonReport } from '../../reports/json.ts';
import { textReport } from '../../reports/text.ts';
import { forecast } from '../../review/forecast.ts';
import type { Arguments, Command, Io } from '../command.ts';
import { COMMON, daysOf, FAIL_ON, failOnOf, hostOf, langOf, noWords } from '../common-options.ts';
import { FORECAST, forecastDays } from '../forecast-option.ts';

export const command: Command = {
  summary: {
    vi: 'Kiểm tra nội dung và báo những gì cần sửa',
    en: 'Check the content and report what to mend',
  },
  usage: '[--format text|json] [--fail-on error|warning|note|never] [--summary]',
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
    ...COMMON,
  ],
  run: (args, io) => {
    noWords(args);
    const host = hostOf(args, io);
    const schemas = readSchemas(host);
    const today = run(host, io.hash, daysOf(args, host), schemas);
    const result = { ...today, forecasts: forecastsOf(today, schemas, host, args, io) };
    const failOn = failOnOf(args);
    const report =
      args.options.format === 'json'
        ? jsonReport(result, { failOn })
        : textReport(result, {
            lang: langOf(args),
            failOn,
            colour: io.colour,
            summary: args.options.summary === true,
          });
    io.out(report.text);
    return report.exitCode;
  },
};

/** The same files on later days, with what is known now. */
function forecastsOf(
  today: Run,
  schemas: ReturnType<typeof readSchemas>,
  host: Host,
  args: Arguments,
  io: Io,
): readonly Forecast[] {
  if (args.options.forecast === undefined) return [];
  const rules = rulesOf(host);
  return forecastDays(args, today.asOf, () => rules).map((asOf) => {
    const later = run(host, io.hash, { asOf, knownAt: today.knownAt }, schemas);
    return forecast({ today, later, rules, isWaived });
  });
}
