import type { Words } from './words.ts';

/** Words of versions: the switcher, the note on top of a version, the page that lists them. */
export const versions = {
  title: { vi: 'Các phiên bản', en: 'Versions' },
  lead: {
    vi: 'Mỗi phiên bản đã ban hành giữ nguyên nội dung và địa chỉ; bản đang soạn thì không.',
    en: 'Each issued version keeps its content and its address; the working version does not.',
  },
  see: { vi: 'Xem các phiên bản', en: 'See the versions' },
  version: { vi: 'Phiên bản', en: 'Version' },
  working: { vi: 'Bản đang soạn', en: 'Working version' },
  workingSays: { vi: 'thay đổi theo từng lần cập nhật', en: 'changes with every update' },
  issued: { vi: 'Ngày ghi vào kho', en: 'Committed on' },
  effective: { vi: 'Có hiệu lực từ', en: 'In force from' },
  cutoff: { vi: 'Số liệu đến', en: 'Data up to' },
  asOf: { vi: 'Trạng thái tính đến', en: 'Status as of' },
  revision: { vi: 'Mã trong kho', en: 'Revision' },
  unsaid: { vi: 'chưa nêu', en: 'not stated' },
  here: { vi: 'đang xem', en: 'shown here' },
  editionOf: (name: string) => ({ vi: `Dữ liệu của bản ${name}`, en: `Data of version ${name}` }),
  none: {
    vi: 'Trang này không dựng kèm phiên bản nào.',
    en: 'This site was built without versions.',
  },
} satisfies Words;
