import { absent } from '../data.ts';
import type { Words } from './words.ts';

/** Words of the pages of administrative units. */
export const units = {
  title: { vi: 'Đơn vị hành chính và lịch sử', en: 'Administrative units and history' },
  below: { vi: 'Đơn vị được nêu trong dữ liệu', en: 'Units that the data names' },
  noneBelow: (file: string) =>
    absent({
      vi: `Chưa ghi đơn vị nào khác. Để thêm, ghi vào tệp ${file}.`,
      en: `No other unit is recorded. To add one, write it into ${file}.`,
    }),
  name: { vi: 'Tên', en: 'Name' },
  type: { vi: 'Loại', en: 'Type' },
  parent: { vi: 'Thuộc', en: 'Part of' },
  exists: { vi: 'Tồn tại', en: 'Exists' },
  since: (date: string) => ({ vi: `từ ${date}`, en: `since ${date}` }),
  until: (date: string) => ({ vi: `đến hết ${date}`, en: `until the end of ${date}` }),
  earlier: (name: string) => ({ vi: `trước đây: ${name}`, en: `earlier: ${name}` }),
} satisfies Words;
