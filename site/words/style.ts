import type { Words } from './words.ts';

/** Words of the page that shows the parts which all pages are made of. */
export const style = {
  title: { vi: 'Các phần của trang', en: 'Parts of the pages' },
  lead: {
    vi: 'Mọi trang đều ghép từ những phần này. Chữ và số ở đây chỉ là ví dụ, không phải số liệu.',
    en: 'Every page is made of these parts. Words and figures here are examples, not data.',
  },
  statuses: { vi: 'Tình trạng', en: 'Statuses' },
  statusesNote: {
    vi: 'Mỗi tình trạng có hình, chữ và màu; bỏ màu đi vẫn phân biệt được. Màu đỏ chỉ có nghĩa là trễ.',
    en: 'Each status has a shape, a word and a colour; it can be told without the colour. Red only means late.',
  },
  mark: { vi: 'Dấu và chữ', en: 'Mark and word' },
  code: { vi: 'Mã', en: 'Code' },
  colours: { vi: 'Màu', en: 'Colours' },
  coloursNote: {
    vi: 'Một màu mực, một màu giấy, một màu nhấn; nền tối dùng cùng tên.',
    en: 'One ink, one paper, one accent; dark mode uses the same names.',
  },
  type: { vi: 'Chữ', en: 'Type' },
  typeNote: {
    vi: 'Dấu chồng không được chạm dòng trên: Ễ, Ộ, Ỹ, Ậ, Ẵ, Ử.',
    en: 'Stacked marks must not touch the line above: Ễ, Ộ, Ỹ, Ậ, Ẵ, Ử.',
  },
  sample: {
    vi: 'ỦY BAN NHÂN DÂN TỈNH – Nghị quyết về xây dựng chính quyền số, kỹ thuật số và dữ liệu dùng chung Ễ Ộ Ỹ Ậ Ẵ Ử',
    en: 'ỦY BAN NHÂN DÂN TỈNH – Nghị quyết về xây dựng chính quyền số, kỹ thuật số và dữ liệu dùng chung Ễ Ộ Ỹ Ậ Ẵ Ử',
  },
  figures: {
    vi: 'Số thẳng cột: 1.234,5 · 62/91 (68,1 %) · 01/07/2025',
    en: 'Tabular figures: 1,234.5 · 62/91 (68.1%) · 01/07/2025',
  },
  unknowns: { vi: 'Điều chưa biết', en: 'What is not known' },
  unknownsNote: {
    vi: 'Ô trống không bao giờ thay cho “chưa xác định” hay “không áp dụng”.',
    en: 'An empty cell never stands for “not known” or “not applicable”.',
  },
  field: { vi: 'Trường', en: 'Field' },
  shown: { vi: 'Cách hiện', en: 'Shown as' },
  known: { vi: 'Đã biết', en: 'Known' },
  reason: { vi: 'Nguồn không nêu (ví dụ)', en: 'No source says (example)' },
  notApplicable: { vi: 'Không thuộc phạm vi (ví dụ)', en: 'Out of scope (example)' },
  missing: { vi: 'Không có trường', en: 'Field missing' },
  texts: { vi: 'Đoạn chữ', en: 'Texts' },
  leadText: {
    vi: 'Câu dẫn: một câu nói điều chính.',
    en: 'Lead: one sentence with the main point.',
  },
  metaText: {
    vi: 'Dòng phụ: định nghĩa, ngày, cách đếm.',
    en: 'Meta: definition, date, how it is counted.',
  },
  noteText: {
    vi: 'Lưu ý: điều người đọc cần biết trước khi dùng con số.',
    en: 'Note: what to know before using a figure.',
  },
  emptyText: { vi: 'Chưa có gì được ghi ở đây.', en: 'Nothing is recorded here yet.' },
  tag: { vi: 'nhãn', en: 'tag' },
  link: { vi: 'Liên kết về đầu trang', en: 'Link to the top' },
  drawings: { vi: 'Hình nhỏ', en: 'Small drawings' },
  share: { vi: 'Tỷ lệ 62/91, mục tiêu 80 %', en: 'Share 62/91, target 80%' },
} satisfies Words;
