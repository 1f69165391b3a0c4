import { absent, count } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

export const home = {
  units: { vi: 'Các đơn vị', en: 'Units' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  next: { vi: 'Hạn kế tiếp', en: 'Next deadline' },
  noNext: absent({ vi: 'không còn', en: 'none ahead' }),
  state: { vi: 'Mục tiêu, nhiệm vụ', en: 'Goals and tasks' },
  known: { vi: 'Biết đến', en: 'Known to' },
  findings: { vi: 'Kiểm tra', en: 'Findings' },
  findingsCount: (all: number, waived: number) =>
    absent({
      vi:
        all === 0
          ? 'không có'
          : `${inVi(all)} mục${waived > 0 ? `, trong đó ${inVi(waived)} được miễn` : ''}`,
      en:
        all === 0
          ? 'none'
          : `${count(all, 'en', '', 'item')}${waived > 0 ? `, ${inEn(waived)} waived` : ''}`,
    }),
  morePlans: (n: number) => ({ vi: `và ${inVi(n)} kế hoạch khác`, en: `and ${inEn(n)} more` }),
  madeUp: {
    vi: 'dữ liệu giả lập, không tính vào số liệu chung',
    en: 'made-up data, left out of joint figures',
  },
  noWork: absent({ vi: 'chưa ghi việc nào', en: 'none recorded' }),
  lateEverywhere: { vi: 'Trễ hạn trên toàn hệ thống', en: 'Late across the system' },
  newest: { vi: 'Thông tin mới nhất', en: 'Newest information' },
  newestNote: {
    vi: 'Các nguồn được công bố gần đây nhất trong số đã đọc.',
    en: 'The sources published most recently among those read.',
  },
  legend: { vi: 'Toàn hệ thống', en: 'All units' },
  cut: (n: number, of: number) => ({
    vi: `Trang này liệt kê ${inVi(n)} việc trễ lâu nhất trong số ${inVi(of)}; danh sách đủ ở trang của từng đơn vị.`,
    en: `This page lists the ${inEn(n)} longest late of ${inEn(of)}; each unit’s page has the full list.`,
  }),
} satisfies Words;
