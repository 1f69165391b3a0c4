import type { Bilingual } from '../data.ts';

const w = (vi: string, en: string): Bilingual => ({ vi, en });
const same = (text: string): Bilingual => ({ vi: text, en: text });

/** What the codes of station plans are called: areas, sites, operators and spacing rules. */
export const sitingLabels = {
  areaLevel: {
    province: w('Cấp tỉnh', 'Province'),
    district: w('Cấp huyện', 'District'),
    commune: w('Cấp xã', 'Commune'),
    'industrial-zone': w('Khu công nghiệp', 'Industrial zone'),
    hamlet: w('Thôn, tổ dân phố', 'Hamlet'),
  },
  areaType: {
    urban: w('Đô thị', 'Urban'),
    other: w('Khu vực khác', 'Elsewhere'),
  },
  geometryType: {
    Polygon: w('Một vùng', 'One polygon'),
    MultiPolygon: w('Nhiều vùng', 'Several polygons'),
  },
  crs: { 'WGS-84': same('WGS-84'), 'VN-2000': same('VN-2000') },
  zoneWidth: { 3: w('Múi 3°', '3° zone'), 6: w('Múi 6°', '6° zone') },
  sitingMeasures: {
    stations: w('Số trạm', 'Stations'),
    population: w('Dân số trong bán kính quy hoạch', 'Population within the planning radius'),
  },
  operatorRole: {
    network: w('Doanh nghiệp viễn thông', 'Network operator'),
    'tower-company': w('Doanh nghiệp hạ tầng cột', 'Tower company'),
  },
  scenario: {
    RMa: w('Nông thôn, trạm lớn (RMa)', 'Rural macro (RMa)'),
    UMa: w('Đô thị, trạm lớn (UMa)', 'Urban macro (UMa)'),
    UMi: w('Đô thị, trạm nhỏ (UMi)', 'Urban micro (UMi)'),
  },
  sight: {
    LOS: w('Có tầm nhìn thẳng', 'Line of sight'),
    NLOS: w('Không có tầm nhìn thẳng', 'No line of sight'),
  },
  populationBasis: {
    census: w('Tổng điều tra', 'Census'),
    estimate: w('Ước tính', 'Estimate'),
    register: w('Cơ sở dữ liệu dân cư', 'Population register'),
  },
  siteState: {
    proposed: w('Đề xuất', 'Proposed'),
    existing: w('Đang có', 'Existing'),
    'to-upgrade': w('Sẽ nâng cấp', 'To upgrade'),
    withdrawn: w('Đã rút', 'Withdrawn'),
    removed: w('Đã dỡ bỏ', 'Removed'),
  },
  mastClass: {
    A1: w('A1: không cồng kềnh', 'A1: unobtrusive'),
    A2a: w('A2a: cồng kềnh, trên công trình', 'A2a: bulky, on a building'),
    A2b: w('A2b: cồng kềnh, trên mặt đất', 'A2b: bulky, on the ground'),
  },
  technology: { '2g': same('2G'), '3g': same('3G'), '4g': same('4G'), '5g': same('5G') },
  spacingAsks: {
    share: w('Dùng chung cột', 'Share the mast'),
    review: w('Xem xét', 'Review'),
    refuse: w('Không chấp thuận', 'Refuse'),
  },
} satisfies Record<string, Readonly<Record<string, Bilingual>>>;
