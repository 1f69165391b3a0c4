import type { Host } from '../../core/host.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { DATASET_FORMATS } from '../../exporters/datasets/formats.ts';
import { workbookFiles, workbookReport } from '../../exporters/workbook/workbook.ts';
import { writeBeside, writeInto } from '../../host/write-beside.ts';
import { loadWorkbooks, run, snapshotOf } from '../../pipeline.ts';
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
    value: 'PATH',
    help: {
      vi: 'Tệp để ghi (mặc định: in ra màn hình); với workbook là thư mục',
      en: 'File to write (default: standard output); a folder for workbook',
    },
  },
  {
    name: 'report',
    help: {
      vi: 'Với workbook: in các trường bắt buộc còn thiếu và quy tắc chéo bị vi phạm',
      en: 'For workbook: print obligatory fields that are missing and cross rules broken',
    },
  },
];

export const command: Command = {
  summary: {
    vi: 'Xuất danh mục cơ sở dữ liệu (datasets) hoặc bộ dữ liệu kiến trúc (workbook)',
    en: 'Export the catalogue of datasets (datasets) or the architecture data set (workbook)',
  },
  usage: `datasets|workbook [--unit ID] [--format ${FORMATS.join('|')}] [--out PATH] [--report]`,
  options: [...OPTIONS, EDITION, FAIL_ON, ...COMMON],
  run: (args, io) => {
    const what = whatOf(args);
    const host = hostOf(args, io);
    const result = run(host, io.hash, daysOf(args, host));
    const options = { lang: langOf(args), failOn: failOnOf(args), colour: io.errColour };
    const found = textReport(result, { ...options, summary: true });
    io.err(found.text);
    if (result.unread) return found.exitCode;
    const snapshot = snapshotOf(host, io.hash, shownTo(args, result, io));
    const unit = unitOf(args, snapshot);
    if (what === 'workbook') {
      writeWorkbooks(args, io, host, snapshot, unit);
      return found.exitCode;
    }
    const write = DATASET_FORMATS[optionOf(args, 'format') ?? 'csv'];
    if (!write) throw new Error('no such format');
    const text = write(snapshot, { lang: langOf(args), ...(unit !== undefined && { unit }) });
    const out = optionOf(args, 'out');
    const failure = out === undefined ? io.out(text) : writeBeside(out, text);
    if (typeof failure === 'string') throw cannotWrite(String(out), failure);
    return found.exitCode;
  },
};

function whatOf({ words }: Arguments): 'datasets' | 'workbook' {
  const [what] = words;
  if (words.length === 1 && (what === 'datasets' || what === 'workbook')) return what;
  throw new UsageError({
    vi: 'Hãy ghi: khung export datasets, hoặc khung export workbook.',
    en: 'Write: khung export datasets, or khung export workbook.',
  });
}

/** One CSV a table into the folder of `--out`; with `--report` what is missing is printed. */
function writeWorkbooks(
  args: Arguments,
  io: Parameters<Command['run']>[1],
  host: Host,
  snapshot: Snapshot,
  unit: string | undefined,
): void {
  const out = optionOf(args, 'out');
  const report = args.options.report === true;
  if (unit === undefined || (out === undefined && !report)) {
    throw new UsageError({
      vi: 'Hãy nêu --unit, và --out (thư mục) hoặc --report.',
      en: 'Name --unit, and --out (a folder) or --report.',
    });
  }
  for (const book of loadWorkbooks(host)) {
    const { files, faults } = workbookFiles(snapshot, book, unit);
    const failure = out === undefined ? undefined : writeInto(out, files);
    if (failure) throw cannotWrite(failure.path, failure.why);
    if (report) io.out(workbookReport(book, faults));
  }
}

function cannotWrite(out: string, failure: string): InputError {
  return new InputError({
    vi: `Không ghi được “${out}” (${failure}).`,
    en: `Cannot write “${out}” (${failure}).`,
  });
}
