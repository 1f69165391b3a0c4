/**
 * Compares two snapshots: what changed in meaning, what that does to findings and progress, and
 * which exceptions cover it (METHODS E). Pure; the snapshots say everything.
 */
import type { Day } from '../core/day.ts';
import type { Comparison, Review, ReviewSide } from '../core/review.ts';
import type { Finding, Snapshot } from '../core/snapshot.ts';
import { holds, waiverBook } from '../core/waivers.ts';
import { blindIn, type FindingCodes } from './blind.ts';
import { causesOf, type Rejudged } from './causes.ts';
import { byWeight, diffRecords, matchRecords } from './diff.ts';
import { reviewFindings } from './findings.ts';
import { forecast } from './forecast.ts';
import { drawChanges } from './mermaid.ts';
import { progressEffects } from './progress.ts';
import { diffRules, type RuleSummary } from './rule-changes.ts';
import { isPending, reviewWaivers } from './waivers.ts';

export type { FindingCodes } from './blind.ts';
export type { Rejudged } from './causes.ts';
export type { RuleSummary } from './rule-changes.ts';

/** One side as it is given: its snapshot and what a snapshot does not hold. */
export type Side = {
  /** As it was named: a git ref, a folder or a file. */
  readonly name: string;
  readonly snapshot: Snapshot;
  /** Where they are known on both sides, the rules are compared too. */
  readonly rules?: readonly RuleSummary[];
};

export type ReviewInput = {
  readonly base: Side;
  readonly head: Side;
  readonly codes: FindingCodes;
  readonly rejudged?: Rejudged;
  /** Whether part of the head could not be read. */
  readonly unread: boolean;
  /** Whether a rule pack of the head is broken: what its rules found before is not fixed. */
  readonly packBroken?: boolean;
  /** The head on later days, for the forecast. */
  readonly ahead?: readonly Snapshot[];
};

export function review(given: ReviewInput): Review {
  const { base, head, codes, rejudged = {}, unread, packBroken = false, ahead = [] } = given;
  const [old, now] = [base.snapshot, head.snapshot];
  const matched = matchRecords(old, now);
  const rules = {
    ...(base.rules && { base: base.rules }),
    ...(head.rules && { head: head.rules }),
  };
  const blind = { base: blindIn(old, codes), head: blindIn(now, codes) };
  const changes = [...diffRules(old, now, rules), ...diffRecords(old, now, matched, blind)].sort(
    byWeight,
  );
  const before = new Map(old.model.entities.map((entity) => [entity.key, entity]));
  const { renames } = matched;
  const written = { model: old.model, broken: blind.base.records };
  const governing = waiverBook(written, now.model, renames);
  const own = { model: now.model, broken: blind.head.records };
  const pending = waiverBook(own, now.model, renames, (entity) => isPending(entity, before));
  const causes = causesOf(old, now, changes, rejudged);
  const unasked = new Set(packBroken ? base.rules?.map(({ id }) => id) : []);
  const input = { base: old, head: now, codes, governing, pending, causes, renames, unasked };
  const { findings, covered } = reviewFindings(input);
  const isWaived = (finding: Finding, asOf: Day) => {
    const waiver = governing.of(finding);
    return waiver !== undefined && holds(waiver, asOf);
  };
  const forecasts = ahead.map((later) =>
    forecast({ today: now, later, rules: head.rules ?? [], isWaived }),
  );
  const headKeys = new Set(now.model.entities.map(({ key }) => key));
  return {
    base: sideOf(base),
    head: sideOf(head),
    changes,
    findings,
    waivers: reviewWaivers(governing, pending, headKeys, covered, now.asOf),
    progress: progressEffects(old, now, changes, renames),
    diagram: drawChanges(old, now, changes, renames),
    forecasts: forecasts.sort((a, b) => a.day - b.day),
    unread,
    ...(now.settings.siteUrl && { siteUrl: now.settings.siteUrl }),
  };
}

/** What a site tells of a review. */
export function comparisonOf({ base, head, changes, progress, findings }: Review): Comparison {
  const count = (wanted: string) => findings.filter(({ state }) => state === wanted).length;
  const counts = { new: count('new'), fixed: count('fixed') };
  return { base, head, changes, progress, findings: counts };
}

function sideOf({ name, snapshot }: Side): ReviewSide {
  const { revision, asOf, knownAt } = snapshot;
  return { name, revision, asOf, knownAt };
}
