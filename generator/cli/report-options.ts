import type { EntityKey } from '../core/entity.ts';
import { nearest } from '../core/nearest.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { PROGRESS_FORMATS } from '../reports/progress/formats.ts';
import { agencyKey } from '../reports/progress/issuer.ts';
import { type Arguments, type OptionSpec, UsageError } from './command.ts';

const FORMATS = Object.keys(PROGRESS_FORMATS);

/** Options of `khung report` beside the common ones. */
export const REPORT_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'unit',
    value: 'ID',
    help: { vi: 'Đơn vị được báo cáo (mặc định: tất cả)', en: 'Unit reported on (default: all)' },
  },
  {
    name: 'format',
    value: FORMATS.join('|'),
    choices: FORMATS,
    help: {
      vi: 'Dạng báo cáo tiến độ (mặc định: theo đuôi của --out, hoặc text)',
      en: 'Form of the progress report (default: by the ending of --out, or text)',
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
  {
    name: 'letterhead',
    value: 'government|party',
    choices: ['government', 'party'],
    help: {
      vi: 'Thể thức của tệp docx: văn bản hành chính hay văn bản của Đảng (mặc định: government)',
      en: 'Form of the docx: administrative, or of the Party (default: government)',
    },
  },
  {
    name: 'issuer',
    value: 'ID',
    help: {
      vi: 'Cơ quan ban hành ghi ở đầu tệp docx, ví dụ so-tttt (mặc định: để trống)',
      en: 'Agency at the head of the docx, such as so-tttt (default: left blank)',
    },
  },
];

export function optionOf({ options }: Arguments, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

export type ReportKind = 'progress' | 'calendar' | 'compliance';

const KINDS: readonly string[] = ['progress', 'calendar', 'compliance'] satisfies ReportKind[];

export function kindOf({ words }: Arguments): ReportKind {
  const [kind, ...more] = words;
  if (kind !== undefined && KINDS.includes(kind) && more.length === 0) return kind as ReportKind;
  throw new UsageError({
    vi: 'Hãy ghi: khung report progress, khung report compliance, hoặc khung report calendar.',
    en: 'Write: khung report progress, khung report compliance, or khung report calendar.',
  });
}

/** The format that was named, that the ending of the file asks for, or text. */
export function formatOf(args: Arguments): string {
  const out = optionOf(args, 'out');
  const ending = out?.split('.').at(-1)?.toLowerCase();
  const byEnding = FORMATS.find((format) => PROGRESS_FORMATS[format]?.ending === ending);
  const format = optionOf(args, 'format') ?? byEnding ?? 'text';
  if (format !== 'docx' || out !== undefined) return format;
  throw new UsageError({
    vi: 'Báo cáo docx cần tệp để ghi: --out FILE.docx.',
    en: 'A docx report needs a file to write: --out FILE.docx.',
  });
}

/** The unit that was named; refused when the content does not have it. */
export function unitOf(args: Arguments, snapshot: Snapshot): string | undefined {
  const unit = optionOf(args, 'unit');
  const units = snapshot.facts.units.map((facts) => facts.unit);
  if (unit === undefined || units.includes(unit)) return unit;
  throw noSuch('unit', unit, units);
}

/**
 * The unit whose compliance was asked for: a folder, or `folder/unit` for one that is recorded in the
 * folder of another and has none of its own.
 */
export function judgedUnitOf(args: Arguments, snapshot: Snapshot): string | undefined {
  const key = `unit:${optionOf(args, 'unit')}`;
  const judged = (snapshot.facts.compliance ?? []).flatMap(({ units }) => units);
  return judged.some(({ unit }) => unit === key) ? key : unitOf(args, snapshot);
}

/** Key of the issuing agency that was named, from within the unit or as `unit/agency`. */
export function issuerKeyOf(
  args: Arguments,
  snapshot: Snapshot,
  unit: string | undefined,
): EntityKey | undefined {
  const issuer = optionOf(args, 'issuer');
  if (issuer === undefined) return undefined;
  const key = agencyKey(unit, issuer);
  const agencies = snapshot.model.entities.filter(({ kind }) => kind === 'agency');
  if (agencies.some((agency) => agency.key === key)) return key;
  const names = agencies.map(({ unit: home, id }) => (home === unit ? id : `${home}/${id}`));
  throw noSuch('issuer', issuer, names);
}

function noSuch(option: string, value: string, names: readonly string[]): UsageError {
  const meant = nearest(value, names);
  return new UsageError({
    vi: `Kho không có “${value}” cho --${option}.${meant ? ` Có phải ý là “${meant}”?` : ''}`,
    en: `The content has no “${value}” for --${option}.${meant ? ` Did you mean “${meant}”?` : ''}`,
  });
}
