import {
  AlignmentType,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Lang } from '../../../core/lang.ts';
import type { UnitReport } from '../progress-report.ts';
import { type Column, type Section, sectionsOf } from '../sections.ts';
import { endedSentence } from '../words.ts';
import { SIZE, TEXT_WIDTH, xmlText } from './layout.ts';

/** Parts of one unit: numbered headings, a sentence each, and a table where there is something. */
export function unitBody(unit: UnitReport, lang: Lang): readonly FileChild[] {
  const ended = endedSentence(unit, lang);
  return [
    ...(ended === '' ? [] : [prose(ended)]),
    ...sectionsOf(unit, lang).flatMap((section, at) => sectionBody(section, at + 1)),
  ];
}

/** A paragraph of the text: justified, first line indented, at least 6 points apart. */
export function prose(text: string, keepNext = false): Paragraph {
  return new Paragraph({
    style: 'Prose',
    ...(keepNext && { keepNext }),
    children: [new TextRun({ text: xmlText(text) })],
  });
}

export function heading(text: string, level: 1 | 2): Paragraph {
  return new Paragraph({
    style: level === 1 ? 'Heading1' : 'Heading2',
    children: [new TextRun({ text: xmlText(text) })],
  });
}

function sectionBody(section: Section, at: number): readonly FileChild[] {
  const tabled = section.rows.length > 0;
  const head = [heading(`${roman(at)}. ${section.title}`, 2), prose(section.lead, tabled)];
  return tabled ? [...head, tableOf(section), spacer()] : head;
}

/** Word runs two tables together, and a heading needs air after one. */
function spacer(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' } });
}

function tableOf({ columns, rows, summed }: Section): Table {
  const widths = widthsOf(columns);
  const size = columns.length > 5 ? SIZE.smallTable : SIZE.table;
  const titles = columns.map(({ title }) => title);
  const head = rowOf(titles, columns, widths, { size, bold: true, head: true });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 70, right: 70, top: 20, bottom: 20 },
    rows: [
      head,
      ...rows.map((cells, at) =>
        rowOf(cells, columns, widths, { size, bold: summed === true && at === rows.length - 1 }),
      ),
    ],
  });
}

/** Widths by weight that fill the text width to the twip. */
function widthsOf(columns: readonly Column[]): readonly number[] {
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => Math.floor((TEXT_WIDTH * weight) / whole));
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === 1 ? width + rest : width));
}

type RowOptions = { readonly size: number; readonly bold: boolean; readonly head?: true };

function rowOf(
  cells: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
  { size, bold, head }: RowOptions,
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(head && { tableHeader: true }),
    children: cells.map((text, at) => {
      const align = head ? 'center' : columns[at]?.align;
      return new TableCell({
        width: { size: widths[at] as number, type: WidthType.DXA },
        ...(head && { verticalAlign: VerticalAlign.CENTER }),
        children: [
          new Paragraph({
            alignment: ALIGN[align ?? 'left'],
            spacing: { before: 20, after: 20 },
            ...(head && { keepNext: true }),
            children: [new TextRun({ text: xmlText(text), size, bold })],
          }),
        ],
      });
    }),
  });
}

const ALIGN = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

function roman(n: number): string {
  return ROMAN[n - 1] ?? String(n);
}
