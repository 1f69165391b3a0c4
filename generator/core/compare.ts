/**
 * The one comparator of everything that is written to a file: by UTF-16 code unit, so that order
 * depends on neither locale nor platform. Lists that people read are collated in the site instead.
 */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `compare` on a key of each item. */
export function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => compare(key(a), key(b));
}
