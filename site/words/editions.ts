import { type Bilingual, EDITION_WORDS } from '../data.ts';
import type { Words } from './words.ts';

/** Words about what the public edition leaves out. */
export const editions = {
  ...EDITION_WORDS,
  name: { vi: 'Dành cho', en: 'Edition' },
  withheld: { vi: 'Không công bố', en: 'Not published' },
  status: { vi: 'Tình trạng', en: 'Status' },
  internalGround: {
    vi: 'dựa trên căn cứ nội bộ nên không nêu ở bản công khai',
    en: 'rests on internal grounds and is not told in the public edition',
  },
  notShown: { vi: 'chỉ lưu hành nội bộ', en: 'internal' },
  rule: { vi: 'Quy ước của bản công khai', en: 'Rules of the public edition' },
  someInternal: (title: Bilingual) => ({
    vi: `một ${lower(title.vi)} nội bộ, hoặc hơn`,
    en: `an internal ${lower(title.en)}, or more`,
  }),
} satisfies Words;

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
