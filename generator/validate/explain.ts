import { isMap } from '../core/is-map.ts';
import type { Pointer } from '../core/locate.ts';
import type { Violation } from './compile.ts';
import type { Complaint } from './complaint.ts';
import { explainField } from './explain-field.ts';
import { explainValue } from './explain-value.ts';

/** Errors of one record that get a sentence; further ones are counted. */
export const MOST_EXPLAINED = 50;

export type Explained = {
  readonly complaints: readonly Complaint[];
  /** Errors that were not explained. */
  readonly cut: number;
};

/** Explains the errors of a record: one complaint for each thing that a person has to mend. */
export function explain(data: unknown, violations: readonly Violation[]): Explained {
  const distinct = mergeRepeats(violations.filter(({ keyword }) => !SILENT.has(keyword)));
  const shown = distinct.slice(0, MOST_EXPLAINED);
  const complaints = shown.flatMap((violation) => {
    const pointer = pointerOf(data, violation.instancePath);
    const own = explainField(violation, pointer, shown) ?? explainValue(violation, pointer);
    return own ?? [];
  });
  return { complaints, cut: distinct.length - shown.length };
}

/** Says only that a branch has errors, which have been given themselves. */
const SILENT: ReadonlySet<string> = new Set(['if']);

/** The same error found twice, and what follows from another error, are left out. */
function mergeRepeats(violations: readonly Violation[]): readonly Violation[] {
  const seen = new Set<string>();
  return violations.filter((violation) => {
    const { instancePath, keyword, params } = violation;
    const id = `${instancePath}\n${keyword === 'type' ? '' : JSON.stringify(params)}\n${keyword}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** Steps of an instance path; numbers where the data has a list. */
export function pointerOf(data: unknown, instancePath: string): Pointer {
  const pointer: (string | number)[] = [];
  let value = data;
  for (const step of instancePath.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    pointer.push(Array.isArray(value) ? Number(key) : key);
    value = isMap(value) || Array.isArray(value) ? (value as never)[key] : undefined;
  }
  return pointer;
}
