import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of exchanges and of the drawing around a component. */
export const relations = {
  title: { vi: 'Quan hệ với các thành phần khác', en: 'Relations with other components' },
  partner: { vi: 'Bên kia', en: 'Other end' },
  kind: { vi: 'Quan hệ', en: 'Relation' },
  content: { vi: 'Dữ liệu', en: 'Data' },
  channel: { vi: 'Kênh', en: 'Channel' },
  state: { vi: 'Trạng thái', en: 'State' },
  uses: { vi: 'Nhận từ', en: 'Receives from' },
  usedBy: { vi: 'Cung cấp cho', en: 'Provides to' },
  carries: { vi: 'Quan hệ đi qua nền tảng này', en: 'Exchanges that pass through this platform' },
  moves: { vi: 'Quan hệ trao đổi dữ liệu này', en: 'Exchanges of this data' },
  drawing: (name: string, left: number, right: number) => ({
    vi: `${name}: nhận từ ${left}, cung cấp cho ${right}`,
    en: `${name}: receives from ${left}, provides to ${right}`,
  }),
  drawingHelp: {
    vi: 'Mũi tên đi từ bên cung cấp đến bên sử dụng; chi tiết ở các bảng bên dưới.',
    en: 'Arrows lead from provider to consumer; the tables below give the details.',
  },
  others: (n: number) => ({ vi: `và ${inVi(n)} bên khác`, en: `and ${inEn(n)} others` }),
  inTable: { vi: 'xem bảng bên dưới', en: 'see the table below' },
  none: (file: string) =>
    absent({
      vi: `Chưa ghi quan hệ nào với thành phần hoặc cơ quan khác. Để thêm, ghi vào tệp ${file}.`,
      en: `No relation with another component or agency is recorded. To add one, write it into ${file}.`,
    }),
} satisfies Words;
