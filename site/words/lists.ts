import type { Bilingual } from '../data.ts';
import { absent } from '../data.ts';
import { kinds } from '../kinds.ts';
import { inEn, inVi } from './numbers.ts';

const w = (vi: string, en: string): Bilingual => ({ vi, en });

/** What a list of a kind is called, where the title of its schema does not say it well. */
const names: Readonly<Record<string, Bilingual>> = {
  agency: w('Cơ quan, tổ chức', 'Agencies'),
  agreement: w('Thỏa thuận, cam kết', 'Agreements'),
  assessment: w('Đánh giá tuân thủ', 'Assessments'),
  capability: w('Năng lực nghiệp vụ', 'Capabilities'),
  component: w('Thành phần kiến trúc', 'Components'),
  decision: w('Quyết định lựa chọn', 'Decisions'),
  document: w('Văn bản', 'Documents'),
  exchange: w('Quan hệ, trao đổi dữ liệu', 'Exchanges'),
  gap: w('Hạn chế, khoảng trống', 'Gaps'),
  indicator: w('Chỉ tiêu', 'Indicators'),
  mapping: w('Đối chiếu với khung', 'Mappings to the framework'),
  milestone: w('Mốc và mục tiêu định tính', 'Milestones'),
  plan: w('Kế hoạch', 'Plans'),
  proposal: w('Đề xuất, kiến nghị', 'Proposals'),
  ranking: w('Xếp hạng', 'Rankings'),
  source: w('Nguồn', 'Sources'),
  task: w('Nhiệm vụ', 'Tasks'),
  unit: w('Đơn vị hành chính', 'Administrative units'),
  waiver: w('Miễn trừ', 'Waivers'),
};

/** Name of the list of a kind. */
export function listName(kind: string): Bilingual {
  return names[kind] ?? kinds.get(kind)?.title ?? w(kind, kind);
}

export const lists = {
  counted: (kind: string, n: number): Bilingual => {
    const { vi, en } = listName(kind);
    return { vi: `${vi} (${inVi(n)})`, en: `${en} (${inEn(n)})` };
  },
  pages: w('Các trang của danh sách', 'Pages of the list'),
  page: (n: number): Bilingual => ({ vi: `Trang ${n}`, en: `Page ${n}` }),
  /** Said where a list is cut, so that its page can still be read. */
  cut: (shown: string, all: string): Bilingual => ({
    vi: `Hiện ${shown} trong ${all} bản ghi; tìm theo tên để mở bản ghi khác.`,
    en: `${shown} of ${all} records are shown; search by name to open another.`,
  }),
  /** What is missing, and how to add it. */
  none: (kind: string, tree: string, unit: string, plural: string): Bilingual => {
    const { vi, en } = listName(kind);
    const file = `${tree}/${unit}/${plural}.yaml`;
    return absent({
      vi: `Chưa có bản ghi nào thuộc loại “${vi}”. Để thêm, ghi mã và nội dung bản ghi vào tệp ${file}.`,
      en: `There are no records of the kind “${en}” yet. To add one, write its id and content into ${file}.`,
    });
  },
};
