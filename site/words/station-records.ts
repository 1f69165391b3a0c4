import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of the pages of one site and of one commune. */
export const places = {
  kicker: (stage: string) => ({ vi: `Vị trí trạm · ${stage}`, en: `Site · ${stage}` }),
  leadClose: (n: number, nearest: string, metres: string, limit: string) => ({
    vi: `Gần hơn khoảng cách quy định với ${inVi(n)} cột; gần nhất là ${nearest}, cách ${metres} (quy định ${limit}).`,
    en: `Closer than the rule allows to ${inEn(n)} ${n === 1 ? 'mast' : 'masts'}; the nearest is ${nearest}, ${metres} away (rule: ${limit}).`,
  }),
  leadFree: (limit: string) =>
    absent({
      vi: `Không có cột nào trong khoảng cách quy định ${limit}.`,
      en: `No other mast stands within the legal distance of ${limit}.`,
    }),
  owner: { vi: 'Chủ cột', en: 'Owner' },
  tenants: { vi: 'Doanh nghiệp trên cột', en: 'Operators on the mast' },
  onAir: { vi: 'đã phát 5G', en: 'on air with 5G' },
  notOnAir: absent({ vi: 'chưa phát 5G', en: 'no 5G yet' }),
  noTenants: { vi: 'Hồ sơ không ghi doanh nghiệp nào', en: 'The record names no operator' },
  slots: { vi: 'Chỗ trên cột', en: 'Slots' },
  state: { vi: 'Tình trạng', en: 'State' },
  mast: { vi: 'Loại cột', en: 'Mast' },
  height: (metres: string) => ({ vi: `cao ${metres} m`, en: `${metres} m high` }),
  where: { vi: 'Địa bàn', en: 'Where' },
  coordinates: { vi: 'Tọa độ', en: 'Coordinates' },
  degrees: (lat: string, lon: string) => ({
    vi: `${lat}° vĩ bắc, ${lon}° kinh đông (WGS-84)`,
    en: `${lat}° N, ${lon}° E (WGS-84)`,
  }),
  converted: (meridian: string, north: string, east: string) => ({
    vi: `chuyển từ VN-2000, kinh tuyến trục ${meridian}°: X ${north} m, Y ${east} m`,
    en: `converted from VN-2000, central meridian ${meridian}°: X ${north} m, Y ${east} m`,
  }),
  decision: { vi: 'Quyết định', en: 'Decision' },
  cost: { vi: 'Kinh phí', en: 'Cost' },
  dong: (n: string) => ({ vi: `${n} đồng`, en: `${n} đồng` }),
  notStated: { vi: 'Hồ sơ không nêu', en: 'The record does not state it' },
  whoGivesWay: { vi: 'Ai phải xem lại', en: 'Which gives way' },
  thisOne: { vi: 'Cột này', en: 'This mast' },
  theOther: { vi: 'Cột kia', en: 'The other mast' },
  ruleHolds: { vi: 'Quy định áp dụng', en: 'Rule that holds' },
  reaches: (n: number) => ({
    vi: `${inVi(n)} xã có điểm đại diện trong bán kính quy hoạch của cột này`,
    en: `This mast stands within the planning radius of ${inEn(n)} ${n === 1 ? 'commune' : 'communes'}`,
  }),
  reachesNone: absent({
    vi: 'Không xã nào có điểm đại diện trong bán kính quy hoạch của cột này.',
    en: 'This mast stands within the planning radius of no commune.',
  }),
  reachesNote: {
    vi: 'Đo từ điểm đại diện của xã đến cột. Đây là bán kính quy hoạch, không phải vùng phủ sóng.',
    en: 'Measured from the point that stands for the commune. A planning radius, not radio coverage.',
  },
  away: (metres: string, radius: string) => ({
    vi: `cách ${metres}, bán kính ${radius}`,
    en: `${metres} away, radius ${radius}`,
  }),
  areaLead: (n: number, all: number) => ({
    vi: `${inVi(n)} trong ${inVi(all)} doanh nghiệp có trạm 5G trong bán kính quy hoạch`,
    en: `${inEn(n)} of ${inEn(all)} operators have a 5G station within the planning radius`,
  }),
  areaPlanned: (n: number, all: number) => ({
    vi: `; kể cả cột đề xuất và cải tạo là ${inVi(n)} trong ${inVi(all)}.`,
    en: `; with proposed masts and upgrades ${inEn(n)} of ${inEn(all)}.`,
  }),
  notJudged: {
    vi: 'Địa bàn này không được xét bán kính: không phải xã đang tồn tại, hoặc thiếu điểm đại diện và ranh giới.',
    en: 'No radius was judged for this area: it is no commune that exists, or has neither centre nor boundary.',
  },
  radius: { vi: 'Bán kính quy hoạch', en: 'Planning radius' },
  fromCentre: {
    vi: 'đo từ điểm đại diện mà hồ sơ nêu',
    en: 'from the centre that the record states',
  },
  fromCentroid: { vi: 'đo từ trọng tâm ranh giới', en: 'from the centroid of the boundary' },
  population: { vi: 'Dân số', en: 'Population' },
  people: (n: number) => ({ vi: `${inVi(n)} người`, en: `${inEn(n)} people` }),
  noPopulation: absent({ vi: 'Chưa ai nêu dân số', en: 'Nobody states the population' }),
  type: { vi: 'Loại địa bàn', en: 'Type of area' },
  lasts: { vi: 'Tồn tại', en: 'Exists' },
  since: (day: string) => ({ vi: `từ ${day}`, en: `since ${day}` }),
  until: (day: string) => ({ vi: `đến hết ${day}`, en: `until the end of ${day}` }),
  predecessors: { vi: 'Địa bàn tiền thân', en: 'Areas it was made from' },
  noPredecessors: {
    vi: 'Hồ sơ không nêu địa bàn tiền thân',
    en: 'The record names no areas it was made from',
  },
  byOperator: { vi: 'Theo doanh nghiệp', en: 'By operator' },
  nearestNow: { vi: 'Trạm 5G gần nhất trong bán kính', en: 'Nearest 5G station in the radius' },
  nearestPlanned: { vi: 'Kể cả đề xuất và cải tạo', en: 'With proposed and upgrades' },
  mastsHere: { vi: 'Cột trong địa bàn', en: 'Masts in the area' },
  nothingNear: absent({ vi: 'không có', en: 'none' }),
  sitesTitle: (n: number, planned: number) => ({
    vi: `${inVi(n)} cột trong địa bàn, trong đó ${inVi(planned)} cột đề xuất hoặc phải cải tạo`,
    en: `${inEn(n)} ${n === 1 ? 'mast' : 'masts'} in the area, ${inEn(planned)} proposed or to be upgraded`,
  }),
  noSites: absent({
    vi: 'Không có cột nào trong địa bàn.',
    en: 'No mast stands or is proposed in the area.',
  }),
  due: { vi: 'Hạn', en: 'Due' },
  close: { vi: 'Khoảng cách', en: 'Spacing' },
  closeTo: (n: number) => ({
    vi: `gần hơn quy định với ${inVi(n)} cột`,
    en: `closer than allowed to ${inEn(n)}`,
  }),
  site: { vi: 'Cột', en: 'Mast' },
  history: { vi: 'Dân số theo thời gian', en: 'Population over time' },
  day: { vi: 'Ngày', en: 'Date' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
} satisfies Words;
