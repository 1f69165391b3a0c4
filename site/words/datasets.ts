import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of the page of a unit's datasets. */
export const datasets = {
  title: { vi: 'Cơ sở dữ liệu', en: 'Datasets' },
  lead: (n: number, owned: number) => ({
    vi: `${inVi(n)} cơ sở dữ liệu; ${inVi(owned)} đã nêu cơ quan chủ quản dữ liệu.`,
    en: `${inEn(n)} datasets; ${inEn(owned)} state the owner of the data.`,
  }),
  differ: {
    vi: 'Nguồn gọi khác với loại theo quy định.',
    en: 'The source calls it otherwise than the law.',
  },
  none: (file: string) => ({
    vi: `Chưa có cơ sở dữ liệu nào. Để thêm, ghi vào tệp ${file} một thành phần có type: dataset.`,
    en: `There are no datasets yet. To add one, write a component with type: dataset into ${file}.`,
  }),
  noDetails: {
    vi: 'Chưa ghi mục đích, cập nhật, mức chia sẻ; ghi ở mục dataset của thành phần.',
    en: 'Purpose, update and sharing class are not recorded; they go under dataset of the component.',
  },
} satisfies Words;
