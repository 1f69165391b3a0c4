import type { Day } from '../core/day.ts';
import { define } from '../core/diagnostic.ts';
import type { Bilingual } from '../core/lang.ts';
import { printDay } from '../core/print.ts';
import { both, pick, sentences } from './wording.ts';

type Candidate = {
  readonly cause: string;
  readonly others: readonly string[];
  readonly reason: Bilingual;
};

/** Asks for a decision where money may be spent twice (METHODS D); it never says that it is. */
export const overlapUndecided = define<Candidate>({
  code: 'overlap-undecided',
  severity: 'note',
  sample: {
    cause: 'same-agencies',
    others: ['component:u/b'],
    reason: {
      vi: '2 hệ thống cùng phục vụ nghiệp vụ “Quản lý văn bản”.',
      en: '2 systems serve the capability “Document management”.',
    },
  },
  message: ({ reason }) =>
    both((lang) =>
      sentences(
        pick(lang, 'Có thể trùng lặp:', 'Possibly the same investment twice:'),
        reason[lang],
        pick(lang, 'Chưa có quyết định nào trả lời.', 'No decision answers it yet.'),
      ),
    ),
  help: () => ({
    vi: 'Hãy ghi quyết định (decisions.yaml) kèm văn bản: giữ cả hai, hợp nhất hoặc dừng một bên. Nếu là hai việc khác nhau, hãy chia nghiệp vụ thành mục con.',
    en: 'Record a decision (decisions.yaml) with its document: keep both, merge, or retire one. If the work differs, divide the capability into parts.',
  }),
  args: ({ cause, others }) => [cause, ...others],
});

type Ends = {
  readonly name: Bilingual;
  readonly ends: Day;
  readonly dependent: string;
  readonly dependentName: Bilingual;
  readonly dependentEnds?: Day;
  /** Names along the way, between the two. */
  readonly way: readonly Bilingual[];
};

/** What is retired while something that depends on it goes on. */
export const endsBeforeDependent = define<Ends>({
  code: 'ends-before-dependent',
  severity: 'warning',
  sample: {
    name: { vi: 'Trục cũ', en: 'Old platform' },
    ends: 20999,
    dependent: 'component:u/b',
    dependentName: { vi: 'Một cửa', en: 'One-stop shop' },
    way: [{ vi: 'kết nối', en: 'link' }],
  },
  message: ({ name, ends, dependentName, dependentEnds, way }) =>
    both((lang) => {
      const path = way.map((step) => `“${step[lang]}”`).join(' → ');
      const day = printDay(ends, lang);
      const until = dependentEnds === undefined ? undefined : printDay(dependentEnds, lang);
      return pick(
        lang,
        `“${name.vi}” dừng sau ngày ${day}, nhưng “${dependentName.vi}” phụ thuộc vào nó (${path}) ${until ? `đến ${until} mới dừng` : 'chưa có ngày dừng'}.`,
        `“${name.en}” ends after ${day}, but “${dependentName.en}”, which depends on it (${path}), ${until ? `goes on until ${until}` : 'has no end'}.`,
      );
    }),
  help: () => ({
    vi: 'Hãy dời ngày dừng, chuyển thành phần phụ thuộc sang thành phần thay thế, hoặc ghi ngày dừng của nó.',
    en: 'Move the end, move the dependent component to a replacement, or record when it ends.',
  }),
  args: ({ dependent }) => [dependent],
});

type Support = { readonly product: Bilingual; readonly day: Day; readonly ends?: Day };

/** What goes on after the vendor's support has ended, or will. */
export const supportEndsFirst = define<Support>({
  code: 'support-ends-first',
  severity: 'note',
  sample: { product: { vi: 'Máy chủ dữ liệu 12', en: 'Database server 12' }, day: 20999 },
  message: ({ product, day, ends }) =>
    both((lang) => {
      const last = printDay(day, lang);
      const until = ends === undefined ? undefined : printDay(ends, lang);
      return pick(
        lang,
        `Nhà cung cấp hỗ trợ “${product.vi}” đến hết ngày ${last}, còn thành phần ${until ? `dừng sau ngày ${until}` : 'chưa có ngày dừng'}.`,
        `The vendor supports “${product.en}” until ${last}, while the component ${until ? `ends after ${until}` : 'has no end'}.`,
      );
    }),
  help: () => ({
    vi: 'Hãy lập kế hoạch nâng cấp, mua hỗ trợ mở rộng (extendedSupportEnds) hoặc ghi ngày dừng.',
    en: 'Plan an upgrade, buy extended support (extendedSupportEnds) or record when it ends.',
  }),
  args: ({ product }) => [product.vi],
});
