import { absent, count } from '../data.ts';
import type { Words } from './words.ts';

export const plan = {
  title: { vi: 'Kế hoạch', en: 'Plans' },
  intro: (plans: number, items: string) => ({
    vi: `${plans} kế hoạch với ${items}.`,
    en: `${count(plans, 'en', '', 'plan')} with ${items}.`,
  }),
  timeline: { vi: 'Hạn theo thời gian', en: 'Deadlines in time' },
  timelineDesc: (day: string) => ({
    vi: `Mỗi dấu là một mục tiêu hoặc nhiệm vụ, đặt tại hạn của nó; hình dạng là tình trạng tính đến ${day}.`,
    en: `Each mark is a goal or task at its deadline; its shape is the status as of ${day}.`,
  }),
  undatedNote: (n: string) => ({
    vi: `Không vẽ ${n} vì không có hạn ràng buộc.`,
    en: `Not drawn: ${n} without a binding deadline.`,
  }),
  noneDated: absent({
    vi: 'Không mục tiêu, nhiệm vụ nào của kế hoạch này có hạn ràng buộc.',
    en: 'No goal or task of this plan has a binding deadline.',
  }),
  document: { vi: 'Văn bản ban hành', en: 'Issuing document' },
  lead: { vi: 'Cơ quan chủ trì', en: 'Lead agency' },
  period: { vi: 'Giai đoạn', en: 'Period' },
  orientation: (to: string) => ({ vi: `định hướng đến ${to}`, en: `orientation to ${to}` }),
  history: { vi: 'Khi nào trễ, khi nào biết', en: 'When it went late, when it was known' },
  principles: { vi: 'Quan điểm, nguyên tắc', en: 'Principles' },
  states: { vi: 'Tình trạng được báo cáo', en: 'Reported states' },
  goalless: { vi: 'Ngoài các mục tiêu nêu trên', en: 'Outside these goals' },
  items: { vi: 'Mục tiêu và nhiệm vụ', en: 'Goals and tasks' },
  noItems: absent({
    vi: 'Chưa có mục tiêu, nhiệm vụ nào trỏ về kế hoạch này.',
    en: 'No goal or task points to this plan yet.',
  }),
  noItemsGoal: absent({
    vi: 'Chưa có mục tiêu đo được hoặc nhiệm vụ nào cho mục tiêu này.',
    en: 'No measurable target or task for this goal yet.',
  }),
  statusWhy: { vi: 'Tình trạng và lý do', en: 'Status and reason' },
  noDeadline: absent({ vi: 'không nêu hạn', en: 'no deadline' }),
} satisfies Words;
