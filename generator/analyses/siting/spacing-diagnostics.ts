import { type Definition, define } from '../../core/diagnostic.ts';
import type { Bilingual, Lang } from '../../core/lang.ts';
import { printNumber } from '../../core/print.ts';
import type { ClosePair, Unruled } from '../../core/siting.ts';
import { both, pick } from '../wording.ts';

const ASKS: Readonly<Record<ClosePair['asks'], Bilingual>> = {
  share: { vi: 'yêu cầu dùng chung cột', en: 'asks for sharing the mast' },
  review: { vi: 'yêu cầu xem xét lại', en: 'asks for a review' },
  refuse: { vi: 'không cho phép', en: 'does not allow it' },
};

export const withinLegalDistance = define<{
  metres: number;
  limit: number;
  other: Bilingual;
  stands: boolean;
  asks: ClosePair['asks'];
  ground: Bilingual;
  otherKey: string;
}>({
  code: 'mast-within-legal-distance',
  severity: 'warning',
  sample: {
    metres: 60,
    limit: 100,
    other: { vi: 'Trạm A', en: 'Site A' },
    stands: true,
    asks: 'share',
    ground: { vi: 'Quyết định 26/2018', en: 'Decision 26/2018' },
    otherKey: 'site:u/a',
  },
  message: (found) => both((lang) => sentence(found, lang)),
  help: ({ asks }) =>
    asks === 'share'
      ? {
          vi: 'Hãy dùng chung cột đang có hoặc đang đề xuất, chuyển vị trí, hoặc ghi ngoại lệ kèm văn bản.',
          en: 'Share the mast that stands or is proposed, move this one, or record a waiver with its document.',
        }
      : {
          vi: 'Hãy chuyển vị trí, hoặc ghi ngoại lệ kèm văn bản chấp thuận.',
          en: 'Move the site, or record a waiver with the approving document.',
        },
  args: ({ otherKey }) => [otherKey],
});

function sentence(
  found: {
    metres: number;
    limit: number;
    other: Bilingual;
    stands: boolean;
    asks: ClosePair['asks'];
    ground: Bilingual;
  },
  lang: Lang,
): string {
  const [metres, limit] = [printNumber(found.metres, lang), printNumber(found.limit, lang)];
  const asks = ASKS[found.asks][lang];
  const standing = found.stands
    ? pick(lang, 'cột hiện có', 'the existing mast')
    : pick(lang, 'cột đề xuất', 'the proposed mast');
  return pick(
    lang,
    `Cột này cách ${standing} “${found.other.vi}” ${metres} m; ${found.ground.vi} ${asks} khi gần hơn ${limit} m.`,
    `This mast is ${metres} m from ${standing} “${found.other.en}”; ${found.ground.en} ${asks} where they are closer than ${limit} m.`,
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
