import { csvFile } from '../../core/csv.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Workbook, WorkbookTable } from '../../core/workbook.ts';
import { checkWorkbook, type Filled, type WorkbookFault } from './check.ts';
import { type Row, type Source, sourceOf } from './context.ts';
import { mappingsOf } from './mappings.ts';
import { objectsOf } from './objects.ts';
import { relationsOf } from './relations.ts';
import { workOf } from './work.ts';

const FILLING: Readonly<Record<string, (source: Source) => readonly Row[]>> = {
  DM_DOITUONG: objectsOf,
  QH_KETNOI: relationsOf,
  ANHXA: mappingsOf,
  HOANTHIEN_NV: workOf,
};

export type WorkbookFiles = {
  /** One CSV for each table, by the table's name. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly faults: readonly WorkbookFault[];
};

/**
 * A unit's records in the tables of an official workbook, every column of it, none empty: what
 * nobody stated says so in the workbook's own words. The faults say what the ministry would miss.
 */
export function workbookFiles(snapshot: Snapshot, book: Workbook, unit: string): WorkbookFiles {
  const source = sourceOf(snapshot, book, unit);
  const filled = book.tables.map((table): Filled => {
    const rows = FILLING[table.name]?.(source) ?? [];
    return { table, rows: rows.map((row) => completed(book, table, row)) };
  });
  const files = filled.map(({ table, rows }) => ({
    name: `${table.name}.csv`,
    text: csvFile([
      table.fields.map(({ label }) => label),
      ...rows.map((row) => table.fields.map(({ key }) => row[key])),
    ]),
  }));
  return { files, faults: checkWorkbook(book, filled) };
}

/** No cell stays empty: a note that nobody wrote does not apply, all else is not known. */
function completed(book: Workbook, { fields }: WorkbookTable, row: Row): Row {
  return Object.fromEntries(
    fields.map(({ key, obligation }) => {
      const none = obligation === 'Tùy chọn' ? book.notApplicable : book.unknown;
      return [key, row[key] || none];
    }),
  );
}

/** What is missing or wrong as a table: one line a cell. */
export function workbookReport(book: Workbook, faults: readonly WorkbookFault[]): string {
  const rules = new Map(book.rules.map(({ id, text }) => [id, `${id}: ${text.vi ?? text.en}`]));
  const says = (fault: string) => FAULTS[fault] ?? rules.get(fault) ?? fault;
  return csvFile([
    ['Bảng', 'Mã', 'Trường', 'Vấn đề'],
    ...faults.map(({ table, code, field, fault }) => [table, code, field, says(fault)]),
  ]);
}

const FAULTS: Readonly<Record<string, string>> = {
  missing: 'Trường bắt buộc chưa ai nêu',
  'by-person': 'Chưa nêu; người có trách nhiệm xem có thuộc trường hợp bắt buộc không',
  value: 'Giá trị không có trong danh mục của bộ dữ liệu',
};
