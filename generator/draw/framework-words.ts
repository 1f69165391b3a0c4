import { absent } from '../core/absent.ts';
import type { FrameworkCoverage, Standing } from '../core/facts.ts';
import type { Bilingual } from '../core/lang.ts';
import { LIFECYCLE_WORDS } from '../core/lifecycle.ts';
import { printNumber } from '../core/print.ts';

/** The three states that a diagram may show (template 02 of the draft guide); each is one figure. */
export type View = 'current' | 'transition' | 'target';
export const VIEWS: readonly View[] = ['current', 'transition', 'target'];

export const VIEW_WORDS: Readonly<Record<View, Bilingual>> = {
  current: { vi: 'Hiện trạng', en: 'Current' },
  transition: { vi: 'Chuyển đổi', en: 'Transition' },
  target: { vi: 'Mục tiêu', en: 'Target' },
};

/** What each figure shows, as its subtitle. */
export const VIEW_SAYS: Readonly<Record<View, Bilingual>> = {
  current: {
    vi: 'Những gì đang có, và thành phần dùng chung đang khai thác.',
    en: 'What is there, and the shared components in use.',
  },
  transition: {
    vi: 'Những gì đang hoặc sẽ thay đổi, và nhiệm vụ đưa tới thay đổi đó.',
    en: 'What is changing or will, and the work that leads there.',
  },
  target: {
    vi: 'Những gì sẽ có khi các kế hoạch đã ghi nhận được thực hiện.',
    en: 'What there will be once the recorded plans are carried out.',
  },
};

export const STANDING_WORDS: Readonly<Record<Standing, Bilingual>> = {
  present: { vi: 'Đã có thành phần', en: 'Has components' },
  planned: { vi: 'Đã có kế hoạch', en: 'Planned' },
  excused: { vi: 'Không áp dụng', en: 'Not applicable' },
  unmatched: { vi: 'Chưa đối chiếu', en: 'Not matched yet' },
  gap: { vi: 'Còn trống', en: 'Gap' },
  open: { vi: 'Để đơn vị tự chọn, chưa dùng', en: 'Left to the unit, not used' },
};

/** What the standings mean, where it is not plain. */
export const STANDING_SAYS: Readonly<Partial<Record<Standing, Bilingual>>> = {
  gap: {
    vi: 'Còn trống: chưa ghi nhận thành phần, nhiệm vụ hay lý do không áp dụng',
    en: 'Gap: no component, task or reason why not applicable is on record',
  },
  excused: { vi: 'Không áp dụng, có lý do', en: 'Not applicable, with a reason' },
};

export const SAID = {
  unassigned: absent({ vi: 'Chưa xếp vào ô nào', en: 'Not assigned to a block' }),
  task: { vi: 'Nhiệm vụ, mốc đang mở', en: 'Open task or milestone' },
  late: { vi: 'Nhiệm vụ quá hạn', en: 'Overdue task' },
  shared: { vi: 'Dùng chung của nơi khác', en: 'Shared by others' },
  own: { vi: 'Của đơn vị', en: 'Own' },
  unknown: absent({ vi: 'Chưa rõ trạng thái', en: 'State not known' }),
  noScope: absent({ vi: 'chưa nêu phạm vi', en: 'scope not stated' }),
  noOwner: absent({ vi: 'chưa xác định chủ quản', en: 'owner not known' }),
  nothing: absent({ vi: 'Chưa ghi nhận thành phần nào', en: 'No component on record' }),
  noChange: absent({ vi: 'Chưa ghi nhận thay đổi nào', en: 'No change on record' }),
  capability: { vi: 'Nghiệp vụ', en: 'Capability' },
} satisfies Readonly<Record<string, Bilingual>>;

const both = (vi: string, en: string, n: number): Bilingual => ({
  vi: `${printNumber(n, 'vi')} ${vi}`,
  en: `${printNumber(n, 'en')} ${en}`,
});

/** "5 thành phần", with the English in its number. */
export function components(n: number): Bilingual {
  return both('thành phần', n === 1 ? 'component' : 'components', n);
}

export function capabilities(n: number): Bilingual {
  return both('nghiệp vụ', n === 1 ? 'capability' : 'capabilities', n);
}

export function tasks(n: number): Bilingual {
  return both('nhiệm vụ', n === 1 ? 'task' : 'tasks', n);
}

export function gaps(n: number): Bilingual {
  return both('ô còn trống', n === 1 ? 'gap' : 'gaps', n);
}

export function unmatched(n: number): Bilingual {
  return both('ô chưa đối chiếu', n === 1 ? 'block not matched' : 'blocks not matched', n);
}

export function left(n: number): Bilingual {
  return both(
    'ô để tự chọn, chưa dùng',
    n === 1 ? 'optional block unused' : 'optional blocks unused',
    n,
  );
}

export function same(n: number): Bilingual {
  return both('thành phần giữ nguyên', n === 1 ? 'component unchanged' : 'components unchanged', n);
}

/** By what right a unit of one time is held against a framework of another. */
export const ERA_WORDS: Readonly<Record<FrameworkCoverage['era'], Bilingual>> = {
  'in-force': { vi: 'khung đang có hiệu lực', en: 'the framework in force' },
  contemporary: {
    vi: 'khung có hiệu lực vào thời điểm của số liệu',
    en: 'the framework in force at the time of the data',
  },
  after: {
    vi: 'đối chiếu hồi cứu: khung có hiệu lực sau thời điểm của số liệu',
    en: 'in hindsight: the framework is later than the data',
  },
};

/** Lifecycle states in the order of a component's life; last the one that nobody told. */
export const STATES: readonly (string | undefined)[] = [...Object.keys(LIFECYCLE_WORDS), undefined];

/** A lifecycle state within a sentence. */
export function stateWord(state: string | undefined): Bilingual {
  const { vi, en } = LIFECYCLE_WORDS[state ?? ''] ?? SAID.unknown;
  return { vi: lower(vi), en: lower(en) };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function lateTasks(n: number): Bilingual {
  return both('nhiệm vụ quá hạn', n === 1 ? 'overdue task' : 'overdue tasks', n);
}
