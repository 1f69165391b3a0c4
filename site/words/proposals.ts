import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of the pages of a unit's proposals and agreements. */
export const proposals = {
  count: (n: number) => ({
    vi: `${inVi(n)} đề xuất`,
    en: n === 1 ? '1 proposal' : `${inEn(n)} proposals`,
  }),
  agreements: (n: number) => ({
    vi: `${inVi(n)} thỏa thuận, cam kết`,
    en: n === 1 ? '1 agreement' : `${inEn(n)} agreements`,
  }),
  to: { vi: 'Bên được đề xuất', en: 'Asked of' },
  wantedBy: { vi: 'Hạn mong muốn', en: 'Wanted by' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  noOutcome: absent({ vi: 'chưa rõ kết quả', en: 'outcome not known' }),
  madeOn: (by: string, on: string) => ({ vi: `${by}, ${on}`, en: `${by}, ${on}` }),
  ungrouped: { vi: 'Đề xuất khác', en: 'Other proposals' },
  parties: { vi: 'Các bên', en: 'Parties' },
  signed: { vi: 'Ngày ký', en: 'Signed' },
  state: { vi: 'Tình trạng', en: 'State' },
} satisfies Words;
