import type { Bilingual } from '../data.ts';

/** A link to a page of a unit, or of the whole workspace. */
export type NavItem = { readonly path: string; readonly label: Bilingual };

/** Pages of a unit that answer one question. They share an entry of the strip under the header. */
export type NavGroup = {
  readonly label: Bilingual;
  readonly pages: readonly NavItem[];
};

const to = (path: string, vi: string, en: string): NavItem => ({ path, label: { vi, en } });

const group = (vi: string, en: string, ...pages: NavItem[]): NavGroup => ({
  label: { vi, en },
  pages,
});

/**
 * Pages of a unit, in the order in which a reader asks. A page is shown where it exists, a group
 * where one of its pages does; the group leads to the first of them.
 */
export const unitNav: readonly NavGroup[] = [
  group('Tổng quan', 'Overview', to('', 'Tổng quan', 'Overview')),
  group(
    'Tiến độ',
    'Progress',
    to('plans/', 'Kế hoạch', 'Plans'),
    to('indicators/', 'Chỉ tiêu', 'Indicators'),
    to('scorecard/', 'Kết quả theo cơ quan', 'Results by agency'),
    to('calendar/', 'Lịch hạn', 'Deadlines'),
    to('history/', 'Khi nào trễ, khi nào biết', 'When late, when known'),
    to('milestones/', 'Mốc', 'Milestones'),
    to('tasks/', 'Nhiệm vụ', 'Tasks'),
    to('rankings/', 'Xếp hạng', 'Rankings'),
  ),
  group(
    'Kiến trúc',
    'Architecture',
    to('framework/', 'Khung', 'Framework'),
    to('components/', 'Thành phần', 'Components'),
    to('explorer/', 'Phụ thuộc', 'Dependencies'),
    to('lifecycle/', 'Vòng đời', 'Lifecycle'),
    to('capability-map/', 'Nghiệp vụ', 'Capability map'),
    to('capabilities/', 'Danh mục nghiệp vụ', 'Capabilities'),
    to('overlaps/', 'Trùng lặp', 'Overlaps'),
    to('gaps/', 'Hạn chế', 'Gaps'),
    to('mappings/', 'Đối chiếu khung', 'Mappings'),
  ),
  group(
    'Dữ liệu',
    'Data',
    to('sharing/', 'Chia sẻ', 'Sharing'),
    to('datasets/', 'Danh mục cơ sở dữ liệu', 'Catalogue of datasets'),
    to('exchanges/', 'Từng quan hệ', 'Each exchange'),
  ),
  group(
    'Trạm 5G',
    '5G stations',
    to('stations/', 'Kế hoạch trạm 5G', '5G station plan'),
    to('sites/', 'Vị trí trạm', 'Sites'),
    to('areas/', 'Địa bàn', 'Areas'),
    to('operators/', 'Doanh nghiệp', 'Operators'),
    to('spacing-rules/', 'Quy định khoảng cách', 'Spacing rules'),
  ),
  group(
    'Cơ quan',
    'Agencies',
    to('agencies/', 'Cơ quan', 'Agencies'),
    to('units/', 'Đơn vị hành chính', 'Administrative units'),
  ),
  group(
    'Căn cứ',
    'Grounds',
    to('documents/', 'Văn bản', 'Documents'),
    to('sources/', 'Nguồn', 'Sources'),
    to('proposals/', 'Đề xuất', 'Proposals'),
    to('agreements/', 'Thỏa thuận', 'Agreements'),
    to('decisions/', 'Quyết định đã ghi', 'Recorded decisions'),
  ),
  group(
    'Kiểm tra',
    'Checks',
    to('findings/', 'Phát hiện', 'Findings'),
    to('compliance/', 'Tuân thủ', 'Compliance'),
    to('waivers/', 'Miễn trừ', 'Waivers'),
  ),
];

/** Who shares what in the whole workspace: pages with a line of links between them. */
export const sharingNav: readonly NavItem[] = [
  to('sharing/', 'Tổng quan', 'Overview'),
  to('datasets/', 'Danh mục cơ sở dữ liệu', 'Catalogue of datasets'),
];

/** Pages of the whole workspace that the home page leads to, and the foot of every page. */
export const footNav: readonly NavItem[] = [
  to('changes/', 'Điều đã đổi', 'What changed'),
  to('calendar/', 'Lịch hạn', 'Deadlines'),
  to('sharing/', 'Chia sẻ dữ liệu', 'Data sharing'),
  to('overlaps/', 'Ứng viên trùng lặp', 'Overlap candidates'),
  to('compare/', 'So sánh các đơn vị', 'Units side by side'),
  to('rules/', 'Quy tắc kiểm tra', 'Rules'),
  to('compliance/', 'Đối chiếu tuân thủ', 'Compliance'),
  to('style/', 'Các phần của trang', 'Parts of the pages'),
];

/** Pages of the whole workspace. */
export const siteNav: readonly NavItem[] = [
  to('findings/', 'Kết quả kiểm tra', 'Findings'),
  to('frameworks/', 'Khung tham chiếu', 'Frameworks'),
  to('glossary/', 'Thuật ngữ', 'Glossary'),
  to('method/', 'Cách tính', 'Method'),
];
