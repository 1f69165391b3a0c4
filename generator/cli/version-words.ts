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

/** Said when a version that was published before is no longer asked for. */
export function lostSaid(name: string): Bilingual {
  const shown = excerpt(name);
  return {
    vi: `Phiên bản “${shown}” đã công bố trước đây không còn trong versions của khung.yaml; các địa chỉ v/${shown}/ của nó không còn trên trang.`,
    en: `Version “${shown}”, which was published before, is no longer in versions of khung.yaml; its addresses v/${shown}/ are gone from the site.`,
  };
}

/** Said when a unit has the name of the folder that versions lie in. */
export const folderTakenSaid: Bilingual = {
  vi: 'Một đơn vị có mã “v”, trùng thư mục của các phiên bản trên trang; hãy đặt mã khác cho đơn vị.',
  en: 'A unit has the id “v”, which is the folder of versions on the site; give the unit another id.',
};
