import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Why components are listed together. */
export const causes = {
  'same-agencies': { vi: 'Cùng cơ quan', en: 'Same agencies' },
  national: { vi: 'Cạnh thành phần quốc gia', en: 'Beside a national one' },
  merger: { vi: 'Do sáp nhập', en: 'By merger' },
} satisfies Words;

/** Words of the pages on overlap candidates and gaps. */
export const overlaps = {
  title: { vi: 'Trùng lặp và khoảng trống', en: 'Overlaps and gaps' },
  everywhere: { vi: 'Ứng viên trùng lặp', en: 'Overlap candidates' },
  lead: (open: number, all: number) =>
    absent({
      vi:
        all === 0
          ? 'Chưa thấy ứng viên trùng lặp nào.'
          : `${inVi(all)} ứng viên trùng lặp, ${open === 0 ? 'đều đã có quyết định' : `${inVi(open)} chưa có quyết định`}.`,
      en:
        all === 0
          ? 'No overlap candidate is seen.'
          : `${inEn(all)} overlap ${all === 1 ? 'candidate' : 'candidates'}, ${open === 0 ? 'all decided' : `${inEn(open)} without a decision`}.`,
    }),
  method: {
    vi: 'Ứng viên là các thành phần đang có, cùng loại, cùng được khai là phục vụ một nghiệp vụ hoặc cung cấp một dịch vụ cho cùng cơ quan; hoặc đứng cạnh thành phần quốc gia dùng chung; hoặc có hai bản sau sáp nhập. Không bao giờ chỉ vì tên giống nhau. Nghiệp vụ ghi quá rộng khiến những việc khác nhau đứng chung: khi đó hãy chia nghiệp vụ thành mục con. Trùng hay không là do người có thẩm quyền quyết định.',
    en: 'Candidates are live components of the same type that are declared to serve one capability or offer one service to the same agencies, that stand beside a nationally shared one, or that stand twice after a merger; never because of their names alone. A capability written too widely puts different work together: divide it then. Whether they are the same is for people to decide.',
  },
  open: absent({ vi: 'Chưa có quyết định', en: 'Without a decision' }),
  done: { vi: 'Đã có quyết định', en: 'Decided' },
  noneOpen: absent({
    vi: 'Không có ứng viên nào chờ quyết định.',
    en: 'No candidate awaits a decision.',
  }),
  noneDone: absent({
    vi: 'Chưa có quyết định nào về ứng viên trùng lặp.',
    en: 'No overlap candidate has been decided.',
  }),
  notNamed: (n: number, all: number) =>
    absent({
      vi: `${inVi(n)} trong ${inVi(all)} thành phần chưa khai nghiệp vụ nên chưa được so.`,
      en: `${inEn(n)} of ${inEn(all)} components name no capability and could not be compared.`,
    }),
  components: { vi: 'Thành phần', en: 'Components' },
  cause: { vi: 'Loại', en: 'Kind' },
  why: { vi: 'Vì sao nêu ra', en: 'Why listed' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  undecided: absent({ vi: 'Chưa có quyết định', en: 'No decision' }),
  reviewBy: (day: string) => ({
    vi: `đã quá hạn xem lại ${day}`,
    en: `was to be reviewed by ${day}`,
  }),
  notEnough: {
    vi: 'chưa trả lời hết hoặc chưa kèm văn bản',
    en: 'does not answer all of it, or has no document',
  },
  gaps: { vi: 'Khoảng trống', en: 'Gaps' },
  gapsLead: (blocks: number, recorded: number) =>
    absent({
      vi: `${inVi(blocks)} ô khung còn trống (không thành phần, không nhiệm vụ, không lý do không áp dụng); ${inVi(recorded)} hạn chế đang mở trong dữ liệu.`,
      en: `${inEn(blocks)} framework blocks are empty (no component, no task, no reason why they do not apply); ${inEn(recorded)} open gaps are on record.`,
    }),
  notCompared: absent({
    vi: 'Đơn vị chưa được đối chiếu với khung nào.',
    en: 'The unit is not compared with any framework.',
  }),
  gap: { vi: 'Hạn chế', en: 'Gap' },
  lacking: { vi: 'Điều còn thiếu', en: 'What is missing' },
  option: { vi: 'Phương án', en: 'Option' },
  block: { vi: 'Ô khung', en: 'Framework block' },
  missing: { vi: 'Hạn chế đã ghi', en: 'Gap on record' },
  noRecord: absent({ vi: 'Chưa ghi hạn chế nào cho ô này', en: 'No gap is recorded for it' }),
  recorded: { vi: 'Hạn chế đang mở', en: 'Open gaps on record' },
  seeFramework: { vi: 'Xem hình khung', en: 'See the framework figure' },
  seeGaps: { vi: 'Xem các hạn chế', en: 'See the gaps' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  count: { vi: 'Ứng viên', en: 'Candidates' },
  openCount: absent({ vi: 'Chưa quyết định', en: 'Undecided' }),
  /** Beside a number of empty blocks; the unit's page says it whole. */
  hindsight: { vi: 'đối chiếu hồi cứu', en: 'in hindsight' },
  emptyBlocks: { vi: 'Ô khung còn trống', en: 'Empty blocks' },
} satisfies Words;
