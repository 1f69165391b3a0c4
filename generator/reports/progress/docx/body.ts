import { type FileChild, Paragraph, TextRun } from 'docx';
import type { Lang } from '../../../core/lang.ts';
import type { UnitReport } from '../progress-report.ts';
import { type Section, sectionsOf } from '../sections.ts';
import { endedSentence } from '../words.ts';
import { xmlText } from './layout.ts';
import { placeOfTable, tableXml } from './table-xml.ts';

/** What stands in the text, and the tables for the places kept in it, in order. */
export type Body = { readonly children: readonly FileChild[]; readonly tables: readonly string[] };

/** Parts of one unit: numbered headings, a sentence each, and a table where there is something. */
export function unitBody(unit: UnitReport, lang: Lang): Body {
  const ended = endedSentence(unit, lang);
  const sections = sectionsOf(unit, lang);
  const children = sections.flatMap((section, at) => sectionBody(section, at + 1));
  return {
    children: ended === '' ? children : [prose(ended), ...children],
    tables: sections.filter(isTabled).map(tableXml),
  };
}

function isTabled({ rows }: Section): boolean {
  return rows.length > 0;
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
  const tabled = isTabled(section);
  const head = [heading(`${roman(at)}. ${section.title}`, 2), prose(section.lead, tabled)];
  return tabled ? [...head, placeOfTable(), spacer()] : head;
}

/** Word runs two tables together, and a heading needs air after one. */
function spacer(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' } });
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

function roman(n: number): string {
  return ROMAN[n - 1] ?? String(n);
}
