import { compare } from '../core/compare.ts';

/**
 * JSON with the keys of every map sorted and nothing optional: two values that mean the same give
 * the same text, whatever order their files had. Properties that are undefined are left out.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalText(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const map = value as Readonly<Record<string, unknown>>;
  let text = '';
  // Sorted by UTF-16 code unit, as `compare` does, but much quicker without being asked.
  for (const name of Object.keys(map).sort()) {
    if (map[name] === undefined) continue;
    text += `${text && ','}${JSON.stringify(name)}:${canonicalText(map[name])}`;
  }
  return `{${text}}`;
}

/**
 * The same text in pieces, those of the outer `depth` levels apart, so that a large value need not
 * become one string in memory.
 */
export function* canonicalPieces(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield canonicalText(value);
    return;
  }
  const map = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(map).filter((name) => map[name] !== undefined);
  const list = Array.isArray(value);
  yield list ? '[' : '{';
  for (const [i, name] of (list ? names : names.sort(compare)).entries()) {
    yield `${i > 0 ? ',' : ''}${list ? '' : `${JSON.stringify(name)}:`}`;
    yield* canonicalPieces(map[name], depth - 1);
  }
  yield list ? ']' : '}';
}
