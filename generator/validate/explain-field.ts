import { type Mend, writes } from '../core/fix.ts';
import { isMap } from '../core/is-map.ts';
import type { Pointer } from '../core/locate.ts';
import { nearest } from '../core/nearest.ts';
import type { Violation } from './compile.ts';
import { type Complaint, complaint } from './complaint.ts';
import { missingField, missingOneOf, unknownField } from './diagnostics.ts';
import { wordsOf } from './schemas.ts';

/** Ways to say that there is no value, which a choice may have offered beside this group's fields. */
const TAGS = ['unknown', 'notApplicable'];

/**
 * Explains fields that are too many or missing; undefined for other errors. A missing field whose
 * misspelling stands there is no complaint of its own.
 */
export function explainField(
  violation: Violation,
  pointer: Pointer,
  all: readonly Violation[],
): readonly Complaint[] | undefined {
  switch (violation.keyword) {
    case 'additionalProperties':
      return [explainUnknown(violation, pointer)];
    case 'required':
      return isExplained(violation, all) ? [] : [explainMissing(violation, pointer)];
    case 'anyOf':
      return explainChoice(violation, pointer);
    default:
      return undefined;
  }
}

function explainUnknown(violation: Violation, pointer: Pointer): Complaint {
  const field = String(violation.params.additionalProperty);
  const near = meant(violation);
  const params = { field, nearest: near, fields: fieldsOf(violation) };
  return complaint(
    unknownField,
    params,
    [...pointer, field],
    'key',
    near ? renamed(near) : undefined,
  );
}

function renamed(field: string): Mend {
  const edit = { as: 'value', value: field } as const;
  return { safety: 'suggested', description: writes(field), edit };
}

function meant(violation: Violation): string | undefined {
  const given = isMap(violation.data) ? violation.data : {};
  const free = fieldsOf(violation).filter((field) => !Object.hasOwn(given, field));
  return nearest(String(violation.params.additionalProperty), [...free, ...TAGS]);
}

function fieldsOf({ parentSchema }: Violation): readonly string[] {
  return isMap(parentSchema?.properties) ? Object.keys(parentSchema.properties) : [];
}

/** Missing because it is misspelt, because the group is an {unknown: …} misspelt, or as one of many. */
function isExplained(violation: Violation, all: readonly Violation[]): boolean {
  if (violation.schemaPath.includes('/anyOf/')) return true;
  const missing = String(violation.params.missingProperty);
  return all.some((other) => {
    if (other.keyword !== 'additionalProperties') return false;
    if (other.instancePath !== violation.instancePath) return false;
    const name = meant(other);
    return name === missing || (name !== undefined && !fieldsOf(other).includes(name));
  });
}

function explainMissing({ params, parentSchema }: Violation, pointer: Pointer): Complaint {
  const field = String(params.missingProperty);
  const properties = isMap(parentSchema?.properties) ? parentSchema.properties : {};
  const schema = properties[field];
  const meaning = wordsOf(isMap(schema) ? schema.description : undefined);
  return complaint(missingField, { field, meaning }, pointer, 'key');
}

/** Of a choice that is still one (see meant-branch.ts) every branch asks for a field. */
function explainChoice(violation: Violation, pointer: Pointer): readonly Complaint[] {
  const branches: readonly unknown[] = Array.isArray(violation.schema) ? violation.schema : [];
  const fields = branches.flatMap((branch) =>
    isMap(branch) && Array.isArray(branch.required) ? branch.required.map(String) : [],
  );
  return [complaint(missingOneOf, { fields }, pointer, 'key')];
}
