import {
  type DateValue,
  type Entity,
  type EntityKey,
  keyOf,
  parseDate,
  type Text,
} from './data.ts';

/**
 * Careful readers of record fields. A snapshot also holds records with findings, so a field may
 * be missing or of another type than its schema says; each of these answers `undefined` then.
 */

export type Unknown = {
  readonly reason?: Text;
  readonly contact?: Text;
  readonly due?: DateValue;
};

/** The inside of `{unknown: …}`. */
export function asUnknown(value: unknown): Unknown | undefined {
  const inner = field(value, 'unknown');
  return isObject(inner) ? (inner as Unknown) : undefined;
}

/** The reason in `{notApplicable: …}`. */
export function asNotApplicable(value: unknown): Text | undefined {
  return asText(field(value, 'notApplicable'));
}

export function asText(value: unknown): Text | undefined {
  if (typeof value === 'string') return value;
  const [vi, en] = [field(value, 'vi'), field(value, 'en')];
  if (typeof vi !== 'string') return undefined;
  return typeof en === 'string' ? { vi, en } : { vi };
}

/** A code or an id; empty when it is none, which `labelOf` calls not recorded. */
export function asCode(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A date that can be read; impossible ones such as 2027-02-30 are not. */
export function asDate(value: unknown): DateValue | undefined {
  const plain = isObject(value) ? field(value, 'date') : value;
  if (typeof plain !== 'string' && typeof plain !== 'number') return undefined;
  return parseDate(value as DateValue) ? (value as DateValue) : undefined;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** n of N, where both are counts and N is not nought. */
export function asShare(value: unknown): { readonly n: number; readonly N: number } | undefined {
  const n = asNumber(field(value, 'n'));
  const N = asNumber(field(value, 'N'));
  return n === undefined || !N ? undefined : { n, N };
}

export function field(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whoever can say whether there is such a record. */
type Finder = { readonly entity: (key: EntityKey) => Entity | undefined };

/** The key a reference stands for: the first of `kinds` that has such a record. */
export function resolve(
  site: Finder,
  unit: string,
  reference: unknown,
  ...kinds: readonly string[]
): EntityKey | undefined {
  if (typeof reference !== 'string') return undefined;
  const [home, id] = reference.includes('/') ? reference.split('/') : [unit, reference];
  for (const kind of kinds) {
    // The record's own key rather than the one just made: looking that up again costs less.
    const found = site.entity(keyOf(kind, home as string, id as string));
    if (found) return found.key;
  }
  return undefined;
}

/** Keys of a list of references; those that name no record are left out (a finding says so). */
export function resolveAll(
  site: Finder,
  unit: string,
  references: unknown,
  ...kinds: readonly string[]
): readonly EntityKey[] {
  return asList(references).flatMap((one) => resolve(site, unit, one, ...kinds) ?? []);
}

/** The latest of a record's reported states; undefined when there is none. */
export function lastOf(entity: Entity, name: string): unknown {
  return asList(entity.data[name]).at(-1);
}
