import { writeBeside } from '../../host/write-beside.ts';
import { run, snapshotOf } from '../../pipeline.ts';
import { textReport } from '../../reports/text.ts';
import { printSnapshot } from '../../snapshot/print.ts';
import { type Command, InputError } from '../command.ts';
import {
  COMMON,
  daysOf,
  EDITION,
  FAIL_ON,
  failOnOf,
  hostOf,
  langOf,
  noWords,
  shownTo,
} from '../common-options.ts';

export const command: Command = {
  summary: {
    vi: 'Ghi toàn bộ nội dung, kết quả tính và phát hiện thành một tệp JSON',
    en: 'Write the whole content, what was computed and the findings as one JSON file',
  },
  usage: '[--out FILE]',
  options: [
    {
      name: 'out',
      value: 'FILE',
      help: {
        vi: 'Tệp để ghi (mặc định: in ra màn hình)',
        en: 'File to write (default: standard output)',
      },
    },
    EDITION,
    FAIL_ON,
    ...COMMON,
  ],
  run: (args, io) => {
    noWords(args);
    const host = hostOf(args, io);
    const result = run(host, io.hash, daysOf(args, host));
    const text = printSnapshot(snapshotOf(host, io.hash, shownTo(args, result, io)), io.hash);
    if (typeof args.options.out === 'string') write(args.options.out, text);
    else io.out(text);
    const options = { lang: langOf(args), failOn: failOnOf(args), colour: io.errColour };
    const report = textReport(result, { ...options, summary: true });
    io.err(report.text);
    return report.exitCode;
  },
};

function write(path: string, text: string): void {
  const failure = writeBeside(path, text);
  if (failure === undefined) return;
  throw new InputError({
    vi: `Không ghi được “${path}” (${failure}).`,
    en: `Cannot write “${path}” (${failure}).`,
  });
}
