/**
 * The one place where rooms meet: the passes from files to snapshot, in order. Each returns its
 * value and what was wrong on the way; none throws on bad input, so a broken file hides nothing else.
 */
import type { Diagnostic } from './core/diagnostic.ts';
import type { EntityKey } from './core/entity.ts';
import type { Host } from './core/host.ts';
import type { Marks } from './core/marks.ts';
import { type Take, takerOf } from './core/result.ts';
import { type Days, fixed, type Run } from './core/run.ts';
import type { SpanOf } from './core/span-of.ts';
import { findInternal, marksOf, tornFiles } from './editions/internal.ts';
import { isReduced } from './editions/reduce.ts';
import { load, loadFrameworks, loadGlossary, loadSettings, locator, placer } from './load/load.ts';
import { otherTexts } from './load/other-texts.ts';
import { checkPictures } from './load/pictures.ts';
import { checkFormat } from './migrations/check-format.ts';
import { migratedHost } from './migrations/migrate.ts';
import { MIGRATIONS } from './migrations/registry.ts';
import { REVIEW_CODES, ruleInfos, UNWAIVABLE } from './pipeline/catalogue.ts';
import { conclude, publicRun } from './pipeline/conclude.ts';
import { FORMAT, parseOld } from './pipeline/old-formats.ts';
import { rulebookOf } from './pipeline/rulebook.ts';
import { recordsIn, scanSecrets } from './secrets/scan.ts';
import type { Hash } from './snapshot/fingerprint.ts';
import {
  brokenPlaces,
  cellTypesIn,
  readSchemas,
  type Schemas,
  validate,
  validateDocument,
} from './validate/validate.ts';

export { jointSharing } from './analyses/joint-siting/joint-sharing.ts';
export { compareSiting, planSiting } from './analyses/joint-siting/plan-siting.ts';
export { costsIn } from './analyses/joint-siting/unit-problem.ts';
export type { Days, Run } from './core/run.ts';
export { namesOfPacks } from './load/packs.ts';
export { loadWorkbooks } from './load/reference-data.ts';
export type { Migrated } from './migrations/migrate.ts';
export { CATALOGUE, CONTRADICTIONS, REVIEW_CODES, ruleInfos } from './pipeline/catalogue.ts';
export { migrationsOf, parseOld } from './pipeline/old-formats.ts';
export { isReviewOutput, settingsIn } from './pipeline/questions.ts';
export { rulesOf } from './pipeline/rulebook.ts';
export { draftOf, picturesOfRun, snapshotOf } from './pipeline/snapshots.ts';
export { readSchemas };

/**
 * discover → parse → name → validate → link → analyse → judge → waive. Reads, never writes. Who runs it
 * again and again gives the schemas, because compiling them takes a third of the time. For an issued
 * version, `since` says what has become internal since.
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
  const { settings, file, locate: inSettings } = readSettings(host, schemas, take);
  const frameworks = take(loadFrameworks(host));
  const glossary = take(loadGlossary(host));
  const { loaded, entities, broken, byKey, locate, spanOf } = readRecords(host, schemas, take);

  const texts = [...(file ? [file] : []), ...loaded.files, ...otherTexts(host, loaded)];
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
  const isWhole = !said.some(({ code }) => REVIEW_CODES.unread.has(code));
  const isJudged = (key: EntityKey) => isWhole && byKey.has(key) && !broken.has(key);
  const world = { ...days, hash, schemas, settings, frameworks, book, spanOf, locate };
  const all = { entities, broken, units: loaded.units, isJudged };
  const read = [...texts, ...book.files];
  const byPath = new Map(read.map(({ path, text }) => [path, text]));
  const written = {
    place: placer(read),
    textOf: (path: string) => byPath.get(path),
    dataOf: (key: string) => byKey.get(key)?.data,
  };
  take([undefined, book.diagnostics]);
  const { model, facts, allFacts, findings } = conclude({ ...world, ...all, ...written, said });

  const unread = said.some(({ code }) => UNWAIVABLE.has(code));
  const whole = {
    ...days,
    ...{ settings, frameworks, glossary, model, facts, allFacts, findings, unread },
    ruleInfos: () => ruleInfos(book.packs),
    packBroken: book.broken,
    ...(isReduced(internal) && { marks: marksOf(marks, internal) }),
  };
  if (!isReduced(internal)) return fixed(whole);
  const inPublic = () => publicRun(whole, { ...world, ...all, internal });
  const inFull = () => fixed({ ...whole, edition: 'internal' });
  return { ...whole, inEdition: (name) => (name === 'public' ? inPublic() : inFull()) };
}

/** khung.yaml, held to its schema and to the formats that are known. */
function readSettings(host: Host, schemas: Schemas, take: Take) {
  const loaded = take(loadSettings(host));
  const { data, locate } = loaded;
  if (data === undefined) return loaded;
  take(validateDocument(schemas, 'workspace', data, 'khung.yaml', locate));
  const at = locate({ key: '', file: 'khung.yaml' }, ['format'], 'value');
  take([undefined, checkFormat(data.format, FORMAT, at)]);
  return loaded;
}

/** discover → parse → name → validate: every record, those that break their schema among them. */
function readRecords(host: Host, schemas: Schemas, take: Take) {
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
  return { loaded, entities, broken, byKey, locate, spanOf };
}
