import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { parseDate } from '../core/day.ts';
import { type Choices, withMeantBranches } from './meant-branch.ts';
import type { Schemas } from './schemas.ts';

/** One error of ajv, with the schema it comes from. */
export type Violation = ErrorObject & { readonly parentSchema?: Readonly<Record<string, unknown>> };

/** The errors of a value against a part of a schema (`component.schema.json#/$defs/component`). */
export type Check = (value: unknown) => readonly Violation[];

const compilers = new WeakMap<Schemas, (ref: string) => Check>();

/** Compiles a schema at its first use and keeps it: a workspace seldom has every kind. */
export function compile(schemas: Schemas, ref: string): Check {
  let compiler = compilers.get(schemas);
  if (!compiler) {
    compiler = compilerOf(schemas);
    compilers.set(schemas, compiler);
  }
  return compiler(ref);
}

const NONE: readonly Violation[] = [];

function compilerOf(schemas: Schemas): (ref: string) => Check {
  const ajv = newAjv();
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
  const checks = new Map<string, Check>();
  return (ref) => {
    let check = checks.get(ref);
    if (!check) {
      add(ref.replace(/#.*/, ''));
      check = checkOf(ajv.getSchema(ref), ref);
      checks.set(ref, check);
    }
    return check;
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
function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    verbose: true,
    inlineRefs: false,
    code: { optimize: false },
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

/** Dates repeat a thousandfold in a workspace. */
const MOST_KEPT = 10_000;
const known = new Map<string, boolean>();

function isDate(text: string): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  const good = parseDate(text) !== undefined;
  if (known.size < MOST_KEPT && text.length <= 10) known.set(text, good);
  return good;
}
