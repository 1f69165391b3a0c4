import { kinds } from '../kinds.ts';

const byPlural = new Map([...kinds.values()].map(({ name, plural }) => [plural, name]));

/** Kind whose pages lie in a folder; throws on a folder of none, which would be a bug. */
export function kindOf(plural: string): string {
  const kind = byPlural.get(plural);
  if (!kind) throw new Error(`no kind in ${plural}`);
  return kind;
}
