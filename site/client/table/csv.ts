import { csvFile } from '../../data.ts';
import type { Column, Row } from './read.ts';

/** Hands the rows and columns that are shown to the reader as a file. */
export function saveCsv(columns: readonly Column[], rows: readonly Row[], name: string): void {
  const shown = columns.flatMap(({ head }, at) => (head.hidden ? [] : [at]));
  const head = shown.map((at) => columns[at]?.title);
  const body = rows.map(({ texts }) => shown.map((at) => texts[at]));
  const file = new Blob([csvFile([head, ...body])], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
