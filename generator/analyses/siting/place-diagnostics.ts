import { type Definition, define } from '../../core/diagnostic.ts';
import type { Bilingual } from '../../core/lang.ts';

/** The name of an area, in both languages. */
type Named = Bilingual;

const XA_A: Named = { vi: 'Xã A', en: 'Commune A' };
const XA_B: Named = { vi: 'Xã B', en: 'Commune B' };

export const placeIncomplete = define<{ crs: string }>({
  code: 'site-place-incomplete',
  severity: 'warning',
  sample: { crs: 'VN-2000' },
  message: ({ crs }) => ({
    vi: `Vị trí ghi hệ ${crs} nhưng thiếu tọa độ của hệ đó, nên trạm không có trên bản đồ và không được xét khoảng cách.`,
    en: `The location says ${crs} but lacks coordinates of that system, so the site is on no map and no distance is judged.`,
  }),
  help: () => ({
    vi: 'WGS-84 cần lat và lon; VN-2000 cần centralMeridian, northing (X) và easting (Y).',
    en: 'WGS-84 needs lat and lon; VN-2000 needs centralMeridian, northing (X) and easting (Y).',
  }),
});

export const placeSwapped = define<Record<never, never>>({
  code: 'site-coordinates-swapped',
  severity: 'warning',
  sample: {},
  message: () => ({
    vi: 'Hai tọa độ bị đổi chỗ: như đang ghi, điểm nằm ngoài lãnh thổ; đổi lại thì nằm trong.',
    en: 'The two coordinates are swapped: as written the point is outside the country, the other way round it is inside.',
  }),
  help: () => ({
    vi: 'Vĩ độ (lat) của Việt Nam từ 6 đến 24, kinh độ (lon) từ 102 đến 118; X của VN-2000 là hướng bắc.',
    en: 'Latitudes of Viet Nam run from 6 to 24, longitudes from 102 to 118; X of VN-2000 points north.',
  }),
});

export const placeOffCountry = define<Record<never, never>>({
  code: 'site-off-country',
  severity: 'warning',
  sample: {},
  message: () => ({
    vi: 'Điểm nằm ngoài lãnh thổ Việt Nam, nên trạm không có trên bản đồ và không được xét khoảng cách.',
    en: 'The point lies outside Viet Nam, so the site is on no map and no distance is judged.',
  }),
  help: () => ({
    vi: 'Hãy kiểm tra hệ tọa độ, kinh tuyến trục và các chữ số.',
    en: 'Check the reference system, the central meridian and the digits.',
  }),
});

export const outsideCommune = define<{ named: Named; found: Named | undefined }>({
  code: 'site-outside-its-commune',
  severity: 'warning',
  sample: { named: XA_A, found: XA_B },
  message: ({ named, found }) => ({
    vi: `Điểm nằm ngoài ranh giới “${named.vi}”${found ? `, trong “${found.vi}”` : ''}.`,
    en: `The point lies outside the boundary of “${named.en}”${found ? `, in “${found.en}”` : ''}.`,
  }),
  help: () => ({
    vi: 'Hãy kiểm tra tọa độ và hệ tọa độ (đọc nhầm VN-2000 lệch khoảng 220 m), hoặc sửa xã của trạm.',
    en: 'Check the coordinates and their system (VN-2000 misread is about 220 m off), or the commune of the site.',
  }),
});

export const outsideProvince = define<Record<never, never>>({
  code: 'site-outside-its-province',
  severity: 'warning',
  sample: {},
  message: () => ({
    vi: 'Điểm không nằm trong ranh giới xã, phường nào của đơn vị.',
    en: 'The point lies in no commune of the unit.',
  }),
  help: () => ({
    vi: 'Hãy kiểm tra tọa độ, hệ tọa độ và kinh tuyến trục.',
    en: 'Check the coordinates, their reference system and the central meridian.',
  }),
});

export const areaEnded = define<{ named: Named }>({
  code: 'site-in-ended-area',
  severity: 'warning',
  sample: { named: XA_A },
  message: ({ named }) => ({
    vi: `Trạm ghi thuộc “${named.vi}”, địa bàn không tồn tại vào ngày xét.`,
    en: `The site is said to be in “${named.en}”, an area that does not exist on the day in question.`,
  }),
  help: () => ({
    vi: 'Hãy ghi xã, phường kế thừa; địa bàn cũ vẫn giữ trong bản ghi của nó.',
    en: 'Name the area that succeeded it; the old one stays in its own record.',
  }),
});

export const codeTwice = define<{ code: string; other: string }>({
  code: 'site-code-twice',
  severity: 'warning',
  sample: { code: 'HD0012', other: 'tram-0012' },
  message: ({ code, other }) => ({
    vi: `Mã trạm “${code}” của cùng chủ sở hữu đã có ở “${other}”.`,
    en: `The code “${code}” of the same owner already stands at “${other}”.`,
  }),
  help: () => ({
    vi: 'Nếu là một trạm thì gộp hai bản ghi; nếu là hai trạm thì sửa mã.',
    en: 'If it is one site, merge the two records; if two, correct the code.',
  }),
  args: ({ other }) => [other],
});

export const ringsUnreadable = define<Record<never, never>>({
  code: 'area-rings-unreadable',
  severity: 'warning',
  sample: {},
  message: () => ({
    vi: 'Ranh giới không gồm các vòng ít nhất bốn điểm [kinh độ, vĩ độ]; địa bàn không có trên bản đồ.',
    en: 'The boundary does not consist of rings of at least four points [longitude, latitude]; the area is on no map.',
  }),
  help: () => ({
    vi: 'Hãy xuất lại ranh giới theo RFC 7946, hệ WGS-84.',
    en: 'Export the boundary again as RFC 7946 has it, in WGS-84.',
  }),
});

export const ringOpen = define<Record<never, never>>({
  code: 'area-ring-open',
  severity: 'warning',
  sample: {},
  message: () => ({
    vi: 'Vòng ranh giới không khép kín: điểm cuối khác điểm đầu.',
    en: 'The ring is not closed: its last point differs from the first.',
  }),
  help: () => ({
    vi: 'Hãy lặp lại điểm đầu ở cuối vòng.',
    en: 'Repeat the first point at the end of the ring.',
  }),
});

export const ringCrossing = define<Record<never, never>>({
  code: 'area-ring-crosses-itself',
  severity: 'warning',
  sample: {},
  message: () => ({
    vi: 'Vòng ranh giới tự cắt; điểm trong hay ngoài có thể bị xét sai.',
    en: 'The ring crosses itself; what is inside and outside may be judged wrongly.',
  }),
  help: () => ({
    vi: 'Hãy sửa hình học trong phần mềm bản đồ rồi xuất lại.',
    en: 'Repair the geometry in the map program and export it again.',
  }),
});

export const ringOrder = define<{ hole: boolean }>({
  code: 'area-ring-order',
  severity: 'warning',
  sample: { hole: false },
  message: ({ hole }) => ({
    vi: hole
      ? 'Vòng trong (lỗ) chạy ngược chiều kim đồng hồ; RFC 7946 yêu cầu theo chiều kim đồng hồ.'
      : 'Vòng ngoài chạy theo chiều kim đồng hồ; RFC 7946 yêu cầu ngược chiều kim đồng hồ.',
    en: hole
      ? 'The hole runs counter-clockwise; RFC 7946 asks for clockwise.'
      : 'The outer ring runs clockwise; RFC 7946 asks for counter-clockwise.',
  }),
  help: () => ({
    vi: 'Hãy đảo thứ tự các điểm của vòng; “khung check --fix” làm việc này.',
    en: 'Reverse the points of the ring; “khung check --fix” does it.',
  }),
});

export const placeDiagnostics: readonly Definition<never>[] = [
  placeIncomplete,
  placeSwapped,
  placeOffCountry,
  outsideCommune,
  outsideProvince,
  areaEnded,
  codeTwice,
  ringsUnreadable,
  ringOpen,
  ringCrossing,
  ringOrder,
];
