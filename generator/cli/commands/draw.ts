import { writeBeside } from '../../host/write-beside.ts';
import { run, snapshotOf } from '../../pipeline.ts';
import { textReport } from '../../reports/text.ts';
import { type Command, InputError } from '../command.ts';
import {
  COMMON,
  daysOf,
  EDITION,
  FAIL_ON,
  failOnOf,
  hostOf,
  langOf,
  shownTo,
} from '../common-options.ts';
import { drawingOf } from '../drawings.ts';
import { optionOf } from '../report-options.ts';

export const command: Command = {
  summary: {
    vi: 'Vẽ hình khung kiến trúc của một đơn vị thành tệp SVG',
    en: 'Draw the framework figure of a unit as an SVG file',
  },
  usage:
    'framework --unit ID [--state current|transition|target] [--framework ID] [--out FILE.svg]',
  options: [
    {
      name: 'unit',
      value: 'ID',
      help: { vi: 'Đơn vị cần vẽ', en: 'Unit to draw' },
    },
    {
      name: 'state',
      value: 'current|transition|target',
      choices: ['current', 'transition', 'target'],
      help: {
        vi: 'Hiện trạng, chuyển đổi hay mục tiêu (mặc định: current)',
        en: 'Current, transition or target (default: current)',
      },
    },
    {
      name: 'framework',
      value: 'ID',
      help: {
        vi: 'Khung tham chiếu (mặc định: khung có hiệu lực, hoặc khung đơn vị nêu)',
        en: 'Reference framework (default: the one in force, or the one the unit names)',
      },
    },
    {
      name: 'out',
      value: 'FILE',
      help: {
        vi: 'Tệp để ghi; “-” để in ra màn hình (mặc định: tên theo mã sơ đồ, trạng thái và phiên bản)',
        en: 'File to write; “-” for standard output (default: named by code, state and version)',
      },
    },
    EDITION,
    FAIL_ON,
    ...COMMON,
  ],
  run: (args, io) => {
    const draw = drawingOf(args);
    const host = hostOf(args, io);
    const result = run(host, io.hash, daysOf(args, host));
    const options = { lang: langOf(args), failOn: failOnOf(args), colour: io.errColour };
    const found = textReport(result, { ...options, summary: true });
    if (result.unread) {
      io.err(found.text);
      return found.exitCode;
    }
    const { name, svg } = draw(snapshotOf(host, io.hash, shownTo(args, result, io)), args);
    io.err(found.text);
    const out = optionOf(args, 'out') ?? name;
    if (out === '-') io.out(svg);
    else write(out, svg);
    if (out === name) io.out(`${name}\n`);
    return found.exitCode;
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
