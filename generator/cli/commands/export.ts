import { DATASET_FORMATS } from '../../exporters/datasets/formats.ts';
import { writeBeside } from '../../host/write-beside.ts';
import { run, snapshotOf } from '../../pipeline.ts';
import { textReport } from '../../reports/text.ts';
import {
  type Arguments,
  type Command,
  InputError,
  type OptionSpec,
  UsageError,
} from '../command.ts';
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
import { optionOf, unitOf } from '../report-options.ts';

const FORMATS = Object.keys(DATASET_FORMATS);

const OPTIONS: readonly OptionSpec[] = [
  {
    name: 'unit',
    value: 'ID',
    help: { vi: 'Đơn vị được xuất (mặc định: tất cả)', en: 'Unit exported (default: all)' },
  },
  {
    name: 'format',
    value: FORMATS.join('|'),
    choices: FORMATS,
    help: {
      vi: 'Dạng tệp: bảng CSV, JSON, hoặc danh mục DCAT (mặc định: csv)',
      en: 'Form: table as CSV, JSON, or catalogue in DCAT (default: csv)',
    },
  },
  {
    name: 'out',
    value: 'FILE',
    help: {
      vi: 'Tệp để ghi (mặc định: in ra màn hình)',
      en: 'File to write (default: standard output)',
    },
  },
];

export const command: Command = {
  summary: {
    vi: 'Xuất danh mục cơ sở dữ liệu (datasets)',
    en: 'Export the catalogue of datasets (datasets)',
  },
  usage: `datasets [--unit ID] [--format ${FORMATS.join('|')}] [--out FILE]`,
  options: [...OPTIONS, EDITION, FAIL_ON, ...COMMON],
  run: (args, io) => {
    onlyDatasets(args);
    const host = hostOf(args, io);
    const result = run(host, io.hash, daysOf(args, host));
    const options = { lang: langOf(args), failOn: failOnOf(args), colour: io.errColour };
    const found = textReport(result, { ...options, summary: true });
    io.err(found.text);
    if (result.unread) return found.exitCode;
    const snapshot = snapshotOf(host, io.hash, shownTo(args, result, io));
    const unit = unitOf(args, snapshot);
    const write = DATASET_FORMATS[optionOf(args, 'format') ?? 'csv'];
    if (!write) throw new Error('no such format');
    const text = write(snapshot, { lang: langOf(args), ...(unit !== undefined && { unit }) });
    const out = optionOf(args, 'out');
    const failure = out === undefined ? io.out(text) : writeBeside(out, text);
    if (typeof failure === 'string') throw cannotWrite(String(out), failure);
    return found.exitCode;
  },
};

function onlyDatasets({ words }: Arguments): void {
  if (words.length === 1 && words[0] === 'datasets') return;
  throw new UsageError({
    vi: 'Hãy ghi: khung export datasets.',
    en: 'Write: khung export datasets.',
  });
}

function cannotWrite(out: string, failure: string): InputError {
  return new InputError({
    vi: `Không ghi được “${out}” (${failure}).`,
    en: `Cannot write “${out}” (${failure}).`,
  });
}
