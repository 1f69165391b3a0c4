import { printable } from './printable.ts';

/**
 * A cell as RFC 4180 has it, on one line and without blanks around it. A text that a spreadsheet
 * would compute (= + - @ or their full-width forms) gets an apostrophe in front; numbers do not.
 */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const line = printable(value.toWellFormed().replace(/\s+/g, ' ').trim());
  const safe = /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as a file (RFC 4180). The byte order mark tells Excel that it is UTF-8, so that Vietnamese
 * opens as it was written.
 */
export function csvFile(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}
