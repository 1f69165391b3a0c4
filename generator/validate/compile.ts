import type { Ajv2020, CodeOptions, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { CHECKS, MADE_FROM } from './generated/checks.js';
import { isDate } from './is-date.ts';
import { type Choices, withMeantBranches } from './meant-branch.ts';
import type { Schemas } from './schemas.ts';

/** One error of ajv, with the schema it comes from. */
export type Violation = ErrorObject & { readonly parentSchema?: Readonly<Record<string, unknown>> };

/** The errors of a value against a part of a schema (`component.schema.json#/$defs/component`). */
export type Check = (value: unknown) => readonly Violation[];

const compilers = new WeakMap<Schemas, (ref: string) => Check>();

/**
 * The check of a schema. Those that ship are compiled beforehand (`npm run generate`), which saves a
 * quarter of a second a run; schemas that have changed since are compiled at their first use.
 */
export function compile(schemas: Schemas, ref: string): Check {
  let compiler = compilers.get(schemas);
  if (!compiler) {
    compiler = schemas.mark === MADE_FROM ? madeBefore : compilerOf(schemas);
    compilers.set(schemas, compiler);
  }
  return compiler(ref);
}

function madeBefore(ref: string): Check {
  return checkOf(CHECKS[ref] as ValidateFunction | undefined, ref);
}

/** Whether a value keeps to a schema that is not compiled beforehand, such as that of an output. */
export function isValid(schemas: Schemas, ref: string, value: unknown): boolean {
  return compilerOf(schemas)(ref)(value).length === 0;
}

const NONE: readonly Violation[] = [];

function compilerOf(schemas: Schemas): (ref: string) => Check {
  const compiled = validatorsOf(schemas, newAjv(schemas.ajv()));
  const checks = new Map<string, Check>();
  return (ref) => {
    const check = checks.get(ref) ?? checkOf(compiled(ref), ref);
    checks.set(ref, check);
    return check;
  };
}

/** Validators by reference, made by `ajv` when asked for: a workspace seldom has every kind. */
export function validatorsOf(
  schemas: Schemas,
  ajv: Ajv2020,
): (ref: string) => ValidateFunction | undefined {
  const choices: Choices = new Map();
  const added = new Set<string>();
  const add = (file: string): void => {
    if (added.has(file)) return;
    added.add(file);
    const before = choices.size;
    ajv.addSchema(withMeantBranches(schemas, file, choices));
    for (const choice of [...choices.values()].slice(before)) ajv.addSchema(choice);
  };
  add(SHARED);
  return (ref) => {
    add(ref.replace(/#.*/, ''));
    return ajv.getSchema(ref);
  };
}

/** What every other schema refers to. */
const SHARED = 'common.schema.json';

function checkOf(validate: ValidateFunction | undefined, ref: string): Check {
  if (!validate) throw new Error(`no schema ${ref}`);
  return (value) => (validate(value) ? NONE : ((validate.errors ?? NONE) as readonly Violation[]));
}

/**
 * Strict, all errors, with the schema of each. References are called, not copied in, and the code
 * is not optimised again, which halves the time of compiling; texts are measured in UTF-16 units,
 * which halves that of checking. That the schemas are valid themselves is for the tests to see.
 */
export function newAjv(Ajv: typeof Ajv2020, code: CodeOptions = {}): Ajv2020 {
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    verbose: true,
    inlineRefs: false,
    code: { optimize: false, ...code },
    messages: false,
    validateSchema: false,
    meta: false,
    unicode: false,
    unicodeRegExp: false,
    logger: false,
  });
  for (const keyword of ['khungKind', 'khungRef', 'khungExpected']) ajv.addKeyword(keyword);
  ajv.addFormat('khung-date', { type: 'string', validate: isDate });
  return ajv;
}
