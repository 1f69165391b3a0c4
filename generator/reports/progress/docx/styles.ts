import { AlignmentType, type IStylesOptions } from 'docx';
import { FONT, SIZE } from './layout.ts';
import { CELL } from './table-xml.ts';

const font = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };
const black = '000000';
const indent = { firstLine: 567 };

function cell(id: string, size: number) {
  const paragraph = { spacing: { before: 20, after: 20 } };
  return { id, name: id, basedOn: 'Normal', run: { size }, paragraph };
}

/** Times New Roman 14 throughout; text justified with 6 points between paragraphs. */
export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font, size: SIZE.body, language: { value: 'vi-VN' } } },
    heading1: {
      run: { font, size: SIZE.body, bold: true, color: black },
      paragraph: { spacing: { before: 240, after: 120 }, indent, keepNext: true },
    },
    heading2: {
      run: { font, size: SIZE.body, bold: true, color: black },
      paragraph: { spacing: { before: 180, after: 60 }, indent, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Prose',
      name: 'Prose',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        spacing: { before: 60, after: 120, line: 276, lineRule: 'auto' },
        indent,
      },
    },
    cell(CELL.normal, SIZE.table),
    cell(CELL.small, SIZE.smallTable),
  ],
};
