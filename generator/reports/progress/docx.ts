import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { EntityKey } from '../../core/entity.ts';
import type { Lang } from '../../core/lang.ts';
import { printDay } from '../../core/print.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { printable } from '../printable.ts';
import { heading, prose, unitBody } from './docx/body.ts';
import { closingTable } from './docx/closing.ts';
import { FONT, line, PAGE, SIZE, shortRule, TEXT_WIDTH } from './docx/layout.ts';
import { type Letterhead, letterheadTable } from './docx/letterhead.ts';
import { packDocument } from './docx/pack.ts';
import { STYLES } from './docx/styles.ts';
import { issuerOf } from './issuer.ts';
import {
  type ProgressBytes,
  type ProgressOptions,
  type ProgressReport,
  progressReport,
} from './progress-report.ts';
import { daysSentence } from './words.ts';

export type DocxOptions = ProgressOptions & {
  readonly lang: Lang;
  readonly letterhead: Letterhead;
  /** Key of the agency that issues the report; blank on paper when absent. */
  readonly issuer?: EntityKey;
};

/** The report as an administrative document (Decree 30/2020/NĐ-CP), or one of the Party. */
export async function docxProgress(
  snapshot: Snapshot,
  options: DocxOptions,
): Promise<ProgressBytes> {
  const { lang, letterhead } = options;
  const report = progressReport(snapshot, options);
  const issuer = issuerOf(snapshot, options.unit, options.issuer);
  const title = subject(report, lang);
  const children = [
    letterheadTable({ lang, letterhead, issuer, day: report.asOf }),
    ...titleLines(title, options),
    ...bodyOf(report, lang),
    closingTable(letterhead, lang),
  ];
  const bytes = await packDocument(documentOf(children), { title, day: report.asOf });
  return { bytes, exitCode: 0 };
}

function documentOf(children: readonly FileChild[]): Document {
  const { width, height, margin } = PAGE;
  return new Document({
    styles: STYLES,
    sections: [
      {
        properties: { page: { size: { width, height }, margin }, titlePage: true },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children,
      },
    ],
  });
}

/** In the middle of the top margin, from the second page on. */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: SIZE.body, font: FONT });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
  });
}

function titleLines(title: string, { lang, letterhead }: DocxOptions): readonly Paragraph[] {
  const party = letterhead === 'party';
  const kind = lang === 'vi' ? 'BÁO CÁO' : 'REPORT';
  return [
    line(kind, { bold: true, size: party ? SIZE.partyTitle : SIZE.body, before: 360 }),
    line(title, { bold: true, size: SIZE.body }),
    party ? line('-----', { size: SIZE.body, after: 240 }) : shortRule(TEXT_WIDTH, 2600, 300),
  ];
}

/** What the report is about: "Tình hình thực hiện kế hoạch của Tỉnh Bình Phước …". */
function subject({ units, asOf }: ProgressReport, lang: Lang): string {
  const [only] = units;
  const day = printDay(asOf, lang);
  if (units.length === 1 && only) {
    const name = printable(only.name[lang]);
    return lang === 'vi'
      ? `Tình hình thực hiện các kế hoạch của ${name} tính đến ngày ${day}`
      : `Progress of the plans of ${name} as of ${day}`;
  }
  return lang === 'vi'
    ? `Tình hình thực hiện các kế hoạch tính đến ngày ${day}`
    : `Progress of plans as of ${day}`;
}

function bodyOf(report: ProgressReport, lang: Lang): readonly FileChild[] {
  const many = report.units.length > 1;
  return [
    prose(daysSentence(report, lang)),
    ...report.units.flatMap((unit, at) => [
      ...(many ? [heading(`${letter(at)}. ${printable(unit.name[lang])}`, 1)] : []),
      ...unitBody(unit, lang),
    ]),
    prose(endOf(report, lang)),
  ];
}

/** A, B, … Z, AA, AB. */
function letter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letter(Math.floor(at / 26) - 1) + last;
}

/** Where the figures come from; `./.` ends an administrative text. */
function endOf({ digest, revision }: ProgressReport, lang: Lang): string {
  const source = `${revision.slice(0, 12)}, ${digest.slice(0, 12)}`;
  return lang === 'vi'
    ? `Trên đây là báo cáo tình hình thực hiện các kế hoạch; số liệu được lập tự động từ kho dữ liệu (phiên bản ${source})./.`
    : `This report was made from the content of the workspace (version ${source})./.`;
}
