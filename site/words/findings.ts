import { absent, count, type Finding } from '../data.ts';
import { countsOf } from '../views/findings.ts';
import { labelOf } from './labels.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

export const findings = {
  title: { vi: 'Kết quả kiểm tra', en: 'Findings' },
  mend: { vi: 'Cách xử lý', en: 'How to mend it' },
  values: { vi: 'Giá trị', en: 'Values' },
  ground: { vi: 'Căn cứ', en: 'Ground' },
  allRules: { vi: 'Xem các quy tắc kiểm tra', en: 'See the rules' },
  none: absent({
    vi: 'Không có điều gì cần xem lại. Cấu trúc dữ liệu hợp lệ; điều đó không có nghĩa là đã đáp ứng yêu cầu quản lý.',
    en: 'Nothing to look at. The structure of the data is valid, which is not a statement of compliance.',
  }),
  intro: {
    vi: 'Công cụ chỉ ra những chỗ dữ liệu mâu thuẫn, thiếu hoặc sai cấu trúc. Công cụ không tự sửa số liệu: mỗi mục cần người phụ trách đối chiếu với nguồn.',
    en: 'The tool points at data that contradict each other, are missing or are malformed. It never corrects a figure: each item is for the person in charge to compare with the source.',
  },
  waived: (n: number) => ({ vi: `Được miễn (${inVi(n)})`, en: `Waived (${inEn(n)})` }),
  byUnit: { vi: 'Theo đơn vị', en: 'By unit' },
  counts: (all: readonly Finding[]) => {
    const [errors = 0, warnings = 0, notes = 0] = countsOf(all);
    return {
      vi: `${errors} lỗi, ${warnings} chỗ cần xem lại, ${notes} lưu ý.`,
      en: `${count(errors, 'en', '', 'error')}, ${count(warnings, 'en', '', 'warning')}, ${count(notes, 'en', '', 'note')}.`,
    };
  },
  heading: (severity: string, n: number) => {
    const { vi, en } = labelOf('severity', severity);
    return { vi: `${vi} (${inVi(n)})`, en: `${en} (${inEn(n)})` };
  },
  cut: (n: number, of: number) => ({
    vi: `Trang này liệt kê ${inVi(n)} trong số ${inVi(of)} mục; lệnh “khung check” in đủ.`,
    en: `This page lists ${inEn(n)} of ${inEn(of)}; the command “khung check” prints them all.`,
  }),
} satisfies Words;
