import { excerpt } from '../core/excerpt.ts';
import type { Bilingual } from '../core/lang.ts';

/** Said when an issued version has errors. */
export function failureSaid(name: string): Bilingual {
  return {
    vi: `Phiên bản “${name}” không đạt kiểm tra, nên không phiên bản nào được công bố; bản đã công bố vẫn nguyên.`,
    en: `Version “${name}” does not pass the checks, so that nothing was published; what was published before is untouched.`,
  };
}

/** So many files are named; who wants all compares the two folders. */
const MOST = 10;

/** Said when a version that was published before comes out otherwise. */
export function differencesSaid(name: string, files: readonly string[]): Bilingual {
  const shown = files
    .slice(0, MOST)
    .map((file) => excerpt(file))
    .join(', ');
  const rest = files.length - Math.min(MOST, files.length);
  return {
    vi: `Phiên bản “${name}” khác bản đã công bố ở ${files.length} tệp: ${shown}${rest > 0 ? ` và ${rest} tệp nữa` : ''}.`,
    en: `Version “${name}” differs from what was published in ${files.length} files: ${shown}${rest > 0 ? ` and ${rest} more` : ''}.`,
  };
}
