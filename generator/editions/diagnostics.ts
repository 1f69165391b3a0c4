import { type Definition, define } from '../core/diagnostic.ts';
import { excerpt } from '../core/excerpt.ts';

export const internalFieldMissing = define<{ field: string }>({
  code: 'internal-field-missing',
  severity: 'error',
  sample: { field: 'owner' },
  message: ({ field }) => ({
    vi: `internalFields nêu “${excerpt(field)}”, nhưng bản ghi không có trường này.`,
    en: `internalFields names “${excerpt(field)}”, but the record has no such field.`,
  }),
  help: () => ({
    vi: 'Sửa tên trường, hoặc bỏ dòng này. Cho đến khi sửa xong, bản công khai bỏ cả bản ghi, để không lộ điều định giữ kín.',
    en: 'Mend the name, or remove the line. Until then the public edition leaves the whole record out, so that nothing meant to be kept is shown.',
  }),
  args: ({ field }) => [field],
});

export const internalFieldRequired = define<{ field: string }>({
  code: 'internal-field-required',
  severity: 'error',
  sample: { field: 'name' },
  message: ({ field }) => ({
    vi: `internalFields nêu “${excerpt(field)}”, nhưng bản ghi không thể thiếu trường này.`,
    en: `internalFields names “${excerpt(field)}”, without which the record cannot be.`,
  }),
  help: () => ({
    vi: 'Ghi classification: internal cho cả bản ghi. Bản công khai đang bỏ cả bản ghi.',
    en: 'Write classification: internal for the whole record. The public edition leaves all of it out.',
  }),
  args: ({ field }) => [field],
});

/** All codes of this room. */
export const editionDiagnostics: readonly Definition<never>[] = [
  internalFieldMissing,
  internalFieldRequired,
];
