import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of the pages that say who shares what with whom. */
export const sharing = {
  title: { vi: 'Chia sẻ dữ liệu', en: 'Data sharing' },
  pages: { vi: 'Các trang về chia sẻ dữ liệu', en: 'Pages on data sharing' },
  headline: (direct: number, total: number) => ({
    vi: `${inVi(direct)} trong ${inVi(total)} luồng đi thẳng, không qua trục`,
    en: `${inEn(direct)} of ${inEn(total)} flows run point to point, past the platform`,
  }),
  others: (platform: number, manual: number, other: number, unknown: number) => {
    const list = (parts: readonly (readonly [number, string])[]) =>
      parts.filter(([n]) => n > 0).map(([, said]) => said);
    const vi = list([
      [platform, `${inVi(platform)} qua nền tảng`],
      [manual, `${inVi(manual)} thủ công`],
      [other, `${inVi(other)} qua kênh khác`],
      [unknown, `${inVi(unknown)} chưa rõ kênh nên có thể cũng đi thẳng`],
    ]);
    const en = list([
      [platform, `${inEn(platform)} through a platform`],
      [manual, `${inEn(manual)} by hand`],
      [other, `${inEn(other)} by another channel`],
      [unknown, `${inEn(unknown)} by a channel nobody stated, which may be point to point too`],
    ]);
    return {
      vi: vi.length ? `Còn lại: ${vi.join(', ')}.` : '',
      en: en.length ? `The rest: ${en.join(', ')}.` : '',
    };
  },
  definition: {
    vi: 'Luồng là quan hệ trao đổi, chia sẻ dữ liệu, dùng dịch vụ hoặc kết nối kỹ thuật, đang hoạt động, đang kết nối hoặc dự kiến; không tính quan hệ phụ thuộc.',
    en: 'A flow is an exchange or sharing of data, use of a service or technical link that operates, is being connected or is planned; dependencies do not count.',
  },
  noFlow: absent({
    vi: 'Chưa ghi luồng dữ liệu nào.',
    en: 'No flow of data is recorded.',
  }),
  channel: { vi: 'Kênh', en: 'Channel' },
  operating: { vi: 'Đang hoạt động', en: 'Operating' },
  building: { vi: 'Đang kết nối', en: 'Being connected' },
  planned: { vi: 'Dự kiến', en: 'Planned' },
  total: { vi: 'Tổng', en: 'Total' },
  agencies: (pairs: number) => ({
    vi: `${inVi(pairs)} cặp cơ quan cung cấp và sử dụng`,
    en:
      pairs === 1
        ? '1 pair of provider and consumer'
        : `${inEn(pairs)} pairs of provider and consumer`,
  }),
  matrixHelp: {
    vi: 'Hàng cung cấp, cột sử dụng; số là số luồng, bấm để mở danh sách. Ô vuông có viền: có luồng đi thẳng. Cơ quan là chủ quản dữ liệu hoặc chủ quản thành phần ở hai đầu.',
    en: 'Rows provide, columns use; the number of flows opens their list. Outlined square: some run point to point. The agency is the owner of the data, or of the component at either end.',
  },
  grouped: (shown: number) => ({
    vi: `Vì có quá nhiều cơ quan, hình gộp theo cơ quan cấp trên thành ${inVi(shown)} nhóm; bảng bên dưới vẫn nêu từng cơ quan.`,
    en: `There are so many agencies that the drawing puts them together under those above them, ${inEn(shown)} groups; the table names each.`,
  }),
  restAgencies: (n: number) => ({
    vi: `${inVi(n)} cơ quan khác`,
    en: `${inEn(n)} other agencies`,
  }),
  corner: { vi: 'Cung cấp ↓  Sử dụng →', en: 'Provides ↓  Uses →' },
  cell: (from: string, to: string, n: number) => ({
    vi: `${from} → ${to}: ${inVi(n)} luồng`,
    en: `${from} → ${to}: ${inEn(n)} ${n === 1 ? 'flow' : 'flows'}`,
  }),
  noAgency: absent({ vi: 'Chưa rõ cơ quan', en: 'Agency not known' }),
  provider: { vi: 'Cơ quan cung cấp', en: 'Provider' },
  consumer: { vi: 'Cơ quan sử dụng', en: 'Consumer' },
  flows: { vi: 'Luồng', en: 'Flows' },
  direct: { vi: 'Đi thẳng', en: 'Point to point' },
  moreFlows: (n: number) => ({ vi: `và ${inVi(n)} luồng khác`, en: `and ${inEn(n)} more` }),
  asked: { vi: 'Cần nhưng chưa được chia sẻ', en: 'Asked for but not shared' },
  askedHelp: {
    vi: 'Quan hệ dự kiến, đang kết nối hoặc chưa kết nối, hạn chế và đề xuất còn mở, mà chưa có luồng nào đang hoạt động cùng nội dung đến cùng nơi.',
    en: 'Exchanges that are planned, being made or missing, and open gaps and proposals, where no operating flow brings the same to the same place.',
  },
  askedNone: absent({
    vi: 'Không có quan hệ hoặc đề xuất nào đã ghi mà còn thiếu luồng.',
    en: 'No recorded exchange or proposal lacks its flow.',
  }),
  unused: { vi: 'Chia sẻ nhưng chưa ai dùng', en: 'Shared but nobody uses it' },
  unusedHelp: {
    vi: 'Cơ sở dữ liệu ghi là mở hoặc được chia sẻ, mà chưa có luồng nào đang hoạt động và chưa ghi cơ quan nào khác sử dụng.',
    en: 'Datasets recorded as open or shared, with neither an operating flow nor another agency that uses them.',
  },
  unusedNone: (stated: number, all: number) =>
    absent({
      vi:
        stated === 0
          ? `Chưa xét được: chưa cơ sở dữ liệu nào trong ${inVi(all)} ghi mức chia sẻ.`
          : `Không có trong số ${inVi(stated)}/${inVi(all)} cơ sở dữ liệu đã ghi mức chia sẻ.`,
      en:
        stated === 0
          ? `Cannot be told: none of ${inEn(all)} datasets states how it is shared.`
          : `None among the ${inEn(stated)} of ${inEn(all)} datasets that state how they are shared.`,
    }),
  twice: { vi: 'Thu thập hai lần', en: 'Collected twice' },
  twiceHelp: {
    vi: 'Nguyên tắc khai báo một lần: cùng một thông tin (mã khái niệm) về cùng một đối tượng do hai nơi cùng thu thập. Chỉ xét mã đã khai báo, không suy từ tên giống nhau.',
    en: 'The once-only principle: the same information (code of the concept) about the same subject, collected in two places. Only declared codes count, never a likeness of names.',
  },
  twiceNone: (coded: number, all: number) =>
    absent({
      vi:
        coded === 0
          ? `Chưa xét được: chưa thành phần nào khai báo mã khái niệm của thông tin thu thập (${inVi(all)} cơ sở dữ liệu).`
          : `Không có giữa ${inVi(coded)} thành phần đã khai báo mã khái niệm.`,
      en:
        coded === 0
          ? `Cannot be told: no component declares concept codes of what it collects (${inEn(all)} datasets).`
          : `None among the ${inEn(coded)} components that declare concept codes.`,
    }),
  subject: { vi: 'Về', en: 'About' },
  why: { vi: 'Vì sao', en: 'Why' },
  restsOn: { vi: 'Căn cứ', en: 'Rests on' },
  decision: { vi: 'Quyết định đã ghi', en: 'Recorded decision' },
  undecided: absent({ vi: 'Chưa có quyết định nào được ghi', en: 'No decision is recorded' }),
  ownRecord: { vi: 'Chính bản ghi này', en: 'The record itself' },
  datasets: (n: number, stale: number) => ({
    vi: `${inVi(n)} cơ sở dữ liệu${stale > 0 ? `, ${inVi(stale)} quá kỳ rà soát` : ''}`,
    en: `${inEn(n)} ${n === 1 ? 'dataset' : 'datasets'}${stale > 0 ? `, ${inEn(stale)} past review` : ''}`,
  }),
  catalogue: { vi: 'Danh mục cơ sở dữ liệu', en: 'Catalogue of datasets' },
  exchanges: { vi: 'Từng quan hệ trao đổi', en: 'Each exchange' },
  byUnit: { vi: 'Theo đơn vị', en: 'By unit' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  undecidedCount: { vi: 'Chờ quyết định', en: 'To be decided' },
} satisfies Words;
