import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words that many pages share. */
export const common = {
  unknown: { vi: 'Chưa xác định', en: 'Not known' },
  notApplicable: { vi: 'Không áp dụng', en: 'Not applicable' },
  notRecorded: absent({ vi: 'Chưa ghi', en: 'Not recorded' }),
  answers: { vi: 'Đầu mối trả lời', en: 'To be answered by' },
  before: { vi: 'hạn', en: 'due' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  source: { vi: 'Nguồn', en: 'Source' },
  noSource: absent({ vi: 'Chưa ghi nguồn', en: 'No source recorded' }),
  line: { vi: 'Dòng dữ liệu', en: 'Line of data' },
  basis: { vi: 'Suy luận từ', en: 'Deduced from' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  name: { vi: 'Tên', en: 'Name' },
  owner: { vi: 'Chủ trì', en: 'Owner' },
  deadline: { vi: 'Hạn', en: 'Deadline' },
  status: { vi: 'Tình trạng', en: 'Status' },
  why: { vi: 'Vì sao', en: 'Why' },
  value: { vi: 'Giá trị', en: 'Value' },
  date: { vi: 'Ngày', en: 'Date' },
  verified: { vi: 'đã kiểm chứng', en: 'verified' },
  awaiting: { vi: 'chờ kiểm chứng', en: 'awaiting verification' },
  seeAll: (n: number) => ({ vi: `Xem tất cả ${inVi(n)}`, en: `See all ${inEn(n)}` }),
  table: { vi: 'Bảng số liệu', en: 'Table' },
  history: { vi: 'Lịch sử', en: 'History' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
} satisfies Words;
