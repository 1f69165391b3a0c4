import { Paragraph } from 'docx';
import type { Column, Section } from '../sections.ts';
import { escapeXml, TEXT_WIDTH, xmlText } from './layout.ts';

/** Id of the style of a paragraph that only keeps the place of a table; no text can look like it. */
const PLACE = 'TableGoesHere';
const PLACED = `<w:p><w:pPr><w:pStyle w:val="${PLACE}"/></w:pPr></w:p>`;

/** Styles of the text in cells, so that a cell need not repeat its size and spacing. */
export const CELL = { normal: 'Cell', small: 'CellSmall' } as const;

/** Columns beyond which a table is set smaller. */
const MANY_COLUMNS = 5;

/** Stands in the text where `putTables` puts the next table. */
export function placeOfTable(): Paragraph {
  return new Paragraph({ style: PLACE });
}

/** The document with its tables, in order, at their places. */
export function putTables(document: string, tables: readonly string[]): string {
  const [first = '', ...rest] = document.split(PLACED);
  if (rest.length !== tables.length) throw new Error('a table has no place in the document');
  return first + rest.map((after, at) => `${tables[at]}${after}`).join('');
}

/**
 * The table of a section as WordprocessingML. Ten thousand rows as objects of the library take it
 * seconds and a gigabyte; as text they take a tenth of a second.
 */
export function tableXml({ columns, rows, summed }: Section): string {
  const style = columns.length > MANY_COLUMNS ? CELL.small : CELL.normal;
  const widths = widthsOf(columns);
  const [plain, bold] = [false, true].map((strong) => cellsOf(columns, widths, style, strong));
  const head = headCells(columns, widths, style);
  const body = rows.map((cells, at) => {
    const last = summed === true && at === rows.length - 1;
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${(last ? bold : plain)?.(cells)}</w:tr>`;
  });
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl>${PROPERTIES}<w:tblGrid>${grid}</w:tblGrid>${head}${body.join('')}</w:tbl>`;
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const LINES = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:color="auto"/>`).join('');
const MARGINS = { top: 20, left: 70, bottom: 20, right: 70 };
const PADDING = Object.entries(MARGINS)
  .map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
  .join('');
const PROPERTIES = `<w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblBorders>${LINES}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${PADDING}</w:tblCellMar></w:tblPr>`;

/** Widths by weight that fill the text width to the twip. */
function widthsOf(columns: readonly Column[]): readonly number[] {
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => Math.floor((TEXT_WIDTH * weight) / whole));
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === 1 ? width + rest : width));
}

/** Titles, repeated on every page the table runs over. */
function headCells(columns: readonly Column[], widths: readonly number[], style: string): string {
  const cells = columns.map(({ title }, at) => {
    const cell = `<w:tcW w:w="${widths[at]}" w:type="dxa"/><w:vAlign w:val="center"/>`;
    const paragraph = `<w:pStyle w:val="${style}"/><w:keepNext/><w:jc w:val="center"/>`;
    return `<w:tc><w:tcPr>${cell}</w:tcPr><w:p><w:pPr>${paragraph}</w:pPr>${run(title, true)}</w:p></w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

/** Writes the cells of a row; what is the same in every row is made once. */
function cellsOf(
  columns: readonly Column[],
  widths: readonly number[],
  style: string,
  bold: boolean,
): (cells: readonly string[]) => string {
  const before = columns.map(({ align }, at) => {
    const jc = align ? `<w:jc w:val="${align}"/>` : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>${jc}</w:pPr>`;
  });
  return (cells) =>
    cells.map((text, at) => `${before[at]}${run(text, bold)}</w:p></w:tc>`).join('');
}

function run(text: string, bold: boolean): string {
  const properties = bold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : '';
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(xmlText(text))}</w:t></w:r>`;
}
