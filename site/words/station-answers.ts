import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** The four answers at the head of a station plan: how many, what is too close, who is left, what is saved. */
export const answers = {
  masts: { vi: 'Cột có hoặc đề xuất', en: 'Masts standing or proposed' },
  mastsNow: (n: number) => ({
    vi: `${inVi(n)} cột`,
    en: `${inEn(n)} ${n === 1 ? 'mast' : 'masts'}`,
  }),
  mastsNote: (onAir: number, upgrade: number, proposed: number) => ({
    vi: `${inVi(onAir)} đã phát 5G, ${inVi(upgrade)} phải cải tạo, ${inVi(proposed)} đề xuất`,
    en: `${inEn(onAir)} on air with 5G, ${inEn(upgrade)} to be upgraded, ${inEn(proposed)} proposed`,
  }),
  pairs: { vi: 'Cặp cột gần hơn quy định', en: 'Pairs closer than the rule allows' },
  pairsNow: (n: number) => ({
    vi: `${inVi(n)} cặp`,
    en: `${inEn(n)} ${n === 1 ? 'pair' : 'pairs'}`,
  }),
  pairsNote: (open: number, standing: number) => ({
    vi: `${inVi(open)} cặp còn kịp đổi, ${inVi(standing)} cặp đều đã dựng`,
    en: `${inEn(open)} can still change, in ${inEn(standing)} both stand`,
  }),
  left: { vi: 'Xã chưa doanh nghiệp nào tới', en: 'Communes that no operator reaches' },
  leftNow: (n: number, all: number) => ({
    vi: `${inVi(n)} trong ${inVi(all)} xã`,
    en: `${inEn(n)} of ${inEn(all)} communes`,
  }),
  leftNote: (persons: number, some: number) => ({
    vi: `${inVi(persons)} người ở đó; ${inVi(some)} xã khác mới có một số doanh nghiệp`,
    en: `${inEn(persons)} people live there; only some operators reach ${inEn(some)} others`,
  }),
  saved: { vi: 'Dùng chung tránh được', en: 'Avoided by sharing' },
  savedNow: (n: number) => ({
    vi: `${inVi(n)} cột`,
    en: `${inEn(n)} ${n === 1 ? 'mast' : 'masts'}`,
  }),
  savedNote: (builds: number, cost: number | undefined) => ({
    vi: `${inVi(builds)} cột xây mới${cost === undefined ? '; không nguồn nào nêu đủ kinh phí' : `, ${inVi(cost)} đồng`}`,
    en: `${inEn(builds)} of them new${cost === undefined ? '; no source states all costs' : `, ${inEn(cost)} đồng`}`,
  }),
  unknown: absent({ vi: 'Chưa biết', en: 'Not known' }),
  why: { vi: 'xem lý do', en: 'see why' },
} satisfies Words;
