import { inEn, inVi } from './numbers.ts';

/** Words beside a matrix. */
export const matrix = {
  parted: (n: number) => ({
    vi: `Hình quá rộng so với khổ giấy nên được chia theo cột thành ${inVi(n)} phần; mỗi phần ghi lại tên các hàng.`,
    en: `The drawing is too wide for the sheet and is parted by columns into ${inEn(n)}; each part names the rows again.`,
  }),
};
