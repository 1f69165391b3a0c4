import { absent, count } from '../data.ts';
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
        all === 0 ? 'không có' : `${all} mục${waived > 0 ? `, trong đó ${waived} được miễn` : ''}`,
      en:
        all === 0
          ? 'none'
          : `${count(all, 'en', '', 'item')}${waived > 0 ? `, ${waived} waived` : ''}`,
    }),
  morePlans: (n: number) => ({ vi: `và ${n} kế hoạch khác`, en: `and ${n} more` }),
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
    vi: `Trang này liệt kê ${n} việc trễ lâu nhất trong số ${of}; danh sách đủ ở trang của từng đơn vị.`,
    en: `This page lists the ${n} longest late of ${of}; each unit’s page has the full list.`,
  }),
} satisfies Words;
