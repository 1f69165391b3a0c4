/**
 * The one place where rooms meet: the passes from files to snapshot, in order. Each returns its
 * value and what was wrong on the way; none throws on bad input, so a broken file hides nothing else.
 */

import { analyse } from './analyses/analyse.ts';
import { checkAssessments } from './analyses/compliance/check-assessments.ts';
import { complianceOf } from './analyses/compliance/compliance.ts';
import { analysesDiagnostics, contradictions } from './analyses/diagnostics.ts';
import { jointSharing } from './analyses/joint-siting/joint-sharing.ts';
import { compareSiting, planSiting } from './analyses/joint-siting/plan-siting.ts';
import { costsIn } from './analyses/joint-siting/unit-problem.ts';
import { compare } from './core/compare.ts';
import type { Definition, Diagnostic } from './core/diagnostic.ts';
import type { Entity, EntityKey } from './core/entity.ts';
import type { Host } from './core/host.ts';
import type { Locate, Pointer } from './core/locate.ts';
import type { Marks } from './core/marks.ts';
import { type Framework, without } from './core/model.ts';
import { takerOf } from './core/result.ts';
import { infoOf, RULE_GROUPS, type RuleInfo } from './core/rule-info.ts';
import { type Concluded, type Days, fixed, type Run } from './core/run.ts';
import type { Settings, Snapshot } from './core/snapshot.ts';
import { NO_PLACE, type Span } from './core/span.ts';
import type { SpanOf } from './core/span-of.ts';
import { UNDETERMINED, UNPARSED, UNREAD } from './core/unread-codes.ts';
import type { VersionSettings } from './core/version.ts';
import { waiverBook } from './core/waivers.ts';
import { editionDiagnostics } from './editions/diagnostics.ts';
import { findInternal, type Internal, marksOf, tornFiles } from './editions/internal.ts';
import { publicEdition, type Reduced } from './editions/public-edition.ts';
import { isReduced } from './editions/reduce.ts';
import { linkDiagnostics } from './link/diagnostics.ts';
import { link } from './link/link.ts';
import { loadDiagnostics } from './load/diagnostics.ts';
import { load, loadFrameworks, loadGlossary, loadSettings, locator, placer } from './load/load.ts';
import { otherTexts } from './load/other-texts.ts';
import { loadPacks, namesOfPacks } from './load/packs.ts';
import { parseFile, spanAt } from './load/parse.ts';
import { checkPictures, readPictures } from './load/pictures.ts';
import { checkFormat } from './migrations/check-format.ts';
import { formatTooNew, migrationDiagnostics } from './migrations/diagnostics.ts';
import { type Migrated, migratedHost, migrateWorkspace, type Parse } from './migrations/migrate.ts';
import { MIGRATIONS } from './migrations/registry.ts';
import { rulesOfPacks } from './review/pack-rules.ts';
import type { RuleSummary } from './review/review.ts';
import { exampleTexts } from './rules/examples.ts';
import { judge } from './rules/judge.ts';
import {
  infoOfPacks,
  judgePacks,
  Outcomes,
  type Packs,
  packDiagnostics,
  readPacks,
} from './rules/packs/packs.ts';
import { RULES } from './rules/registry.ts';
import { secretDiagnostics } from './secrets/diagnostics.ts';
import { recordsIn, scanSecrets } from './secrets/scan.ts';
import { snapshotDiagnostics } from './snapshot/diagnostics.ts';
import { type FindingInput, findingsOf } from './snapshot/findings.ts';
import type { Hash } from './snapshot/fingerprint.ts';
import { digestOf, takeSnapshot } from './snapshot/take.ts';
import { validateDiagnostics } from './validate/diagnostics.ts';
import {
  brokenPlaces,
  cellTypesIn,
  isValid,
  labelsOf,
  readSchemas,
  referencesIn,
  type Schemas,
  validate,
  validateDocument,
} from './validate/validate.ts';
import { coverFindings } from './waivers/cover.ts';
import { waiverDiagnostics } from './waivers/diagnostics.ts';
import { judgeWaivers } from './waivers/judge-waivers.ts';

export type { Days, Run } from './core/run.ts';
export { loadWorkbooks } from './load/reference-data.ts';
export type { Migrated };
export { compareSiting, costsIn, jointSharing, namesOfPacks, planSiting, readSchemas };

/** Every code by the part of the work that finds it. */
const GROUPS: Readonly<Record<(typeof RULE_GROUPS)[number], readonly Definition<never>[]>> = {
  reading: [...loadDiagnostics, ...migrationDiagnostics],
  form: validateDiagnostics,
  references: linkDiagnostics,
  analyses: analysesDiagnostics,
  rules: RULES.map(({ definition }) => definition),
  packs: packDiagnostics,
  waivers: waiverDiagnostics,
  snapshots: snapshotDiagnostics,
  editions: [...editionDiagnostics, ...secretDiagnostics],
};

/** The closed catalogue: every code that a finding can have. */
export const CATALOGUE: readonly Definition<never>[] = Object.values(GROUPS).flat();

/** What every code means: the catalogue, and the rules of the packs in use. */
export function ruleInfos({ packs }: Pick<Packs, 'packs'>): readonly RuleInfo[] {
  const own = RULE_GROUPS.flatMap((group) =>
    GROUPS[group].map((each) => infoOf(each, group, exampleTexts(each.code))),
  );
  return [...own, ...infoOfPacks(packs)];
}

/** Codes that say that figures of the content do not agree (METHODS B). */
export const CONTRADICTIONS: ReadonlySet<string> = new Set(contradictions.map(({ code }) => code));

/** What was not read or not decided is not known, and no waiver makes it known. */
const UNWAIVABLE: ReadonlySet<string> = new Set([...UNREAD, UNDETERMINED]);

/** What a review must know about codes to tell “not found” from “not looked at” (METHODS E). */
export const REVIEW_CODES = {
  missing: UNREAD,
  unread: new Set([...UNREAD, ...UNPARSED]) as ReadonlySet<string>,
  broken: new Set(validateDiagnostics.map(({ code }) => code)) as ReadonlySet<string>,
  undetermined: new Set([UNDETERMINED]) as ReadonlySet<string>,
};

/**
 * discover → parse → name → validate → link → analyse → judge → waive. Reads, never writes. Who runs it
 * again and again gives the schemas, because compiling them takes a third of the time. For an issued version, `since` says what
 * has become internal since.
 */
export function run(
  given: Host,
  hash: Hash,
  days: Days,
  schemas = readSchemas(given),
  since?: Marks,
): Run {
  const host = migratedHost(given, MIGRATIONS, parseOld);
  const said: Diagnostic[] = [];
  const take = takerOf(said);
  const { settings, data, file, locate: inSettings } = take(loadSettings(host));
  const frameworks = take(loadFrameworks(host));
  const glossary = take(loadGlossary(host));
  if (data !== undefined) {
    take(validateDocument(schemas, 'workspace', data, 'khung.yaml', inSettings));
    const at = inSettings({ key: '', file: 'khung.yaml' }, ['format'], 'value');
    take([undefined, checkFormat(data.format, FORMAT, at)]);
  }

  const loaded = take(load(host, schemas.kinds, cellTypesIn(schemas)));
  const locate = locator(loaded);
  const { entities, broken } = take(validate(schemas, loaded.entities, locate));
  take([undefined, checkPictures(host, entities, locate)]);
  const byKey = new Map(loaded.entities.map((entity) => [entity.key, entity]));
  const spanOf: SpanOf = (key, pointer) => {
    const entity = byKey.get(key);
    if (!entity) throw new Error(`no such entity: ${key}`);
    return locate(entity, pointer, pointer.length === 0 ? 'key' : 'value');
  };
  const files = [...(file ? [file] : []), ...loaded.files];
  const texts = [...files, ...otherTexts(host, loaded.files)];
  take([undefined, scanSecrets(texts, recordsIn(loaded.entities, spanOf))]);
  const book = rulebookOf(host, schemas, settings.packs, (index) =>
    inSettings({ key: '', file: 'khung.yaml' }, ['packs', index], 'value'),
  );
  const marks = {
    entities,
    broken,
    asWritten: (key: EntityKey) => byKey.get(key)?.data,
    torn: tornFiles(loaded.files, said, REVIEW_CODES.unread),
    defaultClassification: settings.defaultClassification ?? 'public',
    since,
    brokenPlaces: (kind: string, value: unknown) => brokenPlaces(schemas, kind, value),
    spanOf,
  };
  const internal = take(findInternal(marks));
  const world = { ...days, hash, schemas, settings, frameworks, book, spanOf, locate };
  const isWhole = !said.some(({ code }) => REVIEW_CODES.unread.has(code));
  const isJudged = (key: EntityKey) => isWhole && byKey.has(key) && !broken.has(key);
  const read = [...texts, ...book.files];
  const byPath = new Map(read.map(({ path, text }) => [path, text]));
  const all = { entities, broken, units: loaded.units, isJudged };
  const written = {
    place: placer(read),
    textOf: (path: string) => byPath.get(path),
    dataOf: (key: string) => byKey.get(key)?.data,
  };
  take([undefined, book.diagnostics]);
  const { model, facts, allFacts, findings } = conclude({ ...world, ...all, ...written, said });
  const unread = said.some(({ code }) => UNWAIVABLE.has(code));
  const done = { settings, frameworks, glossary, model, facts, allFacts, findings, unread };
  const infos = () => ruleInfos(book.packs);
  const whole = {
    ...days,
    ...done,
    ruleInfos: infos,
    packBroken: book.broken,
    ...(isReduced(internal) && { marks: marksOf(marks, internal) }),
  };
  if (!isReduced(internal)) return fixed(whole);
  const inPublic = () => publicRun(whole, { ...world, ...all, internal });
  const inFull = () => fixed({ ...whole, edition: 'internal' });
  return { ...whole, inEdition: (name) => (name === 'public' ? inPublic() : inFull()) };
}

/** What does not depend on which records are looked at. */
type World = Days & {
  readonly hash: Hash;
  readonly schemas: Schemas;
  readonly settings: Settings;
  readonly frameworks: readonly Framework[];
  readonly book: ReturnType<typeof rulebookOf>;
  readonly spanOf: SpanOf;
  readonly locate: Locate;
};

/** The records looked at. */
type Looked = {
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
function conclude(given: Concluding): Pick<Run, 'model' | 'facts' | 'allFacts' | 'findings'> {
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
function publicRun(whole: Concluded, given: World & Looked & { readonly internal: Internal }): Run {
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

/** The run as the one plain value that everything after it reads. */
export function snapshotOf(host: Host, hash: Hash, done: Run): Snapshot {
  return takeSnapshot(partsOf(host, done), hash);
}

/** Bytes of the pictures that records of a run name, by path; those with a finding are left out. */
export function picturesOfRun(host: Host, { model }: Run): ReadonlyMap<string, Uint8Array> {
  return readPictures(host, model.entities);
}

/** As `snapshotOf`, for looking at: the digest is worked out only when something asks for it. */
export function draftOf(host: Host, hash: Hash, done: Run): Snapshot {
  const body = { format: 1 as const, ...partsOf(host, done) };
  return {
    ...body,
    get digest() {
      return digestOf(body, hash);
    },
  };
}

function partsOf(host: Host, done: Run) {
  const {
    unread: _,
    packBroken: __,
    inEdition: ___,
    left: ____,
    marks: _____,
    allFacts,
    ruleInfos: infos,
    ...parts
  } = done;
  return { ...parts, facts: allFacts(), rules: infos(), revision: host.revision() };
}

/** Every code that a finding can have by the rules of this workspace. */
function codesOf({ packs }: Packs): readonly string[] {
  const ofPacks = packs.flatMap(({ rules }) => rules.map(({ code }) => code));
  return [...CATALOGUE.map(({ code }) => code), ...ofPacks];
}

const NOWHERE: Span = { file: 'khung.yaml', start: 0, end: 0 };

/** How strict the rule packs are, for a review to compare; a broken pack counts too. */
export function rulesOf(host: Host): readonly RuleSummary[] {
  const [{ settings }] = loadSettings(host);
  const [packs] = loadPacks(host, settings.packs, () => NOWHERE);
  const texts = packs.map(({ file, data, spanOf }) => {
    const lineOf = (pointer: Pointer) => placer([file])(spanOf(pointer, 'key')).line;
    return { path: file.path, data, lineOf };
  });
  return rulesOfPacks(texts);
}

/** The format that files are written for now. */
const FORMAT = MIGRATIONS.length + 1;

/** A file for a migration; none when its YAML is broken, which the checks will say. */
export const parseOld: Parse = (path, text) => {
  const [parsed, diagnostics] = parseFile({ path, text });
  if (diagnostics.some(({ severity }) => severity === 'error')) return undefined;
  return { data: parsed.data, spanOf: (pointer, part) => spanAt(parsed, pointer, part) };
};

/** What `khung migrate` writes; `tooNew` when the workspace is of a later format than this tool. */
export function migrationsOf(host: Host, migrations = MIGRATIONS) {
  const newest = migrations.length + 1;
  const format = loadSettings(host)[0].data?.format;
  const isNewer = typeof format === 'number' && format > newest;
  const paths = host.list(['architecture', 'plans']).map(({ path }) => path);
  const sorted = paths.toSorted(compare);
  const files = isNewer ? [] : migrateWorkspace(host, sorted, migrations, parseOld);
  return { files, newest, ...(isNewer && { tooNew: formatTooNew.message({ format, newest }) }) };
}

/** The versions that khung.yaml asks for, and where they are published. */
export function settingsIn(host: Host): Pick<Settings, 'siteUrl'> & { versions?: VersionSettings } {
  const [{ settings, versions }] = loadSettings(host);
  const { siteUrl } = settings;
  return { ...(siteUrl && { siteUrl }), ...(versions && { versions }) };
}

/** Whether a value is what `khung review --format json` prints. */
export function isReviewOutput(host: Host, value: unknown): boolean {
  return isValid(readSchemas(host), 'review-output.schema.json', value);
}

/** The rule packs: read, held to their schema, compiled. */
function rulebookOf(
  host: Host,
  schemas: Schemas,
  names: readonly string[],
  placeOfName: (index: number) => Span,
) {
  const [files, loading] = loadPacks(host, names, placeOfName);
  const held = files.map((each) => {
    const locate: Locate = (_, pointer, part) => each.spanOf(pointer, part);
    return [each, validateDocument(schemas, 'pack', each.data, each.file.path, locate)] as const;
  });
  const sound = held.flatMap(([each, [valid]]) => (valid ? [each] : []));
  const kinds = schemas.kinds.map(({ name }) => name);
  const taken = RULES.map(({ definition }) => definition.code);
  const [packs, reading] = readPacks(sound, schemas.documents, kinds, taken);
  const form = held.flatMap(([, [, diagnostics]]) => diagnostics);
  const diagnostics = [...loading, ...form, ...reading];
  const broken = diagnostics.some(({ severity }) => severity === 'error');
  return { packs, files: files.map(({ file }) => file), diagnostics, broken };
}
