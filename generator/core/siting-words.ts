import { type Bilingual, both, type Lang } from './lang.ts';
import { printNumber } from './print.ts';
import type { ChosenSite, GoalProof, NoPlan, SitingAnswer } from './siting-plan.ts';

/** Names of records for readers, by key. */
export type NameOf = (key: string, lang: Lang) => string;

export const GOAL_WORDS: Readonly<Record<GoalProof['goal'], Bilingual>> = {
  population: {
    vi: 'lượt người trong bán kính',
    en: 'people within the radius, for each operator',
  },
  masts: { vi: 'cột phải cải tạo hoặc xây mới', en: 'masts to upgrade or build' },
  builds: { vi: 'cột xây mới', en: 'masts to build' },
  cost: { vi: 'đồng', en: 'đồng' },
};

export const KIND_WORDS = {
  standing: { vi: 'dùng chung cột đã có', en: 'share a mast that stands' },
  upgrade: { vi: 'cải tạo', en: 'upgrade' },
  build: { vi: 'xây mới', en: 'build' },
} as const;

/** How many people a mast is for; areas that nobody states the population of are not taken for empty. */
export function peopleIn({ areas, persons, uncounted }: ChosenSite): Bilingual {
  if (uncounted > 0 && uncounted === areas.length)
    return { vi: 'chưa ai nêu dân số', en: 'nobody states their population' };
  return {
    vi: `${printNumber(persons, 'vi')} người${uncounted > 0 ? `, chưa kể ${uncounted} địa bàn chưa ai nêu dân số` : ''}`,
    en: `${printNumber(persons, 'en')} people${uncounted > 0 ? `, without ${uncounted} whose population nobody states` : ''}`,
  };
}

/** “Within 0.01 %” is proved; a heuristic's answer is not, and says so. */
export function statusWords(answer: SitingAnswer): Bilingual {
  if (answer.status === 'optimal')
    return {
      vi: 'đã chứng minh tối ưu (sai số tối đa 0,01 %)',
      en: 'proved optimal (gap at most 0.01 %)',
    };
  if (answer.status === 'infeasible') return { vi: 'không có lời giải', en: 'no answer' };
  if (answer.failure === undefined)
    return { vi: 'chưa chứng minh là tối ưu', en: 'not proved optimal' };
  return {
    vi: `chưa chứng minh là tối ưu: bộ giải hỏng (${answer.failure}), kết quả do phép gần đúng`,
    en: `not proved optimal: the solver failed (${answer.failure}), heuristics answered`,
  };
}

/** One goal: its value, what it cannot exceed, and the gap in per cent. */
export function proofLine({ goal, value, bound, gap }: GoalProof, lang: Lang): string {
  const [n, limit] = [printNumber(value, lang), printNumber(bound, lang)];
  const share = `${printNumber(Math.round(gap * 1e6) / 1e4, lang)}\u00a0%`;
  const what = GOAL_WORDS[goal][lang];
  return lang === 'vi'
    ? `${n} ${what} (cận ${limit}, sai số ${share})`
    : `${n} ${what} (bound ${limit}, gap ${share})`;
}

/** Why there is no answer, and what to change. */
export function noPlanWords(because: NoPlan, nameOf: NameOf): Bilingual {
  if ('demands' in because) {
    const list = (lang: Lang) =>
      because.demands.map(([area, by]) => `${nameOf(area, lang)} – ${nameOf(by, lang)}`).join('; ');
    return because.why === 'unreachable'
      ? both((lang) =>
          lang === 'vi'
            ? `Không vị trí nào trong bán kính của: ${list(lang)}.`
            : `No site within the radius of: ${list(lang)}.`,
        )
      : both((lang) =>
          lang === 'vi'
            ? `Chỗ trên cột, khoảng cách và giới hạn cùng lúc để lại ít nhất: ${list(lang)}. Hãy thêm vị trí đề xuất hoặc chỗ trên cột.`
            : `Slots, distances and limits together leave out at least: ${list(lang)}. Add proposed sites or slots.`,
        );
  }
  return otherWords(because, nameOf);
}

function otherWords(
  because: Exclude<NoPlan, { readonly why: 'unreachable' | 'left-out' }>,
  nameOf: NameOf,
): Bilingual {
  if (because.why === 'failed')
    return {
      vi: `Bộ giải hỏng (${because.failure}) và phép gần đúng không tìm được lời giải.`,
      en: `The solver failed (${because.failure}) and the heuristics found no answer.`,
    };
  if (because.why === 'standing-conflict')
    return both((lang) => {
      const pairs = because.pairs.map(([a, b]) => `${nameOf(a, lang)} – ${nameOf(b, lang)}`);
      return lang === 'vi'
        ? `Các cột đã có đứng quá gần nhau: ${pairs.join('; ')}.`
        : `Standing masts are too close to each other: ${pairs.join('; ')}.`;
    });
  return both((lang) => limitWords(because, lang));
}

function limitWords(
  because: Extract<NoPlan, { readonly why: 'budget-below-fixed' | 'too-few-masts' }>,
  lang: Lang,
): string {
  if (because.why === 'budget-below-fixed') {
    const [budget, fixed] = [because.budget, because.fixed].map((n) => printNumber(n, lang));
    return lang === 'vi'
      ? `Kinh phí ${budget} đồng ít hơn phần đã cố định ${fixed} đồng.`
      : `The budget of ${budget} đồng is below the ${fixed} đồng already fixed.`;
  }
  const { masts, least } = because;
  if (lang === 'vi')
    return `${masts} cột là không đủ${least === undefined ? '' : `; cần ít nhất ${least}`}.`;
  return `${masts} masts are too few${least === undefined ? '' : `; at least ${least} are needed`}.`;
}
