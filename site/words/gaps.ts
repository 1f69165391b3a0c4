import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of the page of a unit's gaps. */
export const gaps = {
  count: (n: number) => ({
    vi: `${inVi(n)} hạn chế, khoảng trống`,
    en: n === 1 ? '1 gap' : `${inEn(n)} gaps`,
  }),
  gap: { vi: 'Hạn chế', en: 'Gap' },
  required: { vi: 'Yêu cầu', en: 'Required' },
  option: { vi: 'Phương án', en: 'Option' },
  tasks: { vi: 'Nhiệm vụ giải quyết', en: 'Tasks that close it' },
  noTask: absent({ vi: 'Chưa có nhiệm vụ', en: 'No task yet' }),
  state: { vi: 'Tình trạng', en: 'State' },
  withTask: (n: number) => ({
    vi: `${inVi(n)} đã gắn với nhiệm vụ giải quyết.`,
    en: `${inEn(n)} have a task that is to close them.`,
  }),
} satisfies Words;
