import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { type Day, isoDay } from '../../../core/day.ts';
import type { Lang } from '../../../core/lang.ts';
import { printDay } from '../../../core/print.ts';
import type { Issuer } from '../issuer.ts';
import { line, ruleOf, SIZE, TEXT_WIDTH } from './layout.ts';

/** Whose form the report has: the State's (Decree 30/2020) or the Party's (Guide 36-HD/VPTW). */
export type Letterhead = 'government' | 'party';

type Head = {
  readonly lang: Lang;
  readonly letterhead: Letterhead;
  readonly issuer: Issuer;
  readonly day: Day;
};

const RIGHT = 5700;
const LEFT = TEXT_WIDTH - RIGHT;
/** Keeps a long name on the left off the nation's on the right. */
const GUTTER = 140;
const BLANK = '……………………………';

/** Words of the head and their width in twips, which is that of the rule under the last of them. */
const NATION = {
  vi: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 3430],
  en: ['SOCIALIST REPUBLIC OF VIET NAM', 'Independence - Freedom - Happiness', 4450],
} as const;

const PARTY = {
  vi: ['ĐẢNG CỘNG SẢN VIỆT NAM', 4130],
  en: ['COMMUNIST PARTY OF VIET NAM', 5130],
} as const;

/** The head: who issues on the left, the nation or the Party on the right; number and date below. */
export function letterheadTable(head: Head): Table {
  const party = head.letterhead === 'party';
  return blankTable(
    [LEFT, RIGHT],
    [
      [party ? partyOffice(head) : office(head), party ? partyTitle(head) : nation(head)],
      [[numberLine(head)], [dateLine(head)]],
    ],
  );
}

/** A table without lines, to set things side by side. */
export function blankTable(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                children,
                borders,
                margins: { right: at === 0 ? GUTTER : 0 },
                width: { size: widths[at] as number, type: WidthType.DXA },
              }),
          ),
        }),
    ),
  });
}

function nation({ lang }: Head): readonly Paragraph[] {
  const [name, motto, length] = NATION[lang];
  return [
    line(name, { bold: true, size: SIZE.motto }),
    line(motto, { bold: true, size: SIZE.body }),
    ruleOf(RIGHT, length, 100),
  ];
}

function office({ issuer, lang }: Head): readonly Paragraph[] {
  const { name, superior } = issuer;
  const above = superior?.[lang].toUpperCase() ?? (name ? undefined : BLANK);
  return [
    ...(above === undefined ? [] : [line(above, { size: SIZE.office })]),
    line(name?.[lang].toUpperCase() ?? BLANK, { bold: true, size: SIZE.office }),
    ruleOf(LEFT - GUTTER, 1300, 100),
  ];
}

function partyTitle({ lang }: Head): readonly Paragraph[] {
  const [name, length] = PARTY[lang];
  return [line(name, { bold: true, size: SIZE.party }), ruleOf(RIGHT, length, 100)];
}

function partyOffice({ issuer, lang }: Head): readonly Paragraph[] {
  const { name, superior } = issuer;
  return [
    ...(superior ? [line(superior[lang].toUpperCase(), { size: SIZE.body })] : []),
    line(name?.[lang].toUpperCase() ?? BLANK, { bold: true, size: SIZE.body }),
    line('*', { size: SIZE.body }),
  ];
}

/** The number is the registry's to give. */
function numberLine({ letterhead, lang }: Head): Paragraph {
  const no = lang === 'vi' ? 'Số' : 'No.';
  return letterhead === 'party'
    ? line(`${no}           -BC/………`, { size: SIZE.body })
    : line(`${no}:           /BC-………`, { size: SIZE.number });
}

function dateLine({ issuer, day, lang }: Head): Paragraph {
  const place = issuer.place?.[lang] ?? '………………';
  return line(`${place}, ${dateOfIssue(day, lang)}`, { italics: true, size: SIZE.body });
}

/** "ngày 05 tháng 02 năm 2020": days to 9 and the months 1 and 2 have a nought in front. */
export function dateOfIssue(day: Day, lang: Lang): string {
  if (lang === 'en') return printDay(day, 'en');
  const [year, month, date] = isoDay(day).split('-') as [string, string, string];
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}
