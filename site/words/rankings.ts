import type { Words } from './words.ts';

/** Words of the page of a unit's rankings. */
export const rankings = {
  lead: {
    vi: 'Mỗi bảng là một chỉ số. Các chỉ số, lần công bố hoặc số đối tượng khác nhau không nối thành một dãy.',
    en: 'Each table is one index. Different indices, editions or numbers ranked are never joined into one line.',
  },
  edition: { vi: 'Năm, lần công bố', en: 'Edition' },
  scope: { vi: 'Nhóm được xếp', en: 'Group ranked' },
  rank: { vi: 'Thứ hạng', en: 'Rank' },
  score: { vi: 'Điểm', en: 'Score' },
  mean: { vi: 'Trung bình nhóm', en: 'Mean of the group' },
  publisher: { vi: 'Cơ quan công bố', en: 'Published by' },
  derived: { vi: 'Suy ra', en: 'Derived' },
  within: (name: string) => ({ vi: `trong đó: ${name}`, en: `of which: ${name}` }),
  of: (rank: string, N: string) => ({ vi: `${rank}/${N}`, en: `${rank} of ${N}` }),
  checks: { vi: 'Kiểm tra', en: 'Checks' },
} satisfies Words;
