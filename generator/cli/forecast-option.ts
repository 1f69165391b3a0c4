import { type Day, isoDay } from '../core/day.ts';
import { nextStart } from '../review/forecast.ts';
import type { RuleSummary } from '../review/review.ts';
import { type Arguments, type OptionSpec, UsageError } from './command.ts';
import { dayOption } from './common-options.ts';
import { optionOf } from './report-options.ts';

export const FORECAST: OptionSpec = {
  name: 'forecast',
  value: 'DATE|next',
  repeats: true,
  help: {
    vi: 'Dự báo phát hiện nào có thêm vào ngày đó nếu không sửa gì; next: ngày gần nhất có quy tắc bắt đầu có hiệu lực; dùng được nhiều lần',
    en: 'Forecast what will be found by that day if nothing is changed; next: the nearest day on which a rule begins to count; may be repeated',
  },
};

/** The days to forecast, sorted, each once; none by default. `next` is none where no rule has a date ahead. */
export function forecastDays(
  args: Arguments,
  asOf: Day,
  rules: () => readonly RuleSummary[],
): readonly Day[] {
  const named = optionOf(args, 'forecast')?.split(',') ?? [];
  const days = named.flatMap((name) => {
    const written = name === 'next' ? nextStart(rules(), asOf) : name;
    return written === undefined ? [] : dayOption('--forecast', written);
  });
  const past = days.find((day) => day <= asOf);
  if (past !== undefined) throw notAhead(past, asOf);
  return [...new Set(days)].sort((a, b) => a - b);
}

function notAhead(day: Day, asOf: Day): UsageError {
  const [given, from] = [isoDay(day), isoDay(asOf)];
  return new UsageError({
    vi: `--forecast ${given} không sau ngày tính (${from}).`,
    en: `--forecast ${given} is not after as-of (${from}).`,
  });
}
