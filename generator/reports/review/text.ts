import type { Severity } from '../../core/diagnostic.ts';
import { printEvidence, printFix, printGround } from '../../core/finding-words.ts';
import { printable } from '../../core/printable.ts';
import {
  type Change,
  goalpostSeverity,
  type Review,
  type ReviewedFinding,
} from '../../core/review.ts';
import { CAUSE_WORDS, CLASS_WORDS, GONE, STATE_WORDS } from '../../core/review-words.ts';
import { forecastBlock, forecastHeadline } from '../forecast-lines.ts';
import { type Paint, painter } from '../paint.ts';
import { safeLine } from '../safe.ts';
import { isQuiet, type ReviewFormat, type ReviewOptions, reviewExitCode } from './options.ts';
import {
  changesLine,
  countsLine,
  NOT_COMPLIANCE,
  sidesLine,
  UNREAD,
  waiverSentences,
} from './summary.ts';

/** The result for people at a terminal: changes by record, effects, exceptions, findings, counts. */
export const textReview: ReviewFormat = (review, options) => {
  const paint = painter(options.colour);
  const blocks = [
    changeBlock(review, options, paint),
    effectBlock(review, options, paint),
    waiverBlock(review, options, paint),
    findingBlock(review, options, paint),
    ...review.forecasts.map((each) => forecastBlock(each, options, paint)),
    summaryBlock(review, options, paint),
  ];
  const text = blocks.filter((block) => block !== '').join('\n\n');
  return { text: safeLine(`${text}\n`), exitCode: reviewExitCode(review, options.failOn) };
};

function changeBlock({ changes }: Review, { lang }: ReviewOptions, paint: Paint): string {
  const byRecord = Map.groupBy(changes, ({ entity }) => entity);
  return [...byRecord]
    .map(([key, own]) => {
      const head = `${paint.bold(printable((own[0] as Change).name[lang]))}  ${paint.faint(printable(key))}`;
      return [head, ...own.map((change) => changeLine(change, lang, paint))].join('\n');
    })
    .join('\n');
}

function changeLine(change: Change, lang: ReviewOptions['lang'], paint: Paint): string {
  const { goalpost, message, decision, file, line } = change;
  const word = CLASS_WORDS[change.class][lang];
  const mark = goalpost ? paint[goalpostSeverity(change)](word) : paint.faint(word);
  const by = !goalpost ? '' : decision ? `; ${BY[lang]} ${decision.name[lang]}` : `; ${NONE[lang]}`;
  const place = paint.faint(printable(`${file}:${line}`));
  return `  ${mark}  ${printable(message[lang] + by)}  ${place}`;
}

const BY = { vi: 'theo', en: 'by' } as const;
const NONE = { vi: 'không dẫn quyết định', en: 'no decision cited' } as const;

function effectBlock({ progress }: Review, { lang }: ReviewOptions, paint: Paint): string {
  if (progress.length === 0) return '';
  const lines = progress.map(({ message, keys }) => {
    const shown = keys.slice(0, 5).join(', ') + (keys.length > 5 ? ', …' : '');
    return `  ${message[lang]}  ${paint.faint(printable(shown))}`;
  });
  return [paint.bold(EFFECT[lang]), ...lines].join('\n');
}

const EFFECT = { vi: 'Ảnh hưởng đến tiến độ', en: 'Effect on progress' } as const;

function waiverBlock(review: Review, { lang }: ReviewOptions, paint: Paint): string {
  const said = waiverSentences(review).map((each) => `  ${printable(each[lang])}`);
  return said.length === 0 ? '' : [paint.bold(WAIVERS[lang]), ...said].join('\n');
}

const WAIVERS = { vi: 'Ngoại lệ', en: 'Waivers' } as const;

/** What was there before is counted below, not listed: it is not this change's. */
function findingBlock({ findings }: Review, { lang }: ReviewOptions, paint: Paint): string {
  const listed = findings.filter(({ state }) => state !== 'unchanged');
  if (listed.length === 0) return '';
  const lines = listed.map((finding) => findingLines(finding, lang, paint));
  return [paint.bold(FINDINGS[lang]), ...lines].join('\n');
}

const FINDINGS = { vi: 'Phát hiện', en: 'Findings' } as const;

function findingLines(finding: ReviewedFinding, lang: ReviewOptions['lang'], paint: Paint): string {
  const { state, cause, severity, message, file, line, column, rule, path } = finding;
  const why = cause ? ` ${CAUSE_WORDS[cause][lang]}` : '';
  const style: Severity | 'good' | 'faint' =
    state === 'new' ? severity : state === 'fixed' ? 'good' : 'faint';
  const head = `  ${paint[style](`${(state === 'fixed' && cause ? GONE : STATE_WORDS[state])[lang]}${why}`)}  ${printable(message[lang])}`;
  const waiver = finding.waiver ?? finding.pendingWaiver;
  const more = [rule, path, `${file}:${line}:${column}`, ...(waiver ? [waiver] : [])];
  const lines = [head, `    ${paint.faint(printable(more.join('  ')))}`];
  if (state === 'new') lines.push(...moreLines(finding, lang));
  return lines.join('\n');
}

/** The values it rests on, how to mend it, and on what ground. */
function moreLines(finding: ReviewedFinding, lang: ReviewOptions['lang']): string[] {
  const values = printEvidence(finding, lang);
  const said = [printFix(finding, lang), printGround(finding, lang)];
  return [
    ...(values ? [`    = ${printable(values)}`] : []),
    ...(finding.help ? [`    → ${printable(finding.help[lang])}`] : []),
    ...said.flatMap((each) => (each ? [`    ${printable(each)}`] : [])),
  ];
}

function summaryBlock(review: Review, { lang, failOn }: ReviewOptions, paint: Paint): string {
  const failed = reviewExitCode(review, failOn) !== 0;
  const mark = failed ? paint.error('✗') : isQuiet(review) ? paint.good('✓') : paint.warning('!');
  const lines = [
    `${mark} ${paint.bold(`${changesLine(review, lang)}.`)}`,
    `  ${countsLine(review, lang)}.`,
    `  ${printable(sidesLine(review, lang))}.`,
    ...review.forecasts.map((each) => `  ${forecastHeadline(each, failOn)[lang]}.`),
    ...(review.unread ? [`  ${UNREAD[lang]}`] : []),
    `  ${paint.faint(NOT_COMPLIANCE[lang])}`,
  ];
  return lines.join('\n');
}
