import type { Severity } from '../../core/diagnostic.ts';
import { printable } from '../../core/printable.ts';
import { STATE_WORDS } from '../../core/review-words.ts';
import { forecastHeadline } from '../forecast-lines.ts';
import { type ReviewFormat, reviewExitCode } from './options.ts';
import { detailsOf, type Problem, problemsOf } from './problems.ts';
import { changesLine, countsLine } from './summary.ts';

/** GitHub shows so many errors and so many warnings of a step, and drops the rest unsaid. */
const MOST = 10;

/**
 * Workflow commands for GitHub Actions: what is new or undetermined, the first ten errors and ten
 * warnings, spread so that one rule does not hide the others; then a notice that says what is left.
 */
export const githubReview: ReviewFormat = (review, { lang, failOn, hash }) => {
  const fresh = problemsOf(review, hash).filter(
    ({ state }) => state === 'new' || state === 'undetermined',
  );
  const of = (severity: Severity) => fresh.filter((problem) => problem.severity === severity);
  const [errors, warnings, notes] = [of('error'), of('warning'), of('note')];
  const shown = [...choose(errors), ...choose(warnings)];
  const commands = shown.map((problem) => {
    const verb = problem.severity === 'error' ? 'error' : 'warning';
    const title = `${problem.rule} (${STATE_WORDS[problem.state][lang].toLowerCase()})`;
    return command(verb, problem, title, [problem.message[lang], ...detailsOf(problem, lang)]);
  });
  const rest = errors.length + warnings.length + notes.length - shown.length;
  const cut = rest === 0 ? '' : ` ${restSentence(rest, lang)}`;
  const notice = `${changesLine(review, lang)}. ${countsLine(review, lang)}.${cut}`;
  const ahead = review.forecasts.map(
    (each) => `::notice title=khung forecast::${data(`${forecastHeadline(each, failOn)[lang]}.`)}`,
  );
  const text = [...commands, ...ahead, `::notice title=khung review::${data(notice)}`].join('\n');
  return { text: `${text}\n`, exitCode: reviewExitCode(review, failOn) };
};

function restSentence(rest: number, lang: 'vi' | 'en'): string {
  return lang === 'vi'
    ? `Còn ${rest} điều nữa không hiện thành chú thích; xem bản đầy đủ.`
    : `${rest} more are not shown as annotations; see the full result.`;
}

/** The first of each rule, then the second of each, as long as there is room. */
function choose(problems: readonly Problem[]): readonly Problem[] {
  const groups = [...Map.groupBy(problems, ({ rule }) => rule).values()];
  const chosen: Problem[] = [];
  for (let turn = 0; chosen.length < Math.min(MOST, problems.length); turn++) {
    chosen.push(...groups.flatMap((group) => group[turn] ?? []));
  }
  return chosen.slice(0, MOST);
}

function command(verb: string, place: Problem, title: string, lines: readonly string[]): string {
  const { file, line, endLine } = place;
  const at = `file=${property(file)},line=${line},endLine=${endLine},title=${property(title)}`;
  return `::${verb} ${at}::${lines.map(data).join('%0A')}`;
}

/** As the runner reads it back; `%` first. Control characters are shown, not sent. */
function data(text: string): string {
  const safe = printable(text.replace(/\r\n?|\n/g, ' ')).replaceAll('##[', '## [');
  return safe.replaceAll('%', '%25');
}

/** A path is sent as it is, so that GitHub finds the file; it is escaped, never shown. */
function property(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
    .replaceAll('##[', '##%5B')
    .replace(/[\p{Cc}\u2028\u2029]/gu, '�');
}
