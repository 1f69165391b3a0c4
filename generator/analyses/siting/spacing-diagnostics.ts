import type { Citation } from '../../core/citation.ts';
import { type Definition, define } from '../../core/diagnostic.ts';
import { numbersIn } from '../../core/evidence.ts';
import type { Bilingual, Lang } from '../../core/lang.ts';
import { printNumber } from '../../core/print.ts';
import type { ClosePair, Unruled } from '../../core/siting.ts';
import { both, pick } from '../wording.ts';

const ASKS: Readonly<Record<ClosePair['asks'], Bilingual>> = {
  share: { vi: 'yêu cầu dùng chung cột', en: 'asks for sharing the mast' },
  review: { vi: 'yêu cầu xem xét lại', en: 'asks for a review' },
  refuse: { vi: 'không cho phép', en: 'does not allow it' },
};

/** Two masts, what lies between them, and the rule that asks for more. */
type Close = {
  readonly metres: number;
  readonly limit: number;
  readonly own: Bilingual;
  readonly other: Bilingual;
  /** Whether the other stands already. */
  readonly stands: boolean;
  readonly asks: ClosePair['asks'];
  readonly ground: Bilingual;
  readonly citation: Citation;
  readonly otherKey: string;
};

const GROUND = { vi: 'Quyết định 26/2018', en: 'Decision 26/2018' };

export const withinLegalDistance = define<Close>({
  code: 'mast-within-legal-distance',
  severity: 'warning',
  sample: {
    metres: 60,
    limit: 100,
    own: { vi: 'Trạm B', en: 'Site B' },
    other: { vi: 'Trạm A', en: 'Site A' },
    stands: true,
    asks: 'share',
    ground: GROUND,
    citation: { name: GROUND, document: '26/2018', article: '', draft: false },
    otherKey: 'site:u/a',
  },
  message: (found) =>
    both((lang) =>
      pick(
        lang,
        `Cột đề xuất “${found.own.vi}” ${closeTo(found, lang)}`,
        `The proposed mast “${found.own.en}” is ${closeTo(found, lang)}`,
      ),
    ),
  added: (found) =>
    both((lang) =>
      pick(
        lang,
        `Pull request này thêm cột “${found.own.vi}” ${closeTo(found, lang)}`,
        `This pull request adds a mast, “${found.own.en}”, ${closeTo(found, lang)}`,
      ),
    ),
  help: ({ asks }) =>
    asks === 'share'
      ? {
          vi: 'Hãy dùng chung cột kia, chuyển vị trí, hoặc ghi ngoại lệ kèm văn bản.',
          en: 'Share the other mast, move this one, or record a waiver with its document.',
        }
      : {
          vi: 'Hãy chuyển vị trí, hoặc ghi ngoại lệ kèm văn bản chấp thuận.',
          en: 'Move the site, or record a waiver with the approving document.',
        },
  args: ({ otherKey }) => [otherKey],
  evidence: numbersIn<Close>({
    metres: { vi: 'khoảng cách (m)', en: 'distance (m)' },
    limit: { vi: 'quy định (m)', en: 'rule (m)' },
  }),
  citation: ({ citation }) => citation,
});

/** “60 m from the existing mast “A”; Decision 26/2018 asks for sharing the mast where closer than 100 m.” */
function closeTo({ stands, other, ground, ...found }: Close, lang: Lang): string {
  const [metres, limit] = [printNumber(found.metres, lang), printNumber(found.limit, lang)];
  const asks = ASKS[found.asks][lang];
  const standing = stands
    ? pick(lang, 'cột hiện có', 'the existing mast')
    : pick(lang, 'cột đề xuất', 'the proposed mast');
  return pick(
    lang,
    `cách ${standing} “${other.vi}” ${metres} m; ${ground.vi} ${asks} khi gần hơn ${limit} m.`,
    `${metres} m from ${standing} “${other.en}”; ${ground.en} ${asks} where they are closer than ${limit} m.`,
  );
}

const WHY: Readonly<Record<Unruled['why'], Bilingual>> = {
  'no-rule': {
    vi: 'đơn vị không ghi quy định khoảng cách nào áp dụng cho chúng',
    en: 'the unit records no spacing rule that holds for them',
  },
  'no-area-type': {
    vi: 'chưa rõ địa bàn là đô thị hay không',
    en: 'nobody states whether their area is urban',
  },
  ambiguous: {
    vi: 'thiếu loại cột hoặc chiều cao, hoặc các quy định khác nhau cùng áp dụng',
    en: 'mast class or height is missing, or rules that differ hold at once',
  },
};

export const withoutSpacingRule = define<{ sites: number; why: Unruled['why'] }>({
  code: 'site-without-spacing-rule',
  severity: 'note',
  sample: { sites: 12, why: 'no-area-type' },
  message: ({ sites, why }) => ({
    vi: `${printNumber(sites, 'vi')} trạm, trong đó có trạm này, chưa được xét theo quy định khoảng cách: ${WHY[why].vi}.`,
    en: `${printNumber(sites, 'en')} sites, this one among them, are judged by no spacing rule: ${WHY[why].en}.`,
  }),
  help: () => ({
    vi: 'Hãy ghi quy định (spacing-rules.yaml) kèm văn bản, loại địa bàn của xã, loại cột và chiều cao.',
    en: 'Record the rule (spacing-rules.yaml) with its document, the type of the commune, mast class and height.',
  }),
  args: ({ why }) => [why],
});

export const spacingDiagnostics: readonly Definition<never>[] = [
  withinLegalDistance,
  withoutSpacingRule,
];
