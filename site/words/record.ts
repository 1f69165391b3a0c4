import { absent } from '../data.ts';
import type { Words } from './words.ts';

/** Words of a record's page, whatever its kind. */
export const record = {
  noSuchRecord: { vi: 'không có bản ghi này', en: 'no such record' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  mentions: { vi: 'Bản ghi nhắc tới', en: 'Records that refer to this' },
  findings: { vi: 'Kết quả kiểm tra', en: 'Findings' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
  provenance: { vi: 'Nguồn và dữ liệu', en: 'Sources and data' },
  dataAt: (file: string, line: number) => ({
    vi: `Dữ liệu: ${file}, dòng ${line}`,
    en: `Data: ${file}, line ${line}`,
  }),
  noSource: absent({
    vi: 'Bản ghi chưa nêu nguồn. Thêm mục sources vào bản ghi để người đọc biết thông tin lấy từ đâu.',
    en: 'This record names no source. Add sources to it, so that readers know where it comes from.',
  }),
  asOf: { vi: 'Thông tin phản ánh', en: 'Information as of' },
  confirmed: (by: string, on: string) => ({
    vi: `${by} xác nhận ${on}`,
    en: `Confirmed by ${by}, ${on}`,
  }),
  confirmedOn: (on: string) => ({ vi: `Xác nhận ${on}`, en: `Confirmed ${on}` }),
  confirmedBy: (by: string) => ({ vi: `${by} xác nhận`, en: `Confirmed by ${by}` }),
  internal: { vi: 'Nội bộ', en: 'Internal' },
  renamedFrom: (id: string) => ({ vi: `Mã cũ: ${id}`, en: `Former id: ${id}` }),
  contact: { vi: 'đầu mối trả lời', en: 'to be answered by' },
  due: { vi: 'hạn trả lời', en: 'answer due' },
  late: (span: string) => ({ vi: `quá hạn ${span}`, en: `${span} late` }),
  original: { vi: 'So với hạn và mức ban đầu', en: 'Against the original target' },
  current: { vi: 'So với hạn và mức mới', en: 'Against the later target' },
  heldBy: { vi: 'Bị chậm vì phải chờ', en: 'Held up by' },
} satisfies Words;
