import type { Bilingual } from './lang.ts';

const word = (vi: string, en: string): Bilingual => ({ vi, en });

/** What the nature of a task says: who asks, and whether it binds. */
export const NATURE_WORDS = {
  order: word('Giao việc', 'Order'),
  commitment: word('Cam kết', 'Commitment'),
  request: word('Đề nghị', 'Request'),
  orientation: word('Định hướng', 'Orientation'),
  draft: word('Dự thảo', 'Draft'),
  proposal: word('Đề xuất', 'Proposal'),
  plan: word('Dự định của cơ quan khác', 'Plan of another agency'),
  transitional: word('Quy định chuyển tiếp', 'Transitional rule'),
  fact: word('Thông tin, không giao việc', 'Fact, not an order'),
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The words for a nature as a record has it; the code itself where nobody has named it. */
export function natureWords(nature: string): Bilingual {
  const known: Readonly<Record<string, Bilingual>> = NATURE_WORDS;
  return Object.hasOwn(known, nature) ? (known[nature] as Bilingual) : word(nature, nature);
}
