import type { Withheld } from './edition.ts';

/** `kind:unit/id`, unique in a workspace. */
export type EntityKey = string;

/** One record of the content, without positions: what a snapshot holds. */
export type Entity<D = Readonly<Record<string, unknown>>> = {
  readonly key: EntityKey;
  readonly kind: string;
  readonly unit: string;
  readonly id: string;
  readonly data: D;
  readonly file: string;
  /** Line of the entity's key in `file`, from 1. */
  readonly line: number;
  /** Lines of list items, by JSON pointer: `/observations/0` → 12. */
  readonly lines: Readonly<Record<string, number>>;
  /** What an edition leaves out of the record; absent when it is whole. */
  readonly withheld?: readonly Withheld[];
};

export function keyOf(kind: string, unit: string, id: string): EntityKey {
  return `${kind}:${unit}/${id}`;
}

/** The parts of a key; throws on a malformed one, which would be a bug. */
export function partsOf(key: EntityKey): { kind: string; unit: string; id: string } {
  const colon = key.indexOf(':');
  const slash = key.indexOf('/', colon);
  if (colon < 0 || slash < 0) throw new Error(`not an entity key: ${key}`);
  return { kind: key.slice(0, colon), unit: key.slice(colon + 1, slash), id: key.slice(slash + 1) };
}
