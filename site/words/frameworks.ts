import type { Bilingual } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of the pages of the reference frameworks. */
export const frameworks = {
  title: { vi: 'Khung tham chiếu', en: 'Reference frameworks' },
  lead: {
    vi: 'Các lớp, phần và ô mà kiến trúc của mỗi đơn vị được đối chiếu; lấy từ văn bản, không viết trong mã.',
    en: 'The layers, parts and blocks that each architecture is compared with; data from the documents.',
  },
  none: {
    vi: 'Chưa có khung nào. Để thêm, tạo tệp trong schemas/frameworks/.',
    en: 'There are no frameworks. To add one, create a file in schemas/frameworks/.',
  },
  version: (version: string) => ({ vi: `Phiên bản ${version}`, en: `Version ${version}` }),
  from: { vi: 'Áp dụng từ', en: 'In force from' },
  to: { vi: 'Đến hết', en: 'Until the end of' },
  document: { vi: 'Văn bản', en: 'Document' },
  verification: { vi: 'Mức kiểm chứng', en: 'Verification' },
  layerCount: (layers: number, blocks: number) => ({
    vi: `${inVi(layers)} lớp, ${inVi(blocks)} ô`,
    en: `${inEn(layers)} layers, ${inEn(blocks)} blocks`,
  }),
  block: { vi: 'Ô', en: 'Block' },
  obligation: { vi: 'Mức', en: 'Obligation' },
  figures: { vi: 'Hình', en: 'Figures' },
  source: { vi: 'Vị trí trong văn bản', en: 'Place in the document' },
  noBlocks: {
    vi: 'Khung không chia lớp này thành các ô.',
    en: 'The framework has no blocks here.',
  },
  optional: { vi: 'tùy chọn', en: 'optional' },
  crossCutting: { vi: 'Thành phần xuyên suốt', en: 'Cross-cutting components' },
  principles: { vi: 'Nguyên tắc', en: 'Principles' },
  legacy: { vi: 'Chuyển từ khung năm miền cũ', en: 'From the older five domains' },
  domain: { vi: 'Miền cũ', en: 'Older domain' },
  goesTo: { vi: 'Ứng với', en: 'Corresponds to' },
  name: { vi: 'Tên', en: 'Name' },
  code: { vi: 'Ký hiệu', en: 'Code' },
} satisfies Words;

const OBLIGATIONS: Readonly<Record<string, Bilingual>> = {
  reference: { vi: 'Tham chiếu', en: 'Reference' },
  conditional: { vi: 'Theo điều kiện', en: 'Conditional' },
  'open-slot': { vi: 'Để bổ sung thành phần đặc thù', en: 'Open for own components' },
  mandatory: { vi: 'Bắt buộc', en: 'Mandatory' },
  optional: { vi: 'Tùy chọn', en: 'Optional' },
};

/** What an obligation code is called; the code itself where it is another. */
export function obligationWord(code: string): Bilingual {
  return OBLIGATIONS[code] ?? { vi: code, en: code };
}
