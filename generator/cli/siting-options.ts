import type { EntityKey } from '../core/entity.ts';
import { nearest } from '../core/nearest.ts';
import type { UnitSiting } from '../core/siting.ts';
import type { SitingQuestion } from '../core/siting-plan.ts';
import { type Arguments, type OptionSpec, UsageError } from './command.ts';
import { optionOf } from './report-options.ts';

export type SitingVerb = 'solve' | 'compare' | 'propose';

/** Options of `khung siting` beside the common ones. */
export const SITING_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'unit',
    value: 'ID',
    help: { vi: 'Đơn vị cần quy hoạch (bắt buộc)', en: 'Unit to plan for (required)' },
  },
  {
    name: 'goal',
    value: 'population|every-area',
    choices: ['population', 'every-area'],
    help: {
      vi: 'Nhiều người nhất trong giới hạn, hay mọi địa bàn với ít cột nhất (mặc định: population)',
      en: 'Most people within the limits, or every area with the fewest masts (default: population)',
    },
  },
  {
    name: 'masts',
    value: 'N',
    help: {
      vi: 'Số cột cải tạo và xây mới nhiều nhất (với compare: của mỗi doanh nghiệp khi làm riêng)',
      en: 'Most masts to upgrade and build (with compare: for each operator alone)',
    },
  },
  {
    name: 'budget',
    value: 'D',
    help: {
      vi: 'Kinh phí nhiều nhất, đồng; vị trí chưa rõ kinh phí thì không chọn',
      en: 'Most đồng; sites without a known cost are not chosen',
    },
  },
  {
    name: 'radius',
    value: 'M',
    help: {
      vi: 'Bán kính quy hoạch, mét, thay cho bán kính của kế hoạch',
      en: 'Planning radius in metres instead of the plan’s',
    },
  },
  {
    name: 'operator',
    value: 'ID',
    repeats: true,
    help: {
      vi: 'Chỉ các doanh nghiệp này; được ghi nhiều lần (mặc định: mọi doanh nghiệp)',
      en: 'Only these operators; may be repeated (default: all)',
    },
  },
  {
    name: 'format',
    value: 'text|json',
    choices: ['text', 'json'],
    help: { vi: 'Dạng kết quả (mặc định: text)', en: 'Form of the result (default: text)' },
  },
  {
    name: 'out',
    value: 'FILE.yaml',
    help: {
      vi: 'Tệp mới để ghi đề xuất (propose; bắt buộc, không ghi đè, không nằm trong plans/)',
      en: 'New file for the proposals (propose; required, never overwritten, not within plans/)',
    },
  },
];

export function sitingVerb({ words }: Arguments): SitingVerb {
  const [verb, ...more] = words;
  if (/^(solve|compare|propose)$/.test(verb ?? '') && more.length === 0) return verb as SitingVerb;
  throw new UsageError({
    vi: 'Hãy ghi: khung siting solve, khung siting compare hoặc khung siting propose.',
    en: 'Write: khung siting solve, khung siting compare or khung siting propose.',
  });
}

/** The siting of the unit that was named; refused when it has no sites and areas. */
export function sitingOfUnit(args: Arguments, all: readonly UnitSiting[]): UnitSiting {
  const unit = optionOf(args, 'unit');
  const found = all.find((each) => each.unit === unit);
  if (found) return found;
  const names = all.map((each) => each.unit);
  if (unit === undefined)
    throw new UsageError({
      vi: `Hãy nêu đơn vị: --unit ${names[0] ?? 'MÃ'}.`,
      en: `Name the unit: --unit ${names[0] ?? 'ID'}.`,
    });
  const meant = nearest(unit, names);
  throw new UsageError({
    vi: `“${unit}” không có vị trí trạm hay địa bàn nào.${meant ? ` Có phải ý là “${meant}”?` : ''}`,
    en: `“${unit}” has no sites or areas.${meant ? ` Did you mean “${meant}”?` : ''}`,
  });
}

export function questionOf(args: Arguments, siting: UnitSiting): SitingQuestion {
  const masts = numberIn(args, 'masts', true);
  const budget = numberIn(args, 'budget', false);
  const radius = numberIn(args, 'radius', false);
  const operators = operatorsOf(args, siting);
  return {
    unit: siting.unit,
    goal: (optionOf(args, 'goal') ?? 'population') as SitingQuestion['goal'],
    ...(masts !== undefined && { masts }),
    ...(budget !== undefined && { budget }),
    ...(radius !== undefined && { radius }),
    ...(operators && { operators }),
  };
}

function numberIn(args: Arguments, name: string, whole: boolean): number | undefined {
  const text = optionOf(args, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  const good = /^\d+(\.\d+)?$/.test(text) && value <= 1e15 && (!whole || Number.isInteger(value));
  if (good) return value;
  throw new UsageError({
    vi: `“${text}” không phải số hợp lệ cho --${name}; hãy viết chữ số, không dấu phân cách, ví dụ 20.`,
    en: `“${text}” is not a valid number for --${name}; write digits without separators, such as 20.`,
  });
}

function operatorsOf(args: Arguments, siting: UnitSiting): readonly EntityKey[] | undefined {
  const text = optionOf(args, 'operator');
  if (text === undefined) return undefined;
  const keys = text.split(',').map((name) => {
    const path = name.includes('/') ? name : `${siting.unit}/${name}`;
    const key = `operator:${path}`;
    if (siting.operators.includes(key)) return key;
    const meant = nearest(
      path,
      siting.operators.map((each) => each.slice('operator:'.length)),
    );
    throw new UsageError({
      vi: `Đơn vị không có doanh nghiệp mạng “${name}”.${meant ? ` Có phải ý là “${meant}”?` : ''}`,
      en: `The unit has no network operator “${name}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
    });
  });
  return [...new Set(keys)];
}
