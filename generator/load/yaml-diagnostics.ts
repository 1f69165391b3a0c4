import { type Definition, define } from '../core/diagnostic.ts';
import type { Bilingual } from '../core/lang.ts';

/** `key` is the top-level key the error stands under, to tell errors of one file apart. */
export const yamlSyntax = define<{ reason: Bilingual; mend: Bilingual; key: string }>({
  code: 'yaml-syntax',
  severity: 'error',
  sample: {
    reason: { vi: 'thiếu dấu cách sau dấu hai chấm', en: 'there is no space after the colon' },
    mend: { vi: 'Hãy thêm một dấu cách.', en: 'Add a space.' },
    key: 'lgsp',
  },
  message: ({ reason }) => ({
    vi: `Lỗi cú pháp YAML: ${reason.vi}.`,
    en: `YAML syntax error: ${reason.en}.`,
  }),
  help: ({ mend }) => mend,
  args: ({ key, reason }) => [key, reason.en],
});

export const yamlTab = define<{ key: string }>({
  code: 'yaml-tab',
  severity: 'error',
  sample: { key: 'lgsp' },
  message: () => ({
    vi: 'Dòng này thụt đầu dòng bằng ký tự tab; YAML chỉ nhận dấu cách.',
    en: 'This line is indented with a tab; YAML takes only spaces.',
  }),
  help: () => ({
    vi: 'Hãy thay mỗi tab bằng hai dấu cách và đặt trình soạn thảo dùng dấu cách.',
    en: 'Replace each tab by two spaces, and set the editor to indent with spaces.',
  }),
  args: ({ key }) => [key],
});

export const yamlTooDeep = define<{ key: string; limit: number }>({
  code: 'yaml-too-deep',
  severity: 'error',
  sample: { key: 'a', limit: 100 },
  message: ({ limit }) => ({
    vi: `Các giá trị lồng nhau quá ${limit} cấp.`,
    en: `Values are nested more than ${limit} levels deep.`,
  }),
  help: () => ({
    vi: 'Không bản ghi nào cần lồng sâu như vậy; hãy kiểm tra dấu ngoặc và thụt đầu dòng.',
    en: 'No record needs such depth; check the brackets and the indentation.',
  }),
  args: ({ key }) => [key],
});

export const severalDocuments = define<Record<never, never>>({
  code: 'several-documents',
  severity: 'error',
  sample: {},
  message: () => ({
    vi: 'Tệp chứa nhiều tài liệu YAML (có dòng “---” ở giữa); mỗi tệp chỉ được một tài liệu.',
    en: 'The file holds several YAML documents (“---” in the middle); a file may hold one.',
  }),
  help: () => ({
    vi: 'Hãy bỏ dòng “---”, hoặc tách phần sau ra tệp riêng.',
    en: 'Remove the “---” line, or move what follows to a file of its own.',
  }),
});

export const duplicateKey = define<{ key: string }>({
  code: 'duplicate-key',
  severity: 'error',
  sample: { key: 'a' },
  message: ({ key }) => ({
    vi: `Khóa “${key}” được ghi hai lần; chỉ lần đầu được đọc.`,
    en: `The key “${key}” is given twice; only the first is read.`,
  }),
  help: () => ({
    vi: 'Hãy gộp hai chỗ làm một, hoặc đổi tên một khóa.',
    en: 'Merge the two, or rename one of them.',
  }),
  args: ({ key }) => [key],
});

export const reservedKey = define<{ key: string }>({
  code: 'reserved-key',
  severity: 'error',
  sample: { key: '__proto__' },
  message: ({ key }) => ({
    vi: `Khóa “${key}” không được dùng; giá trị của nó bị bỏ qua.`,
    en: `The key “${key}” may not be used; its value is ignored.`,
  }),
  help: () => ({
    vi: 'Tên này có nghĩa riêng trong phần mềm; hãy chọn tên khác.',
    en: 'The name has a meaning of its own in software; choose another.',
  }),
  args: ({ key }) => [key],
});

export const mergeKey = define<Record<never, never>>({
  code: 'yaml-merge-key',
  severity: 'error',
  sample: {},
  message: () => ({
    vi: 'Khóa gộp “<<” không được hỗ trợ; nội dung gộp bị bỏ qua.',
    en: 'The merge key “<<” is not supported; what it merges is ignored.',
  }),
  help: () => ({
    vi: 'Hãy ghi đầy đủ các trường trong từng bản ghi.',
    en: 'Write the fields out in each record.',
  }),
});

export const complexKey = define<Record<never, never>>({
  code: 'yaml-complex-key',
  severity: 'error',
  sample: {},
  message: () => ({
    vi: 'Khóa phải là một từ; ở đây khóa lại là danh sách, ánh xạ hoặc bí danh.',
    en: 'A key must be a word; this one is a list, a map or an alias.',
  }),
  help: () => ({
    vi: 'Nếu giá trị bắt đầu bằng {, [ hoặc *, hãy đặt nó trong dấu ngoặc kép.',
    en: 'If a value starts with {, [ or *, put it in quotes.',
  }),
});

export const yamlTag = define<{ tag: string }>({
  code: 'yaml-tag',
  severity: 'error',
  sample: { tag: '!x' },
  message: ({ tag }) => ({
    vi: `Thẻ YAML “${tag}” không được dùng; giá trị được đọc như khi không có thẻ.`,
    en: `The YAML tag “${tag}” may not be used; the value is read as if it were not there.`,
  }),
  help: () => ({
    vi: 'Hãy bỏ thẻ; nếu giá trị bắt đầu bằng dấu “!”, hãy đặt nó trong dấu ngoặc kép.',
    en: 'Remove the tag; if a value starts with “!”, put it in quotes.',
  }),
  args: ({ tag }) => [tag],
});

export const unknownAlias = define<{ name: string }>({
  code: 'yaml-unknown-alias',
  severity: 'error',
  sample: { name: 'chu' },
  message: ({ name }) => ({
    vi: `Bí danh “*${name}” không trỏ tới chỗ nào đứng trước nó.`,
    en: `The alias “*${name}” refers to nothing before it.`,
  }),
  help: ({ name }) => ({
    vi: `Nếu là văn bản bắt đầu bằng dấu sao, hãy viết "*${name}".`,
    en: `If it is a text that starts with an asterisk, write "*${name}".`,
  }),
  args: ({ name }) => [name],
});

export const recursiveAlias = define<{ name: string }>({
  code: 'yaml-recursive-alias',
  severity: 'error',
  sample: { name: 'a' },
  message: ({ name }) => ({
    vi: `Bí danh “*${name}” nằm trong chính giá trị mà nó nhắc lại.`,
    en: `The alias “*${name}” stands inside the value that it repeats.`,
  }),
  help: () => ({
    vi: 'Hãy ghi rõ giá trị thay cho bí danh.',
    en: 'Write the value out instead of the alias.',
  }),
  args: ({ name }) => [name],
});

export const tooManyAliases = define<{ name: string; limit: number }>({
  code: 'yaml-too-many-aliases',
  severity: 'error',
  sample: { name: 'c', limit: 10000 },
  message: ({ limit }) => ({
    vi: `Các bí danh của tệp này nhắc lại hơn ${limit} giá trị; từ chỗ này chúng không được đọc.`,
    en: `The aliases of this file repeat more than ${limit} values; from here they are not read.`,
  }),
  help: () => ({
    vi: 'Hãy ghi rõ giá trị thay cho bí danh.',
    en: 'Write the values out instead of the aliases.',
  }),
  args: ({ name }) => [name],
});

export const notNfc = define<{ text: string }>({
  code: 'not-nfc',
  severity: 'error',
  sample: { text: 'Sở' },
  message: ({ text }) => ({
    vi: `“${text}” dùng dấu tổ hợp rời (Unicode NFD); tệp phải dùng Unicode dựng sẵn (NFC).`,
    en: `“${text}” uses separate combining marks (Unicode NFD); files must use composed text (NFC).`,
  }),
  help: () => ({
    vi: 'Hãy gõ lại, hoặc chuyển cả tệp sang NFC bằng bộ gõ hay trình soạn thảo.',
    en: 'Type it again, or convert the whole file to NFC in the editor.',
  }),
  args: ({ text }) => [text.normalize('NFC')],
});

export const emptyFile = define<Record<never, never>>({
  code: 'file-empty',
  severity: 'error',
  sample: {},
  message: () => ({
    vi: 'Tệp không có nội dung.',
    en: 'The file holds nothing.',
  }),
  help: () => ({
    vi: 'Hãy thêm ít nhất một bản ghi, hoặc xóa tệp.',
    en: 'Add at least one record, or delete the file.',
  }),
});

export const notMap = define<{ found: Bilingual }>({
  code: 'file-not-map',
  severity: 'error',
  sample: { found: { vi: 'một đoạn văn bản', en: 'a text' } },
  message: ({ found }) => ({
    vi: `Tệp phải là các cặp “khóa: giá trị”; ở đây là ${found.vi}.`,
    en: `The file must hold “key: value” pairs; this is ${found.en}.`,
  }),
  help: () => ({
    vi: 'Mỗi bản ghi bắt đầu bằng mã của nó ở đầu dòng, ví dụ “lgsp:”, rồi các trường thụt vào.',
    en: 'A record starts with its id at the start of a line, such as “lgsp:”, its fields indented.',
  }),
});

export const yamlDiagnostics: readonly Definition<never>[] = [
  yamlSyntax,
  yamlTab,
  yamlTooDeep,
  severalDocuments,
  duplicateKey,
  reservedKey,
  mergeKey,
  complexKey,
  yamlTag,
  unknownAlias,
  recursiveAlias,
  tooManyAliases,
  notNfc,
  emptyFile,
  notMap,
];
