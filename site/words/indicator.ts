import { absent, count } from '../data.ts';
import type { Words } from './words.ts';

export const indicator = {
  title: { vi: 'Chỉ tiêu', en: 'Indicators' },
  one: { vi: 'Chỉ tiêu', en: 'Indicator' },
  intro: (n: number, aimed: number, seen: number) => ({
    vi: `${n} chỉ tiêu được ghi: ${aimed} có mục tiêu, ${seen} có số liệu.`,
    en: `${count(n, 'en', '', 'indicator')} recorded: ${aimed} with a target, ${seen} with figures.`,
  }),
  withTargets: { vi: 'Có mục tiêu', en: 'With a target' },
  others: { vi: 'Chỉ có số liệu', en: 'Figures only' },
  none: absent({ vi: 'Chưa có số liệu', en: 'No figure yet' }),
  aim: (value: string) => ({ vi: `mục tiêu ${value}`, en: `target ${value}` }),
  latest: { vi: 'Số liệu mới nhất', en: 'Latest figure' },
  course: { vi: 'Diễn biến', en: 'Course' },
  spark: (name: string, n: number, last: string) => ({
    vi: `${name}: ${n} số liệu, mới nhất ${last}`,
    en: `${name}: ${count(n, 'en', '', 'figure')}, the latest ${last}`,
  }),
  finding: (value: string, when: string) => ({ vi: `${value}, ${when}`, en: `${value}, ${when}` }),
  rose: (from: string, then: string, to: string, now: string) => ({
    vi: `Tăng từ ${from} (${then}) lên ${to} (${now})`,
    en: `Up from ${from} (${then}) to ${to} (${now})`,
  }),
  fell: (from: string, then: string, to: string, now: string) => ({
    vi: `Giảm từ ${from} (${then}) xuống ${to} (${now})`,
    en: `Down from ${from} (${then}) to ${to} (${now})`,
  }),
  stayed: (from: string, then: string, to: string, now: string) => ({
    vi: `Không đổi: ${from} (${then}) và ${to} (${now})`,
    en: `Unchanged: ${from} (${then}) and ${to} (${now})`,
  }),
  axis: (from: string) => ({
    vi: `Trục giá trị bắt đầu từ ${from}.`,
    en: `The value axis starts at ${from}.`,
  }),
  zero: { vi: '0', en: '0' },
  points: (n: number) => ({ vi: `${n} số liệu`, en: count(n, 'en', '', 'figure') }),
  targets: { vi: 'Mục tiêu', en: 'Targets' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  when: { vi: 'Thời điểm', en: 'When' },
  recorded: { vi: 'Biết từ', en: 'Known since' },
  remark: { vi: 'Ghi chú', en: 'Remark' },
  definition: { vi: 'Định nghĩa', en: 'Definition' },
  unitOfMeasure: { vi: 'Đơn vị tính', en: 'Unit of measure' },
  direction: { vi: 'Chiều tốt lên', en: 'Direction' },
  measure: { vi: 'Cách đo', en: 'Measure' },
  period: { vi: 'Kỳ báo cáo', en: 'Reporting period' },
  scope: { vi: 'Phạm vi', en: 'Scope' },
  owner: { vi: 'Cơ quan theo dõi', en: 'Reported by' },
  components: { vi: 'Thành phần liên quan', en: 'Components concerned' },
  parts: { vi: 'Cộng từ', en: 'Sum of' },
  ratio: { vi: 'Tính từ', en: 'Computed from' },
  same: { vi: 'Cùng định nghĩa ở đơn vị khác', en: 'Same definition in other units' },
  sameNote: {
    vi: 'So sánh số liệu mới nhất của mỗi đơn vị; ngày khác nhau nên chỉ để tham khảo.',
    en: 'The latest figure of each unit; dates differ, so compare with care.',
  },
  one_figure: (when: string) =>
    absent({
      vi: `Mới có một số liệu (${when}), chưa thể vẽ diễn biến.`,
      en: `Only one figure so far (${when}), so there is no course to draw.`,
    }),
  decided: (by: string, on: string) => ({
    vi: `Điều chỉnh theo ${by}, ${on}`,
    en: `Revised by ${by}, ${on}`,
  }),
  original: { vi: 'So với mục tiêu ban đầu', en: 'Against the original target' },
  current: { vi: 'So với mục tiêu hiện hành', en: 'Against the target in force' },
  noTargets: absent({
    vi: 'Chưa có mục tiêu nào được ghi cho chỉ tiêu này.',
    en: 'No target is recorded for this indicator.',
  }),
} satisfies Words;
