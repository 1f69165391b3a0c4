import { absent, count, type Goalpost, printNumber } from '../data.ts';
import type { Words } from './words.ts';

type Counted = (n: number) => { readonly vi: string; readonly en: string };

const counted =
  (vi: string, one: string, many: string): Counted =>
  (n) => ({
    vi: `${printNumber(n, 'vi')} ${vi}`,
    en: `${printNumber(n, 'en')} ${n === 1 ? one : many}`,
  });

/** Moved goalposts as a headline counts them. */
export const goalposts: Readonly<Record<Goalpost, Counted>> = {
  'deadline-postponed': counted('hạn bị lùi', 'deadline postponed', 'deadlines postponed'),
  'target-lowered': counted('chỉ tiêu bị hạ', 'target lowered', 'targets lowered'),
  'promise-removed': counted('cam kết bị bỏ', 'promise removed', 'promises removed'),
  'baseline-rewritten': counted(
    'mốc gốc hoặc lộ trình bị sửa',
    'baseline rewritten',
    'baselines rewritten',
  ),
  'observation-rewritten': counted(
    'số liệu đã ghi bị sửa',
    'recorded figure rewritten',
    'recorded figures rewritten',
  ),
  'state-rewritten': counted(
    'trạng thái đã ghi bị sửa',
    'recorded state rewritten',
    'recorded states rewritten',
  ),
  'revision-rewritten': counted(
    'lần điều chỉnh đã ghi bị sửa',
    'recorded revision rewritten',
    'recorded revisions rewritten',
  ),
  'classification-lowered': counted(
    'mức bảo vệ thông tin bị hạ',
    'classification lowered',
    'classifications lowered',
  ),
  'evidence-removed': counted(
    'căn cứ hoặc minh chứng bị bỏ',
    'source or proof removed',
    'sources or proofs removed',
  ),
  'waiver-added': counted('ngoại lệ được thêm', 'waiver added', 'waivers added'),
  'waiver-extended': counted('ngoại lệ được kéo dài', 'waiver extended', 'waivers extended'),
  'rule-loosened': counted('quy tắc bị nới lỏng', 'rule loosened', 'rules loosened'),
};

export const changes = {
  title: { vi: 'Mới thay đổi', en: 'What changed' },
  sides: (base: string, head: string, before: string, now: string) => ({
    vi:
      before === now
        ? `Từ bản ${base} đến bản ${head}, đều tính đến ${now}.`
        : `Từ bản ${base}, tính đến ${before}, đến bản ${head}, tính đến ${now}.`,
    en:
      before === now
        ? `From version ${base} to version ${head}, both as of ${now}.`
        : `From version ${base}, as of ${before}, to version ${head}, as of ${now}.`,
  }),
  sinceDay: (before: string, now: string) => ({
    vi:
      before === now
        ? `So với lần dựng trước, cùng tính đến ${now}.`
        : `So với lần dựng trước, tính đến ${before}; nay tính đến ${now}.`,
    en:
      before === now
        ? `Against the build before, both as of ${now}.`
        : `Against the build before, as of ${before}; now as of ${now}.`,
  }),
  uncommitted: { vi: 'chưa ghi vào kho', en: 'not yet committed' },
  addedAt: (where: string) => ({ vi: `Thêm: ${where}`, en: `Added: ${where}` }),
  removedAt: (where: string) => ({ vi: `Bỏ: ${where}`, en: `Removed: ${where}` }),
  changedAt: (where: string) => ({ vi: `Sửa: ${where}`, en: `Changed: ${where}` }),
  none: absent({ vi: 'Không có thay đổi về nghĩa.', en: 'Nothing changed in meaning.' }),
  noBase: {
    vi: 'Chưa có phiên bản nào khác để so sánh. Lần dựng sau sẽ so với lần này; muốn so với một phiên bản khác, hãy dựng bằng “khung build --since <phiên bản>”.',
    en: 'There is no other version to compare with yet. The next build is compared with this one; “khung build --since <version>” compares with any other.',
  },
  noGoalposts: absent({
    vi: 'Không có cam kết nào bị dời, hạ, bỏ hay sửa lại.',
    en: 'No promise was postponed, lowered, removed or rewritten.',
  }),
  undecided: absent({ vi: 'không có quyết định', en: 'no decision cited' }),
  someUndecided: (n: number) =>
    absent({
      vi: `${n} không có quyết định`,
      en: `${n} without a decision`,
    }),
  decided: { vi: 'đều có quyết định', en: 'each with a decision' },
  by: { vi: 'Quyết định', en: 'Decision' },
  goalposts: { vi: 'Cam kết bị dời hoặc sửa', en: 'Moved goalposts' },
  effects: { vi: 'Tình trạng thay đổi', en: 'Statuses that moved' },
  others: { vi: 'Thay đổi khác', en: 'Other changes' },
  count: (n: number) => ({
    vi: `${printNumber(n, 'vi')} thay đổi`,
    en: count(n, 'en', '', 'change'),
  }),
  workspace: { vi: 'Cài đặt và quy tắc chung', en: 'Settings and rules' },
  record: { vi: 'Bản ghi', en: 'Record' },
  what: { vi: 'Thay đổi', en: 'Change' },
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  nothing: absent({ vi: 'không có', en: 'nothing' }),
  all: { vi: 'Xem từng thay đổi', en: 'See each change' },
  more: (n: number) => ({ vi: `và ${n} mục khác`, en: `and ${n} more` }),
  findings: (fresh: number, fixed: number) => ({
    vi: `Kiểm tra: ${printNumber(fresh, 'vi')} mục mới, ${printNumber(fixed, 'vi')} mục đã hết.`,
    en: `Checks: ${count(fresh, 'en', '', 'new finding')}, ${printNumber(fixed, 'en')} gone.`,
  }),
  cut: (n: number, of: number) => ({
    vi: `Trang này liệt kê ${printNumber(n, 'vi')} trong số ${printNumber(of, 'vi')} thay đổi; lệnh khung review in đủ.`,
    en: `This page lists ${printNumber(n, 'en')} of ${printNumber(of, 'en')} changes; the command khung review prints all.`,
  }),
} satisfies Words;
