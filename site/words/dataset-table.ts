import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of the catalogue of datasets and of the tools above it. */
export const datasetTable = {
  title: { vi: 'Danh mục cơ sở dữ liệu', en: 'Catalogue of datasets' },
  lead: (n: number, owned: number, classed: number) => ({
    vi: `${inVi(n)} cơ sở dữ liệu: ${inVi(owned)} đã nêu cơ quan chủ quản, ${inVi(classed)} đã nêu mức chia sẻ.`,
    en: `${inEn(n)} ${n === 1 ? 'dataset' : 'datasets'}: ${inEn(owned)} name an owner, ${inEn(classed)} state how they are shared.`,
  }),
  files: { vi: 'Tải toàn bộ danh mục', en: 'Download the whole catalogue' },
  csv: { vi: 'CSV (bảng tính)', en: 'CSV (spreadsheet)' },
  dcat: { vi: 'DCAT (JSON-LD)', en: 'DCAT (JSON-LD)' },
  name: { vi: 'Cơ sở dữ liệu', en: 'Dataset' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  owner: { vi: 'Chủ quản dữ liệu', en: 'Data owner' },
  sharing: { vi: 'Mức chia sẻ', en: 'Sharing class' },
  personal: { vi: 'Dữ liệu cá nhân', en: 'Personal data' },
  update: { vi: 'Cập nhật', en: 'Update' },
  known: { vi: 'Biết đến ngày', en: 'Known to' },
  stale: { vi: 'quá kỳ rà soát', en: 'past review' },
  used: { vi: 'Luồng đang dùng', en: 'Flows in use' },
  items: { vi: 'Mục dữ liệu', en: 'Items' },
  type: { vi: 'Loại', en: 'Type' },
  basis: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  filter: { vi: 'Lọc theo chữ', en: 'Filter by words' },
  choose: { vi: 'Chọn cột', en: 'Choose columns' },
  all: { vi: 'Tất cả', en: 'All' },
  download: { vi: 'Tải CSV các hàng đang hiện', en: 'Download the rows shown as CSV' },
  shown: { vi: 'Hiện %n trong %N hàng', en: '%n of %N rows shown' },
  more: { vi: 'Hiện thêm', en: 'Show more' },
  everything: { vi: 'Hiện tất cả', en: 'Show all' },
  sortHint: { vi: 'Sắp xếp theo', en: 'Sort by' },
} satisfies Words;
