import type { Words } from './words.ts';

/** Words of the frame around every page. */
export const frame = {
  skip: { vi: 'Đến nội dung chính', en: 'Skip to content' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  searchHint: { vi: 'Tìm theo tên', en: 'Search names' },
  home: { vi: 'Trang chủ', en: 'Home' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  breadcrumbs: { vi: 'Vị trí trang', en: 'Breadcrumbs' },
  asOf: { vi: 'Tính đến', en: 'As of' },
  knownAt: { vi: 'Theo hiểu biết đến', en: 'As known on' },
  siteNav: { vi: 'Toàn hệ thống', en: 'Whole site' },
  unitPages: { vi: 'Các trang của đơn vị', en: 'Pages of the unit' },
  dated: (asOf: string, knownAt: string) => ({
    vi: `Tình trạng tính đến ${asOf}, theo thông tin được biết đến ${knownAt}.`,
    en: `Status as of ${asOf}, as known on ${knownAt}.`,
  }),
  edition: { vi: 'Bản dữ liệu', en: 'Data edition' },
  edit: { vi: 'Sửa mục này', en: 'Edit this' },
  notFound: { vi: 'Không tìm thấy trang', en: 'Page not found' },
  notFoundHelp: {
    vi: 'Trang có thể đã đổi chỗ. Hãy tìm theo tên hoặc về trang chủ.',
    en: 'The page may have moved. Search by name, or go to the home page.',
  },
} satisfies Words;
