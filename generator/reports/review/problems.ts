import type { Severity } from '../../core/diagnostic.ts';
import { printEvidence, printFix, printGround, VALUES } from '../../core/finding-words.ts';
import type { Bilingual, Lang } from '../../core/lang.ts';
import {
  type Change,
  type FindingState,
  goalpostSeverity,
  type Review,
  type ReviewedFinding,
} from '../../core/review.ts';
import type { Place } from '../../core/span.ts';

/** A finding or a moved goalpost, alike for formats that know only places with messages. */
export type Problem = Place & {
  /** Code of the rule, or name of the goalpost. */
  readonly rule: string;
  readonly severity: Severity;
  readonly state: FindingState;
  readonly message: Bilingual;
  readonly path: string;
  /** Unique among the problems of a review. */
  readonly fingerprint: string;
  readonly of: { readonly finding: ReviewedFinding } | { readonly change: Change };
};

/** What a finding rests on, how to mend it and on what ground it stands, one sentence each. */
export function detailsOf({ of }: Problem, lang: Lang): readonly string[] {
  if (!('finding' in of)) return [];
  const { finding } = of;
  const values = printEvidence(finding, lang);
  const said = [
    values && `${VALUES[lang]}: ${values}`,
    finding.help?.[lang],
    printFix(finding, lang),
    printGround(finding, lang),
  ];
  return said.filter((each) => each !== undefined);
}

/** Goalposts without a decision, then findings as they are sorted, then decided goalposts. */
export function problemsOf(review: Review, hash: (text: string) => string): readonly Problem[] {
  const moved = review.changes.filter(({ goalpost }) => goalpost !== undefined);
  const posts = moved.map((change) => ({ change, problem: ofChange(change, hash) }));
  const undecided = posts.filter(({ change }) => change.decision === undefined);
  const decided = posts.filter(({ change }) => change.decision !== undefined);
  const problems = [
    ...undecided.map(({ problem }) => problem),
    ...review.findings.map(ofFinding),
    ...decided.map(({ problem }) => problem),
  ];
  return unique(problems, hash);
}

function ofFinding(finding: ReviewedFinding): Problem {
  const { rule, severity, state, message, path, fingerprint } = finding;
  const { file, line, column, endLine, endColumn } = finding;
  const place = { file, line, column, endLine, endColumn };
  return { ...place, rule, severity, state, message, path, fingerprint, of: { finding } };
}

function ofChange(change: Change, hash: (text: string) => string): Problem {
  const { entity, path, before, after, file, line } = change;
  const rule = change.goalpost as string;
  return {
    ...{ file, line, column: 1, endLine: line, endColumn: 1 },
    rule,
    severity: goalpostSeverity(change),
    state: 'new',
    message: goalpostMessage(change),
    path: path === '' ? entity : `${entity}#${path}`,
    fingerprint: hash(JSON.stringify([rule, entity, path, before ?? null, after ?? null])),
    of: { change },
  };
}

/** The record, what moved on it, and on whose word. */
export function goalpostMessage({ name, message, decision }: Change): Bilingual {
  return {
    vi: `${name.vi} – ${message.vi} ${decision ? `(theo ${decision.name.vi})` : '(không dẫn quyết định)'}`,
    en: `${name.en} – ${message.en} ${decision ? `(by ${decision.name.en})` : '(no decision cited)'}`,
  };
}

/** Twins keep apart: GitLab drops what shares a fingerprint. */
function unique(problems: readonly Problem[], hash: (text: string) => string): readonly Problem[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const twin = seen.get(problem.fingerprint) ?? 0;
    seen.set(problem.fingerprint, twin + 1);
    return twin === 0
      ? problem
      : { ...problem, fingerprint: hash(`${problem.fingerprint} ${twin}`) };
  });
}
