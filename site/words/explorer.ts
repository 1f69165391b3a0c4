import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

const components = (n: number) => ({
  vi: `${inVi(n)} thành phần`,
  en: n === 1 ? '1 component' : `${inEn(n)} components`,
});
const relations = (n: number) => ({
  vi: `${inVi(n)} quan hệ`,
  en: n === 1 ? '1 relation' : `${inEn(n)} relations`,
});
const agencies = (n: number) => ({
  vi: `${inVi(n)} cơ quan`,
  en: n === 1 ? '1 agency' : `${inEn(n)} agencies`,
});
const ofOwners = (n: number) =>
  n === 0
    ? { vi: 'chưa rõ thuộc cơ quan nào', en: 'their agencies are not known' }
    : { vi: `thuộc ${agencies(n).vi}`, en: `of ${agencies(n).en}` };
/** A list of parts of a sentence; those that say nought are left out. */
const parts = (list: readonly (string | false)[]) => list.filter(Boolean).join(', ');

/** What the lines of a map of groups mean. */
export const clusterKey = {
  direct: { vi: 'phần lớn trực tiếp, không qua nền tảng', en: 'mostly point to point' },
  plain: {
    vi: 'phần lớn qua nền tảng hoặc kênh khác',
    en: 'mostly through a platform or otherwise',
  },
};

/** Words of the dependency explorer, at build time and in the browser. */
export const explorer = {
  title: { vi: 'Sơ đồ phụ thuộc', en: 'Dependencies' },
  components,
  relations,
  agencies,
  lead: (all: number, joined: number, count: number) => ({
    vi: `${inVi(all)} thành phần; ${inVi(joined)} trong số đó có quan hệ đã ghi, tất cả ${inVi(count)} quan hệ.`,
    en: `${inEn(all)} components; ${inEn(joined)} of them have recorded relations, ${inEn(count)} in all.`,
  }),
  sorts: (s: { via: number; direct: number; plain: number; missing: number }) => ({
    vi: `Trong các quan hệ đã ghi: ${parts([
      s.direct > 0 && `${inVi(s.direct)} trực tiếp, không qua nền tảng`,
      s.via > 0 && `${inVi(s.via)} qua nền tảng`,
      s.plain > 0 && `${inVi(s.plain)} theo kênh khác hoặc chưa rõ kênh`,
      s.missing > 0 && `${inVi(s.missing)} chưa có hoặc không còn`,
    ])}.`,
    en: `Of the relations on record: ${parts([
      s.direct > 0 && `${inEn(s.direct)} point to point, past any platform`,
      s.via > 0 && `${inEn(s.via)} through a platform`,
      s.plain > 0 && `${inEn(s.plain)} by another channel or one not known`,
      s.missing > 0 && `${inEn(s.missing)} not there yet or no more`,
    ])}.`,
  }),
  map: { vi: 'Các thành phần có quan hệ', en: 'Components that are related' },
  mapHelp: {
    vi: 'Mũi tên đi từ bên cung cấp đến bên sử dụng.',
    en: 'Arrows lead from provider to consumer.',
  },
  clusters: { vi: 'Các nhóm thành phần', en: 'Groups of components' },
  clusterMap: (n: number, most: number) => ({
    vi: `${inVi(n)} thành phần có quan hệ là quá nhiều cho một hình (tối đa ${inVi(most)}), nên hình gộp theo phần của khung. Chọn một nhóm để mở ra.`,
    en: `${inEn(n)} related components are too many for one picture (at most ${inEn(most)}), so it shows parts of the framework. Choose a group to open it.`,
  }),
  wideMap: (n: number, most: number) => ({
    vi: `${inVi(n)} quan hệ là quá nhiều cho một hình (tối đa ${inVi(most)}), nên hình gộp theo phần của khung. Chọn một nhóm để mở ra.`,
    en: `${inEn(n)} relations are too many for one picture (at most ${inEn(most)}), so it shows parts of the framework. Choose a group to open it.`,
  }),
  noMap: (n: number, most: number) => ({
    vi: `Hình không vẽ được: giữa các nhóm có ${inVi(n)} mũi tên, nhiều hơn ${inVi(most)}. Bảng bên dưới có đủ số liệu.`,
    en: `No picture can be drawn: there are ${inEn(n)} arrows between the groups, more than ${inEn(most)}. The table below has all figures.`,
  }),
  none: absent({
    vi: 'Chưa ghi quan hệ nào giữa các thành phần, nên chưa có gì để vẽ.',
    en: 'No relation between components is recorded, so there is nothing to draw yet.',
  }),
  lone: (n: number) =>
    absent({
      vi: `${inVi(n)} thành phần chưa ghi quan hệ nào`,
      en:
        n === 1
          ? '1 component without a recorded relation'
          : `${inEn(n)} components without a recorded relation`,
    }),
  loneHelp: {
    vi: 'Không có quan hệ được ghi không có nghĩa là không có quan hệ.',
    en: 'No relation on record does not mean that there is none.',
  },
  from: { vi: 'Bên cung cấp', en: 'Provider' },
  to: { vi: 'Bên sử dụng', en: 'Consumer' },
  kind: { vi: 'Quan hệ', en: 'Relation' },
  channel: { vi: 'Kênh', en: 'Channel' },
  state: { vi: 'Trạng thái', en: 'State' },
  table: { vi: 'Bảng các quan hệ', en: 'Table of the relations' },
  group: { vi: 'Nhóm', en: 'Group' },
  componentsHead: { vi: 'Thành phần', en: 'Components' },
  inside: { vi: 'Quan hệ bên trong', en: 'Relations inside' },
  within: (n: number) => ({
    vi: `${inVi(n)} quan hệ bên trong`,
    en: n === 1 ? '1 relation inside' : `${inEn(n)} relations inside`,
  }),
  gives: { vi: 'Cung cấp cho nhóm khác', en: 'Provides to other groups' },
  takes: { vi: 'Nhận từ nhóm khác', en: 'Receives from other groups' },
  direct: { vi: 'Trực tiếp', en: 'Point to point' },
  heavy: { vi: 'Nếu dừng thì ảnh hưởng nhiều nhất', en: 'What would stop the most' },
  heavyHelp: {
    vi: 'Tính theo các quan hệ đang có: bên cung cấp dừng thì bên sử dụng mất phần nhận được, lần lượt đến hết; kết nối kỹ thuật tính cả hai chiều.',
    en: 'By the relations in operation: when a provider stops, its consumers lose what they receive, and so on to the end; technical links count both ways.',
  },
  affects: { vi: 'Ảnh hưởng đến', en: 'Would affect' },
  ofAgencies: { vi: 'Cơ quan', en: 'Agencies' },
  rest: (n: number) => ({ vi: `và ${inVi(n)} dòng nữa`, en: `and ${inEn(n)} more rows` }),
  open: { vi: 'Xem trong sơ đồ phụ thuộc', en: 'See in the dependency explorer' },
  impactTitle: { vi: 'Nếu dừng', en: 'If it stops' },
  impact: (n: number, services: number, owners: number, more: boolean) => ({
    vi: `Nếu thành phần này dừng, ${more ? 'từ ' : ''}${parts([
      `${inVi(n)} bên phụ thuộc bị ảnh hưởng${services ? ` (${inVi(services)} dịch vụ)` : ''}`,
      owners > 0 && `của ${inVi(owners)} cơ quan`,
    ]).replace(', của', ' của')}${more ? ' trở lên' : ''}.`,
    en: `If this stops, ${inEn(n)}${more ? ' or more' : ''} that depend on it are affected${services ? ` (${services === 1 ? '1 service' : `${inEn(services)} services`})` : ''}${owners ? `, of ${owners === 1 ? '1 agency' : `${inEn(owners)} agencies`}` : ''}.`,
  }),
  impactNone: {
    vi: 'Theo các quan hệ đã ghi, không bên nào bị ảnh hưởng nếu thành phần này dừng.',
    en: 'By the relations on record, nothing is affected if this stops.',
  },
  rests: (n: number) => ({
    vi: `Thành phần này dựa vào ${inVi(n)} bên khác.`,
    en: `It rests on ${n === 1 ? '1 other' : `${inEn(n)} others`}.`,
  }),
  restsNone: {
    vi: 'Theo các quan hệ đã ghi, thành phần này không dựa vào bên nào.',
    en: 'By the relations on record, it rests on nothing else.',
  },
  // In the browser
  choose: { vi: 'Chọn thành phần', en: 'Choose a component' },
  chooseHint: { vi: 'Gõ tên, có dấu hoặc không dấu', en: 'Type a name' },
  before: { vi: 'Bước về phía cung cấp', en: 'Steps to providers' },
  after: { vi: 'Bước về phía sử dụng', en: 'Steps to consumers' },
  filter: { vi: 'Lọc', en: 'Filter' },
  filterOn: (n: number) => ({ vi: `Lọc (đang dùng ${inVi(n)})`, en: `Filter (${inEn(n)} in use)` }),
  every: { vi: 'Tất cả', en: 'All' },
  owner: { vi: 'Cơ quan chủ quản', en: 'Owner' },
  pathTo: { vi: 'Đường ngắn nhất đến', en: 'Shortest path to' },
  whole: { vi: 'Xem toàn bộ', en: 'See the whole' },
  record: { vi: 'Trang của thành phần này', en: 'Its own page' },
  found: { vi: '{n} kết quả', en: '{n} results' },
  notFound: { vi: 'Không tìm thấy', en: 'Nothing found' },
  failed: {
    vi: 'Không tải được tệp quan hệ; trang vẫn có hình và bảng chung.',
    en: 'The file of relations could not be loaded; the page still has the picture and the table.',
  },
  unknown: {
    vi: 'Địa chỉ này nêu một thành phần không có trong hồ sơ.',
    en: 'This address names a component that is not on record.',
  },
  around: (name: string, n: number, shown: number) => ({
    vi: `${name}: ${inVi(n)} bên trong phạm vi đã chọn, ${inVi(shown)} quan hệ.`,
    en: `${name}: ${inEn(n)} others within the chosen steps, ${inEn(shown)} relations.`,
  }),
  tooMany: (n: number, most: number) => ({
    vi: `${inVi(n)} bên là quá nhiều cho một hình (tối đa ${inVi(most)}), nên hiện thành danh sách. Hãy giảm số bước hoặc lọc bớt để có hình.`,
    en: `${inEn(n)} are too many for a picture (at most ${inEn(most)}), so here is a list. Take fewer steps or filter to see a picture.`,
  }),
  drawingOf: (name: string) => ({ vi: `Quanh ${name}`, en: `Around ${name}` }),
  near: { vi: 'Các quan hệ đang hiện', en: 'Relations shown' },
  ifStops: (name: string) => ({ vi: `Nếu ${name} dừng`, en: `If ${name} stops` }),
  restsOn: (name: string) => ({ vi: `${name} dựa vào`, en: `What ${name} rests on` }),
  stopsSum: (n: number, services: number, owners: number) => ({
    vi: `${inVi(n)} bên bị ảnh hưởng${services ? `, trong đó ${inVi(services)} dịch vụ` : ''}; ${ofOwners(owners).vi}.`,
    en: `${inEn(n)} affected${services ? `, ${inEn(services)} of them services` : ''}; ${ofOwners(owners).en}.`,
  }),
  restsSum: (n: number, owners: number) => ({
    vi: `${inVi(n)} bên; ${ofOwners(owners).vi}.`,
    en: `${inEn(n)}; ${ofOwners(owners).en}.`,
  }),
  ownerUnknown: absent({ vi: 'Chưa rõ cơ quan chủ quản', en: 'Owner not known' }),
  thing: { vi: 'Thành phần, cơ quan', en: 'Component or agency' },
  steps: { vi: 'Số bước', en: 'Steps' },
  way: { vi: 'Đường đi', en: 'Path' },
  all: (n: number) => ({ vi: `Hiện đủ ${inVi(n)} dòng`, en: `Show all ${inEn(n)} rows` }),
  path: (a: string, b: string, n: number) => ({
    vi: `Từ ${a} đến ${b}: ${inVi(n)} bước.`,
    en: `From ${a} to ${b}: ${n === 1 ? '1 step' : `${inEn(n)} steps`}.`,
  }),
  pathNone: (a: string, b: string) => ({
    vi: `Không có đường nào giữa ${a} và ${b} theo các quan hệ đã ghi và bộ lọc đang chọn.`,
    en: `No path joins ${a} and ${b} by the relations on record and the filter chosen.`,
  }),
  members: (name: string, n: number) => ({
    vi: `${name}: ${inVi(n)} thành phần.`,
    en: `${name}: ${components(n).en}.`,
  }),
  keys: {
    vi: 'Phím mũi tên trái, phải đi theo quan hệ; lên, xuống trong cùng cột; Enter để chọn.',
    en: 'Left and right arrow keys follow relations, up and down move within a column; Enter chooses.',
  },
} satisfies Words;
