import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of the pages of documents and sources. */
export const documents = {
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  name: { vi: 'Tên văn bản', en: 'Title' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  issued: { vi: 'Ngày ban hành', en: 'Issued on' },
  status: { vi: 'Hiệu lực', en: 'Validity' },
  count: (n: number) => ({
    vi: `${inVi(n)} văn bản`,
    en: n === 1 ? '1 document' : `${inEn(n)} documents`,
  }),
  lineage: { vi: 'Quan hệ với văn bản khác', en: 'Relations with other documents' },
  citedBy: { vi: 'Được viện dẫn', en: 'Cited by' },
  notCited: absent({
    vi: 'Chưa bản ghi nào viện dẫn văn bản này.',
    en: 'No record cites this document yet.',
  }),
  supersedes: { vi: 'Thay thế', en: 'Supersedes' },
  supersededBy: { vi: 'Được thay thế bởi', en: 'Superseded by' },
  amends: { vi: 'Sửa đổi', en: 'Amends' },
  amendedBy: { vi: 'Được sửa đổi bởi', en: 'Amended by' },
  basedOn: { vi: 'Căn cứ', en: 'Based on' },
  basisOf: { vi: 'Là căn cứ của', en: 'Basis of' },
  repealedBy: { vi: 'Bị bãi bỏ bởi', en: 'Repealed by' },
  repeals: { vi: 'Bãi bỏ', en: 'Repeals' },
  sources: (n: number, records: number) => ({
    vi: `${inVi(n)} nguồn; ${inVi(records)} bản ghi lấy thông tin từ đó.`,
    en: `${inEn(n)} sources, from which ${inEn(records)} records take what they say.`,
  }),
  source: { vi: 'Nguồn', en: 'Source' },
  type: { vi: 'Loại', en: 'Type' },
  published: { vi: 'Ngày công bố', en: 'Published' },
  speaksOf: { vi: 'Nói về ngày', en: 'Speaks of' },
  read: { vi: 'Mức độ đọc', en: 'How far read' },
  records: { vi: 'Số bản ghi', en: 'Records' },
  taken: { vi: 'Thông tin lấy từ nguồn này', en: 'What was taken from it' },
  nothingTaken: absent({
    vi: 'Chưa bản ghi nào lấy thông tin từ nguồn này.',
    en: 'No record takes anything from this source yet.',
  }),
} satisfies Words;
