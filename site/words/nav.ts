import type { Bilingual } from '../data.ts';

/** A link of the strip under the header: `kind` says which records a unit must have to show it. */
export type NavItem = {
  readonly path: string;
  readonly label: Bilingual;
  readonly kind?: string;
  /** Pages that are reached from this one and belong to it; it is shown only where it exists. */
  readonly leads?: readonly string[];
};

const to = (path: string, vi: string, en: string, kind?: string): NavItem => ({
  path,
  label: { vi, en },
  ...(kind ? { kind } : {}),
});

/** How a unit's work went: pages that share the entry "Progress", and their own line of links. */
export const progressNav: readonly NavItem[] = [
  to('scorecard/', 'Kết quả theo cơ quan', 'Results by agency'),
  to('history/', 'Khi nào trễ, khi nào biết', 'When late, when known'),
  to('calendar/', 'Lịch hạn', 'Deadlines'),
];

/** Who shares what: pages that share the entry "Data sharing", and their own line of links. */
export const sharingNav: readonly NavItem[] = [
  to('sharing/', 'Tổng quan', 'Overview'),
  to('datasets/', 'Danh mục cơ sở dữ liệu', 'Catalogue of datasets'),
  to('exchanges/', 'Từng quan hệ', 'Each exchange'),
];

/** Pages of a unit, in the order in which a reader asks. */
export const unitNav: readonly NavItem[] = [
  to('', 'Tổng quan', 'Overview'),
  to('plans/', 'Kế hoạch', 'Plans', 'plan'),
  to('indicators/', 'Chỉ tiêu', 'Indicators', 'indicator'),
  {
    ...to('scorecard/', 'Tiến độ', 'Progress'),
    leads: progressNav.map(({ path }) => path),
  },
  to('components/', 'Thành phần', 'Components', 'component'),
  {
    ...to('sharing/', 'Chia sẻ', 'Sharing'),
    leads: sharingNav.map(({ path }) => path),
  },
  { ...to('explorer/', 'Phụ thuộc', 'Dependencies', 'component'), leads: ['explorer/'] },
  to('gaps/', 'Hạn chế', 'Gaps', 'gap'),
  to('agencies/', 'Cơ quan', 'Agencies', 'agency'),
  to('rankings/', 'Xếp hạng', 'Rankings', 'ranking'),
  to('proposals/', 'Đề xuất', 'Proposals', 'proposal'),
  to('agreements/', 'Thỏa thuận', 'Agreements', 'agreement'),
  to('documents/', 'Văn bản', 'Documents', 'document'),
  to('sources/', 'Nguồn', 'Sources', 'source'),
  { ...to('compliance/', 'Tuân thủ', 'Compliance'), leads: ['compliance/'] },
  to('findings/', 'Kiểm tra', 'Findings'),
];

/** Pages of the whole workspace that the home page leads to, and the foot of every page. */
export const footNav: readonly NavItem[] = [
  to('calendar/', 'Lịch hạn', 'Deadlines'),
  to('sharing/', 'Chia sẻ dữ liệu', 'Data sharing'),
  to('compare/', 'So sánh các đơn vị', 'Units side by side'),
  to('rules/', 'Quy tắc kiểm tra', 'Rules'),
  to('compliance/', 'Đối chiếu tuân thủ', 'Compliance'),
];

/** Pages of the whole workspace. */
export const siteNav: readonly NavItem[] = [
  to('findings/', 'Kết quả kiểm tra', 'Findings'),
  to('frameworks/', 'Khung tham chiếu', 'Frameworks'),
  to('glossary/', 'Thuật ngữ', 'Glossary'),
  to('method/', 'Cách tính', 'Method'),
];
