import { absent, count, printNumber } from '../data.ts';
import type { Words } from './words.ts';

/** Words of versions: the switcher, the note on top of a version, the page that lists them. */
export const versions = {
  title: { vi: 'Các phiên bản', en: 'Versions' },
  lead: {
    vi: 'Mỗi phiên bản đã ban hành giữ nguyên nội dung và địa chỉ; bản đang soạn thì không.',
    en: 'Each issued version keeps its content and its address; the working version does not.',
  },
  see: { vi: 'Xem các phiên bản', en: 'See the versions' },
  version: { vi: 'Phiên bản', en: 'Version' },
  working: { vi: 'Bản đang soạn', en: 'Working version' },
  workingSays: { vi: 'thay đổi theo từng lần cập nhật', en: 'changes with every update' },
  issued: { vi: 'Ngày ghi vào kho', en: 'Committed on' },
  effective: { vi: 'Có hiệu lực từ', en: 'In force from' },
  cutoff: { vi: 'Số liệu đến', en: 'Data up to' },
  asOf: { vi: 'Trạng thái tính đến', en: 'Status as of' },
  revision: { vi: 'Mã trong kho', en: 'Revision' },
  unsaid: { vi: 'chưa nêu', en: 'not stated' },
  here: { vi: 'đang xem', en: 'shown here' },
  editionOf: (name: string) => ({ vi: `Dữ liệu của bản ${name}`, en: `Data of version ${name}` }),
  none: {
    vi: 'Trang này không dựng kèm phiên bản nào.',
    en: 'This site was built without versions.',
  },
  changed: { vi: 'Thay đổi', en: 'What changed' },
  changedSince: (before: string) => ({ vi: `so với bản ${before}`, en: `since version ${before}` }),
  changesTo: (name: string) => ({
    vi: `Bản ${name} thay đổi những gì`,
    en: `What changed in version ${name}`,
  }),
  first: { vi: 'phiên bản đầu tiên', en: 'the first version' },
  told: (name: string, before: string, all: number, units: number, moved: number) =>
    absent({
      vi: `So với bản ${before}, bản ${name} có ${printNumber(all, 'vi')} thay đổi về nghĩa${units > 0 ? ` ở ${printNumber(units, 'vi')} đơn vị` : ''}; ${moved > 0 ? `${printNumber(moved, 'vi')} thay đổi dời hoặc sửa cam kết` : 'không cam kết nào bị dời, hạ, bỏ hay sửa lại'}.`,
      en: `Against version ${before}, version ${name} has ${count(all, 'en', '', 'change')} of meaning${units > 0 ? ` in ${count(units, 'en', '', 'unit')}` : ''}; ${moved > 0 ? `${printNumber(moved, 'en')} of them move or rewrite a promise` : 'no promise was postponed, lowered, removed or rewritten'}.`,
    }),
  toldNone: (name: string, before: string) =>
    absent({
      vi: `Bản ${name} không khác bản ${before} về nghĩa.`,
      en: `Version ${name} says the same as version ${before}.`,
    }),
  decidedAll: { vi: 'Các thay đổi đó đều có quyết định.', en: 'A decision is cited for each.' },
  undecided: (n: number) =>
    absent({
      vi: `Trong đó ${printNumber(n, 'vi')} thay đổi không nêu quyết định nào.`,
      en: `For ${printNumber(n, 'en')} of them no decision is cited.`,
    }),
  figures: { vi: 'Khung của đơn vị, trước và sau', en: 'The unit’s framework, before and after' },
  inVersion: (name: string) => ({ vi: `Bản ${name}`, en: `Version ${name}` }),
  course: { vi: 'Qua các phiên bản', en: 'Over the versions' },
  courseOf: (name: string) => ({
    vi: `${name} qua các phiên bản`,
    en: `${name} over the versions`,
  }),
  courseLead: (steps: number) => ({
    vi: `Mục này thay đổi ở ${printNumber(steps, 'vi')} bản.`,
    en: `This changed in ${count(steps, 'en', '', 'version')}.`,
  }),
  times: (what: string, n: number) => ({
    vi: `${what}: ${printNumber(n, 'vi')} lần`,
    en: `${what}: ${n === 1 ? 'once' : n === 2 ? 'twice' : `${printNumber(n, 'en')} times`}`,
  }),
  noDecision: absent({ vi: 'không nêu quyết định', en: 'no decision cited' }),
  noMoved: absent({
    vi: 'Không có cam kết nào của mục này bị dời, hạ, bỏ hay sửa lại.',
    en: 'No promise of this was postponed, lowered, removed or rewritten.',
  }),
  firstDeadline: { vi: 'Hạn ban đầu', en: 'Deadline at first' },
  nowAt: { vi: 'Mục này trong bản đang soạn', en: 'This in the working version' },
  goneNow: {
    vi: 'Mục này không còn trong bản đang soạn.',
    en: 'The working version no longer has this.',
  },
  gone: { vi: 'Trang này không còn', en: 'This page is gone' },
  goneLead: (name: string) => ({
    vi: `Bản đang soạn không có mục này; bản cuối cùng còn mục này là ${name}.`,
    en: `The working version does not have this; the last version that has it is ${name}.`,
  }),
  renamedLead: (name: string, last: string) => ({
    vi: `Mục này đã đổi mã và nay là “${name}”; bản cuối cùng còn mã cũ là ${last}.`,
    en: `This was given another id and is now “${name}”; the last version with the old id is ${last}.`,
  }),
  seeNow: (name: string) => ({ vi: `Xem ${name}`, en: `See ${name}` }),
  seeIn: (name: string) => ({ vi: `Xem trong bản ${name}`, en: `See it in version ${name}` }),
  feed: { vi: 'Theo dõi phiên bản (Atom)', en: 'Follow the versions (Atom)' },
} satisfies Words;
