import type { Words } from './words.ts';

/** Words of the frame of the method page; its text is in site/method. */
export const method = {
  title: { vi: 'Cách tính', en: 'Method' },
  lead: {
    vi: 'Mỗi con số và mỗi tình trạng trên trang này được tính bằng cách nào, từ đâu, và không nói lên điều gì.',
    en: 'How each figure and each status on this site is computed, from what, and what it does not say.',
  },
  contents: { vi: 'Nội dung', en: 'Contents' },
  states: { vi: 'Tình trạng và điều kiện', en: 'Statuses and conditions' },
  state: { vi: 'Tình trạng', en: 'Status' },
  when: { vi: 'Khi nào', en: 'When' },
} satisfies Words;
