import { printable } from './printable.ts';

export type CsvCell = string | number | undefined;

/**
 * Rows as RFC 4180 has them. The byte order mark tells Excel that it is UTF-8; write days as ISO
 * and numbers plain, so that any locale reads them.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/**
 * A cell as RFC 4180 has it, on one line and without blanks around it. A text that a spreadsheet
 * would compute (= + - @ or their full-width forms) gets an apostrophe in front; numbers do not.
 */
export function csvCell(value: CsvCell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const line = printable(value.toWellFormed().replace(/\s+/g, ' ').trim());
  const safe = /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
