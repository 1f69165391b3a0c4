import type { EditionName } from './edition.ts';
import type { Bilingual } from './lang.ts';

/** What every page, report and sheet of an edition says of itself, once. */
export const EDITION_WORDS: Readonly<Record<EditionName, Bilingual>> = {
  public: {
    vi: 'Bản công khai: không có các phần nội bộ; mọi con số, và mọi chỗ nói “chưa ghi”, “không có”, chỉ nói về phần công khai.',
    en: 'Public edition: without internal parts; every count, and wherever it says “none” or “not recorded”, is of what is public only.',
  },
  internal: {
    vi: 'Bản nội bộ: có cả những phần không được công bố.',
    en: 'Internal edition: holds what is not to be published.',
  },
};
