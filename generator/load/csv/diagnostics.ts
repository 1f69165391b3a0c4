import { type Definition, define } from '../../core/diagnostic.ts';

export const openQuote = define<Record<never, never>>({
  code: 'csv-open-quote',
  severity: 'error',
  sample: {},
  message: () => ({
    vi: 'Dấu nháy kép mở ở đây không được đóng; phần còn lại của bảng không được đọc.',
    en: 'The quote that opens here is never closed; the rest of the table is not read.',
  }),
  help: () => ({
    vi: 'Hãy đóng dấu nháy; dấu nháy trong ô thì viết hai lần ("").',
    en: 'Close it; a quote within a cell is written twice ("").',
  }),
});

export const textAfterQuote = define<Record<never, never>>({
  code: 'csv-text-after-quote',
  severity: 'error',
  sample: {},
  message: () => ({
    vi: 'Có chữ sau dấu nháy đóng của ô.',
    en: 'There is text after the closing quote of the cell.',
  }),
  help: () => ({
    vi: 'Hãy đặt toàn bộ ô trong dấu nháy, dấu nháy bên trong viết hai lần ("").',
    en: 'Put the whole cell in quotes and write a quote within it twice ("").',
  }),
});

export const noDelimiter = define<{ found: string }>({
  code: 'csv-delimiter',
  severity: 'error',
  sample: { found: ', ;' },
  message: ({ found }) => ({
    vi: `Không rõ dấu ngăn cột: dòng tiêu đề có ${found}. Bảng không được đọc.`,
    en: `It is not clear what separates the columns: the headings hold ${found}. The table is not read.`,
  }),
  help: () => ({
    vi: 'Hãy ngăn các cột bằng một dấu duy nhất, dấu phẩy hoặc dấu chấm phẩy, hoặc khai báo “sep=;” ở dòng đầu.',
    en: 'Separate the columns by one sign only, a comma or a semicolon, or declare “sep=;” on the first line.',
  }),
});

export const noIdColumn = define<Record<never, never>>({
  code: 'csv-no-id-column',
  severity: 'error',
  sample: {},
  message: () => ({
    vi: 'Bảng không có cột “id”; không bản ghi nào được đọc.',
    en: 'The table has no column “id”; none of its records is read.',
  }),
  help: () => ({
    vi: 'Dòng đầu là tên các trường; thêm cột “id” với mã của từng bản ghi.',
    en: 'The first line names the fields; add a column “id” with the id of each record.',
  }),
});

export const unknownColumn = define<{ name: string }>({
  code: 'csv-unknown-column',
  severity: 'error',
  sample: { name: 'chieu_cao' },
  message: ({ name }) => ({
    vi: `Cột “${name}” không phải trường của loại bản ghi này; các ô trong cột không được đọc.`,
    en: `The column “${name}” is no field of this kind of record; its cells are not read.`,
  }),
  help: () => ({
    vi: 'Tên cột là tên trường; trường trong nhóm viết bằng dấu chấm, ví dụ location.lat, states.0.asOf.',
    en: 'A column is named as its field; a field of a group with dots, such as location.lat or states.0.asOf.',
  }),
  args: ({ name }) => [name],
});

export const columnTwice = define<{ name: string }>({
  code: 'csv-column-twice',
  severity: 'error',
  sample: { name: 'height' },
  message: ({ name }) => ({
    vi: `Cột “${name}” có hai lần; cột sau không được đọc.`,
    en: `The column “${name}” stands twice; the second one is not read.`,
  }),
  help: () => ({ vi: 'Hãy xóa hoặc đổi tên một cột.', en: 'Remove or rename one of them.' }),
  args: ({ name }) => [name],
});

export const raggedRow = define<{ cells: number; columns: number }>({
  code: 'csv-ragged-row',
  severity: 'error',
  sample: { cells: 9, columns: 12 },
  message: ({ cells, columns }) => ({
    vi: `Dòng có ${cells} ô, tiêu đề có ${columns} cột; dòng này không được đọc.`,
    en: `The row has ${cells} cells, the headings have ${columns} columns; this row is not read.`,
  }),
  help: () => ({
    vi: 'Một ô có dấu ngăn cột bên trong phải đặt trong dấu nháy kép.',
    en: 'A cell that holds the separator itself has to stand in quotes.',
  }),
});

export const rowWithoutId = define<Record<never, never>>({
  code: 'csv-row-without-id',
  severity: 'error',
  sample: {},
  message: () => ({
    vi: 'Dòng không có mã (id); dòng này không được đọc.',
    en: 'The row has no id; it is not read.',
  }),
  help: () => ({
    vi: 'Hãy ghi mã ở cột “id”: chữ thường không dấu, số và dấu gạch nối.',
    en: 'Write one in the column “id”: lower-case ASCII letters, digits and hyphens.',
  }),
});

export const decimalComma = define<{ found: string; expected: string }>({
  code: 'csv-decimal-comma',
  severity: 'error',
  sample: { found: '21,0285', expected: '21.0285' },
  message: ({ found }) => ({
    vi: `“${found}” dùng dấu phẩy thập phân; ô này không được đọc.`,
    en: `“${found}” has a decimal comma; this cell is not read.`,
  }),
  help: ({ expected }) => ({
    vi: `Hãy viết dấu chấm thập phân và không ngăn hàng nghìn: ${expected}.`,
    en: `Write a decimal point and nothing between thousands: ${expected}.`,
  }),
});

export const notNumber = define<{ found: string; whole: boolean }>({
  code: 'csv-not-number',
  severity: 'error',
  sample: { found: '12.500', whole: true },
  message: ({ found, whole }) => ({
    vi: `“${found}” không phải ${whole ? 'số nguyên' : 'số'}; ô này không được đọc.`,
    en: `“${found}” is not a ${whole ? 'whole number' : 'number'}; this cell is not read.`,
  }),
  help: ({ whole }) => ({
    vi: whole
      ? 'Chỉ viết chữ số, không ngăn hàng nghìn: 12500. Chưa biết thì để trống.'
      : 'Viết chữ số với dấu chấm thập phân: 12.5. Chưa biết thì để trống.',
    en: whole
      ? 'Write digits only, nothing between thousands: 12500. Leave it empty when unknown.'
      : 'Write digits with a decimal point: 12.5. Leave it empty when unknown.',
  }),
});

export const csvDiagnostics: readonly Definition<never>[] = [
  openQuote,
  textAfterQuote,
  noDelimiter,
  noIdColumn,
  unknownColumn,
  columnTwice,
  raggedRow,
  rowWithoutId,
  decimalComma,
  notNumber,
];
