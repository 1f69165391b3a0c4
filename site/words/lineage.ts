import type { Bilingual, Inherited } from '../data.ts';
import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of how units came about and what they inherit. */
export const lineageWords = {
  names: { vi: 'Tên và mã qua các thời kỳ', en: 'Names and codes over time' },
  nameOrCode: { vi: 'Tên hoặc mã', en: 'Name or code' },
  what: { vi: 'Là', en: 'Is' },
  force: { vi: 'Hiệu lực', en: 'In force' },
  now: { vi: 'Nay là', en: 'Now' },
  stillSo: { vi: 'vẫn dùng', en: 'still in use' },
  nameOf: (type: string): Bilingual => ({
    vi: type ? `tên, loại: ${type}` : 'tên',
    en: type ? `name, type: ${type}` : 'name',
  }),
  codeOf: (system: string) => ({ vi: `mã: ${system}`, en: `code: ${system}` }),
  since: (day: string) => ({ vi: `từ ${day}`, en: `from ${day}` }),
  until: (day: string) => ({ vi: `đến hết ${day}`, en: `until the end of ${day}` }),
  usedAt: (day: string) => ({
    vi: `nguồn dùng tên này tại ${day}`,
    en: `a source uses this name as of ${day}`,
  }),
  sinceUnknown: absent({ vi: 'chưa rõ từ ngày nào', en: 'first day not known' }),
  untilUnknown: absent({ vi: 'chưa rõ đến ngày nào', en: 'last day not known' }),
  nowUnknown: absent({ vi: 'chưa ghi đơn vị kế thừa', en: 'no successor is recorded' }),
  code: (value: string) => ({ vi: `mã ${value}`, en: `code ${value}` }),
  oldName: (name: string, until: string) => ({
    vi: `Tên ${name} có hiệu lực ${until};`,
    en: `The name ${name} was in force ${until};`,
  }),
  oldNameAndCode: (name: string, code: string, until: string) => ({
    vi: `Tên ${name} và mã ${code} có hiệu lực ${until};`,
    en: `The name ${name} and code ${code} were in force ${until};`,
  }),
  isNow: { vi: 'nay là', en: 'now' },
  verification: { vi: 'Mức kiểm chứng', en: 'Verification' },
  checked: { vi: 'Kiểm chứng, nguồn', en: 'Verification, source' },
  before: (name: string) => ({
    vi: `${name} kế thừa những đơn vị nào`,
    en: `Which units ${name} succeeds`,
  }),
  after: (name: string) => ({
    vi: `${name} nay thuộc đơn vị nào`,
    en: `Which unit ${name} is now part of`,
  }),
  figureHelp: {
    vi: 'Mỗi khung là một đơn vị, dẫn tới trang của đơn vị đó; mũi tên ghi ngày và văn bản.',
    en: 'Each box is a unit and leads to its page; the arrow tells the day and the document.',
  },
  unitThen: { vi: 'Đơn vị trước', en: 'Unit before' },
  unitNow: { vi: 'Đơn vị kế thừa', en: 'Successor' },
  existed: { vi: 'Tồn tại', en: 'Existed' },
  change: { vi: 'Thay đổi', en: 'Change' },
  law: { vi: 'Văn bản', en: 'Document' },
  noLaw: absent({ vi: 'chưa ghi văn bản', en: 'no document recorded' }),
  dayUnknown: absent({ vi: 'chưa rõ ngày', en: 'day not known' }),
  codeUnknown: absent({ vi: 'mã: chưa xác định', en: 'code: not known' }),
  more: (n: number) => ({ vi: `và ${inVi(n)} đơn vị khác`, en: `and ${inEn(n)} more units` }),
  moreHelp: { vi: 'xem bảng dưới đây', en: 'see the table below' },
  inherits: { vi: 'Kế thừa', en: 'What it inherits' },
  inheritsLead: {
    vi: 'Góc nhìn của đơn vị kế thừa: hồ sơ của các đơn vị trước, giữ nguyên như đã ghi ở từng đơn vị. Chưa có nguồn nào ở đây nói hệ thống nào còn chạy sau ngày thay đổi.',
    en: 'The successor’s view: the records of the units before it, kept as they were recorded there. No source here says which systems still run after the change.',
  },
  onlyRecorded: {
    vi: 'Chỉ kể các đơn vị có ghi ở đây; đơn vị khác nhập vào, nếu có, chưa được ghi.',
    en: 'Only units recorded here are listed; others that joined, if any, are not recorded yet.',
  },
  from: (name: string) => ({ vi: `Từ ${name}`, en: `From ${name}` }),
  through: (name: string) => ({ vi: `qua ${name}`, en: `through ${name}` }),
  asItWas: { vi: 'Xem như khi còn là đơn vị riêng', en: 'See it as it was' },
  knownTo: (day: string) => ({ vi: `Thông tin biết đến ${day}`, en: `Known to ${day}` }),
  lastDay: (day: string) => ({ vi: `ngày cuối ${day}`, en: `last day ${day}` }),
  alsoTo: {
    vi: 'Đơn vị này có nhiều đơn vị kế thừa; chưa nguồn nào nói hệ thống nào về đâu. Các đơn vị kế thừa khác:',
    en: 'This unit has several successors; no source says which system went where. The others:',
  },
  nothing: absent({
    vi: 'Chưa ghi hồ sơ nào của đơn vị này.',
    en: 'No record of this unit is held.',
  }),
  record: { vi: 'Hồ sơ', en: 'Record' },
  kind: { vi: 'Loại', en: 'Kind' },
  state: { vi: 'Trạng thái khi đó', en: 'State then' },
  asOf: { vi: 'Thông tin phản ánh', en: 'As of' },
  retired: (n: number) => ({
    vi: `${inVi(n)} thành phần đã dừng trước ngày cuối nên không kể ở trên.`,
    en: `${inEn(n)} components had stopped before the last day and are not listed.`,
  }),
  work: {
    vi: 'Chỉ tiêu và nhiệm vụ để lại, xét tại ngày cuối:',
    en: 'Targets and tasks left over, judged at the last day:',
  },
  twice: { vi: 'Có thể đang đứng hai lần', en: 'May now stand twice' },
  twiceLead: (n: number) => ({
    vi: `${inVi(n)} cặp hệ thống của các đơn vị nay là một; cần người xem và quyết định.`,
    en: `${inEn(n)} pairs of systems of units that are now one; somebody must look and decide.`,
  }),
  first: { vi: 'Hệ thống', en: 'System' },
  second: { vi: 'Hệ thống kia', en: 'The other' },
  link: { vi: 'Tên, mã và đơn vị kế thừa', en: 'Names, codes and successors' },
  linkAsHeir: { vi: 'Kế thừa từ các đơn vị trước', en: 'Inherited from earlier units' },
} satisfies Words;

/** What the parts of an inheritance are called. */
export const INHERITED_WORDS: Readonly<Record<Inherited, (n: number) => Bilingual>> = {
  component: (n) => ({
    vi: `Thành phần kiến trúc (${inVi(n)})`,
    en: `Components (${inEn(n)})`,
  }),
  dataset: (n) => ({ vi: `Cơ sở dữ liệu (${inVi(n)})`, en: `Datasets (${inEn(n)})` }),
  agency: (n) => ({ vi: `Cơ quan, tổ chức (${inVi(n)})`, en: `Agencies (${inEn(n)})` }),
  plan: (n) => ({ vi: `Kế hoạch (${inVi(n)})`, en: `Plans (${inEn(n)})` }),
  agreement: (n) => ({
    vi: `Thỏa thuận, cam kết (${inVi(n)})`,
    en: `Agreements (${inEn(n)})`,
  }),
};
