import { printEvidence, printFix, printGround } from '../../core/finding-words.ts';
import type { Lang } from '../../core/lang.ts';
import { printDay, printNumber } from '../../core/print.ts';
import type { Change, Forecast, Review, ReviewedFinding } from '../../core/review.ts';
import { CAUSE_WORDS, CLASS_WORDS, FORECAST_WORDS, STATE_WORDS } from '../../core/review-words.ts';
import { forecastHeadline } from '../forecast-lines.ts';
import { code, inline } from './escape-markdown.ts';
import { type Section, squeeze } from './markdown-sections.ts';
import { isQuiet, type ReviewFormat, reviewExitCode } from './options.ts';
import {
  changesLine,
  countsLine,
  diagramCut,
  NOT_COMPLIANCE,
  sidesLine,
  UNREAD,
  waiverSentences,
} from './summary.ts';

/** By which the next run finds its own comment and writes it anew. No text of the content can hold it. */
export const STICKY_MARKER = '<!-- khung-review -->';

/**
 * A comment on a pull request: the verdict, moved goalposts, effects and new findings at once, the
 * rest folded. At most 60,000 characters; the newest and worst come first and what is cut is said.
 */
export const markdownReview: ReviewFormat = (review, { lang, failOn }) => {
  const exitCode = reviewExitCode(review, failOn);
  const head = [
    STICKY_MARKER,
    `### ${exitCode === 1 ? '❌' : isQuiet(review) ? '✅' : '⚠️'} Khung: ${changesLine(review, lang)}`,
    `${countsLine(review, lang)}. ${inline(sidesLine(review, lang))}.`,
    ...review.forecasts.map((each) => `⏳ ${forecastHeadline(each, failOn)[lang]}.`),
    ...(review.unread ? [`**${UNREAD[lang]}**`] : []),
  ].join('\n\n');
  const text = squeeze(head, sectionsOf(review, lang), `<sub>${NOT_COMPLIANCE[lang]}</sub>`, lang);
  return { text, exitCode };
};

const TITLES = {
  posts: { vi: 'Mốc cam kết bị dời', en: 'Moved goalposts' },
  effects: { vi: 'Ảnh hưởng đến tiến độ', en: 'Effect on progress' },
  changes: { vi: 'Thay đổi khác', en: 'Other changes' },
  waivers: { vi: 'Ngoại lệ', en: 'Waivers' },
  forecast: { vi: 'Dự báo đến', en: 'Forecast for' },
  diagram: { vi: 'Sơ đồ các bản ghi thay đổi', en: 'Diagram of what changed' },
} as const;

/** In the order in which they give way when the room ends: the last first. */
function sectionsOf(review: Review, lang: Lang): readonly Section[] {
  const posts = review.changes.filter(({ goalpost }) => goalpost !== undefined);
  const others = review.changes.filter(({ goalpost }) => goalpost === undefined);
  const findings = (state: ReviewedFinding['state']) =>
    review.findings.filter((finding) => finding.state === state);
  const list = (state: ReviewedFinding['state'], open: boolean): Section => ({
    title: STATE_WORDS[state][lang],
    open,
    lines: findings(state).map((finding) => findingLine(finding, lang)),
  });
  return [
    { title: TITLES.posts[lang], open: true, lines: posts.map((post) => postLine(post, lang)) },
    {
      title: TITLES.effects[lang],
      open: true,
      lines: review.progress.map(({ message }) => `- ${inline(message[lang])}`),
    },
    list('new', true),
    list('undetermined', true),
    {
      title: TITLES.waivers[lang],
      open: false,
      lines: waiverSentences(review).map((each) => `- ${inline(each[lang])}`),
    },
    {
      title: TITLES.changes[lang],
      open: false,
      lines: others.map((each) => changeLine(each, lang)),
    },
    diagramSection(review, lang),
    ...review.forecasts.map((each) => forecastSection(each, lang)),
    list('fixed', false),
    list('waived', false),
    list('unchanged', false),
  ];
}

/** What a later day brings, folded. */
export function forecastSection({ day, findings }: Forecast, lang: Lang): Section {
  const lines = findings.map(({ severity, cause, message, rule, path }) => {
    const why = `${SEVERITIES[severity][lang]} · ${FORECAST_WORDS[cause][lang]}`;
    return `- ${why} · ${inline(message[lang])} ${code(rule)} ${code(path)}`;
  });
  return { title: `${TITLES.forecast[lang]} ${printDay(day, lang)}`, open: false, lines };
}

function postLine(change: Change, lang: Lang): string {
  const { decision } = change;
  const by = decision
    ? `${BY[lang]} ${inline(decision.name[lang])} ${code(decision.key)}`
    : `**${NONE[lang]}**`;
  return `${changeLine(change, lang)}; ${by}`;
}

const BY = { vi: 'theo', en: 'by' } as const;
const NONE = { vi: 'không dẫn quyết định', en: 'no decision cited' } as const;

function changeLine(change: Change, lang: Lang): string {
  const { name, entity, message, file, line } = change;
  const word = CLASS_WORDS[change.class][lang];
  return `- ${word} · **${inline(name[lang], 80)}** ${code(entity)}: ${inline(message[lang])} (${code(`${file}:${line}`)})`;
}

function findingLine(finding: ReviewedFinding, lang: Lang): string {
  const { message, rule, path, file, line, cause, state, severity, waiver, pendingWaiver } =
    finding;
  const why = cause ? `${CAUSE_WORDS[cause][lang]} · ` : '';
  const covered = waiver ?? pendingWaiver;
  const by = covered ? ` · ${code(covered)}` : '';
  return `- ${SEVERITIES[severity][lang]} · ${why}${inline(message[lang])} ${code(rule)} ${code(path)} (${code(`${file}:${line}`)})${by}${state === 'new' ? moreOf(finding, lang) : ''}`;
}

/** The values it rests on, a fix and the ground, for what the change itself brings. */
function moreOf(finding: ReviewedFinding, lang: Lang): string {
  const values = printEvidence(finding, lang);
  const said = [values, printFix(finding, lang), printGround(finding, lang)];
  const lines = said.flatMap((each) => (each ? [`\n  - ${inline(each)}`] : []));
  return lines.join('');
}

const SEVERITIES = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  note: { vi: 'ghi chú', en: 'note' },
} as const;

/** Its text has been escaped, also for the fence, when it was drawn. */
function diagramSection({ diagram }: Review, lang: Lang): Section {
  const cut = diagramCut(diagram, lang);
  const fence = `\`\`\`mermaid\n${diagram.text}\`\`\`${cut ? `\n\n${cut}` : ''}`;
  return {
    title: TITLES.diagram[lang],
    open: false,
    lines: diagram.text === '' ? [] : [fence],
    count: printNumber(diagram.text.split('->|').length - 1, lang),
  };
}
