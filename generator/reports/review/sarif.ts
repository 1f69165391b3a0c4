import type { Severity } from '../../core/diagnostic.ts';
import { printEvidence, printGround, ruleUrl } from '../../core/finding-words.ts';
import type { Fix } from '../../core/fix.ts';
import type { Bilingual, Lang } from '../../core/lang.ts';
import { printable } from '../../core/printable.ts';
import type { FindingState, Review, ReviewedWaiver } from '../../core/review.ts';
import { GOALPOST_WORDS } from '../../core/review-words.ts';
import type { Place } from '../../core/span.ts';
import { forecastHeadline } from '../forecast-lines.ts';
import type { FailOn } from '../report.ts';
import { safeJson, uriOf } from '../safe.ts';
import { type ReviewFormat, reviewExitCode } from './options.ts';
import { type Problem, problemsOf } from './problems.ts';

/** GitHub takes 25,000 results of a run and shows 5,000. */
const MOST = 25_000;

/** SARIF 2.1.0: baselineState against the base, waivers as suppressions, fixes where there are any. */
export const sarifReview: ReviewFormat = (review, { lang, failOn, hash }) => {
  const problems = problemsOf(review, hash);
  const shown = problems.slice(0, MOST);
  const rules = [...new Set(shown.map(({ rule }) => rule))].sort();
  const at = new Map(rules.map((rule, index) => [rule, index]));
  const waivers = new Map(review.waivers.map((waiver) => [waiverId(waiver), waiver]));
  const value = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'khung', rules: rules.map((rule) => ruleOf(rule, review.siteUrl, lang)) },
        },
        columnKind: 'utf16CodeUnits',
        language: lang,
        originalUriBaseIds: {
          SRCROOT: { description: { text: 'Root of the workspace' } },
          BASEROOT: { description: { text: 'Root of the workspace in the base' } },
        },
        invocations: [invocationOf(review, problems.length - shown.length, lang, failOn)],
        results: shown.map((problem) =>
          resultOf(problem, at.get(problem.rule) as number, waivers, lang),
        ),
      },
    ],
  };
  return { text: safeJson(value), exitCode: reviewExitCode(review, failOn) };
};

function ruleOf(rule: string, siteUrl: string | undefined, lang: Lang) {
  const words = (GOALPOST_WORDS as Readonly<Record<string, Bilingual>>)[rule];
  const helpUri = words ? undefined : ruleUrl(siteUrl, rule);
  return {
    id: rule,
    ...(words && { shortDescription: { text: words[lang] } }),
    ...(helpUri && { helpUri }),
  };
}

function invocationOf(review: Review, cut: number, lang: Lang, failOn: FailOn) {
  const vi = `Có ${cut} kết quả không ghi vào tệp này vì quá nhiều.`;
  const en = `${cut} results are left out of this file, as there are too many.`;
  const ahead = review.forecasts.map((each) => ({
    level: 'note',
    message: { text: forecastHeadline(each, failOn)[lang] },
  }));
  const left = cut === 0 ? [] : [{ level: 'warning', message: { text: lang === 'vi' ? vi : en } }];
  const notes = [...left, ...ahead];
  return {
    executionSuccessful: !review.unread,
    ...(notes.length > 0 && { toolExecutionNotifications: notes }),
  };
}

const BASELINE: Readonly<Record<FindingState, string>> = {
  new: 'new',
  undetermined: 'new',
  unchanged: 'unchanged',
  waived: 'unchanged',
  fixed: 'absent',
};

type Waivers = ReadonlyMap<string, ReviewedWaiver>;

function resultOf(problem: Problem, ruleIndex: number, waivers: Waivers, lang: Lang) {
  const { rule, severity, state, message, path, fingerprint } = problem;
  const isOpen = state === 'undetermined';
  const fix = 'finding' in problem.of ? problem.of.finding.fix : undefined;
  const suppressions = suppressionsOf(problem, waivers, lang);
  return {
    ruleId: rule,
    ruleIndex,
    // Of what is not known to be a failure, SARIF allows no level.
    kind: isOpen ? 'open' : 'fail',
    level: isOpen ? 'none' : severity,
    message: { text: printable(message[lang]) },
    locations: [locationOf(problem, path)],
    ...relatedOf(problem, lang),
    partialFingerprints: { 'khung/v1': fingerprint },
    baselineState: BASELINE[state],
    ...(suppressions && { suppressions }),
    ...(fix && { fixes: [fixOf(fix, lang)] }),
    properties: propertiesOf(problem, state, severity, lang),
  };
}

/** Other places that it speaks of, the base's own among them. */
function relatedOf({ of }: Problem, lang: Lang) {
  if ('change' in of)
    return of.change.base ? { relatedLocations: [baseOf(of.change.base, lang)] } : {};
  if (of.finding.related.length === 0) return {};
  const relatedLocations = of.finding.related.map((place, at) => ({
    id: at + 1,
    message: { text: printable(place.message[lang]) },
    physicalLocation: physical(place),
  }));
  return { relatedLocations };
}

/** Where a moved goalpost stood, which is in other files than those of the head. */
function baseOf({ file, line }: BasePlace, lang: Lang) {
  return {
    id: 1,
    message: { text: lang === 'vi' ? 'Chỗ này trong bản nền' : 'The same place in the base' },
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), uriBaseId: 'BASEROOT' },
      region: { startLine: line },
    },
  };
}

type BasePlace = { readonly file: string; readonly line: number };

function locationOf(place: Problem, path: string) {
  return {
    physicalLocation: physical(place),
    logicalLocations: [{ fullyQualifiedName: printable(path) }],
  };
}

function physical({ file, line, column, endLine, endColumn }: Place) {
  return {
    artifactLocation: { uri: uriOf(file), uriBaseId: 'SRCROOT' },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

function propertiesOf({ of }: Problem, state: FindingState, severity: Severity, lang: Lang) {
  if ('finding' in of) {
    const { cause, fix } = of.finding;
    const [evidence, ground] = [printEvidence(of.finding, lang), printGround(of.finding, lang)];
    return {
      state,
      ...(cause && { cause }),
      ...(fix && { fix: fix.safety }),
      ...(evidence && { evidence: printable(evidence) }),
      ...(ground && { citation: printable(ground) }),
    };
  }
  return { state, severity, decision: of.change.decision?.key ?? null };
}

/** What governs is accepted; what the change itself brings is under review. */
function suppressionsOf({ of, state }: Problem, waivers: Waivers, lang: Lang) {
  if (!('finding' in of)) return undefined;
  const { waiver, pendingWaiver } = of.finding;
  const own = pendingWaiver && waivers.get(`pending ${pendingWaiver}`);
  const governing = state === 'waived' && waiver ? waivers.get(waiver) : undefined;
  const list = [
    ...(governing ? [suppression(governing, 'accepted', lang)] : []),
    ...(own ? [suppression(own, 'underReview', lang)] : []),
  ];
  return list.length > 0 ? list : undefined;
}

function suppression(
  { key, reason, approver, document }: ReviewedWaiver,
  status: string,
  lang: Lang,
) {
  const justification = printable(`${reason[lang]} (${approver}, ${document}; ${key})`);
  return { kind: 'external', status, justification };
}

function waiverId({ key, state }: ReviewedWaiver): string {
  return state === 'pending' ? `pending ${key}` : key;
}

function fixOf({ description, file, line, column, endLine, endColumn, text }: Fix, lang: Lang) {
  const deletedRegion = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    description: { text: printable(description[lang]) },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(file), uriBaseId: 'SRCROOT' },
        replacements: [{ deletedRegion, insertedContent: { text } }],
      },
    ],
  };
}
