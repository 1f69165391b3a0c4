import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import { isMap } from '../core/is-map.ts';
import { limitRepeats } from '../core/limit-repeats.ts';
import { type Locate, pointerText } from '../core/locate.ts';
import type { Result } from '../core/result.ts';
import { compile, type Violation } from './compile.ts';
import { moreInFile, moreInRecord } from './diagnostics.ts';
import { explain } from './explain.ts';
import type { Schemas } from './schemas.ts';
import { soundPart } from './sound-part.ts';

export { cellTypesIn } from './cell-types.ts';
export { isValid } from './compile.ts';
export { validateDiagnostics } from './diagnostics.ts';
export { referencesIn } from './references.ts';
export { labelsOf, readSchemas, type Schemas } from './schemas.ts';

export type Validated = {
  /**
   * Every entity, in the order given. Data of a broken one holds only its fields without an error,
   * and its id as `name` when the name itself is wrong or missing.
   */
  readonly entities: readonly Entity[];
  /** Keys of entities that break their schema: may be linked to, but not analysed or judged. */
  readonly broken: ReadonlySet<EntityKey>;
};

/** Diagnostics of one code in one file; a file with more is wrong throughout. */
const MOST_REPEATS = 20;

type Sound = WeakMap<object, string>;

const soundBefore = new WeakMap<Schemas, Sound>();

/** Data that kept to the schema of a kind: both sides of a review mostly hold the very same. */
function soundBy(schemas: Schemas): Sound {
  const known = soundBefore.get(schemas) ?? new WeakMap<object, string>();
  soundBefore.set(schemas, known);
  return known;
}

/** Checks every entity against the schema of its kind. */
export function validate(
  schemas: Schemas,
  entities: readonly Entity<unknown>[],
  locate: Locate,
): Result<Validated> {
  const diagnostics: Diagnostic[] = [];
  const broken = new Set<EntityKey>();
  const sound = soundBy(schemas);
  const checked = entities.map((entity) => {
    const { kind, data } = entity;
    if (isMap(data) && sound.get(data) === kind) return entity as Entity;
    const check = compile(schemas, `${kind}.schema.json#/$defs/${kind}`);
    const violations = isMap(data) ? check(data) : undefined;
    if (violations?.length === 0) {
      if (isMap(data)) sound.set(data, kind);
      return entity as Entity;
    }
    broken.add(entity.key);
    // What is no group of fields at all has been said when it was named.
    diagnostics.push(...explainAll(entity, `${entity.key}#`, data, violations ?? [], locate));
    return { ...entity, data: soundPart(entity, violations ?? []) };
  });
  return [{ entities: checked, broken }, limitRepeats(diagnostics, MOST_REPEATS, moreOf)];
}

/**
 * Checks the value of one file against a schema without a kind, such as `workspace`. The value is
 * true when there was no error.
 */
export function validateDocument(
  schemas: Schemas,
  name: string,
  data: unknown,
  file: string,
  locate: Locate,
): Result<boolean> {
  const violations = compile(schemas, `${name}.schema.json`)(data);
  const diagnostics = explainAll({ key: '', file }, `${file}#`, data, violations, locate);
  return [violations.length === 0, limitRepeats(diagnostics, MOST_REPEATS, moreOf)];
}

/** JSON pointers of the groups of fields that break the schema of a kind; the record itself is ''. */
export function brokenPlaces(schemas: Schemas, kind: string, data: unknown): readonly string[] {
  const violations = compile(schemas, `${kind}.schema.json#/$defs/${kind}`)(data);
  return [...new Set(violations.map(({ instancePath }) => instancePath))];
}

function explainAll(
  entity: Pick<Entity, 'key' | 'file'>,
  prefix: string,
  data: unknown,
  violations: readonly Violation[],
  locate: Locate,
): readonly Diagnostic[] {
  const { complaints, cut } = explain(data, violations);
  const diagnostics = complaints.map(({ definition, params, pointer, part, mend }) => {
    const subject = prefix + pointerText(pointer);
    const at = locate(entity, pointer, part);
    const remedy = mend && { ...mend, at };
    return diagnose(definition, params, at, subject.replace(/#$/, ''), [], remedy);
  });
  if (cut === 0) return diagnostics;
  const more = diagnose(
    moreInRecord,
    { count: cut },
    locate(entity, [], 'key'),
    prefix.slice(0, -1),
  );
  return [...diagnostics, more];
}

function moreOf({ code, at, subject }: Diagnostic, count: number): Diagnostic {
  return diagnose(moreInFile, { code, count }, at, subject);
}
