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
  walk(value, [], visit, undefined);
}

/** Every map within a value, itself included. */
export function eachMap(value: unknown, visit: Visit<AnyMap>): void {
  walk(value, [], undefined, visit);
}

export function isMap(value: unknown): value is AnyMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Depth is limited when files are read, so recursion is safe here. */
function walk(
  value: unknown,
  path: Path,
  onText: Visit<string> | undefined,
  onMap: Visit<AnyMap> | undefined,
): void {
  if (typeof value === 'string') onText?.(value, path);
  if (typeof value !== 'object' || value === null) return;
  const depth = path.length;
  path.push('');
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      path[depth] = i;
      walk(value[i], path, onText, onMap);
    }
  } else walkMap(value as AnyMap, path, onText, onMap);
  path.length = depth;
}

function walkMap(
  map: AnyMap,
  path: Path,
  onText: Visit<string> | undefined,
  onMap: Visit<AnyMap> | undefined,
): void {
  const depth = path.length - 1;
  if (onMap) {
    path.length = depth;
    onMap(map, path);
    path.length = depth + 1;
  }
  for (const name in map) {
    if (onText && depth === 0 && name === 'notes') continue;
    path[depth] = name;
    walk(map[name], path, onText, onMap);
  }
}
