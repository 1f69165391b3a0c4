import type { MapWords } from '../data.ts';
import { absent, type Bilingual, type Lang, REACH_WORDS } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of the pages on 5G stations. Reach is within a planning radius; it is never called coverage. */
export const stations = {
  title: { vi: 'Kế hoạch trạm 5G', en: '5G station plan' },
  sharingTitle: { vi: 'Xây dựng chung, dùng chung cột', en: 'Joint building and sharing of masts' },
  reachTitle: { vi: 'Xã theo bán kính quy hoạch', en: 'Communes by planning radius' },
  madeUp: { vi: 'Dữ liệu giả lập', en: 'Made-up data' },
  madeUpStrip: {
    vi: 'Dữ liệu giả lập: mọi địa bàn, doanh nghiệp, trạm và con số của đơn vị này được đặt ra để trình diễn.',
    en: 'Made-up data: every area, operator, station and figure of this unit was invented for demonstration.',
  },
  unplaced: (n: number) =>
    absent({
      vi: `${inVi(n)} vị trí chưa có tọa độ dùng được nên không có trên bản đồ và không được tính.`,
      en: `${inEn(n)} ${n === 1 ? 'site has' : 'sites have'} no usable coordinates: not on the map, not counted.`,
    }),
  unruled: (n: number) =>
    absent({
      vi: `${inVi(n)} cột chưa áp được quy định khoảng cách nào (không có quy định, hoặc chưa rõ loại địa bàn).`,
      en: `${inEn(n)} ${n === 1 ? 'mast is' : 'masts are'} under no spacing rule (there is none, or the type of area is not known).`,
    }),
  map: { vi: 'Bản đồ', en: 'Map' },
  mapTitle: (all: number, some: number, none: number) => ({
    vi: `${inVi(all)} xã có mọi doanh nghiệp trong bán kính quy hoạch, ${inVi(some)} xã có một số, ${inVi(none)} xã chưa có`,
    en: `Every operator within the planning radius of ${inEn(all)} communes, some of ${inEn(some)}, none of ${inEn(none)}`,
  }),
  mapDesc: {
    vi: 'Xã tô theo số doanh nghiệp trong bán kính quy hoạch; cột vẽ theo doanh nghiệp và tình trạng. Mọi điều trên bản đồ có trong các bảng của trang.',
    en: 'Communes shaded by operators within the planning radius; masts drawn by operator and state. All that the map shows is in the tables.',
  },
  mapSmall: (name: string) => ({ vi: `Quanh ${name}`, en: `Around ${name}` }),
  skipMap: { vi: 'Bỏ qua bản đồ, đến các bảng', en: 'Skip the map, to the tables' },
  asOf: (day: string) => ({ vi: `Tính đến ${day}.`, en: `As of ${day}.` }),
  radius: (type: string, metres: number, origin: string) => ({
    vi: `Bán kính quy hoạch ${type}: ${inVi(metres)} m, ${origin}.`,
    en: `Planning radius ${type}: ${inEn(metres)} m, ${origin}.`,
  }),
  notCoverage: {
    vi: 'Đây là bán kính quy hoạch, không phải vùng phủ sóng.',
    en: 'This is a planning radius, not radio coverage.',
  },
  suppliedOnly: {
    vi: 'Chỉ vẽ ranh giới do đơn vị cung cấp.',
    en: 'Only boundaries that the unit supplied are drawn.',
  },
  urban: { vi: 'trong đô thị', en: 'in towns' },
  other: { vi: 'ngoài đô thị', en: 'outside towns' },
  stated: { vi: 'kế hoạch nêu', en: 'stated by the plan' },
  modelled: (says: string) => ({
    vi: `tính theo 3GPP TR 38.901 từ suy hao cho phép mà kế hoạch nêu (${says})`,
    en: `by 3GPP TR 38.901 from the allowed loss that the plan states (${says})`,
  }),
  assumed: {
    vi: 'do Khung giả định vì không kế hoạch nào nêu',
    en: 'assumed by Khung, since no plan states one',
  },
  byState: { vi: 'Theo tình trạng và doanh nghiệp', en: 'By state and operator' },
  byStateShort: { vi: 'Hiện theo tình trạng', en: 'Show by state' },
  byStateNote: {
    vi: 'Cột dùng chung được đếm cho từng doanh nghiệp trên cột và đếm một lần ở hàng tổng.',
    en: 'A shared mast counts for each operator on it, and once in the row of totals.',
  },
  operator: { vi: 'Doanh nghiệp', en: 'Operator' },
  together: { vi: 'Tất cả, cột dùng chung đếm một lần', en: 'All, a shared mast counted once' },
  total: { vi: 'Tổng', en: 'Total' },
  output: { vi: 'Đầu ra: trạm', en: 'Output: stations' },
  outcome: { vi: 'Kết quả: người dân', en: 'Outcome: people' },
  outputOutcome: {
    vi: 'Đầu ra và kết quả so với mục tiêu',
    en: 'Output and outcome against targets',
  },
  outputOutcomeNote: {
    vi: 'Số trạm và số người tách nhau: có thể đạt số trạm mà chưa đến được người dân. Trạng thái tính theo số liệu báo cáo của chỉ tiêu; số từ hồ sơ trạm ghi bên cạnh để đối chiếu.',
    en: 'Stations and people are kept apart: a plan may build the stations and not reach the people. The status goes by reported observations; what the site records give stands beside it.',
  },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  status: { vi: 'Trạng thái', en: 'Status' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  by: (value: string, day: string) => ({ vi: `${value} đến ${day}`, en: `${value} by ${day}` }),
  reported: { vi: 'Số liệu báo cáo gần nhất', en: 'Last reported' },
  on: (value: string, day: string) => ({ vi: `${value} (${day})`, en: `${value} (${day})` }),
  onRecord: { vi: 'Theo hồ sơ trạm', en: 'By the site records' },
  stationsNow: { vi: 'Trạm đã phát 5G', en: 'Stations on air' },
  stationsPlanned: { vi: 'Kể cả đề xuất và cải tạo', en: 'With proposed and upgrades' },
  personsNow: { vi: 'Người trong bán kính', en: 'People within the radius' },
  personsPlanned: { vi: 'Người, kể cả đề xuất', en: 'People, with proposed' },
  uncounted: (n: number) =>
    absent({
      vi: `${inVi(n)} xã chưa ai nêu dân số: có trong số xã, không có trong số người.`,
      en: `Nobody states the population of ${inEn(n)} communes: they are among the areas, not in the sums.`,
    }),
  rollOut: { vi: 'Cột theo thời gian', en: 'Masts over time' },
  rollOutTitle: (standing: number, proposed: number, from: string) => ({
    vi: `Từ ${from}: ${inVi(standing)} cột dựng xong, ${inVi(proposed)} cột được đề xuất`,
    en: `Since ${from}: ${inEn(standing)} masts came to stand, ${inEn(proposed)} were proposed`,
  }),
  rollOutNote: {
    vi: 'Theo ngày của tình trạng trong hồ sơ từng cột; ngày bắt đầu phát 5G chỉ có khi hồ sơ ghi. Năm là năm chỉ ghi đến năm.',
    en: 'By the dates of states in each record; when 5G went on air is known only where a record says so. A year stands where only the year is recorded.',
  },
  period: { vi: 'Kỳ', en: 'Period' },
  quarter: (quarter: number, year: number) => ({
    vi: `Quý ${quarter}/${year}`,
    en: `Q${quarter} ${year}`,
  }),
  year: (year: number) => ({ vi: `Năm ${year}, không rõ quý`, en: `${year}, quarter unknown` }),
  built: { vi: 'Dựng xong', en: 'Came to stand' },
  proposed: { vi: 'Đề xuất', en: 'Proposed' },
  due: { vi: 'Đến hạn hoàn thành', en: 'Due to be finished' },
  noDue: (n: number) =>
    absent({
      vi: `${inVi(n)} cột đề xuất hoặc cần cải tạo chưa nêu hạn hoàn thành.`,
      en: `${inEn(n)} masts proposed or to be upgraded state no day to be finished by.`,
    }),
  lists: { vi: 'Danh sách và tệp', en: 'Lists and files' },
  siteList: { vi: 'Danh sách vị trí trạm', en: 'List of sites' },
  areaList: { vi: 'Danh sách địa bàn', en: 'List of areas' },
  rules: { vi: 'Quy định khoảng cách', en: 'Spacing rules' },
  csv: { vi: 'Vị trí trạm, CSV', en: 'Sites, CSV' },
  geojson: { vi: 'Vị trí trạm, GeoJSON', en: 'Sites, GeoJSON' },
  reachCsv: { vi: 'Xã theo doanh nghiệp, CSV', en: 'Communes by operator, CSV' },
  sharingLead: (n: number, standing: number) => ({
    vi: `${inVi(n)} cặp cột gần hơn khoảng cách quy định: ${inVi(standing)} cặp đều đã dựng, ${inVi(n - standing)} cặp còn kịp đổi vì có cột mới đề xuất.`,
    en: `${inEn(n)} pairs of masts closer than the rule allows: ${inEn(standing)} both stand, in ${inEn(n - standing)} one is only proposed and can still change.`,
  }),
  noPairs: absent({
    vi: 'Không có cặp cột nào gần hơn khoảng cách quy định, trong các cột có tọa độ và áp được quy định.',
    en: 'No pair is closer than a rule allows, among masts with coordinates and a rule that holds for them.',
  }),
  givesWay: { vi: 'Cột phải xem lại', en: 'Mast to give way' },
  otherMast: { vi: 'Cột kia', en: 'Other mast' },
  distance: { vi: 'Khoảng cách', en: 'Distance' },
  asks: { vi: 'Quy định yêu cầu', en: 'The rule asks' },
  rule: { vi: 'Căn cứ', en: 'Rule' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  noDecision: absent({ vi: 'Chưa có quyết định', en: 'No decision recorded' }),
  bothStand: { vi: 'đều đã dựng', en: 'both stand' },
  planChange: { vi: 'còn kịp đổi', en: 'can still change' },
  situation: { vi: 'Hiện trạng', en: 'Situation' },
  owner: { vi: 'chủ cột', en: 'owner' },
  askShare: { vi: 'Dùng chung cột', en: 'Share the mast' },
  askReview: { vi: 'Xem xét lại', en: 'Review' },
  askRefuse: { vi: 'Không chấp thuận', en: 'Refuse' },
  proposedSharing: { vi: 'Đề nghị dùng chung', en: 'Proposed sharing' },
  proposedNote: {
    vi: 'Cột đề xuất nằm trong khoảng cách quy định của một cột đã có: cân nhắc lắp chung trên cột đã có. Đây là gợi ý từ quy định và hồ sơ, chưa phải quyết định.',
    en: 'A proposed mast inside the legal distance of one that stands: consider going onto the one that stands. It follows from rule and records, and is no decision.',
  },
  hostMast: { vi: 'Dùng chung cột đã có', en: 'Share the standing mast' },
  insteadOf: { vi: 'Thay cho cột đề xuất', en: 'Instead of the proposed mast' },
  room: { vi: 'Chỗ trên cột', en: 'Slots' },
  reason: { vi: 'Lý do', en: 'Reason' },
  more: (n: number) => ({ vi: `Còn ${inVi(n)} đề nghị nữa`, en: `${inEn(n)} more proposals` }),
  roomLeft: (used: number, slots: number) => ({
    vi:
      used < slots
        ? `còn ${inVi(slots - used)} trong ${inVi(slots)} chỗ`
        : `hết ${inVi(slots)} chỗ, phải mở rộng`,
    en:
      used < slots
        ? `${inEn(slots - used)} of ${inEn(slots)} free`
        : `all ${inEn(slots)} taken, must be extended`,
  }),
  roomUnknown: absent({ vi: 'chưa nêu số chỗ', en: 'slots not stated' }),
  because: (metres: string, limit: string, rule: string) => ({
    vi: `Cách ${metres}, dưới ${limit} theo “${rule}”.`,
    en: `${metres} apart, under ${limit} of “${rule}”.`,
  }),
  none: absent({ vi: 'Không có.', en: 'None.' }),
  cut: (shown: number, all: number) => ({
    vi: `Hiện ${inVi(shown)} trong ${inVi(all)} cặp; trang của từng vị trí có đủ các cặp của nó.`,
    en: `${inEn(shown)} of ${inEn(all)} pairs shown; each site’s page has all of its own.`,
  }),
  reachLead: (some: number, areas: number, people: number) => ({
    vi: `${inVi(some)} trong ${inVi(areas)} xã có ít nhất một doanh nghiệp phát 5G trong bán kính quy hoạch, với ${inVi(people)} người.`,
    en: `${inEn(some)} of ${inEn(areas)} communes have at least one operator with 5G within the planning radius: ${inEn(people)} people.`,
  }),
  area: { vi: 'Xã', en: 'Commune' },
  areaType: { vi: 'Loại địa bàn', en: 'Type of area' },
  persons: { vi: 'Dân số', en: 'Population' },
  grade: { vi: 'Mức', en: 'Grade' },
  now: { vi: 'Hiện nay', en: 'Now' },
  planned: { vi: 'Kể cả đề xuất', en: 'With proposed' },
  none_: { vi: 'Chưa có', en: 'None' },
  some_: { vi: 'Một số', en: 'Some' },
  all_: { vi: 'Tất cả', en: 'All' },
  notStated: absent({ vi: 'Chưa nêu', en: 'Not stated' }),
  within: (metres: string) => ({
    vi: `gần nhất ${metres}`,
    en: `nearest ${metres}`,
  }),
  outside: { vi: 'ngoài bán kính', en: 'outside' },
  areaSays: (name: string, n: number, all: number, persons: string) => ({
    vi: `${name}: ${inVi(n)}/${inVi(all)} doanh nghiệp trong bán kính quy hoạch, dân số ${persons}`,
    en: `${name}: ${inEn(n)}/${inEn(all)} operators within the planning radius, population ${persons}`,
  }),
  around: { vi: 'Chung quanh', en: 'Around it' },
  aroundTitle: (n: number, metres: number) => ({
    vi: `${inVi(n)} cột khác trong ô vuông ${inVi(metres)} m quanh vị trí này`,
    en: `${inEn(n)} other ${n === 1 ? 'mast' : 'masts'} in the square of ${inEn(metres)} m around this site`,
  }),
  circle: (metres: number) => ({
    vi: `Vòng nét đứt: khoảng cách quy định ${inVi(metres)} m.`,
    en: `Dashed circle: the legal distance of ${inEn(metres)} m.`,
  }),
  closePairs: { vi: 'Cột gần hơn khoảng cách quy định', en: 'Masts closer than the rule allows' },
  noneClose: absent({
    vi: 'Không có cột nào gần hơn khoảng cách quy định.',
    en: 'No mast is closer than the rule allows.',
  }),
  noRule: absent({
    vi: 'Chưa áp được quy định khoảng cách nào cho vị trí này.',
    en: 'No spacing rule could be applied to this site.',
  }),
  notPlaced: absent({
    vi: 'Chưa có tọa độ dùng được, nên chưa xét được khoảng cách và bán kính.',
    en: 'There are no usable coordinates, so neither distance nor radius could be judged.',
  }),
  reach: { vi: 'Trong bán kính quy hoạch', en: 'Within the planning radius' },
  sitesIn: (n: number) => ({
    vi: `${inVi(n)} vị trí trong địa bàn`,
    en: `${inEn(n)} sites in the area`,
  }),
  noArea: absent({ vi: 'Chưa rõ xã', en: 'Commune not known' }),
  noSites: absent({
    vi: 'Chưa có hồ sơ vị trí trạm nào nên không có bản đồ. Dưới đây là những điều nguồn đã nêu về kế hoạch 5G.',
    en: 'No site is on record, so there is no map. Below is what the sources state about the 5G plan.',
  }),
  asked: { vi: 'Việc được giao, được đề nghị', en: 'What was assigned or asked for' },
  proposals: { vi: 'Kiến nghị', en: 'Proposals' },
  hard: { vi: 'Khó khăn đã nêu', en: 'Difficulties that were named' },
  rulesKnown: { vi: 'Quy định khoảng cách cột', en: 'Spacing rules' },
  least: { vi: 'Gần hơn', en: 'Closer than' },
  howKnown: { vi: 'Mức kiểm chứng', en: 'How it is known' },
  everywhere: { vi: 'Mọi nơi', en: 'Everywhere' },
} satisfies Words;

const w = (vi: string, en: string): Bilingual => ({ vi, en });

/** What the parts of a map are called, in a language. */
export function mapWords(lang: Lang): MapWords {
  const say = (word: Bilingual) => word[lang];
  return {
    stages: {
      'on-air': say(stageWords['on-air']),
      standing: say(stageWords.standing),
      'to-upgrade': say(stageWords['to-upgrade']),
      proposed: say(stageWords.proposed),
    },
    reach: {
      none: say(REACH_WORDS.none),
      some: say(REACH_WORDS.some),
      all: say(REACH_WORDS.all),
    },
    unknownReach: say(w('Chưa xét được', 'Could not be judged')),
    shared: say(w('Nhiều doanh nghiệp chung cột', 'Several operators on one mast')),
    others: say(w('Doanh nghiệp khác', 'Other operators')),
    close: say(w('Gần hơn khoảng cách quy định', 'Closer than the rule allows')),
    north: say(w('Bắc', 'North')),
    gathered: say(w('Số cột, đếm theo ô', 'Number of masts, counted by cell')),
  };
}

/** How far a mast is. */
export const stageWords = {
  'on-air': w('Đã phát 5G', 'On air with 5G'),
  standing: w('Có cột, chưa phát 5G', 'Standing, no 5G yet'),
  'to-upgrade': w('Có cột, cần cải tạo', 'Standing, to be upgraded'),
  proposed: w('Đề xuất', 'Proposed'),
};
