import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of what a dataset's own page adds to those of a component. */
export const datasets = {
  title: { vi: 'Cơ sở dữ liệu', en: 'Datasets' },
  differ: {
    vi: 'Nguồn gọi khác với loại theo quy định.',
    en: 'The source calls it otherwise than the law.',
  },
  none: (file: string) =>
    absent({
      vi: `Chưa có cơ sở dữ liệu nào. Để thêm, ghi vào tệp ${file} một thành phần có type: dataset.`,
      en: `There are no datasets yet. To add one, write a component with type: dataset into ${file}.`,
    }),
  noDetails: absent({
    vi: 'Chưa ghi mục đích, cập nhật, mức chia sẻ; ghi ở mục dataset của thành phần.',
    en: 'Purpose, update and sharing class are not recorded; they go under dataset of the component.',
  }),
  about: { vi: 'Về dữ liệu', en: 'About the data' },
  freshness: { vi: 'Độ mới của thông tin', en: 'How fresh this is' },
  fresh: (day: string) => ({
    vi: `Biết đến ngày ${day}, trong kỳ rà soát.`,
    en: `Known to ${day}, within its review period.`,
  }),
  old: (day: string) =>
    absent({
      vi: `Biết đến ngày ${day}; đã quá kỳ rà soát mà chưa ai xác nhận lại.`,
      en: `Known to ${day}; nobody has confirmed it within its review period.`,
    }),
  never: absent({
    vi: 'Không bản ghi hay nguồn nào cho biết thông tin này phản ánh ngày nào.',
    en: 'Neither record nor source says which day this reflects.',
  }),
  classNow: { vi: 'Mức chia sẻ tại ngày xét', en: 'Sharing class now' },
  items: (n: number) => ({
    vi: `${inVi(n)} mục dữ liệu`,
    en: `${inEn(n)} ${n === 1 ? 'item' : 'items'}`,
  }),
  personal: (n: number) => ({
    vi: `${inVi(n)} mục là dữ liệu cá nhân.`,
    en: `${inEn(n)} ${n === 1 ? 'is' : 'are'} personal data.`,
  }),
  periods: { vi: 'Mức chia sẻ theo từng giai đoạn', en: 'Sharing class by period' },
  distributions: { vi: 'Các dạng cung cấp', en: 'Distributions' },
  toDecide: { vi: 'Điều cần quyết định về chia sẻ', en: 'What is to be decided about sharing' },
  nothing: absent({ vi: 'Không có.', en: 'Nothing.' }),
} satisfies Words;
