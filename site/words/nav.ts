import type { Bilingual } from '../data.ts';

/** A link of the strip under the header: `kind` says which records a unit must have to show it. */
export type NavItem = {
  readonly path: string;
  readonly label: Bilingual;
  readonly kind?: string;
};

const to = (path: string, vi: string, en: string, kind?: string): NavItem => ({
  path,
  label: { vi, en },
  ...(kind ? { kind } : {}),
});

/** Pages of a unit, in the order in which a reader asks. */
export const unitNav: readonly NavItem[] = [
  to('', 'Tổng quan', 'Overview'),
  to('plans/', 'Kế hoạch', 'Plans', 'plan'),
  to('indicators/', 'Chỉ tiêu', 'Indicators', 'indicator'),
  to('components/', 'Thành phần', 'Components', 'component'),
  to('exchanges/', 'Trao đổi', 'Exchanges', 'exchange'),
  to('gaps/', 'Hạn chế', 'Gaps', 'gap'),
  to('agencies/', 'Cơ quan', 'Agencies', 'agency'),
  to('rankings/', 'Xếp hạng', 'Rankings', 'ranking'),
  to('proposals/', 'Đề xuất', 'Proposals', 'proposal'),
  to('agreements/', 'Thỏa thuận', 'Agreements', 'agreement'),
  to('documents/', 'Văn bản', 'Documents', 'document'),
  to('sources/', 'Nguồn', 'Sources', 'source'),
  to('findings/', 'Kiểm tra', 'Findings'),
];

/** Pages of the whole workspace. */
export const siteNav: readonly NavItem[] = [
  to('findings/', 'Kết quả kiểm tra', 'Findings'),
  to('frameworks/', 'Khung tham chiếu', 'Frameworks'),
  to('glossary/', 'Thuật ngữ', 'Glossary'),
  to('method/', 'Cách tính', 'Method'),
];
