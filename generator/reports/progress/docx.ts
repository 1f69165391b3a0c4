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
import { printable } from '../../core/printable.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { type Body, heading, prose, unitBody } from './docx/body.ts';
import { closingTable } from './docx/closing.ts';
import { FONT, line, PAGE, ruleOf, SIZE, TEXT_WIDTH } from './docx/layout.ts';
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
  const title = `${KIND[lang]}. ${subject(report, lang)}`;
  const body = bodyOf(report, lang);
  const children = [
    letterheadTable({ lang, letterhead, issuer, day: report.asOf }),
    ...titleLines(report, options),
    ...body.children,
    closingTable(letterhead, lang),
  ];
  const bytes = await packDocument(documentOf(children), body.tables, {
    title,
    day: report.asOf,
  });
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

function titleLines(
  report: ProgressReport,
  { lang, letterhead }: DocxOptions,
): readonly Paragraph[] {
  const party = letterhead === 'party';
  const bold = { bold: true, size: SIZE.body } as const;
  const day = printDay(report.asOf, lang);
  return [
    line(KIND[lang], { bold: true, size: party ? SIZE.partyTitle : SIZE.body, before: 360 }),
    line(subject(report, lang), bold),
    line(lang === 'vi' ? `(tính đến ngày ${day})` : `(as of ${day})`, bold),
    party ? line('-----', { size: SIZE.body, after: 240 }) : ruleOf(TEXT_WIDTH, 2600, 300),
  ];
}

const KIND = { vi: 'BÁO CÁO', en: 'REPORT' } as const;

/** "Tình hình thực hiện các kế hoạch của tỉnh Bình Phước". */
function subject({ units }: ProgressReport, lang: Lang): string {
  const [only] = units;
  const whose = units.length === 1 && only ? printable(only.phrase[lang]) : '';
  const of = whose && (lang === 'vi' ? ` của ${whose}` : ` of ${whose}`);
  return lang === 'vi' ? `Tình hình thực hiện các kế hoạch${of}` : `Progress of the plans${of}`;
}

function bodyOf(report: ProgressReport, lang: Lang): Body {
  const many = report.units.length > 1;
  const units = report.units.map((unit) => unitBody(unit, lang));
  const children = units.flatMap((body, at) => {
    const name = printable(report.units[at]?.name[lang] ?? '');
    return [...(many ? [heading(`${letter(at)}. ${name}`, 1)] : []), ...body.children];
  });
  return {
    children: [
      prose(daysSentence(report, lang)),
      ...children,
      prose(endOf(report, lang), true),
      new Paragraph({ keepNext: true, spacing: { before: 0, after: 0 } }),
    ],
    tables: units.flatMap(({ tables }) => tables),
  };
}

/** A, B, … Z, AA, AB. */
function letter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letter(Math.floor(at / 26) - 1) + last;
}

/** Where the figures come from; `./.` ends an administrative text. */
function endOf({ digest }: ProgressReport, lang: Lang): string {
  const source = digest.slice(0, 12);
  return lang === 'vi'
    ? `Trên đây là báo cáo tình hình thực hiện các kế hoạch; số liệu lấy từ bản chụp ${source} của kho dữ liệu./.`
    : `The figures of this report are those of snapshot ${source} of the content.`;
}
