import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of the page on lifecycles of components. */
export const lifecycle = {
  title: { vi: 'Vòng đời các thành phần', en: 'Lifecycle of components' },
  lead: (all: number, dated: number, ends: number, vendor: number) => ({
    vi: `${inVi(dated)} trong ${inVi(all)} thành phần có trạng thái ghi ngày; ${inVi(ends)} đã biết ngày dừng, ${inVi(vendor)} có sản phẩm đã biết ngày hãng hết hỗ trợ.`,
    en: `${inEn(dated)} of ${inEn(all)} components have a dated state; ${inEn(ends)} have a known end, ${inEn(vendor)} a product whose end of support is known.`,
  }),
  before: (n: number) => ({
    vi: `${inVi(n)} thành phần dừng trước những thành phần còn dựa vào chúng.`,
    en: `${inEn(n)} ${n === 1 ? 'component ends' : 'components end'} before what depends on ${n === 1 ? 'it' : 'them'}.`,
  }),
  help: {
    vi: 'Thanh là khoảng mà nguồn nêu được. Mũi tên ở đầu thanh: chưa ai nói trạng thái bắt đầu khi nào; ở cuối: chưa ai nói đã hết. Nét đứt: có thể vẫn còn như vậy. Hình thoi là ngày hãng hết hỗ trợ một sản phẩm, lịch này tách khỏi vòng đời của thành phần. Tam giác ▼ là ngày dừng khi còn thành phần dựa vào.',
    en: 'A bar is as long as sources vouch for it. An arrow at its start: nobody says when the state began; at its end: nobody says that it ended. A dashed line: it may still have held. A diamond is the day a vendor’s support of a product ends, which is a calendar of its own. A triangle ▼ is an end while others still depend on the component.',
  },
  grouped: (n: number) => ({
    vi: `Có ${inVi(n)} thành phần nên hình đếm theo lớp; bảng bên dưới nêu từng thành phần.`,
    en: `There are ${inEn(n)} components, so the drawing counts by layer; the table names each.`,
  }),
  asOf: { vi: 'Ngày đánh giá', en: 'As of' },
  lastDay: { vi: 'Ngày cuối của đơn vị', en: 'Last day of the unit' },
  unknown: absent({ vi: 'Chưa xác định trạng thái', en: 'State not known' }),
  support: (product: string, day: string) => ({
    vi: `Hãng hết hỗ trợ ${product}: ${day}`,
    en: `Vendor’s support of ${product} ends: ${day}`,
  }),
  endsBefore: (day: string, n: number, names: string) => ({
    vi: `Dừng sau ${day}, khi ${inVi(n)} thành phần còn dựa vào: ${names}`,
    en: `Ends after ${day} while ${inEn(n)} ${n === 1 ? 'component depends' : 'components depend'} on it: ${names}`,
  }),
  andMore: (n: number) => ({ vi: `và ${inVi(n)} thành phần khác`, en: `and ${inEn(n)} more` }),
  moreProducts: (n: number) => ({
    vi: `và ${inVi(n)} sản phẩm khác, xem bảng`,
    en: `and ${inEn(n)} more ${n === 1 ? 'product' : 'products'}, see the table`,
  }),
  since: (day: string) => ({ vi: `từ ${day}`, en: `since ${day}` }),
  stated: (day: string) => ({ vi: `nguồn nêu ${day}`, en: `stated ${day}` }),
  counted: (n: number, unknown: number) =>
    absent({
      vi: `${inVi(n)} thành phần, ${inVi(unknown)} chưa xác định trạng thái`,
      en: `${inEn(n)} ${n === 1 ? 'component' : 'components'}, ${inEn(unknown)} of unknown state`,
    }),
  begins: { vi: 'Bắt đầu, hoặc được nêu ở một trạng thái', en: 'A state begins or is stated' },
  ends: { vi: 'Dừng', en: 'Ends' },
  supportEnds: { vi: 'Hãng hết hỗ trợ', en: 'Vendor’s support ends' },
  endsEarly: { vi: 'Dừng khi còn thành phần dựa vào', en: 'Ends while others depend on it' },
  table: { vi: 'Từng thành phần', en: 'Each component' },
  component: { vi: 'Thành phần', en: 'Component' },
  states: { vi: 'Trạng thái', en: 'States' },
  end: { vi: 'Ngày cuối', en: 'Last day' },
  dependents: { vi: 'Còn dựa vào khi dừng', en: 'Depends on it when it ends' },
  none: absent({ vi: 'Không có', en: 'None' }),
  noEnd: absent({
    vi: 'Chưa biết ngày dừng nên chưa tính',
    en: 'Not computed: the end is not known',
  }),
  legend: { vi: 'Chú giải', en: 'Legend' },
} satisfies Words;
