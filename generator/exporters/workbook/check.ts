import type { Workbook, WorkbookField, WorkbookTable } from '../../core/workbook.ts';
import type { Row } from './context.ts';

/** A filled table: the rows with every cell, and for each row its code. */
export type Filled = { readonly table: WorkbookTable; readonly rows: readonly Row[] };

/** Something that keeps the ministry from taking a row as it is. */
export type WorkbookFault = {
  readonly table: string;
  /** Code of the row: its first column, in Bảng 4 both codes. */
  readonly code: string;
  readonly field: string;
  /** `missing`, `by-person` where a person must judge whether it is asked, `value`, or a rule's id. */
  readonly fault: string;
};

/** Obligatory cells that nobody stated, values outside their lists, and the rules between tables. */
export function checkWorkbook(book: Workbook, filled: readonly Filled[]): readonly WorkbookFault[] {
  return [
    ...filled.flatMap(({ table, rows }) => rows.flatMap((row) => cellFaults(book, table, row))),
    ...ruleFaults(book, filled),
  ];
}

export function rowCode({ fields }: WorkbookTable, row: Row): string {
  const codes = fields.filter(({ key }) => key.startsWith('ma_') && key !== 'ma_nguon');
  return codes.map(({ key }) => row[key] ?? '').join(' + ');
}

const isSilent = (book: Workbook, cell: string | undefined) =>
  cell === undefined || cell === '' || cell.startsWith(book.unknown);

function cellFaults(book: Workbook, table: WorkbookTable, row: Row): readonly WorkbookFault[] {
  return table.fields.flatMap((field) => {
    const at = { table: table.name, code: rowCode(table, row), field: field.label };
    const cell = row[field.key];
    if (isSilent(book, cell)) {
      const asked = askedOf(field, row);
      return asked ? [{ ...at, fault: asked }] : [];
    }
    return fits(book, field, cell ?? '') ? [] : [{ ...at, fault: 'value' }];
  });
}

function askedOf({ required }: WorkbookField, row: Row): 'missing' | 'by-person' | undefined {
  if (required === undefined) return undefined;
  if (required === 'person') return 'by-person';
  if (required === 'always' || required === 'maintenance') return 'missing';
  return required.is.includes(row[required.field] ?? '') ? 'missing' : undefined;
}

function fits(book: Workbook, { values, open }: WorkbookField, cell: string): boolean {
  if (values === undefined || open) return true;
  return values.includes(cell) || cell.startsWith(book.notApplicable);
}

function ruleFaults(book: Workbook, filled: readonly Filled[]): readonly WorkbookFault[] {
  const rowsOf = (name: string) => filled.find(({ table }) => table.name === name)?.rows ?? [];
  const objects = rowsOf('DM_DOITUONG');
  const codes = new Set(objects.map((row) => row.ma_doi_tuong));
  const kept = new Set(
    objects
      .filter((row) => row.phuong_an === 'Tiếp tục sử dụng')
      .map((row) => row.ma_doi_tuong ?? ''),
  );
  const pairs = rowsOf('HOANTHIEN_NV').map((row) => `${row.ma_noi_dung} + ${row.ma_nhiem_vu}`);
  const fault = (table: string, code: string, field: string, rule: string) => ({
    ...{ table, code, field, fault: rule },
  });
  const related = (row: Row) => (row.doi_tuong ?? '').split(book.separator).filter(Boolean);
  return [
    ...repeated(objects.map((row) => row.ma_doi_tuong ?? '')).map((code) =>
      fault('DM_DOITUONG', code, 'ma_doi_tuong', 'M3-X01'),
    ),
    ...rowsOf('QH_KETNOI').flatMap((row) =>
      ['nguon', 'dich']
        .filter((end) => !codes.has(row[end]))
        .map((end) => fault('QH_KETNOI', row.ma_quan_he ?? '', end, 'M3-X03')),
    ),
    ...rowsOf('ANHXA')
      .filter((row) => !codes.has(row.ma_doi_tuong))
      .map((row) => fault('ANHXA', row.ma_doi_tuong ?? '', 'ma_doi_tuong', 'M3-X04')),
    ...rowsOf('HOANTHIEN_NV').flatMap((row) => {
      const code = row.ma_noi_dung ?? '';
      const named = related(row).filter((one) => !one.startsWith(book.unknown));
      return [
        ...named
          .filter((one) => !codes.has(one))
          .map(() => fault('HOANTHIEN_NV', code, 'doi_tuong', 'M3-X05')),
        ...(named.some((one) => kept.has(one))
          ? [fault('HOANTHIEN_NV', code, 'doi_tuong', 'M3-X12')]
          : []),
        ...(isSilent(book, row.ma_nhiem_vu)
          ? [fault('HOANTHIEN_NV', code, 'ma_nhiem_vu', 'M3-X09')]
          : []),
      ];
    }),
    ...repeated(pairs).map((pair) => fault('HOANTHIEN_NV', pair, 'ma_noi_dung', 'M3-X06')),
  ];
}

function repeated(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))];
}
