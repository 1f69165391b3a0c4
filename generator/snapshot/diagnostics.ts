import { type Definition, define } from '../core/diagnostic.ts';

export const notASnapshot = define<{ file: string }>({
  code: 'not-a-snapshot',
  severity: 'error',
  sample: { file: 'a.json' },
  message: ({ file }) => ({
    vi: `“${file}” không phải tệp do khung snapshot ghi ra.`,
    en: `“${file}” was not written by khung snapshot.`,
  }),
  help: () => ({
    vi: 'Hãy tạo lại bằng “khung snapshot --out TỆP”.',
    en: 'Write it again with “khung snapshot --out FILE”.',
  }),
});

export const unknownFormat = define<{ file: string; format: string }>({
  code: 'unknown-snapshot-format',
  severity: 'error',
  sample: { file: 'a.json', format: '2' },
  message: ({ file, format }) => ({
    vi: `“${file}” có định dạng ${format}; bản này chỉ đọc được định dạng 1.`,
    en: `“${file}” has format ${format}; this version reads format 1 only.`,
  }),
  help: () => ({
    vi: 'Hãy tạo lại bằng phiên bản này, hoặc dùng phiên bản đã ghi tệp đó.',
    en: 'Write it again with this version, or use the version that wrote it.',
  }),
});

export const alteredSnapshot = define<{ file: string }>({
  code: 'altered-snapshot',
  severity: 'warning',
  sample: { file: 'a.json' },
  message: ({ file }) => ({
    vi: `Nội dung “${file}” không khớp mã kiểm tra ghi trong tệp.`,
    en: `The content of “${file}” does not match its own digest.`,
  }),
  help: () => ({
    vi: 'Tệp đã bị sửa sau khi ghi; hãy tạo lại từ kho.',
    en: 'It was changed after it was written; write it again from the workspace.',
  }),
});

/** Every code of this room, for the catalogue in pipeline.ts. */
export const snapshotDiagnostics: readonly Definition<never>[] = [
  notASnapshot,
  unknownFormat,
  alteredSnapshot,
];
