import { AlignmentType, type Paragraph, type Table } from 'docx';
import type { Lang } from '../../../core/lang.ts';
import { line, SIZE, TEXT_WIDTH } from './layout.ts';
import { blankTable, type Letterhead } from './letterhead.ts';

const DOTS = '…………………………';
const SHORT = '……………';

/**
 * Recipients on the left and the signature on the right, all blank: who receives and who signs is
 * not for a tool to say.
 */
export function closingTable(letterhead: Letterhead, lang: Lang): Table {
  const left = Math.floor(TEXT_WIDTH * 0.48);
  const cells = [recipients(letterhead, lang), signature(letterhead, lang)];
  return blankTable([left, TEXT_WIDTH - left], [cells]);
}

function recipients(letterhead: Letterhead, lang: Lang): readonly Paragraph[] {
  const align = AlignmentType.LEFT;
  const word = lang === 'vi' ? 'Nơi nhận:' : 'Recipients:';
  const party = letterhead === 'party';
  const head = party
    ? line(word, { align, underline: true, size: SIZE.body })
    : line(word, { align, bold: true, italics: true, size: SIZE.recipients });
  const size = party ? SIZE.recipients : SIZE.recipientList;
  const file = lang === 'vi' ? `- Lưu: ${SHORT}` : `- On file: ${SHORT}`;
  return [head, ...[`- ${DOTS};`, `- ${DOTS};`, file].map((text) => line(text, { align, size }))];
}

function signature(letterhead: Letterhead, lang: Lang): readonly Paragraph[] {
  const bold = { bold: true, size: SIZE.body } as const;
  const office = letterhead === 'party' ? `T/M ${DOTS}` : DOTS;
  const note =
    lang === 'vi' ? '(Chức vụ, chữ ký, đóng dấu hoặc ký số)' : '(Position, signature and seal)';
  return [
    line(office, bold),
    line(note, { italics: true, size: SIZE.recipients, after: 1400 }),
    line(DOTS, bold),
  ];
}
