import { type Definition, define } from '../core/diagnostic.ts';
import type { Bilingual } from '../core/lang.ts';
import { csvDiagnostics } from './csv/diagnostics.ts';
import { geojsonDiagnostics } from './geojson/diagnostics.ts';
import { pictureMissing, pictureOfOtherType, pictureTooLarge } from './picture-diagnostics.ts';
import { yamlDiagnostics } from './yaml-diagnostics.ts';

export const unreadableFile = define<{ path: string }>({
  code: 'file-unreadable',
  severity: 'error',
  sample: { path: 'architecture/u/components.yaml' },
  message: ({ path }) => ({
    vi: `Không đọc được “${path}”.`,
    en: `Cannot read “${path}”.`,
  }),
  help: () => ({
    vi: 'Hãy kiểm tra quyền đọc của tệp hoặc thư mục, và liên kết còn trỏ tới tệp có thật.',
    en: 'Check that the file or folder may be read, and that a link leads to a file that exists.',
  }),
});

export const outsideLink = define<{ path: string }>({
  code: 'file-outside',
  severity: 'error',
  sample: { path: 'architecture/u/components.yaml' },
  message: ({ path }) => ({
    vi: `“${path}” là liên kết ra ngoài kho; nó không được đọc.`,
    en: `“${path}” is a link that leads out of the workspace; it is not read.`,
  }),
  help: () => ({
    vi: 'Hãy chép tệp vào kho thay cho liên kết.',
    en: 'Copy the file into the workspace instead of linking to it.',
  }),
});

export const notRegular = define<{ path: string }>({
  code: 'file-not-regular',
  severity: 'error',
  sample: { path: 'architecture/u/components.yaml' },
  message: ({ path }) => ({
    vi: `“${path}” không phải tệp thường.`,
    en: `“${path}” is not a regular file.`,
  }),
  help: () => ({
    vi: 'Hãy xóa nó, hoặc thay bằng tệp YAML; liên kết tới thư mục không được hỗ trợ.',
    en: 'Remove it or put a YAML file in its place; links to folders are not supported.',
  }),
});

export const tooLarge = define<{ path: string; bytes: number; limit: number }>({
  code: 'file-too-large',
  severity: 'error',
  sample: { path: 'architecture/u/components.yaml', bytes: 50000000, limit: 5000000 },
  message: ({ path, bytes, limit }) => ({
    vi: `“${path}” có ${megabytes(bytes)} MB, vượt giới hạn ${megabytes(limit)} MB; nó không được đọc.`,
    en: `“${path}” has ${megabytes(bytes)} MB, over the limit of ${megabytes(limit)} MB; it is not read.`,
  }),
  help: ({ path }) => ({
    vi: `Hãy chia thành nhiều tệp trong thư mục “${folderFor(path)}/”.`,
    en: `Divide it into several files in the folder “${folderFor(path)}/”.`,
  }),
});

/** `nearest` is the valid name most like it, `names` are all of them. */
export const unknownFile = define<{
  path: string;
  name: string;
  nearest: string | undefined;
  names: readonly string[];
}>({
  code: 'unknown-file',
  severity: 'error',
  sample: {
    path: 'architecture/u/componets.yaml',
    name: 'componets',
    nearest: 'components',
    names: ['agencies', 'components'],
  },
  message: ({ name }) => ({
    vi: `“${name}” không phải tên của loại bản ghi nào; tệp không được đọc.`,
    en: `“${name}” is not the name of any kind of record; it is not read.`,
  }),
  help: ({ nearest, names }) =>
    nearest
      ? { vi: `Có phải ý là “${nearest}”?`, en: `Did you mean “${nearest}”?` }
      : { vi: `Các tên dùng được: ${names.join(', ')}.`, en: `Valid names: ${names.join(', ')}.` },
});

export const wrongTree = define<{ plural: string; tree: string; expected: string }>({
  code: 'wrong-tree',
  severity: 'error',
  sample: { plural: 'components', tree: 'plans', expected: 'architecture' },
  message: ({ plural, tree, expected }) => ({
    vi: `“${plural}” đặt ở ${tree}/; loại này thuộc về ${expected}/.`,
    en: `“${plural}” stands under ${tree}/; this kind belongs under ${expected}/.`,
  }),
  help: ({ expected }) => ({
    vi: `Hãy chuyển sang ${expected}/, cùng thư mục đơn vị.`,
    en: `Move it to ${expected}/, into the folder of the same unit.`,
  }),
});

export const wrongExtension = define<{ name: string; expected: string }>({
  code: 'wrong-extension',
  severity: 'error',
  sample: { name: 'components.yml', expected: 'components.yaml' },
  message: ({ name }) => ({
    vi: `“${name}” không có đuôi .yaml; tệp không được đọc.`,
    en: `“${name}” does not end in .yaml; it is not read.`,
  }),
  help: ({ expected }) => ({
    vi: `Hãy đổi tên thành “${expected}”.`,
    en: `Rename it to “${expected}”.`,
  }),
});

export const foreignFile = define<{ name: string; tree: string }>({
  code: 'foreign-file',
  severity: 'error',
  sample: { name: 'so-do.png', tree: 'architecture' },
  message: ({ name, tree }) => ({
    vi: `“${name}” không phải tệp nội dung; ${tree}/ chỉ chứa tệp .yaml, .csv, .geojson và README.md.`,
    en: `“${name}” is not a file of content; ${tree}/ holds only .yaml, .csv and .geojson files and README.md.`,
  }),
  help: ({ tree }) => ({
    vi: `Hãy chuyển tệp ra ngoài ${tree}/.`,
    en: `Move the file out of ${tree}/.`,
  }),
});

export const fileWithoutUnit = define<{ name: string; tree: string }>({
  code: 'file-without-unit',
  severity: 'error',
  sample: { name: 'agencies.yaml', tree: 'architecture' },
  message: ({ name, tree }) => ({
    vi: `“${name}” đặt ngay trong ${tree}/, không thuộc đơn vị nào; tệp không được đọc.`,
    en: `“${name}” stands directly in ${tree}/, in no unit; it is not read.`,
  }),
  help: ({ name, tree }) => ({
    vi: `Hãy chuyển vào thư mục của đơn vị, ví dụ ${tree}/binh-phuoc/${name}.`,
    en: `Move it into the folder of a unit, such as ${tree}/binh-phuoc/${name}.`,
  }),
});

export const badUnitName = define<{ name: string; suggestion: string | undefined }>({
  code: 'bad-unit-name',
  severity: 'error',
  sample: { name: 'Bình Phước', suggestion: 'binh-phuoc' },
  message: ({ name }) => ({
    vi: `Thư mục “${name}” không phải mã đơn vị hợp lệ; các tệp trong đó không được đọc.`,
    en: `The folder “${name}” is not a valid unit id; the files in it are not read.`,
  }),
  help: ({ suggestion }) => idHelp(suggestion),
});

export const emptyWorkspace = define<Record<never, never>>({
  code: 'empty-workspace',
  severity: 'error',
  sample: {},
  message: () => ({
    vi: 'Không có tệp nào trong architecture/ và plans/.',
    en: 'There is no file under architecture/ and plans/.',
  }),
  help: () => ({
    vi: 'Hãy kiểm tra thư mục gốc (--root), hoặc tạo đơn vị đầu tiên bằng “khung new unit”.',
    en: 'Check the root folder (--root), or start the first unit with “khung new unit”.',
  }),
});

export const byteOrderMark = define<Record<never, never>>({
  code: 'utf8-bom',
  severity: 'error',
  sample: {},
  message: () => ({
    vi: 'Tệp bắt đầu bằng dấu thứ tự byte (BOM).',
    en: 'The file starts with a byte order mark (BOM).',
  }),
  help: () => ({
    vi: 'Hãy lưu lại dưới dạng “UTF-8”, không phải “UTF-8 with BOM”.',
    en: 'Save it as “UTF-8”, not “UTF-8 with BOM”.',
  }),
});

export const utf16 = define<Record<never, never>>({
  code: 'utf-16',
  severity: 'error',
  sample: {},
  message: () => ({
    vi: 'Tệp được lưu bằng UTF-16 (“Unicode” trong Notepad); tệp phải là UTF-8.',
    en: 'The file is saved as UTF-16 (“Unicode” in Notepad); it must be UTF-8.',
  }),
  help: () => ({
    vi: 'Hãy lưu lại với bảng mã “UTF-8”.',
    en: 'Save it with the encoding “UTF-8”.',
  }),
});

export const invalidUtf8 = define<Record<never, never>>({
  code: 'invalid-utf8',
  severity: 'error',
  sample: {},
  message: () => ({
    vi: 'Từ chỗ này có byte không phải UTF-8; chữ có thể đã hỏng.',
    en: 'From here there are bytes that are not UTF-8; letters may be damaged.',
  }),
  help: () => ({
    vi: 'Tệp có thể dùng bảng mã cũ (TCVN3, VNI, Windows-1258); hãy chuyển sang UTF-8.',
    en: 'The file may use an older encoding (TCVN3, VNI, Windows-1258); convert it to UTF-8.',
  }),
});

export const badId = define<{ id: string; suggestion: string | undefined }>({
  code: 'bad-id',
  severity: 'error',
  sample: { id: 'Nền tảng', suggestion: 'nen-tang' },
  message: ({ id }) => ({
    vi: `“${id}” không phải mã hợp lệ.`,
    en: `“${id}” is not a valid id.`,
  }),
  help: ({ suggestion }) => idHelp(suggestion),
  args: ({ id }) => [id],
});

export const duplicateId = define<{ id: string; first: string }>({
  code: 'duplicate-id',
  severity: 'error',
  sample: { id: 'so', first: 'architecture/u/agencies/a.yaml' },
  message: ({ id, first }) => ({
    vi: `Mã “${id}” đã có trong ${first}; bản ghi này không được đọc.`,
    en: `The id “${id}” already stands in ${first}; this record is not read.`,
  }),
  help: () => ({
    vi: 'Mã là duy nhất trong một loại của một đơn vị: hãy gộp hai bản ghi, hoặc đổi một mã.',
    en: 'An id is unique per kind and unit: merge the two records, or change one id.',
  }),
  args: ({ first }) => [first],
});

export const notRecord = define<{ id: string; found: Bilingual }>({
  code: 'record-not-map',
  severity: 'error',
  sample: { id: 'egov', found: { vi: 'một đoạn văn bản', en: 'a text' } },
  message: ({ id, found }) => ({
    vi: `Bản ghi “${id}” phải gồm các trường; ở đây là ${found.vi}.`,
    en: `The record “${id}” must consist of fields; this is ${found.en}.`,
  }),
  help: ({ id }) => ({
    vi: `Hãy ghi các trường dưới “${id}:”, mỗi trường một dòng, thụt vào hai dấu cách.`,
    en: `Write the fields below “${id}:”, one a line, indented by two spaces.`,
  }),
});

export const moreOfThese = define<{ code: string; count: number }>({
  code: 'more-of-these',
  severity: 'note',
  sample: { code: 'record-not-map', count: 30 },
  message: ({ code, count }) => ({
    vi: `Còn ${count} lỗi ${code} nữa trong tệp này, không liệt kê.`,
    en: `${count} more ${code} in this file, not listed.`,
  }),
  help: () => ({
    vi: 'Hãy sửa các lỗi đã liệt kê rồi kiểm tra lại.',
    en: 'Mend those listed, then check again.',
  }),
  args: ({ code }) => [code],
});

/** The setting `packs` names a rule pack that does not ship. */
export const unknownPack = define<{
  name: string;
  known: readonly string[];
  nearest: string | undefined;
}>({
  code: 'unknown-pack',
  severity: 'error',
  sample: { name: 'khung-1452', known: ['data-sharing', 'khung-1425'], nearest: 'khung-1425' },
  message: ({ name }) => ({
    vi: `Không có bộ quy tắc “${name}”.`,
    en: `There is no rule pack “${name}”.`,
  }),
  help: ({ known, nearest }) => ({
    vi: nearest ? `Có phải “${nearest}”?` : `Các bộ quy tắc: ${known.join(', ')}.`,
    en: nearest ? `Did you mean “${nearest}”?` : `Rule packs: ${known.join(', ')}.`,
  }),
  args: ({ name }) => [name],
});

function idHelp(suggestion: string | undefined): Bilingual {
  const rule = {
    vi: 'Mã gồm chữ thường không dấu, số và dấu gạch nối',
    en: 'An id has lower-case ASCII letters, digits and hyphens',
  };
  if (!suggestion) return { vi: `${rule.vi}.`, en: `${rule.en}.` };
  return { vi: `${rule.vi}: “${suggestion}”.`, en: `${rule.en}: “${suggestion}”.` };
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1_000_000));
}

function folderFor(path: string): string {
  return path.replace(/\.[a-z]+$/, '');
}

export { pictureMissing, pictureOfOtherType, pictureTooLarge };

/** Every code of this room, for the catalogue in pipeline.ts. */
export const loadDiagnostics: readonly Definition<never>[] = [
  ...yamlDiagnostics,
  ...csvDiagnostics,
  ...geojsonDiagnostics,
  unreadableFile,
  outsideLink,
  notRegular,
  tooLarge,
  unknownFile,
  wrongTree,
  wrongExtension,
  foreignFile,
  fileWithoutUnit,
  badUnitName,
  emptyWorkspace,
  byteOrderMark,
  utf16,
  invalidUtf8,
  badId,
  duplicateId,
  notRecord,
  moreOfThese,
  unknownPack,
  pictureMissing,
  pictureTooLarge,
  pictureOfOtherType,
];
