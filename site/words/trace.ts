import { absent } from '../data.ts';
import type { Words } from './words.ts';

/** Words of the way from a goal to its evidence. */
export const trace = {
  title: { vi: 'Lần theo từ mục tiêu đến bằng chứng', en: 'From goal to evidence' },
  lead: {
    vi: 'Mỗi mục tiêu mở ra chỉ tiêu, mốc và nhiệm vụ; mỗi việc mở ra việc phải xong trước, thành phần và bằng chứng.',
    en: 'Each goal opens to its targets, milestones and tasks; each of these to what must be done first, its components and its evidence.',
  },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  milestone: { vi: 'Mốc', en: 'Milestone' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  before: { vi: 'Phải xong trước', en: 'Must be done first' },
  component: { vi: 'Thành phần', en: 'Component' },
  indicator: { vi: 'Chỉ tiêu liên quan', en: 'Related indicator' },
  evidence: { vi: 'Bằng chứng', en: 'Evidence' },
  report: { vi: 'Báo cáo', en: 'Report' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  source: { vi: 'Nguồn', en: 'Source' },
  none: absent({ vi: 'chưa có bằng chứng', en: 'no evidence yet' }),
  nothing: absent({
    vi: 'Chưa có việc nào trỏ về mục tiêu này.',
    en: 'No work points to this goal yet.',
  }),
} satisfies Words;
