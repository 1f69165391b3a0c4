import { analyse } from '../analyses/analyse.ts';
import { checkAssessments } from '../analyses/compliance/check-assessments.ts';
import { complianceOf } from '../analyses/compliance/compliance.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import type { Locate } from '../core/locate.ts';
import { type Framework, without } from '../core/model.ts';
import { takerOf } from '../core/result.ts';
import { type Concluded, type Days, fixed, type Run } from '../core/run.ts';
import type { Settings } from '../core/snapshot.ts';
import { NO_PLACE } from '../core/span.ts';
import type { SpanOf } from '../core/span-of.ts';
import { waiverBook } from '../core/waivers.ts';
import type { Internal } from '../editions/internal.ts';
import { publicEdition, type Reduced } from '../editions/public-edition.ts';
import { link } from '../link/link.ts';
import { judge } from '../rules/judge.ts';
import { judgePacks, Outcomes } from '../rules/packs/packs.ts';
import { type FindingInput, findingsOf } from '../snapshot/findings.ts';
import type { Hash } from '../snapshot/fingerprint.ts';
import { brokenPlaces, labelsOf, referencesIn, type Schemas } from '../validate/validate.ts';
import { coverFindings } from '../waivers/cover.ts';
import { judgeWaivers } from '../waivers/judge-waivers.ts';
import { codesOf, UNWAIVABLE } from './catalogue.ts';
import type { Rulebook } from './rulebook.ts';

/** What does not depend on which records are looked at. */
export type World = Days & {
  readonly hash: Hash;
  readonly schemas: Schemas;
  readonly settings: Settings;
  readonly frameworks: readonly Framework[];
  readonly book: Rulebook;
  readonly spanOf: SpanOf;
  readonly locate: Locate;
};

/** The records looked at. */
export type Looked = {
  readonly entities: readonly Entity[];
  readonly broken: ReadonlySet<EntityKey>;
  readonly units: readonly string[];
  readonly isJudged: (key: EntityKey) => boolean;
  /** Statuses that the records do not suffice for. */
  readonly untold?: ReadonlySet<string>;
};

type Concluding = World &
  Looked &
  Pick<FindingInput, 'place' | 'textOf' | 'dataOf'> & { readonly said: Diagnostic[] };

/** link → analyse → judge → waive; `said` grows by what they say. */
export function conclude(
  given: Concluding,
): Pick<Run, 'model' | 'facts' | 'allFacts' | 'findings'> {
  const { schemas, settings, frameworks, book, spanOf, locate, said, hash } = given;
  const { entities, broken, units, asOf, knownAt } = given;
  const days = { asOf, knownAt };
  const take = takerOf(said);
  const model = take(
    link({
      entities,
      broken,
      units,
      frameworks,
      kinds: schemas.kinds,
      labelOf: labelsOf(schemas),
      referencesOf: referencesIn(schemas),
      locate,
    }),
  );
  const { reviewMonths, graceDays } = settings;
  const untold = given.untold && { untold: given.untold };
  const options = { ...days, reviewMonths, graceDays, spanOf, frameworks, ...untold };
  const analysis = analyse(without(model, broken), options);
  const { facts, context, diagnostics } = analysis;
  take([undefined, diagnostics]);
  const input = { model, broken, frameworks, spanOf };
  take([undefined, judge(input)]);
  const kept = new Outcomes();
  take([undefined, judgePacks({ ...input, ...book.packs, asOf, outcomes: kept })]);
  const outcomes = kept.of(book.packs.packs.flatMap(({ rules }) => rules));
  const looked = { context, frameworks, outcomes };
  take([undefined, checkAssessments(looked)]);
  const allFacts = () => ({ ...analysis.allFacts(), compliance: complianceOf(looked) });

  const waivers = waiverBook({ model, broken });
  const rules = book.broken ? undefined : codesOf(book.packs);
  const { isJudged } = given;
  take([undefined, judgeWaivers({ book: waivers, said, rules, isJudged, ...days, spanOf })]);

  const { place, textOf, dataOf } = given;
  const found = findingsOf({ diagnostics: said, place, textOf, dataOf, hash });
  const findings = coverFindings(found, { book: waivers, model, ...days, never: UNWAIVABLE });
  return { model, facts, allFacts, findings };
}

/** The run for everybody: without what is internal, and what follows from it (`editions/`). */
export function publicRun(
  whole: Concluded,
  given: World & Looked & { readonly internal: Internal },
): Run {
  const { schemas } = given;
  const input = {
    ...given,
    referencesOf: referencesIn(schemas),
    kinds: new Set(schemas.kinds.map(({ name }) => name)),
    brokenPlaces: (kind: string, value: unknown) => brokenPlaces(schemas, kind, value),
  };
  const sound = { broken: new Set<EntityKey>(), place: () => NO_PLACE, textOf: () => undefined };
  const again = (reduced: Reduced) => conclude({ ...given, ...sound, ...reduced, said: [] });
  return fixed(publicEdition(whole, input, again));
}
