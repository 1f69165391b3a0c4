import { writeBeside } from '../../host/write-beside.ts';
import { REVIEW_CODES } from '../../pipeline.ts';
import { REVIEW_FORMATS } from '../../reports/review/formats.ts';
import { review } from '../../review/review.ts';
import { type Arguments, type Command, InputError, type Io } from '../command.ts';
import { COMMON, FAIL_ON, failOnOf, langOf } from '../common-options.ts';
import { FORECAST, forecastDays } from '../forecast-option.ts';
import { optionOf } from '../report-options.ts';
import {
  daysFor,
  headOn,
  judge,
  judgeAgain,
  judgedByBase,
  openSides,
  refuseBroken,
} from '../review-sides.ts';

const FORMATS = Object.keys(REVIEW_FORMATS);

export const command: Command = {
  summary: {
    vi: 'So hai phiên bản: đổi gì về nghĩa, vi phạm gì mới, hạn nào bị dời, ai quyết định',
    en: 'Compare two versions: what changed in meaning, what is newly broken, which goal moved, who decided',
  },
  usage: `BASE..HEAD | BASE HEAD [--format ${FORMATS.join('|')}] [--out FILE]`,
  options: [
    {
      name: 'format',
      value: FORMATS.join('|'),
      choices: FORMATS,
      help: { vi: 'Dạng kết quả (mặc định: text)', en: 'Form of the result (default: text)' },
    },
    {
      name: 'out',
      value: 'FILE',
      help: {
        vi: 'Tệp để ghi (mặc định: in ra màn hình)',
        en: 'File to write (default: standard output)',
      },
    },
    {
      name: 'base-as-of',
      value: 'DATE',
      help: {
        vi: 'Tính nền đến một ngày khác, để thấy điều chỉ do thời gian (mặc định: như --as-of)',
        en: 'Judge the base as of another day, to see what only time brings (default: as --as-of)',
      },
    },
    {
      name: 'rules',
      value: 'own|base',
      choices: ['own', 'base'],
      help: {
        vi: 'Xét bản mới theo quy tắc và cài đặt của chính nó (own, mặc định) hay của nền (base)',
        en: 'Judge the head by its own rules and settings (own, the default) or by those of the base',
      },
    },
    FORECAST,
    FAIL_ON,
    ...COMMON,
  ],
  run: (args, io) => {
    const sides = openSides(args, io);
    const base = judge(sides.base, daysFor(args, true), io);
    refuseBroken(base);
    const own = judge(sides.head, daysFor(args, false), io);
    const head = args.options.rules === 'base' ? judgedByBase(base, own, sides.base) : own;
    const rejudged = judgeAgain(base, head, sides.head);
    const ahead = headOn(
      forecastDays(args, head.snapshot.asOf, () => head.rules ?? []),
      head,
    );
    const { unread, packBroken } = head;
    const result = review({ base, head, codes: REVIEW_CODES, rejudged, unread, packBroken, ahead });
    const write = REVIEW_FORMATS[optionOf(args, 'format') ?? 'text'];
    if (!write) throw new Error('no such format');
    const out = optionOf(args, 'out');
    const report = write(result, {
      lang: langOf(args),
      failOn: failOnOf(args),
      colour: io.colour && out === undefined,
      hash: io.hash,
    });
    deliver(report.text, args, io);
    return packBroken ? 4 : report.exitCode;
  },
};

function deliver(text: string, args: Arguments, io: Io): void {
  const out = optionOf(args, 'out');
  if (out === undefined) {
    io.out(text);
    return;
  }
  const failure = writeBeside(out, text);
  if (failure === undefined) return;
  throw new InputError({
    vi: `Không ghi được “${out}” (${failure}).`,
    en: `Cannot write “${out}” (${failure}).`,
  });
}
