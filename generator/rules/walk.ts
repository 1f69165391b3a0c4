import type { Pointer } from '../core/locate.ts';

/** Told a value and the way to it; the way is reused for the next value, so copy it to keep it. */
type Visit<T> = (value: T, way: Pointer) => void;
type Path = (string | number)[];
type AnyMap = Readonly<Record<string, unknown>>;

/**
 * Every string within a record's data, in order, but for its notes: they are prose, may quote others
 * and tell of other times.
 */
export function eachText(value: unknown, visit: Visit<string>): void {
  walkTexts(value, [], visit);
}

/** Every map within a value, itself included. */
export function eachMap(value: unknown, visit: Visit<AnyMap>): void {
  if (typeof value === 'object' && value !== null) walkMaps(value, [], visit);
}

export function isMap(value: unknown): value is AnyMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Depth is limited when files are read, so recursion is safe here. */
function walkTexts(value: unknown, path: Path, visit: Visit<string>): void {
  if (typeof value === 'string') visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  const depth = path.length;
  path.push('');
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      path[depth] = i;
      walkTexts(value[i], path, visit);
    }
  } else {
    const map = value as AnyMap;
    for (const name in map) {
      if (depth === 0 && name === 'notes') continue;
      path[depth] = name;
      walkTexts(map[name], path, visit);
    }
  }
  path.length = depth;
}

/** Most values are texts and numbers, which are passed over without a step into them. */
function walkMaps(value: object, path: Path, visit: Visit<AnyMap>): void {
  const list = Array.isArray(value);
  if (!list) visit(value as AnyMap, path);
  for (const name in value) {
    const inner = (value as AnyMap)[name];
    if (typeof inner !== 'object' || inner === null) continue;
    path.push(list ? Number(name) : name);
    walkMaps(inner, path, visit);
    path.pop();
  }
}
