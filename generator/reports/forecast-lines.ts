import { isoDay } from '../core/day.ts';
import { type Bilingual, both, type Lang } from '../core/lang.ts';
import { count, printDay, printNumber } from '../core/print.ts';
import { printable } from '../core/printable.ts';
import type { Forecast } from '../core/review.ts';
import { FORECAST_WORDS } from '../core/review-words.ts';
import type { Paint } from './paint.ts';
import { type FailOn, fails } from './report.ts';

/** "14 phát hiện trở thành chặn vào 29/01/2027 (20 phát hiện thêm)": blocking is what `failOn` says. */
export function forecastHeadline({ day, findings }: Forecast, failOn: FailOn): Bilingual {
  const blocking = findings.filter(({ severity }) => fails(severity, failOn)).length;
  return both((lang) => {
    const [on, all] = [printDay(day, lang), printNumber(findings.length, lang)];
    const n = count(blocking, lang, 'phát hiện', 'finding');
    return lang === 'vi'
      ? `${n} trở thành chặn vào ${on} nếu không sửa gì (trong ${all} phát hiện có thêm hoặc nặng thêm)`
      : `${n} ${blocking === 1 ? 'turns' : 'turn'} blocking on ${on} if nothing is changed (of ${all} that come or get graver)`;
  });
}

/** The list of a forecast; also what a check prints. */
export function forecastBlock(
  forecast: Forecast,
  { lang, failOn }: { readonly lang: Lang; readonly failOn: FailOn },
  paint: Paint,
): string {
  const lines = forecast.findings.map(({ cause, severity, message, rule, path, file, line }) => {
    const head = `  ${paint[severity](FORECAST_WORDS[cause][lang])}  ${printable(message[lang])}`;
    return `${head}\n    ${paint.faint(printable([rule, path, `${file}:${line}`].join('  ')))}`;
  });
  return [paint.bold(`${forecastHeadline(forecast, failOn)[lang]}.`), ...lines].join('\n');
}

/** As the schemas of the outputs describe it. */
export function plainForecast({ day, findings }: Forecast) {
  return {
    day: isoDay(day),
    findings: findings.map((each) => ({
      cause: each.cause,
      rule: each.rule,
      severity: each.severity,
      message: each.message,
      file: each.file,
      line: each.line,
      path: each.path,
      fingerprint: each.fingerprint,
    })),
  };
}
