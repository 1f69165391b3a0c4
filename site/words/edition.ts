import type { Words } from './words.ts';

/** Words of the page that says which data the site was made from. */
export const edition = {
  title: { vi: 'Bản dữ liệu', en: 'Data edition' },
  lead: {
    vi: 'Trang này được làm từ một bản dữ liệu duy nhất; ai có bản đó thì làm lại được đúng như vậy.',
    en: 'This site was made from one edition of the data; whoever has it can make the same site again.',
  },
  revision: { vi: 'Phiên bản trong kho', en: 'Revision' },
  uncommitted: { vi: 'Chưa ghi vào kho phiên bản', en: 'Not committed' },
  digest: { vi: 'Mã kiểm (sha256)', en: 'Digest (sha256)' },
  asOf: { vi: 'Tính đến', en: 'As of' },
  knownAt: { vi: 'Theo thông tin được biết đến', en: 'As known on' },
  counts: { vi: 'Số bản ghi', en: 'Records' },
  kind: { vi: 'Loại', en: 'Kind' },
  all: { vi: 'Tất cả', en: 'All' },
} satisfies Words;
