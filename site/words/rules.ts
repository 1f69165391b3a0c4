import type { Bilingual, RuleInfo } from '../data.ts';
import { absent } from '../data.ts';
import type { Words } from './words.ts';

export const rules = {
  title: { vi: 'Quy tắc kiểm tra', en: 'Rules' },
  lead: (n: number) => ({
    vi: `Dữ liệu trên trang này được kiểm tra theo ${n} quy tắc. Mỗi quy tắc có một trang: ý nghĩa, cách xử lý, căn cứ, ví dụ và những chỗ đang bị nêu.`,
    en: `The data of this site are checked by ${n} rules. Each has a page: what it means, how to mend it, its ground, examples, and what it finds now.`,
  }),
  none: {
    vi: 'Bản dữ liệu này không kèm mô tả các quy tắc.',
    en: 'This edition of the data does not describe its rules.',
  },
  code: { vi: 'Mã', en: 'Code' },
  severity: { vi: 'Mức', en: 'Severity' },
  meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
  ground: { vi: 'Căn cứ', en: 'Ground' },
  noGround: { vi: 'Cấu trúc của bộ công cụ', en: 'Structure of the tool itself' },
  found: { vi: 'Đang nêu', en: 'Found now' },
  group: { vi: 'Nhóm', en: 'Group' },
  says: { vi: 'Thông báo', en: 'Message' },
  sample: {
    vi: 'Thông báo với giá trị ví dụ.',
    en: 'The message with values of an example.',
  },
  pattern: {
    vi: 'Dấu “…” là chỗ của giá trị trong bản ghi.',
    en: '“…” stands for a value of the record.',
  },
  mend: { vi: 'Cách xử lý', en: 'How to mend it' },
  examples: { vi: 'Ví dụ', en: 'Examples' },
  good: { vi: 'Đúng', en: 'Right' },
  bad: { vi: 'Bị nêu', en: 'Found wrong' },
  tested: {
    vi: 'Mỗi ví dụ là một phép thử của quy tắc.',
    en: 'Each example is a test of the rule.',
  },
  now: (n: number) => ({ vi: `Đang nêu (${n})`, en: `Found now (${n})` }),
  nothing: absent({
    vi: 'Hiện quy tắc này không nêu chỗ nào. Điều đó không có nghĩa là đã đáp ứng yêu cầu quản lý.',
    en: 'It finds nothing now, which is not a statement of compliance.',
  }),
  cut: (n: number, of: number) => ({
    vi: `Liệt kê ${n} trong số ${of} chỗ; lệnh “khung check” in đủ.`,
    en: `${n} of ${of} are listed; the command “khung check” prints them all.`,
  }),
  waivers: (n: number) => ({ vi: `Ngoại lệ (${n})`, en: `Waivers (${n})` }),
} satisfies Words;

const GROUPS: Readonly<Record<string, Bilingual>> = {
  reading: { vi: 'Đọc tệp', en: 'Reading files' },
  form: { vi: 'Hình thức bản ghi', en: 'Form of records' },
  references: { vi: 'Tham chiếu', en: 'References' },
  analyses: { vi: 'Số liệu, thời hạn và đánh giá', en: 'Figures, dates and assessments' },
  rules: { vi: 'Nội dung', en: 'Content' },
  packs: { vi: 'Bản thân các bộ quy tắc', en: 'Rule packs themselves' },
  waivers: { vi: 'Ngoại lệ', en: 'Waivers' },
  editions: { vi: 'Nội dung nội bộ và bí mật', en: 'Internal content and secrets' },
  snapshots: { vi: 'Bản chụp dữ liệu', en: 'Snapshots' },
};

/** What a rule is called; the message of our own, without the values of its sample. */
export function titleOf({ title, message }: Pick<RuleInfo, 'title' | 'message'>): Bilingual {
  const open = (text: string) => text.replace(/“[^”]*”/g, '“…”');
  return title ?? { vi: open(message.vi), en: open(message.en) };
}

/** The message of a rule; where one of a pack puts in a value, it has “…”. */
export function messageOf({ message, pack }: Pick<RuleInfo, 'message' | 'pack'>): Bilingual {
  const open = (text: string) => (pack ? text.replace(/“?\$\{[^}]*\}”?/g, '“…”') : text);
  return { vi: open(message.vi), en: open(message.en) };
}

/** Name of a group of rules; a pack has a name of its own. */
export function groupName(group: string, pack: Bilingual | undefined): Bilingual {
  return pack ?? GROUPS[group] ?? { vi: group, en: group };
}
