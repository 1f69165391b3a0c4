import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx';

/** A4 with the margins of Decree 30/2020/NĐ-CP, Appendix I: 20/20/30/15 mm, in twips. */
export const PAGE = {
  width: 11_906,
  height: 16_838,
  margin: { top: 1134, bottom: 1134, left: 1701, right: 850, header: 567, footer: 567 },
} as const;

/** Width between the margins. */
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;

export const FONT = 'Times New Roman';

/** Sizes in half-points; the decree allows 13 or 14 points for most parts. */
export const SIZE = {
  body: 28,
  motto: 26,
  office: 26,
  number: 26,
  table: 24,
  smallTable: 22,
  recipients: 24,
  recipientList: 22,
  party: 30,
  partyTitle: 32,
} as const;

export type LineOptions = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: boolean;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Space above and below in twips. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
};

/** A line of the head or the foot, centred unless said otherwise. */
export function line(text: string, options: LineOptions = {}): Paragraph {
  const { size, bold, italics, underline, align = AlignmentType.CENTER } = options;
  return new Paragraph({
    alignment: align,
    spacing: { before: options.before ?? 0, after: options.after ?? 0 },
    ...(options.keepNext && { keepNext: true }),
    children: [
      new TextRun({
        text: xmlText(text),
        ...(size && { size }),
        ...(bold && { bold }),
        ...(italics && { italics }),
        ...(underline && { underline: {} }),
      }),
    ],
  });
}

const RULE = { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' };

/** A drawn rule of `length` twips in the middle of `width`, under the motto, an office or a title. */
export function ruleOf(width: number, length: number, after = 0): Paragraph {
  const indent = Math.floor((width - length) / 2);
  return new Paragraph({
    spacing: { before: 0, after, line: 60, lineRule: 'exact' },
    indent: { left: indent, right: indent },
    border: { bottom: RULE },
    children: [],
  });
}

/** Text that XML can carry: no control characters and no half letters. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

/** Text between tags. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
