import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of a unit's framework figure and its table. */
export const framework = {
  title: { vi: 'Khung kiến trúc', en: 'Architecture framework' },
  small: { vi: 'Kiến trúc theo khung', en: 'Architecture by the framework' },
  seeFigure: { vi: 'Xem hình khung và bảng đối chiếu', en: 'See the figure and the table' },
  views: { vi: 'Trạng thái của hình', en: 'State of the figure' },
  knownTo: (day: string) => ({
    vi: `Số liệu của đơn vị đến ${day}`,
    en: `The unit’s data reach to ${day}`,
  }),
  from: (day: string) => ({
    vi: `Khung có hiệu lực từ ${day}`,
    en: `Framework in force from ${day}`,
  }),
  fromTo: (from: string, to: string) => ({
    vi: `Khung có hiệu lực từ ${from} đến ${to}`,
    en: `Framework in force from ${from} to ${to}`,
  }),
  hindsight: {
    vi: 'Đối chiếu hồi cứu: đơn vị không phải theo khung này vào thời điểm của số liệu, nên “còn trống” không có nghĩa là chậm hay sai.',
    en: 'Read in hindsight: the unit did not have to follow this framework at the time of its data, so a gap means neither lateness nor fault.',
  },
  translated: {
    vi: 'Thành phần được xếp theo bảng chuyển từ khung cũ, là ví dụ minh họa của dự thảo hướng dẫn, không phải cách xếp của đơn vị.',
    en: 'Components are placed by the table of older domains, an illustration in the draft guide, not by the unit itself.',
  },
  /** Of the blocks that a unit is expected to fill. */
  lead: (present: number, planned: number, gaps: number, unmatched: number, excused: number) => {
    const all = present + planned + gaps + unmatched + excused;
    const vi = [
      `${inVi(present)} ô đã có thành phần`,
      ...(planned ? [`${inVi(planned)} ô đã có kế hoạch`] : []),
      ...(excused ? [`${inVi(excused)} ô không áp dụng`] : []),
      ...(unmatched ? [`${inVi(unmatched)} ô chưa đối chiếu`] : []),
      `${inVi(gaps)} ô còn trống`,
    ];
    const en = [
      `${inEn(present)} have components`,
      ...(planned ? [`${inEn(planned)} are planned`] : []),
      ...(excused ? [`${inEn(excused)} do not apply`] : []),
      ...(unmatched ? [`${inEn(unmatched)} are not matched yet`] : []),
      `${inEn(gaps)} are empty`,
    ];
    return {
      vi: `Trong ${inVi(all)} ô tham chiếu: ${vi.join(', ')}.`,
      en: `Of ${inEn(all)} reference blocks: ${en.join(', ')}.`,
    };
  },
  leadOwn: (n: number, loose: number) =>
    absent({
      vi: `Đơn vị ghi nhận ${inVi(n)} thành phần${loose ? `, trong đó ${inVi(loose)} chưa xếp vào ô nào của khung` : ''}.`,
      en: `The unit has ${inEn(n)} components on record${loose ? `, ${inEn(loose)} of them not assigned to a block` : ''}.`,
    }),
  leadPlain: (n: number) => ({
    vi: `${inVi(n)} thành phần, xếp theo các lớp của khung.`,
    en: `${inEn(n)} components in the layers of the framework.`,
  }),
  table: { vi: 'Bảng đối chiếu', en: 'Block by block' },
  tableSays: {
    vi: 'Từng ô của khung: đang có gì, sắp có gì, còn thiếu gì và vì sao. Ô tham chiếu là ô khung nêu cho mọi đơn vị cùng cấp.',
    en: 'Each block of the framework: what is there, what will be, what is missing and why. Reference blocks are those that the framework names for every unit of the level.',
  },
  place: { vi: 'Ô', en: 'Block' },
  standing: { vi: 'Tình trạng', en: 'Standing' },
  components: { vi: 'Thành phần', en: 'Components' },
  work: { vi: 'Nhiệm vụ, hạn chế đã ghi nhận', en: 'Work and gaps on record' },
  shared: { vi: 'dùng chung', en: 'shared' },
  unassigned: absent({ vi: 'Chưa xếp vào ô nào', en: 'Not assigned to a block' }),
  directly: { vi: 'Trong lớp này', en: 'In this layer' },
  noneHere: absent({ vi: 'Chưa ghi nhận', en: 'None on record' }),
  gapWhy: absent({
    vi: 'Chưa ghi nhận thành phần, thành phần dùng chung, nhiệm vụ hay lý do không áp dụng.',
    en: 'No component, shared component, task or reason why not applicable is on record.',
  }),
  unmatchedWhy: {
    vi: 'Phần này có thành phần hoặc nhiệm vụ chưa xếp vào ô nào, nên chưa thể nói ô còn trống.',
    en: 'The part has components or work not assigned to a block, so it cannot be called a gap yet.',
  },
  rest: absent({ vi: 'Chưa có chỗ trong khung', en: 'Without a place in the framework' }),
  restSays: absent({
    vi: 'Bản ghi không nêu lớp, hoặc bảng chuyển không có; phần nhiều là hệ thống của nơi khác.',
    en: 'Their records name no layer, or the table has none; most belong to somebody else.',
  }),
  gap: { vi: 'Hạn chế', en: 'Gap' },
} satisfies Words;
