import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of the pages of agencies. */
export const agencies = {
  lead: (n: number) => ({
    vi: `${inVi(n)} cơ quan, tổ chức được các nguồn nêu tên, xếp theo khối và theo cấp trên, cấp dưới.`,
    en: `${inEn(n)} agencies that the sources name, by side and by who is under whom.`,
  }),
  under: (name: string) => ({ vi: `thuộc ${name}`, en: `part of ${name}` }),
  until: (date: string) => ({ vi: `đến ${date}`, en: `until ${date}` }),
  successor: (name: string) => ({ vi: `nay là ${name}`, en: `now ${name}` }),
  children: { vi: 'Cơ quan trực thuộc', en: 'Agencies under it' },
  before: { vi: 'Kế thừa từ', en: 'Succeeds' },
  components: { vi: 'Thành phần kiến trúc', en: 'Components' },
  role: { vi: 'Vai trò', en: 'Role' },
  state: { vi: 'Trạng thái', en: 'State' },
  others: { vi: 'Bản ghi khác nhắc tới', en: 'Other records that refer to it' },
  nothing: absent({
    vi: 'Chưa bản ghi nào giao việc, thành phần hoặc văn bản cho cơ quan này.',
    en: 'No record gives work, a component or a document to this agency yet.',
  }),
} satisfies Words;
