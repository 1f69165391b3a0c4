import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** The word of a class and how many components are of it. */
type Counted = readonly [string, number];

/** Words of the map of capabilities by agencies. */
export const capabilityMap = {
  title: { vi: 'Nghiệp vụ và cơ quan', en: 'Capabilities by agency' },
  views: { vi: 'Cách phân loại', en: 'Classed by' },
  lifecycle: { vi: 'Theo vòng đời', en: 'By lifecycle' },
  option: { vi: 'Theo phương án', en: 'By option' },
  age: { vi: 'Theo tuổi', en: 'By age' },
  lead: (capabilities: number, named: number, all: number) => ({
    vi: `${inVi(capabilities)} nghiệp vụ; ${inVi(named)} trong ${inVi(all)} thành phần đã khai nghiệp vụ.`,
    en: `${inEn(capabilities)} capabilities; ${inEn(named)} of ${inEn(all)} components name theirs.`,
  }),
  help: {
    vi: 'Hàng là nghiệp vụ, cột là cơ quan được phục vụ. Số là số thành phần khác nhau trong cả nhánh, mỗi thành phần đếm một lần; bấm vào ô để mở danh sách. Nền ô theo phân loại, kèm dấu như chú giải. Cơ quan lấy từ mục cơ quan sử dụng; không có thì phạm vi toàn tỉnh, rồi chủ quản và vận hành.',
    en: 'Rows are capabilities, columns the agencies served. Numbers count distinct components of the whole subtree, each once; a cell opens its list. Fills tell the class, with its mark as in the legend. Agencies are those recorded as users; without any, the scope of the whole province, then owner and operator.',
  },
  ageHelp: {
    vi: 'Tuổi tính từ ngày muộn nhất mà nguồn cho thấy thành phần đã có, nên tuổi thật có thể lớn hơn.',
    en: 'Age counts from the latest day by which a source shows the component to be there; it may be older.',
  },
  none: absent({
    vi: 'Chưa thành phần nào khai nghiệp vụ nên chưa vẽ được bản đồ. Để thêm, ghi capabilities.yaml và trường capabilities của thành phần.',
    en: 'No component names a capability, so there is nothing to draw. To add some, write capabilities.yaml and the field capabilities of components.',
  }),
  folded: (shown: number, all: number) => ({
    vi: `Hình gộp còn ${inVi(shown)} trong ${inVi(all)} nghiệp vụ (các cấp trên); bảng nêu đủ.`,
    en: `The drawing shows ${inEn(shown)} of ${inEn(all)} capabilities (the upper levels); the table names all.`,
  }),
  foldedTop: (shown: number, all: number) => ({
    vi: `Hình chỉ vẽ ${inVi(shown)} trong ${inVi(all)} nghiệp vụ, những nghiệp vụ có nhiều thành phần nhất; bảng nêu đủ.`,
    en: `The drawing shows ${inEn(shown)} of ${inEn(all)} capabilities, those with most components; the table names all.`,
  }),
  foldedAgencies: (shown: number) => ({
    vi: `Vì có quá nhiều cơ quan, hình gộp theo cơ quan cấp trên thành ${inVi(shown)} nhóm.`,
    en: `There are so many agencies that the drawing puts them together into ${inEn(shown)} groups.`,
  }),
  corner: { vi: 'Nghiệp vụ ↓  Cơ quan →', en: 'Capability ↓  Agency →' },
  whole: (unit: string) => ({ vi: `Toàn bộ ${unit}`, en: `All of ${unit}` }),
  nobody: absent({ vi: 'Chưa rõ cơ quan', en: 'Agency not known' }),
  cell: (capability: string, agency: string, n: number, classes: readonly Counted[]) => ({
    vi: `${capability}, ${agency}: ${inVi(n)} thành phần (${classes.map(([word, of]) => `${word} ${inVi(of)}`).join(', ')})`,
    en: `${capability}, ${agency}: ${inEn(n)} ${n === 1 ? 'component' : 'components'} (${classes.map(([word, of]) => `${word} ${inEn(of)}`).join(', ')})`,
  }),
  capability: { vi: 'Nghiệp vụ', en: 'Capability' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  count: { vi: 'Số thành phần', en: 'Components' },
  list: { vi: 'Các thành phần', en: 'Which' },
  more: (n: number) => ({ vi: `và ${inVi(n)} thành phần khác`, en: `and ${inEn(n)} more` }),
  legend: { vi: 'Chú giải', en: 'Legend' },
  table: { vi: 'Danh sách từng ô', en: 'Each cell' },
} satisfies Words;

/** Classes of age by their least number of years. */
export const AGE_WORDS = {
  '0': { vi: 'dưới 2 năm', en: 'under 2 years' },
  '2': { vi: '2 đến dưới 5 năm', en: '2 to under 5 years' },
  '5': { vi: '5 đến dưới 10 năm', en: '5 to under 10 years' },
  '10': { vi: 'từ 10 năm', en: '10 years and more' },
} satisfies Words;
