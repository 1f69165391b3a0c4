import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

type Counted = 'total' | 'via' | 'direct' | 'rest' | 'unknown' | 'missing';

/** Words of the page of a unit's exchanges. */
export const exchanges = {
  provider: { vi: 'Bên cung cấp', en: 'Provider' },
  consumer: { vi: 'Bên sử dụng', en: 'Consumer' },
  /** Of those that exist or are meant to: by channel; then those that are missing. */
  headline: ({ total, via, direct, rest, unknown, missing }: Readonly<Record<Counted, number>>) =>
    absent({
      vi:
        `${inVi(total)} luồng đang hoạt động, đang kết nối hoặc dự kiến: ${inVi(via)} qua nền tảng, ` +
        `${inVi(direct)} kết nối trực tiếp, ${rest > 0 ? `${inVi(rest)} thủ công hoặc cách khác, ` : ''}${inVi(unknown)} chưa rõ kênh. ` +
        `${inVi(missing)} luồng chưa kết nối.`,
      en:
        `${inEn(total)} ${total === 1 ? 'flow operates, is' : 'flows operate, are'} being connected or planned: ${inEn(via)} through a platform, ` +
        `${inEn(direct)} point to point, ${rest > 0 ? `${inEn(rest)} by hand or otherwise, ` : ''}${inEn(unknown)} by a channel not known. ` +
        `${inEn(missing)} not connected.`,
    }),
  others: (n: number) => ({
    vi: `${inVi(n)} quan hệ khác chỉ nêu phụ thuộc hoặc đã dừng nên không phải luồng.`,
    en: `${inEn(n)} other ${n === 1 ? 'exchange only tells a dependency or is' : 'exchanges only tell dependencies or are'} retired, and no flow.`,
  }),
  matrix: { vi: 'Ai cung cấp, ai sử dụng', en: 'Who provides, who uses' },
  matrixHelp: {
    vi: 'Hàng là bên cung cấp, cột là bên sử dụng; mỗi dấu mở trang của quan hệ.',
    en: 'Rows provide, columns use; each mark opens the page of the exchange.',
  },
  tooWide: (providers: number, consumers: number) => ({
    vi: `Có ${inVi(providers)} bên cung cấp và ${inVi(consumers)} bên sử dụng, nhiều hơn một bảng đọc được; xem danh sách theo kênh bên dưới.`,
    en: `There are ${inEn(providers)} providers and ${inEn(consumers)} consumers, more than a readable table holds; see the lists by channel.`,
  }),
  direct: { vi: 'ô vuông: kết nối trực tiếp', en: 'square: point to point' },
  notConnected: { vi: 'Chưa kết nối', en: 'Not connected' },
  unknownChannel: absent({ vi: 'Chưa rõ kênh', en: 'Channel not known' }),
  exchange: { vi: 'Quan hệ', en: 'Exchange' },
  elsewhere: {
    vi: 'Quan hệ do các đơn vị khác ghi có ở trang của từng thành phần.',
    en: 'Exchanges recorded by other units are on the page of each component.',
  },
} satisfies Words;
