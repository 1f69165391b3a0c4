import { isWaived } from '../core/covered-words.ts';
import type { Host } from '../core/host.ts';
import type { Forecast } from '../core/review.ts';
import { type Run, rulesOf, run } from '../pipeline.ts';
import { forecast } from '../review/forecast.ts';
import type { Arguments, Io } from './command.ts';
import { daysOf } from './common-options.ts';
import { forecastDays } from './forecast-option.ts';

/** The workspace checked on the days that were asked for, with its forecasts. */
export function checkResult(args: Arguments, io: Io, host: Host) {
  const today = run(host, io.hash, daysOf(args, host));
  return { ...today, forecasts: forecastsOf(today, host, args, io) };
}

/** The same files on later days, with what is known now. */
function forecastsOf(today: Run, host: Host, args: Arguments, io: Io): readonly Forecast[] {
  if (args.options.forecast === undefined) return [];
  const rules = rulesOf(host);
  return forecastDays(args, today.asOf, () => rules).map((asOf) => {
    const later = run(host, io.hash, { asOf, knownAt: today.knownAt });
    return forecast({ today, later, rules, isWaived });
  });
}
