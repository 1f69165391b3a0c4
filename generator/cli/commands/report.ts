import type { Snapshot } from '../../core/snapshot.ts';
import { calendarIcs } from '../../exporters/calendar-ics.ts';
import { complianceCsv } from '../../exporters/compliance-csv.ts';
import { writeBeside } from '../../host/write-beside.ts';
import { CONTRADICTIONS, run, snapshotOf } from '../../pipeline.ts';
import {
  complianceJson,
  complianceMarkdown,
  complianceText,
} from '../../reports/compliance/compliance-report.ts';
import { PROGRESS_FORMATS } from '../../reports/progress/formats.ts';
import { textReport } from '../../reports/text.ts';
import { type Arguments, type Command, InputError, type Io, UsageError } from '../command.ts';
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
import {
  formatOf,
  issuerKeyOf,
  judgedUnitOf,
  kindOf,
  optionOf,
  REPORT_OPTIONS,
  unitOf,
} from '../report-options.ts';

type Content = string | Uint8Array;

export const command: Command = {
  summary: {
    vi: 'Lập báo cáo tình hình thực hiện (progress), bảng đối chiếu tuân thủ (compliance) hoặc lịch các hạn (calendar)',
    en: 'Write a report on progress (progress), on compliance (compliance) or a calendar of deadlines (calendar)',
  },
  usage:
    'progress|compliance|calendar [--unit ID] [--format text|markdown|json|csv|docx] [--out FILE]',
  options: [...REPORT_OPTIONS, EDITION, FAIL_ON, ...COMMON],
  run: async (args, io) => {
    const make = makerOf(args);
    const host = hostOf(args, io);
    const result = run(host, io.hash, daysOf(args, host));
    const options = { lang: langOf(args), failOn: failOnOf(args), colour: io.errColour };
    const found = textReport(result, { ...options, summary: true });
    io.err(found.text);
    if (result.unread) return found.exitCode;
    deliver(await make(snapshotOf(host, io.hash, shownTo(args, result, io)), args, io), args, io);
    return found.exitCode;
  },
};

function makerOf(args: Arguments) {
  const kind = kindOf(args);
  if (kind === 'calendar') return calendar;
  return kind === 'progress' ? progress(formatOf(args)) : compliance(formatOf(args));
}

const COMPLIANCE_FORMATS = {
  text: complianceText,
  markdown: complianceMarkdown,
  json: complianceJson,
  csv: complianceCsv,
};

function compliance(format: string) {
  const known = Object.keys(COMPLIANCE_FORMATS) as (keyof typeof COMPLIANCE_FORMATS)[];
  const own = known.find((each) => each === format);
  if (!own) {
    const list = known.join(', ');
    throw new UsageError({
      vi: `Bảng đối chiếu tuân thủ có các dạng: ${list}.`,
      en: `A compliance report is written as: ${list}.`,
    });
  }
  return async (snapshot: Snapshot, args: Arguments): Promise<Content> => {
    const unit = judgedUnitOf(args, snapshot);
    const options = { lang: langOf(args), ...(unit !== undefined && { unit }) };
    return COMPLIANCE_FORMATS[own](snapshot, options);
  };
}

function progress(format: string) {
  return async (snapshot: Snapshot, args: Arguments, io: Io): Promise<Content> => {
    const unit = unitOf(args, snapshot);
    const issuer = issuerKeyOf(args, snapshot, unit);
    const report = await PROGRESS_FORMATS[format]?.write(snapshot, {
      lang: langOf(args),
      contradictions: CONTRADICTIONS,
      colour: io.colour && optionOf(args, 'out') === undefined,
      letterhead: args.options.letterhead === 'party' ? 'party' : 'government',
      ...(unit !== undefined && { unit }),
      ...(issuer !== undefined && { issuer }),
    });
    if (!report) throw new Error(`no such format: ${format}`);
    return 'bytes' in report ? report.bytes : report.text;
  };
}

async function calendar(snapshot: Snapshot, args: Arguments): Promise<Content> {
  const unit = unitOf(args, snapshot);
  return calendarIcs(snapshot, { lang: langOf(args), ...(unit !== undefined && { unit }) });
}

function deliver(content: Content, args: Arguments, io: Io): void {
  const out = optionOf(args, 'out');
  if (out === undefined) {
    io.out(String(content));
    return;
  }
  const failure = writeBeside(out, content);
  if (failure === undefined) return;
  throw new InputError({
    vi: `Không ghi được “${out}” (${failure}).`,
    en: `Cannot write “${out}” (${failure}).`,
  });
}
