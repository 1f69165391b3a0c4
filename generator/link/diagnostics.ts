import { type Definition, define } from '../core/diagnostic.ts';
import type { Bilingual, Lang } from '../core/lang.ts';

/** What helps whoever wrote an unknown name: the likeliest id, its right spelling, or where to add it. */
export type Hint =
  | { readonly type: 'nearest'; readonly id: string }
  | { readonly type: 'elsewhere'; readonly unit: string; readonly id: string }
  | { readonly type: 'add'; readonly file: string }
  | { readonly type: 'none' };

export const unknownReference = define<{ expected: Bilingual; value: string; hint: Hint }>({
  code: 'unknown-reference',
  severity: 'error',
  sample: {
    expected: { vi: 'cơ quan, tổ chức', en: 'agency' },
    value: 'so-ttt',
    hint: { type: 'nearest', id: 'so-tttt' },
  },
  message: ({ expected, value }) => ({
    vi: `Không có bản ghi “${value}” thuộc loại ${expected.vi}.`,
    en: `There is no ${expected.en} “${value}”.`,
  }),
  help: ({ hint }) => helpFor(hint),
  args: ({ value }) => [value],
});

export const wrongKind = define<{ expected: Bilingual; actual: Bilingual; value: string }>({
  code: 'reference-of-wrong-kind',
  severity: 'error',
  sample: {
    expected: { vi: 'cơ quan, tổ chức', en: 'agency' },
    actual: { vi: 'thành phần', en: 'component' },
    value: 'lgsp',
  },
  message: ({ expected, actual, value }) => ({
    vi: `“${value}” là bản ghi loại ${actual.vi}, chỗ này cần ${expected.vi}.`,
    en: `“${value}” is of kind ${actual.en}; expected ${expected.en}.`,
  }),
  help: ({ expected }) => ({
    vi: `Hãy ghi mã của một bản ghi loại ${expected.vi}.`,
    en: `Give the id of a record of kind ${expected.en}.`,
  }),
  args: ({ value }) => [value],
});

export const ambiguousReference = define<{ value: string; read: Bilingual; other: Bilingual }>({
  code: 'ambiguous-reference',
  severity: 'warning',
  sample: {
    value: 'tt',
    read: { vi: 'thành phần', en: 'component' },
    other: { vi: 'cơ quan, tổ chức', en: 'agency' },
  },
  message: ({ value, read, other }) => ({
    vi: `“${value}” vừa là ${read.vi} vừa là ${other.vi}; được hiểu là ${read.vi}.`,
    en: `“${value}” is both ${read.en} and ${other.en}; it is read as ${read.en}.`,
  }),
  help: () => ({
    vi: 'Hãy đặt mã khác nhau cho hai bản ghi để tham chiếu chỉ có một nghĩa.',
    en: 'Give the two records different ids, so that the reference has one meaning.',
  }),
  args: ({ value }) => [value],
});

export const selfReference = define<{ field: string; name: Bilingual }>({
  code: 'self-reference',
  severity: 'error',
  sample: {
    field: 'parent',
    name: { vi: 'Sở Tài chính (stc)', en: 'Department of Finance (stc)' },
  },
  message: ({ field, name }) => ({
    vi: `“${name.vi}” tự trỏ vào chính mình ở trường ${field}.`,
    en: `“${name.en}” refers to itself in ${field}.`,
  }),
  help: ({ field }) => ({
    vi: `Hãy ghi mã của bản ghi khác ở ${field}, hoặc bỏ trường này.`,
    en: `Name another record in ${field}, or remove the field.`,
  }),
  args: ({ field }) => [field],
});

export const cycle = define<{
  field: string;
  names: readonly Bilingual[];
  keys: readonly string[];
}>({
  code: 'reference-cycle',
  severity: 'error',
  sample: {
    field: 'predecessors',
    keys: ['milestone:bp/c', 'task:bp/a', 'task:bp/b'],
    names: ['c', 'a', 'b'].map((id) => ({ vi: `Việc ${id} (${id})`, en: `Work ${id} (${id})` })),
  },
  message: ({ field, names }) => ({
    vi: `Các bản ghi trỏ vòng qua trường ${field}: ${ring(names, 'vi')}.`,
    en: `Records refer to each other in a circle through ${field}: ${ring(names, 'en')}.`,
  }),
  help: ({ field }) => ({
    vi: `Hãy bỏ một trong các liên kết ${field} của vòng này.`,
    en: `Remove one of the ${field} links of this circle.`,
  }),
  args: ({ field, keys }) => [field, ...keys],
});

export const unknownFrameworkItem = define<{ item: Bilingual; value: string; hint: Hint }>({
  code: 'unknown-framework-item',
  severity: 'error',
  sample: { item: { vi: 'lớp', en: 'layer' }, value: 'dta', hint: { type: 'nearest', id: 'data' } },
  message: ({ item, value }) => ({
    vi: `Không có ${item.vi} “${value}” trong các khung tham chiếu.`,
    en: `The reference frameworks have no ${item.en} “${value}”.`,
  }),
  help: ({ hint }) => helpFor(hint),
  args: ({ value }) => [value],
});

export const unknownGoal = define<{ plan: Bilingual; value: string; hint: Hint }>({
  code: 'unknown-goal',
  severity: 'error',
  sample: {
    plan: { vi: 'Kế hoạch năm 2019 (kh-2019)', en: 'Plan of 2019 (kh-2019)' },
    value: 'm3',
    hint: { type: 'nearest', id: 'm1' },
  },
  message: ({ plan, value }) => ({
    vi: `Kế hoạch “${plan.vi}” không có mục tiêu “${value}”.`,
    en: `Plan “${plan.en}” has no goal “${value}”.`,
  }),
  help: ({ hint }) => helpFor(hint),
  args: ({ value }) => [value],
});

export const goalWithoutPlan = define<{ value: string }>({
  code: 'goal-without-plan',
  severity: 'error',
  sample: { value: 'm1' },
  message: ({ value }) => ({
    vi: `Có mục tiêu “${value}” nhưng không ghi kế hoạch chứa mục tiêu đó.`,
    en: `A goal “${value}” is given without the plan that holds it.`,
  }),
  help: () => ({
    vi: 'Hãy thêm trường plan với mã của kế hoạch.',
    en: 'Add the field plan with the id of the plan.',
  }),
  args: ({ value }) => [value],
});

function helpFor(hint: Hint): Bilingual {
  switch (hint.type) {
    case 'nearest':
      return { vi: `Có phải ý là “${hint.id}”?`, en: `Did you mean “${hint.id}”?` };
    case 'elsewhere':
      return {
        vi: `Bản ghi này ở đơn vị “${hint.unit}”; hãy viết “${hint.id}”.`,
        en: `The record exists in unit “${hint.unit}”; write “${hint.id}”.`,
      };
    case 'add':
      return {
        vi: `Hãy sửa mã, hoặc thêm bản ghi vào ${hint.file}.`,
        en: `Correct the id, or add the record to ${hint.file}.`,
      };
    case 'none':
      return { vi: 'Hãy sửa lại mã này.', en: 'Correct this id.' };
  }
}

const SHOWN = 12;

/** a → b → a; a long ring is cut in the middle, and says how much was left out. */
function ring(names: readonly Bilingual[], lang: Lang): string {
  const said = names.map((name) => name[lang]);
  const closed = [...said, said[0] as string];
  if (closed.length <= SHOWN) return closed.join(' → ');
  const left = closed.length - SHOWN;
  const cut = lang === 'vi' ? `… (${left} bản ghi nữa)` : `… (${left} more)`;
  return [...closed.slice(0, SHOWN - 1), cut, said[0]].join(' → ');
}

/** Every code of this room, for the catalogue in pipeline.ts. */
export const linkDiagnostics: readonly Definition<never>[] = [
  unknownReference,
  wrongKind,
  ambiguousReference,
  selfReference,
  cycle,
  unknownFrameworkItem,
  unknownGoal,
  goalWithoutPlan,
];
