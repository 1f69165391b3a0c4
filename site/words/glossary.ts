import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of the glossary page. */
export const glossary = {
  title: { vi: 'Thuật ngữ', en: 'Glossary' },
  lead: (n: number) => ({
    vi: `${inVi(n)} từ và chữ viết tắt dùng trong trang này, giải nghĩa theo cách hiểu thông dụng.`,
    en: `${inEn(n)} words and abbreviations used on this site, in their common meaning.`,
  }),
  none: {
    vi: 'Chưa có thuật ngữ nào. Để thêm, ghi vào tệp schemas/glossary.yaml.',
    en: 'There are no terms yet. To add one, write it into schemas/glossary.yaml.',
  },
  letters: { vi: 'Theo chữ cái', en: 'By letter' },
  also: { vi: 'cũng viết', en: 'also' },
  draft: { vi: 'theo dự thảo', en: 'from a draft' },
  source: { vi: 'Nguồn', en: 'Source' },
} satisfies Words;
