import { type Definition, define } from '../core/diagnostic.ts';

export const formatTooNew = define<{ format: number; newest: number }>({
  code: 'format-too-new',
  severity: 'error',
  sample: { format: 9, newest: 1 },
  message: ({ format, newest }) => ({
    vi: `Kho có định dạng ${format}; bản Khung này chỉ hiểu đến định dạng ${newest}.`,
    en: `The workspace has format ${format}; this Khung understands formats up to ${newest}.`,
  }),
  help: () => ({
    vi: 'Hãy cập nhật Khung lên bản mới hơn.',
    en: 'Update Khung to a newer release.',
  }),
});

export const formatOld = define<{ format: number; newest: number }>({
  code: 'format-old',
  severity: 'note',
  sample: { format: 1, newest: 2 },
  message: ({ format, newest }) => ({
    vi: `Kho còn ở định dạng ${format}; tệp được đọc như định dạng ${newest}, nên số dòng có thể lệch.`,
    en: `The workspace still has format ${format}; it is read as format ${newest}, so that line numbers may be off.`,
  }),
  help: () => ({
    vi: 'Hãy chạy “khung migrate” để nâng các tệp; chú thích được giữ nguyên.',
    en: 'Run “khung migrate” to raise the files; comments are kept.',
  }),
});

/** Every code of this room, for the catalogue in pipeline.ts. */
export const migrationDiagnostics: readonly Definition<never>[] = [formatTooNew, formatOld];
